"""The script as a plain list, for those who hear their screen or like to read: the same content as the graph."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QTreeWidget, QTreeWidgetItem

from scripts_db.cards import Script, Step
from ui.desk.script.notes import StepNote
from ui.theme import LABEL, LABEL_STRONG, Look

_STEP, _BRANCH, _NOTE = (Qt.ItemDataRole.UserRole + at for at in range(3))


class StepList(QTreeWidget):
    chosen = Signal(str, int)
    """A step, and the place of one of its branches or -1."""
    entered = Signal()
    """The chosen one is to be edited."""
    step_wanted = Signal(str)
    """A new one after that step."""
    removal_wanted = Signal(str, int)

    def __init__(self, look: Look):
        super().__init__()
        self._look = look
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Script as a list"))
        self.setExpandsOnDoubleClick(False)
        self.setWordWrap(True)
        self.currentItemChanged.connect(self._tell)
        self.itemDoubleClicked.connect(lambda *_: self.entered.emit())
        self._shows, self._language = False, ""

    def show_script(
        self, script: Script, numbers: Mapping[str, int], notes: Mapping[str, StepNote], language: str
    ) -> None:
        self._shows = True
        self.clear()
        self._language = language
        self.setFont(self._look.font(LABEL, language))
        titles = {step.id: f"{numbers[step.id]} {step.title}" for step in script.steps}
        for step in sorted(script.steps, key=lambda step: numbers[step.id]):
            self.addTopLevelItem(self._item(step, titles, notes.get(step.id, StepNote())))
        self.expandAll()
        self._shows = False

    def show_notes(self, notes: Mapping[str, StepNote]) -> None:
        """Other ones, of the same script."""
        for place in range(self.topLevelItemCount()):
            if item := self.topLevelItem(place):
                self._put_notes(item, notes.get(item.data(0, _STEP), StepNote()))

    def choose(self, step: str, branch: int = -1) -> None:
        self._shows = True
        for place in range(self.topLevelItemCount()):
            item = self.topLevelItem(place)
            if item is not None and item.data(0, _STEP) == step:
                inside = [one for at in range(item.childCount()) if (one := item.child(at))]
                wanted = (one for one in inside if branch >= 0 and one.data(0, _BRANCH) == branch)
                self.setCurrentItem(next(wanted, item))
        self._shows = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Delete and item is not None:
            self.removal_wanted.emit(item.data(0, _STEP), item.data(0, _BRANCH))
        elif (
            event.key() == Qt.Key.Key_D and event.modifiers() == Qt.KeyboardModifier.ControlModifier and item
        ):
            self.step_wanted.emit(item.data(0, _STEP))
        else:
            super().keyPressEvent(event)

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and not self._shows:
            self.chosen.emit(item.data(0, _STEP), item.data(0, _BRANCH))

    def _item(self, step: Step, titles: Mapping[str, str], note: StepNote) -> QTreeWidgetItem:
        item = _line(titles[step.id], step.id, -1)
        font = self._look.font(LABEL_STRONG, self._language)
        item.setFont(0, font)
        if step.say:
            item.addChild(_line(f"“{step.say}”", step.id, -1))
        for at, branch in enumerate(step.branches):
            said = ", ".join(branch.phrases)
            to = titles.get(branch.to, self.tr("a step that is gone"))
            words = self.tr("{0} → {1}").format(branch.label, to)
            item.addChild(_line(f"{words} ({said})" if said else words, step.id, at))
        self._put_notes(item, note)
        return item

    def _put_notes(self, item: QTreeWidgetItem, note: StepNote) -> None:
        """At the end of a step's lines."""
        for at in reversed(range(item.childCount())):
            child = item.child(at)
            if child is not None and child.data(0, _NOTE):
                item.removeChild(child)
        for words in filter(None, (note.must_says, *note.flaws)):
            line = _line(words, item.data(0, _STEP), -1)
            line.setData(0, _NOTE, True)
            if words in note.flaws:
                line.setIcon(0, self._look.icon("warning:filled", "caution_edge", 16))
            item.addChild(line)


def _line(words: str, step: str, branch: int) -> QTreeWidgetItem:
    item = QTreeWidgetItem([words])
    item.setToolTip(0, words)
    item.setData(0, _STEP, step)
    item.setData(0, _BRANCH, branch)
    return item
