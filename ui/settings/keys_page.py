"""The page of the keys: those to choose, which may work in every program, and all others to read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assist.errors import AssistError
from ui.hotkeys.chord import Chord
from ui.hotkeys.global_keys import GlobalKeys
from ui.hotkeys.labels import labels
from ui.settings.draft import Draft
from ui.settings.setting import page, set_by_it, switch
from ui.theme import BODY, CAPTION, CAPTION_STRONG, Look
from ui.translating import tr
from ui.widgets.boxes import column, row
from ui.widgets.fields import Field, Locked
from ui.widgets.key_field import KeyField
from ui.widgets.signs import KeyCap, Picture
from ui.widgets.text import Text


class KeysPage(QWidget):
    """`keys` are those that Callcue has from the desktop now."""

    def __init__(self, look: Look, draft: Draft, keys: GlobalKeys):
        super().__init__()
        self._keys = keys
        self._fields = {action: ChosenKey(look, draft, action, label) for action, label in labels().items()}
        for field in self._fields.values():
            field.listening.connect(lambda on: keys.rest() if on else keys.wake())
        everywhere = switch(look, draft, "keys.everywhere", tr("They work in every program"))
        self._obstacle = _Remark(look)
        table = QWidget()
        table.setLayout(column(*[_key(look, key, words) for key, words in _fixed().items()], gap=8))
        made = page(
            look,
            tr("Keys"),
            everywhere,
            self._obstacle,
            *self._fields.values(),
            table,
            intro=tr("Press a key in a field to choose it, Backspace for none. The others are fixed."),
        )
        self.setAccessibleName(tr("Keys"))
        self.setLayout(column(made))
        self._answer()
        keys.changed.connect(self._answer)

    def _answer(self) -> None:
        """What the desktop says to the keys, which it may say later."""
        self._obstacle.say(self._keys.obstacle)
        refused = {one.action: one.sentence for one in self._keys.refused}
        for action, field in self._fields.items():
            field.answer(refused.get(action, ""), self._keys.triggers.get(action, ""))


class ChosenKey(QWidget):
    """A key to choose, with a word on why it can't be had, or on the one that the desktop has chosen instead."""

    listening = Signal(bool)

    def __init__(self, look: Look, draft: Draft, action: str, label: str):
        super().__init__()
        self._draft, self._name = draft, f"keys.{action}"
        self._trouble, self._lent = _Remark(look), Text(look, "", CAPTION, "ink3")
        self.setLayout(column(self._field(look, label), self._lent, self._trouble, gap=4))

    def answer(self, refused: str, trigger: str) -> None:
        self._trouble.say(refused)
        self._lent.say(tr("The desktop lends: {0}").format(trigger))
        self._lent.setVisible(bool(trigger))

    def _field(self, look: Look, label: str) -> Field:
        if self._draft.locks(self._name):
            return Field(look, label, Locked(look, self._draft[self._name]), hint=set_by_it())
        control = KeyField(self._draft[self._name])
        control.chosen.connect(self._choose)
        control.listening.connect(self.listening)
        return Field(look, label, control)

    def _choose(self, keys: str) -> None:
        try:
            if keys:
                Chord.parse(keys)
        except AssistError as trouble:
            self._trouble.say(str(trouble))
            return
        self._trouble.say("")
        self._draft.put(self._name, keys)


class _Remark(QWidget):
    def __init__(self, look: Look):
        super().__init__()
        self.words = Text(look, "", CAPTION_STRONG, "caution")
        picture = Picture(look, "warning", "caution", 16, beside=CAPTION)
        self.setLayout(row(picture, (self.words, 1), gap=6, top=True))

    def say(self, text: str) -> None:
        self.words.say(text)
        self.setVisible(bool(text))


def _fixed() -> dict[str, str]:
    """Those of the panel, while it has the keyboard."""
    return {
        "Alt 1": tr("to the main card"),
        "Alt 2, 3, 4": tr("bring a quiet card up"),
        "Alt U": tr("used it; I said it"),
        "Alt P": tr("pin, unpin"),
        "Alt C": tr("copy the main card"),
        "Alt W": tr("wrong card, or one is missing"),
        "Alt N": tr("never this card for what was said"),
        "Alt T": tr("this card also for what was said"),
        "Alt M": tr("no cards for 5 minutes"),
        "Ctrl L": tr("the cards of this call"),
        "Alt X": tr("dismiss"),
        "Ctrl Z": tr("undo the dismissal"),
        "Ctrl 1, 2, 3, 4": tr("take a way of the script’s step"),
        "Alt Left, Right": tr("a step back, on"),
        "Alt S": tr("back to the script, or to the note"),
        "Ctrl Shift C": tr("copy the note after the call"),
        "Ctrl K": tr("search"),
        "F1": tr("this list of keys"),
        "F6": tr("next part of the panel"),
        "Esc": tr("close the search; then back to the softphone"),
    }


def _key(look: Look, keys: str, words: str) -> QWidget:
    line, cap = QWidget(), KeyCap(look, keys)
    cap.setMinimumWidth(112)
    line.setLayout(row(cap, (Text(look, words, BODY, lines=1), 1), gap=14))
    return line
