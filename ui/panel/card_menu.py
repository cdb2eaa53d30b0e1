"""What else can be done with the main card: copied, or taught to come more often or never again."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMenu, QWidget

_MOST = 220
"""Pixels of quoted words."""


class CardMenu(QMenu):
    copy_chosen = Signal()
    wrong_chosen = Signal()
    never_chosen = Signal()
    trigger_chosen = Signal()

    def __init__(self, owner: QWidget):
        super().__init__(owner)
        self.copy_ = self.addAction("", self.copy_chosen.emit)
        self.addSeparator()
        self.wrong = self.addAction("", self.wrong_chosen.emit)
        self.never = self.addAction("", self.never_chosen.emit)
        self.trigger = self.addAction("", self.trigger_chosen.emit)

    def open_at(self, button: QWidget, called_by: str, asked: str) -> None:
        """`called_by`: the words that called for the card; `asked`: what the customer said last."""
        self._name(called_by, asked)
        self.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def _name(self, called_by: str, asked: str) -> None:
        never = self.tr("Never for “{0}”").format(self._cut(called_by))
        trigger = self.tr("Also for “{0}”").format(self._cut(asked))
        self.copy_.setText(self.tr("Copy") + "\tAlt+C")
        self.wrong.setText(self.tr("Wrong here") + "\tAlt+W")
        self.never.setText((never if called_by else self.tr("Never for what was said")) + "\tAlt+N")
        self.trigger.setText((trigger if asked else self.tr("Also for what was said")) + "\tAlt+T")
        self.never.setEnabled(bool(called_by))
        self.trigger.setEnabled(bool(asked))

    def _cut(self, words: str) -> str:
        metrics = QFontMetrics(self.font())
        return metrics.elidedText(words, Qt.TextElideMode.ElideLeft, _MOST).replace("&", "&&")
