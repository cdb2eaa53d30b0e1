"""The page of the checklist: the items in their order, the chosen one's form, and a place to try them."""

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from assist.events import Channel
from assist.rehearsal.guided import GuidedTalk
from scripts_db.cards import ChecklistItem, Weight
from scripts_db.changes import Change, diff
from ui.desk.campaigns.new import free_id
from ui.desk.checklist.form import ItemForm
from ui.desk.entry_list import EntryList, Row
from ui.desk.page_parts import LIST_SHARE, TRY_SHARE, Aside, PageHead, TryBox
from ui.desk.touching import touches
from ui.desk.tryout.hearing import CampaignHearing
from ui.desk.tryout.pane import TryPane
from ui.desk.workplace import Workplace
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button


class ChecklistPage(QWidget):
    def __init__(self, place: Workplace):
        super().__init__()
        look = place.look
        self._place, self._hearing = place, CampaignHearing(place)
        self.head = PageHead(look, self.tr("Checklist"))
        self.add = Button(look, self.tr("Add item"), "outline", "add")
        self.list = EntryList(look, self.tr("Items of the checklist"))
        self.form = ItemForm(place, self._hearing)
        self.pane = TryPane(
            place,
            self._rehearse,
            (Channel.AGENT, Channel.CUSTOMER),
            hint=self.tr(
                "Type what an agent says, in other words than the phrases: an item ticks as it would in a call. "
                "A goodbye shows what is still missing."
            ),
            nothing=self.tr("Nothing is ticked"),
        )
        self.item = ""
        self._arrange()
        self._introduce()
        self._show()

    def _arrange(self) -> None:
        self.head.add(self.add)
        left = column(self.head, (self.list, LIST_SHARE), (TryBox(self._place.look, self.pane), TRY_SHARE))
        self.aside = Aside(self._place.look, self.form, self.tr("Add what must be said in every call."))
        whole = row(gap=0)
        whole.addLayout(left, 1)
        whole.addWidget(self.aside)
        self.setLayout(whole)

    def _introduce(self) -> None:
        self.add.clicked.connect(self.add_item)
        self.list.chosen.connect(self.choose)
        self.list.moved.connect(self.move_item)
        self.list.removal_wanted.connect(self.remove_item)
        self.list.entered.connect(self.form.text.setFocus)
        self.form.remove.clicked.connect(lambda: self.remove_item(self.item))
        self._place.draft.opened.connect(self._show)
        self._place.draft.changed.connect(self._changed)

    @property
    def items(self) -> tuple[ChecklistItem, ...]:
        return self._place.draft.campaign.checklist

    def choose(self, item: str) -> None:
        """Brings it into the form."""
        self.form.flush()
        self.item = item
        self.list.choose(item)
        self._show_form()

    def show_entry(self, id: str) -> None:
        self.choose(id)

    # What is done

    def add_item(self) -> None:
        """Below the chosen one."""
        id = free_id("item", {item.id for item in self.items})
        place = next((at for at, item in enumerate(self.items, 1) if item.id == self.item), len(self.items))
        new = ChecklistItem(id=id, text=self.tr("New item"))
        if self._place.draft.do(self.tr("Add an item"), [Change(None, new, place)]):
            self.choose(id)
            self.form.text.setFocus()
            self.form.text.line.selectAll()

    def remove_item(self, item: str) -> None:
        place = next((at for at, one in enumerate(self.items) if one.id == item), None)
        if place is not None:
            after = (*self.items[:place], *self.items[place + 1 :])
            self.item = after[min(place, len(after) - 1)].id if after else ""
            self._rewrite(self.tr("Remove the item"), after)

    def move_item(self, item: str, to: int) -> None:
        moved = next(one for one in self.items if one.id == item)
        rest = [one for one in self.items if one.id != item]
        self._rewrite(self.tr("Move the item"), (*rest[:to], moved, *rest[to:]))

    def _rewrite(self, text: str, items: Sequence[ChecklistItem]) -> None:
        self.form.flush()
        before = self._place.draft.campaign
        self._place.draft.do(text, diff(before, replace(before, checklist=tuple(items))))

    # What is shown

    def _changed(self, changes: Sequence[Change]) -> None:
        if touches(changes, ChecklistItem):
            self._show()

    def _show(self) -> None:
        if self.item not in {item.id for item in self.items}:
            self.item = self.items[0].id if self.items else ""
        language = self._place.draft.campaign.language
        self.list.show_rows([self._row(item) for item in self.items], language, self.item)
        self.head.say(self._counted())
        self._show_form()

    def _show_form(self) -> None:
        item = next((one for one in self.items if one.id == self.item), None)
        self.aside.show_form(item is not None)
        if item:
            self.form.show_item(item)

    def _counted(self) -> str:
        count, must = len(self.items), sum(item.weight is not Weight.NORMAL for item in self.items)
        items = self.tr("1 item") if count == 1 else self.tr("{0} items").format(count)
        return self.tr("{0}, {1} of them must not be missing").format(items, must) if must else items

    def _row(self, item: ChecklistItem) -> Row:
        badges = {Weight.CRITICAL: self.tr("Critical"), Weight.COMPLIANCE: self.tr("Compliance")}
        critical = item.weight is Weight.CRITICAL
        remark = self._remark(item)
        icon, role = ("error_circle:filled", "serious_fill") if critical else ("circle", "ink3")
        return Row(
            id=item.id,
            title=item.text,
            below=remark or ", ".join(item.phrases),
            icon=icon,
            role=role,
            badge=badges.get(item.weight, ""),
            urgent=critical,
            remark=bool(remark),
        )

    def _remark(self, item: ChecklistItem) -> str:
        """What keeps it from ticking by itself."""
        if not item.phrases:
            return self.tr("No phrases: only a hand ticks it")
        remarks = (self._hearing.check(phrase).remark for phrase in item.phrases)
        return next(filter(None, remarks), "")

    def _rehearse(self) -> GuidedTalk:
        return GuidedTalk(replace(self._place.draft.campaign, scripts=()))
