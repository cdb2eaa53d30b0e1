"""Fields of the desk's forms where something is chosen: it is saved at once."""

from collections.abc import Callable, Mapping
from typing import Any

from ui.desk.fields import FormField
from ui.theme import Look
from ui.widgets.fields import Choice, Parts, Switch


class PartsField(FormField):
    """Two to five values side by side; a click saves at once."""

    def __init__(self, look: Look, label: str, options: Mapping[Any, str]):
        self.parts, self._value = Parts(look, options, None), None
        self._buttons = dict(zip(options, self.parts.group.buttons(), strict=True))
        super().__init__(look, label, self.parts)
        self.parts.chosen.connect(self._choose)

    def value(self) -> Any:
        return self._value

    def show_value(self, value: Any) -> None:
        self._value = value
        self._buttons[value].setChecked(True)

    def _choose(self, value: Any) -> None:
        if value != self._value:
            self.do_apart(lambda: setattr(self, "_value", value))


class ChoiceField(FormField):
    """One of many values; choosing saves at once. `offered` is asked each time the list opens."""

    def __init__(self, look: Look, label: str, offered: Callable[[], Mapping[Any, str]]):
        self.choice, self._value = Choice(look, offered, None), None
        super().__init__(look, label, self.choice)
        self.choice.chosen.connect(self._choose)

    def value(self) -> Any:
        return self._value

    def show_value(self, value: Any) -> None:
        self._value = value
        self.choice.refresh()
        self.choice.show_value(value)

    def _choose(self, value: Any) -> None:
        if value != self._value:
            self.do_apart(lambda: setattr(self, "_value", value))


class SwitchField(FormField):
    """Yes or no; the label stands above and says what about, `words` what yes means."""

    def __init__(self, look: Look, label: str, words: str):
        self.switch = Switch(look, words, False)
        super().__init__(look, label, self.switch)
        self.switch.setAccessibleName(words)
        self.switch.clicked.connect(self.touch)
        self.switch.clicked.connect(self.flush)

    def value(self) -> bool:
        return self.switch.isChecked()

    def show_value(self, value: bool) -> None:
        self.switch.setChecked(value)
