"""A field that takes the keys that are pressed in it, not what they write."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

_HELD = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
_CLEARS = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)


class KeyField(QLineEdit):
    """Backspace leaves none. Tab goes on, Esc closes the window, as everywhere."""

    chosen = Signal(str)
    """As settings write it: "Ctrl+Shift+H", empty for none."""
    listening = Signal(bool)
    """Whether it waits for keys, which must not do anything elsewhere then."""

    def __init__(self, keys: str):
        super().__init__()
        self.setReadOnly(True)
        self.setProperty("kind", "field")
        self.setPlaceholderText(self.tr("No key"))
        self.show_keys(keys)

    def show_keys(self, keys: str) -> None:
        self.setText(keys.replace("+", " "))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        elif event.key() not in _HELD:
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            cleared = event.key() in _CLEARS and plain
            self._take("" if cleared else QKeySequence(event.keyCombination()).toString())

    def _take(self, keys: str) -> None:
        self.show_keys(keys)
        self.chosen.emit(keys)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.listening.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.listening.emit(False)
