"""A plain card in the main slot, with up to two numbered steps and two buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.panel.board import Action
from ui.panel.plates import Plate
from ui.theme import BODY, TITLE, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.ring import Ring
from ui.widgets.signs import KeyCap, Picture
from ui.widgets.text import Text


class PlateCard(Box):
    """A plain card: nothing to say, but something to know."""

    action_chosen = Signal(object, QWidget)
    """The Action, and the button that it was chosen by."""

    def __init__(self, look: Look):
        super().__init__("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._look = look
        self._picture = Picture(look, "comment", "ink2", beside=TITLE)
        self._title = Text(look, "", TITLE)
        self._text = Text(look, "", BODY, "ink2")
        self._steps = [_Step(look, str(number + 1)) for number in range(2)]
        self.primary = Button(look, "", "primary", "play")
        self.outline = Button(look, "", "tall", "headset")
        self._ghost = Button(look, "")
        self._keys = KeyCap(look, "F8")
        self._actions: dict[Button, Action] = {}
        self._plate: Plate | None = None
        for button in (self.primary, self.outline, self._ghost):
            button.clicked.connect(self._chosen)
        self._buttons = QWidget()
        self._buttons.setLayout(row(self.primary, self.outline, self._keys, self._ghost, None))
        head = row(self._picture, (self._title, 1), top=True)
        self.setLayout(
            column(head, self._text, *self._steps, self._buttons, gap=10, margins=(14, 14, 14, 14))
        )
        Ring(look, self, 8)

    def show_plate(self, plate: Plate) -> None:
        if plate == self._plate:
            return
        self._plate = plate
        self._picture.show_icon(plate.icon, plate.role)
        self._title.say(plate.title)
        self._text.say(plate.text)
        for number, step in enumerate(self._steps):
            step.say(plate.steps[number] if number < len(plate.steps) else "")
        self.setAccessibleName(plate.title)
        self.setAccessibleDescription(" ".join((plate.text, *plate.steps)))
        self._show_actions(plate)

    def _show_actions(self, plate: Plate) -> None:
        first = self.primary if plate.primary else self.outline
        self._actions = dict(zip((first, self._ghost), plate.actions, strict=False))
        for button in (self.primary, self.outline, self._ghost):
            button.setVisible(button in self._actions)
        for button, action in self._actions.items():
            button.show_as(self._label(action), "" if button is self._ghost else _ICONS[action])
        self._keys.setText(plate.keys)
        self._keys.setVisible(bool(plate.keys))
        self._buttons.setVisible(bool(plate.actions))

    def _label(self, action: Action) -> str:
        return {
            Action.START: self.tr("Start listening"),
            Action.NEXT_CALL: self.tr("Next call"),
            Action.GO_ON: self.tr("Go on listening"),
            Action.TRY_AGAIN: self.tr("Try again"),
            Action.CHOOSE_DEVICE: self.tr("Choose device"),
            Action.SEARCH: self.tr("Search"),
        }[action]

    def _chosen(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.action_chosen.emit(self._actions[button], button)


_ICONS = {
    Action.START: "play",
    Action.NEXT_CALL: "play",
    Action.GO_ON: "play",
    Action.TRY_AGAIN: "arrow_clockwise",
    Action.CHOOSE_DEVICE: "headset",
    Action.SEARCH: "search",
}


class _Step(QWidget):
    def __init__(self, look: Look, number: str):
        super().__init__()
        self._text = Text(look, "", BODY)
        self.setLayout(row(KeyCap(look, number), (self._text, 1), gap=10, top=True))

    def say(self, text: str) -> None:
        self._text.say(text)
        self.setVisible(bool(text))
