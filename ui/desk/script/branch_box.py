"""A branch in the form: where it leads and what is said for it; unfolded, its fields."""

from collections.abc import Callable, Mapping
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from scripts_db.cards import Branch, Script
from ui.desk.binding import Binding, Form
from ui.desk.choices import ChoiceField
from ui.desk.fields import LineField
from ui.desk.phrases import Check, PhrasesField
from ui.desk.script.edits import find, with_branch
from ui.desk.workplace import Workplace
from ui.theme import CAPTION, LABEL, LABEL_STRONG
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button, IconButton
from ui.widgets.signs import Picture
from ui.widgets.text import Text


class BranchBox(Box):
    """`step` and `at` say which one it shows; `check` what the model makes of a phrase."""

    folded = Signal(bool)
    """It is to be folded, or unfolded."""
    removed = Signal()

    def __init__(self, place: Workplace, check: Callable[[str], Check]):
        super().__init__("well")
        look = place.look
        self.step, self.at = "", 0
        self._targets: Mapping[str, str] = {}
        self.target = Text(look, "", LABEL_STRONG, lines=2)
        self.label_words = Text(look, "", LABEL, "ink2", lines=2)
        self.said = Text(look, "", CAPTION, "ink2", lines=2)
        self.pencil = IconButton(look, "edit", self.tr("Edit the branch"))
        self.label = LineField(look, self.tr("Words of the branch"))
        self.to = ChoiceField(look, self.tr("Leads to"), lambda: self._targets)
        self.phrases = PhrasesField(
            look,
            self.tr("What is said for it"),
            empty=self.tr("As customers answer"),
            check=check,
            on_well=True,
        )
        self.remove = Button(look, self.tr("Remove the branch"), icon="dismiss")
        self._form = Form(
            self._binding(place, self.label, self.tr("Change the words of the branch"), "label"),
            self._binding(place, self.to, self.tr("Lead the branch elsewhere"), "to"),
            self._binding(place, self.phrases, self.tr("Change what is said for a branch"), "phrases"),
        )
        self._fields = QWidget()
        self._fields.setLayout(
            column(self.label, self.to, self.phrases, row(self.remove, None), gap=10, margins=(0, 8, 0, 4))
        )
        words = column(self.target, self.said, gap=2)
        head = row(Picture(look, "arrow_right", "ink3", 16, beside=LABEL_STRONG), gap=8, top=True)
        head.addLayout(words, 1)
        head.addWidget(self.pencil)
        self.setLayout(column(head, self._fields, margins=(12, 9, 8, 9)))
        self.pencil.clicked.connect(lambda: self.folded.emit(self._fields.isVisibleTo(self)))
        self.remove.clicked.connect(self.removed)

    def show_branch(
        self, script: Script, step: str, at: int, targets: Mapping[str, str], language: str, *, open_: bool
    ) -> None:
        """`targets` are the steps that it may lead to, by id, as they are called in the graph."""
        if (step, at) != (self.step, self.at):
            self.flush()
        self.step, self.at, self._targets = step, at, targets
        branch = self._branch(script)
        if branch is None:
            return
        self._form.show(script, language)
        name = targets.get(branch.to, self.tr("A step that is gone"))
        self.target.say(name, language)
        self.said.say(self._said(branch), language)
        self._fields.setVisible(open_)
        fold = self.tr("Fold the branch to {0}") if open_ else self.tr("Edit the branch to {0}")
        self.pencil.show_as("chevron_up" if open_ else "edit", fold.format(name))

    def flush(self) -> None:
        self._form.flush()

    def _said(self, branch: Branch) -> str:
        if branch.phrases:
            return self.tr("Said: {0}").format(", ".join(branch.phrases))
        return self.tr("“{0}”; nothing said for it yet").format(branch.label)

    def _branch(self, script: Script) -> Branch | None:
        step = find(script, self.step)
        return step.branches[self.at] if step and self.at < len(step.branches) else None

    def _binding(self, place: Workplace, field: Any, text: str, name: str) -> Binding:
        def read(script: Script) -> Any:
            return getattr(self._branch(script), name, None)

        def write(script: Script, value: Any) -> Script:
            branch = self._branch(script)
            if branch is None or value == "":
                return script  # a branch keeps its words
            return with_branch(script, self.step, self.at, replace(branch, **{name: value}))

        return Binding(place.draft, field, text, name, read, write)
