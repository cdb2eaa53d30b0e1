"""What the installed models cost on this computer, which one is recommended, and measuring them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.measured import Advice, Figures
from models.progress import readable
from ui.settings.speech_models import SpeechModels
from ui.theme import CAPTION, Look
from ui.translating import QT_TRANSLATE_NOOP, translated
from ui.widgets.boxes import row
from ui.widgets.buttons import Button
from ui.widgets.text import Text

_FIGURES = QT_TRANSLATE_NOOP("ModelCosts", "Measured: {0} of a core, {1}")
_FINAL = QT_TRANSLATE_NOOP("ModelCosts", "words after {0} s")


def in_words(figures: Figures) -> str:
    """One model's figures in a line: work for both voices, memory, delay of the final words."""
    line = translated("ModelCosts", _FIGURES).format(f"{figures.work:.0%}", readable(figures.memory))
    if figures.final is None:
        return line
    return f"{line}, {translated('ModelCosts', _FINAL).format(figures.final)}"


class ModelCosts(QWidget):
    asked = Signal()
    """To measure."""

    def __init__(self, look: Look, models: SpeechModels):
        super().__init__()
        self._models = models
        self.reason = Text(look, "", CAPTION, "ink2")
        self.measure = Button(look, self.tr("Measure"))
        self.measure.setAccessibleName(self.tr("Measure the speech models on this computer"))
        self.measure.clicked.connect(self.asked)
        self.setLayout(row((self.reason, 1), self.measure, gap=8, top=True))

    def refresh(self, *, busy: bool) -> None:
        self.reason.say(self._words(self._models.advice()))
        self.measure.setEnabled(not busy)

    def _words(self, advice: Advice | None) -> str:
        if advice is None:
            return self.tr("Which model can this computer carry? Measuring takes ten seconds each, and more.")
        heavy = ", ".join(f"“{figures.model}”" for figures in advice.too_heavy)
        beside = " " + self.tr("More than it should carry: {0}.").format(heavy) if heavy else ""
        if advice.best is None:
            return self.tr(
                "No model that is installed is light enough for this computer: install a smaller one."
            )
        if advice.best.demo:
            return self.tr("Only the demo model was measured. For your calls install one below.") + beside
        best = self.tr("“{0}” is recommended: the best one here that this computer carries in a call.")
        return best.format(advice.best.model) + beside
