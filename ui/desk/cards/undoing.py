"""Tells what Undo or Redo has just changed, so that it can be looked at."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from scripts_db.changes import Change
from ui.desk.draft import Draft


class Undoing(QObject):
    happened = Signal(object)
    """A tuple of Changes, after they were undone or done again; not after they were done for the first time."""

    def __init__(self, draft: Draft, parent: QObject):
        super().__init__(parent)
        self._stack = draft.stack
        self._changes: Sequence[Change] = ()
        self._index, self._count = self._stack.index(), self._stack.count()
        draft.changed.connect(self._remember)
        self._stack.indexChanged.connect(self._look)

    def _remember(self, changes: Sequence[Change]) -> None:
        self._changes = changes

    def _look(self, index: int) -> None:
        """A step back, or one forward that adds none to the stack."""
        if not isValid(self._stack):
            return  # the program ends: a stack that goes tells that it is empty
        back, again = index < self._index, index > self._index and self._stack.count() == self._count
        self._index, self._count = index, self._stack.count()
        changes, self._changes = self._changes, ()
        if changes and (back or again):
            self.happened.emit(changes)
