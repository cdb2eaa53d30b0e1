"""A window of the desk: it wears what the desk wears."""

from pathlib import Path

from ui.widgets.window import Window

SHEET = Path(__file__).with_name("desk.qss")


class Dialog(Window):
    def _dress(self) -> None:
        super()._dress()
        self.setStyleSheet(self.styleSheet() + self.look.sheet(SHEET))
