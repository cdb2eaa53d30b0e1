"""The chosen step as a form: its words, what it is for, its branches, what is ticked when it is said."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from assist.guidance.soundness import Flaw
from scripts_db.cards import ChecklistItem, Script, Step, StepKind, Weight
from ui.desk.binding import Binding, Form
from ui.desk.choices import ChoiceField
from ui.desk.fields import LineField, TextField
from ui.desk.script.branch_box import BranchBox
from ui.desk.script.edits import find, with_step
from ui.desk.script.flaw_box import FlawBox
from ui.desk.script.hands import ScriptHands
from ui.desk.tryout.hearing import CampaignHearing
from ui.desk.workplace import Workplace
from ui.theme import CAPTION, CAPTION_STRONG, HEAD, LABEL
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button, IconButton
from ui.widgets.signs import Hairline, Picture
from ui.widgets.text import Text
from ui.widgets.window import scrolled

SAY_LETTERS = 160
"""As many as the panel shows without a scroll bar."""


class StepForm(QWidget):
    branch_chosen = Signal(str, int)
    """A branch to unfold; -1 for none."""
    play_wanted = Signal(str)
    """From that step."""

    def __init__(self, place: Workplace, hands: ScriptHands, hearing: CampaignHearing):
        super().__init__()
        self._place, self._look, self._hands, self._hearing = place, place.look, hands, hearing
        self.step = ""
        look = self._look
        self.head = Text(look, "", HEAD, lines=2)
        self.more = IconButton(look, "more_horizontal", self.tr("What can be done with the step"))
        self.menu, self.targets = self._menu(), QMenu(self)
        self.flaws = FlawBox(look)
        self.title = LineField(look, self.tr("Title"), most=32)
        self.say = TextField(look, self.tr("Say"), most=SAY_LETTERS)
        self.kind = ChoiceField(look, self.tr("What it is for"), self._kinds)
        self.field = LineField(look, self.tr("What it notes"), self.tr("such as Callback number"))
        self._form = Form(
            self._binding(self.title, self.tr("Change the title"), "title"),
            self._binding(self.say, self.tr("Change what to say"), "say"),
            self._binding(self.kind, self.tr("Change what the step is for"), "kind"),
            self._binding(self.field, self.tr("Change what the step notes"), "field"),
        )
        self.boxes: list[BranchBox] = []
        self._boxes = column(gap=8)
        self.add_branch = Button(look, self.tr("Add branch"), "outline", "add")
        self.ticked = _Ticked(place)
        self._arrange()
        self.more.clicked.connect(
            lambda: self.menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
        )
        self.add_branch.clicked.connect(
            lambda: self.targets.popup(self.add_branch.mapToGlobal(QPoint(0, self.add_branch.height())))
        )
        self.flaws.mended.connect(lambda text, change: hands.edit(text, change))

    def _arrange(self) -> None:
        head = row((self.head, 1), self.more, top=True)
        branches = Text(self._look, self.tr("Branches"), CAPTION_STRONG, "ink2", lines=1)
        fields = column(
            self.flaws, self.title, self.say, self.kind, self.field, branches, gap=12, margins=(0, 0, 10, 12)
        )
        fields.addLayout(self._boxes)
        fields.addLayout(row(self.add_branch, None))
        fields.addWidget(Hairline(self._look))
        fields.addWidget(self.ticked)
        fields.addStretch(1)
        inside = QWidget()
        inside.setLayout(fields)
        self.setLayout(column(head, (scrolled(inside), 1), gap=10, margins=(20, 16, 10, 0)))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Add a step after it"), lambda: self._hands.add_step(self.step))
        menu.addAction(self.tr("Play it through from here"), lambda: self.play_wanted.emit(self.step))
        menu.addSeparator()
        menu.addAction(self.tr("Remove the step"), lambda: self._hands.remove_step(self.step))
        return menu

    def _offer(self, names: Mapping[str, str]) -> None:
        """Where a new branch may lead."""
        self.targets.clear()
        self.targets.addAction(self.tr("To a new step"), lambda: self._hands.add_step(self.step))
        self.targets.addSeparator()
        for id, name in names.items():
            action = self.targets.addAction(self.tr("To {0}").format(name).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, id=id: self._hands.add_branch(self.step, id))

    # What is shown

    def show_step(
        self,
        script: Script,
        step: str,
        branch: int,
        numbers: Mapping[str, int],
        flaws: Sequence[Flaw],
        ticked: Sequence[ChecklistItem],
    ) -> None:
        """`branch` is the one that is unfolded, -1 for none; `numbers` those of the graph."""
        if step != self.step:
            self.flush()
            script = self._hands.shown or script  # with what was just saved
        self.step = step
        shown, language = find(script, step), self._place.draft.campaign.language
        if shown is None:
            return
        self.head.say(self.tr("Step {0}: {1}").format(numbers[step], shown.title), language)
        self.flaws.show_flaws([flaw for flaw in flaws if flaw.step == step])
        self._form.show(script, language)
        self.field.setVisible(shown.kind is StepKind.FILL)
        in_order = sorted(script.steps, key=lambda one: numbers[one.id])
        names = {one.id: f"{numbers[one.id]} {one.title}" for one in in_order}
        self._show_branches(script, shown, branch, names)
        self._offer(names)
        self.ticked.show_items(ticked, language)

    def flush(self) -> None:
        """Saves what is being typed."""
        self._form.flush()
        for box in self.boxes:
            box.flush()

    def check_again(self) -> None:
        """The model is another one, or knows more."""
        for box in self.boxes:
            box.phrases.check_again()

    def _show_branches(self, script: Script, step: Step, unfolded: int, names: Mapping[str, str]) -> None:
        while len(self.boxes) < len(step.branches):
            self._add_box()
        language = self._place.draft.campaign.language
        for at, box in enumerate(self.boxes):
            box.setVisible(at < len(step.branches))
            if at < len(step.branches):
                box.show_branch(script, step.id, at, names, language, open_=at == unfolded)

    def _add_box(self) -> None:
        box = BranchBox(self._place, self._hearing.check)
        box.folded.connect(lambda was_open: self.branch_chosen.emit(self.step, -1 if was_open else box.at))
        box.removed.connect(lambda: self._hands.remove_branch(self.step, box.at))
        self.boxes.append(box)
        self._boxes.addWidget(box)

    def _kinds(self) -> Mapping[Any, str]:
        return {
            StepKind.SAY: self.tr("Say it and go on"),
            StepKind.ASK: self.tr("Ask, and wait for the answer"),
            StepKind.CHOOSE: self.tr("Let the customer choose"),
            StepKind.FILL: self.tr("Note what the customer says"),
            StepKind.END: self.tr("End of the script"),
        }

    def _binding(self, field: Any, text: str, name: str) -> Binding:
        def read(script: Script) -> Any:
            value = getattr(find(script, self.step), name, None)
            return (value or "") if name == "field" else value

        def write(script: Script, value: Any) -> Script:
            step = find(script, self.step)
            if step is None or (name == "title" and not value):
                return script
            return with_step(script, replace(step, **{name: value or None if name == "field" else value}))

        return Binding(self._place.draft, field, text, name, read, write)


class _Ticked(QWidget):
    """The items of the checklist that are said with the step's own words."""

    def __init__(self, place: Workplace):
        super().__init__()
        self._look = place.look
        self._rows = column(gap=6)
        label = Text(self._look, self.tr("Ticked when it is said"), CAPTION_STRONG, "ink2", lines=1)
        self.none = Text(self._look, self.tr("No item of the checklist."), CAPTION, "ink3")
        self.setLayout(column(label, self._rows, self.none, gap=6))
        self.names: list[str] = []

    def show_items(self, items: Sequence[ChecklistItem], language: str) -> None:
        while found := self._rows.takeAt(0):
            if widget := found.widget():
                widget.hide()
                widget.deleteLater()
        for item in items:
            self._rows.addWidget(self._row(item, language))
        self.names = [item.text for item in items]
        self.none.setVisible(not items)

    def _row(self, item: ChecklistItem, language: str) -> QWidget:
        weights = {Weight.CRITICAL: self.tr("Critical"), Weight.COMPLIANCE: self.tr("Compliance")}
        words = Text(self._look, "", LABEL, lines=2)
        words.say(item.text, language)
        weight = Text(self._look, weights.get(item.weight, ""), CAPTION, "ink2", lines=1)
        line = Box("plain")
        sign = Picture(self._look, "task_list_square_ltr", "ink3", 16, beside=LABEL)
        line.setLayout(row(sign, (words, 1), weight, top=True))
        return line
