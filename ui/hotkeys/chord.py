"""A key with what is held with it, read from settings as "Ctrl+Shift+H"."""

from dataclasses import dataclass

from msgspec import Struct
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from assist.errors import AssistError

_ALONE = range(Qt.Key.Key_F1.value, Qt.Key.Key_F35.value + 1)
"""Keys that nobody writes with."""
_SPECIAL = (Qt.Key.Key_Pause, Qt.Key.Key_ScrollLock, Qt.Key.Key_Print, Qt.Key.Key_Insert)


@dataclass(eq=False)
class NoSuchKey(AssistError):
    keys: str
    sentence = "There is no key “{keys}”. Write it as “F8” or “Ctrl+Shift+H”."


@dataclass(eq=False)
class KeyNeeded(AssistError):
    keys: str
    sentence = "“{keys}” alone is needed for typing. Hold Ctrl or Alt with it, or take a key such as F8."


class Chord(Struct, frozen=True, kw_only=True):
    """`key` is Qt's number of it."""

    key: int
    ctrl: bool = False
    shift: bool = False
    alt: bool = False
    meta: bool = False

    @classmethod
    def parse(cls, text: str) -> "Chord":
        """Raises NoSuchKey, KeyNeeded."""
        sequence = QKeySequence(text, QKeySequence.SequenceFormat.PortableText)
        if sequence.count() != 1:
            raise NoSuchKey(text)
        first: QKeyCombination = sequence[0]  # type: ignore[index]
        if first.key() in (Qt.Key.Key_unknown, Qt.Key(0)):
            raise NoSuchKey(text)
        made = cls.of(first)
        if not (made.ctrl or made.alt or made.meta) and not made.is_free:
            raise KeyNeeded(text)
        return made

    @classmethod
    def of(cls, combination: QKeyCombination) -> "Chord":
        held, flags = combination.keyboardModifiers(), Qt.KeyboardModifier
        return cls(
            key=combination.key().value,
            ctrl=bool(held & flags.ControlModifier),
            shift=bool(held & flags.ShiftModifier),
            alt=bool(held & flags.AltModifier),
            meta=bool(held & flags.MetaModifier),
        )

    @property
    def is_free(self) -> bool:
        """Whether it writes nothing and moves nothing by itself."""
        return self.key in _ALONE or self.key in [key.value for key in _SPECIAL]
