"""The speech models that are installed: which is used, and what can be done with each."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.installed import BUNDLED, SpeechModel
from models.measured import Figures
from ui.settings.model_costs import in_words
from ui.settings.speech_models import SpeechModels
from ui.theme import BODY_STRONG, CAPTION, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.signs import Badge, Hairline
from ui.widgets.text import Text


class ModelList(QWidget):
    use_chosen = Signal(object)
    check_chosen = Signal(object)
    remove_chosen = Signal(object)
    """The SpeechModel."""

    def __init__(self, look: Look, models: SpeechModels):
        super().__init__()
        self._look, self._models = look, models
        self._column = column()
        frame = Box("card")
        frame.setLayout(self._column)
        self.setLayout(column(frame))

    def show_models(self, in_use: SpeechModel | None, *, busy: bool = False) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            if widget := item.widget() if item else None:
                widget.hide()
                widget.deleteLater()
        measured = self._models.measured()
        for number, model in enumerate(self._models.here()):
            if number:
                self._column.addWidget(Hairline(self._look))
            used = in_use is not None and model.folder == in_use.folder
            self._column.addWidget(self._row(model, measured.get(model.folder), used=used, busy=busy))

    def _row(self, model: SpeechModel, figures: Figures | None, *, used: bool, busy: bool) -> QWidget:
        look, line = self._look, QWidget()
        words = column(
            row(Text(look, model.name, BODY_STRONG, lines=1), None),
            Text(look, self._note(model), CAPTION, "ink3", lines=1),
        )
        if figures:
            words.addWidget(Text(look, in_words(figures), CAPTION, "ink3", figures=True))
        inside = row(margins=(14, 7, 8, 7), gap=6)
        inside.addLayout(words, 1)
        if used:
            inside.addWidget(Badge(look, self.tr("In use"), "accent", "accent_soft"))
        else:
            inside.addWidget(self._button(self.tr("Use"), model, self.use_chosen.emit, busy))
        inside.addWidget(self._button(self.tr("Check"), model, self.check_chosen.emit, busy))
        if model.folder.parent != BUNDLED:
            inside.addWidget(self._button(self.tr("Remove"), model, self.remove_chosen.emit, busy))
        line.setLayout(inside)
        return line

    def _note(self, model: SpeechModel) -> str:
        kind = self.tr("comes with Callcue, for trying out") if model.demo else str(model.folder)
        return f"{model.language or self.tr('language unknown')}, {kind}"

    def _button(
        self, words: str, model: SpeechModel, act: Callable[[SpeechModel], object], busy: bool
    ) -> Button:
        button = Button(self._look, words)
        button.setAccessibleName(f"{words}: {model.name}")
        button.setEnabled(not busy)
        button.clicked.connect(lambda: act(model))
        return button
