"""The page of the alerts: the classes, the chosen one's form, and a place to try what raises them."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from assist.events import Channel
from assist.rehearsal.guided import GuidedTalk
from scripts_db.cards import AlertKind, Campaign
from scripts_db.changes import Change, head
from ui.desk.alerts.classes import HEARD, begun, house_class, own_class, with_class, without_class
from ui.desk.alerts.form import AlertForm
from ui.desk.alerts.names import name_of
from ui.desk.entry_list import EntryList, Row
from ui.desk.page_parts import LIST_SHARE, TRY_SHARE, Aside, PageHead, TryBox
from ui.desk.touching import touches
from ui.desk.tryout.pane import TryPane
from ui.desk.workplace import Workplace
from ui.widgets.boxes import column, row


class AlertsPage(QWidget):
    def __init__(self, place: Workplace):
        super().__init__()
        self._place, self.kind = place, HEARD[0]
        self.head = PageHead(place.look, self.tr("Alerts"))
        self.list = EntryList(place.look, self.tr("Classes of alerts"), moves=False)
        self.form = AlertForm(place)
        self.pane = TryPane(
            place,
            self._rehearse,
            (Channel.CUSTOMER,),
            hint=self.tr(
                "Type what a customer says: what raises an alert in a call raises it here. Ordinary talk must "
                "raise none."
            ),
            nothing=self.tr("No alert"),
        )
        left = column(self.head, (self.list, LIST_SHARE), (TryBox(place.look, self.pane), TRY_SHARE))
        whole = row(gap=0)
        whole.addLayout(left, 1)
        aside = Aside(place.look, self.form)
        whole.addWidget(aside)
        self.setLayout(whole)
        self._introduce()
        self._show()

    def _introduce(self) -> None:
        self.list.chosen.connect(lambda kind: self.choose(AlertKind(kind)))
        self.list.entered.connect(self._enter)
        self.form.begun.connect(self.begin)
        self.form.given_back.connect(self.give_back)
        self.form.taken_over.connect(self.take_over)
        self._place.draft.opened.connect(self._show)
        self._place.draft.changed.connect(self._changed)

    def choose(self, kind: AlertKind) -> None:
        """Brings it into the form."""
        self.form.flush()
        self.kind = kind
        self.list.choose(kind)
        self.form.show_class(kind)

    # What is done

    def begin(self) -> None:
        """The house writes its own: Callcue's answer to begin with."""
        language = self._place.draft.campaign.language
        self._rewrite(
            self.tr("Write our own alert"), lambda campaign: with_class(campaign, begun(language, self.kind))
        )
        self.form.say.setFocus()

    def give_back(self) -> None:
        self.form.flush()
        self._rewrite(self.tr("Back to Callcue’s own"), lambda campaign: without_class(campaign, self.kind))

    def take_over(self) -> None:
        """Callcue's phrases stand among the house's, to be changed."""
        self.form.flush()
        campaign = self._place.draft.campaign
        house, own = house_class(campaign, self.kind), own_class(campaign.language, self.kind)
        if house:
            taken = replace(house, phrases=own.phrases, unless=own.unless)
            self._rewrite(self.tr("Take Callcue’s phrases over"), lambda before: with_class(before, taken))

    def _rewrite(self, text: str, change: Callable[[Campaign], Campaign]) -> None:
        before = head(self._place.draft.campaign)
        self._place.draft.do(text, [Change(before, change(before))])

    def _enter(self) -> None:
        (self.form.say if self.form.say.isEnabled() else self.form.begin).setFocus()

    # What is shown

    def _changed(self, changes: Sequence[Change]) -> None:
        if touches(changes):
            self._show()

    def _show(self) -> None:
        campaign = self._place.draft.campaign
        self.list.show_rows([self._row(kind, campaign) for kind in HEARD], campaign.language, self.kind)
        count = len(campaign.alerts)
        self.head.say(
            self.tr("All in Callcue’s own words")
            if not count
            else self.tr("{0} of {1} in your own words").format(count, len(HEARD))
        )
        self.form.show_class(self.kind)

    def _row(self, kind: AlertKind, campaign: Campaign) -> Row:
        house, own = house_class(campaign, kind), own_class(campaign.language, kind)
        shown = house or own
        serious = shown.serious_after == 1
        return Row(
            id=kind,
            title=name_of(kind),
            below=shown.say,
            icon="shield_error" if serious else "warning",
            role="serious" if serious else "caution",
            badge=self.tr("Yours") if house else "",
        )

    def _rehearse(self) -> GuidedTalk:
        return GuidedTalk(replace(self._place.draft.campaign, scripts=(), checklist=()))
