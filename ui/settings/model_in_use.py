"""Which speech model hears the calls, and whether it is fit for them."""

from PySide6.QtWidgets import QWidget

from assist.errors import AssistError
from assist.settings import Settings
from ui import wording
from ui.settings.speech_models import SpeechModels
from ui.theme import BODY_STRONG, CAPTION, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.signs import Badge, Picture
from ui.widgets.text import Text


class ModelInUse(QWidget):
    def __init__(self, look: Look, models: SpeechModels):
        super().__init__()
        self._models = models
        self._picture = Picture(look, "headphones_sound_wave", "accent", beside=BODY_STRONG)
        self.name = Text(look, "", BODY_STRONG, lines=1)
        self.demo = Badge(look, self.tr("Demo model"), "caution", "caution_soft")
        self.note = Text(look, "", CAPTION, "ink2")
        words = column(row(self.name, self.demo, None), self.note, gap=2)
        inside = row(self._picture, gap=12, margins=(14, 10, 14, 10), top=True)
        inside.addLayout(words, 1)
        self.setLayout(column(Box("card", inside)))

    def show_use(self, settings: Settings) -> None:
        try:
            model = self._models.in_use(settings)
        except AssistError as trouble:
            self._show("", wording.of(trouble), demo=False, well=False)
        else:
            demo = self.tr("It hears only the sample talk. For your calls, install the model below.")
            real = self.tr("It hears your calls, on this computer.")
            self._show(model.name, demo if model.demo else real, demo=model.demo, well=True)

    def _show(self, name: str, note: str, *, demo: bool, well: bool) -> None:
        self._picture.show_icon(
            "headphones_sound_wave" if well else "warning", "accent" if well else "caution"
        )
        self.name.say(name)
        self.name.setVisible(bool(name))
        self.demo.setVisible(demo)
        self.note.say(note)
