"""Getting a speech model: what is offered for the language, how far it is, and what came of it."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from assist.errors import AssistError
from models.catalog import Kind, Offer
from models.errors import InstallCancelled
from models.installed import SpeechModel
from models.progress import Progress, Stage, readable
from ui import wording
from ui.background.work import Task, Work
from ui.settings.speech_models import SpeechModels
from ui.theme import CAPTION, LABEL, Look
from ui.translating import QT_TRANSLATE_NOOP
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button
from ui.widgets.fields import Choice, Field
from ui.widgets.signs import Picture
from ui.widgets.text import Text

_STAGES = {
    Stage.LOADING: QT_TRANSLATE_NOOP("ModelInstall", "Loading"),
    Stage.CHECKING: QT_TRANSLATE_NOOP("ModelInstall", "Checking that it is whole"),
    Stage.UNPACKING: QT_TRANSLATE_NOOP("ModelInstall", "Unpacking"),
    Stage.TRYING: QT_TRANSLATE_NOOP("ModelInstall", "Trying it out"),
    Stage.MEASURING: QT_TRANSLATE_NOOP("ModelInstall", "Measuring"),
}
_KINDS = {
    Kind.SMALL: QT_TRANSLATE_NOOP("ModelInstall", "small"),
    Kind.LARGE: QT_TRANSLATE_NOOP("ModelInstall", "large"),
    Kind.LARGE_DYNAMIC: QT_TRANSLATE_NOOP("ModelInstall", "large, can be narrowed"),
}


class ModelInstall(QWidget):
    """The offer while nothing runs; else how far the work is, and Cancel."""

    installed = Signal(object)
    """The SpeechModel that is there now."""
    changed = Signal()
    """Which models there are, or how one of them is."""

    def __init__(self, look: Look, models: SpeechModels, mirror: str):
        super().__init__()
        self._models, self._mirror, self._done_words = models, mirror, ""
        self.work = Work(self)
        self.offer = Choice(look, self._offers, "")
        self.get = Button(look, self.tr("Download"), "tall", "arrow_download")
        self.get.clicked.connect(lambda: self.install(str(self.offer.currentData())))
        label = self.tr("Speech model for the language of “{0}”").format(models.campaign.name)
        self._choice = QWidget()
        self.facts = Text(look, "", CAPTION, "ink3")
        self.offer.chosen.connect(self._show_facts)
        ways = row((Field(look, label, self.offer), 1), column(None, self.get, 2), gap=8)
        self._choice.setLayout(column(ways, self.facts, gap=4))
        self._arrange_progress(look)
        self._arrange_outcome(look)
        self.setLayout(column(self._choice, self._progress, self._outcome, gap=8))
        self.refresh()
        self.work.progressed.connect(self._show_progress)
        self.work.done.connect(self._finish)
        self.work.failed.connect(self._fail)
        self.work.crashed.connect(self._break)

    def _arrange_progress(self, look: Look) -> None:
        self.stage = Text(look, "", LABEL, "ink", lines=1, figures=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = Button(look, self.tr("Cancel"), "tall")
        self.cancel.setAccessibleName(self.tr("Cancel the installation"))
        self.cancel.clicked.connect(self._stop)
        self._progress = QWidget()
        inside = row(gap=12)
        inside.addLayout(column(self.stage, self.bar, gap=6), 1)
        inside.addWidget(self.cancel)
        self._progress.setLayout(inside)
        self._progress.hide()

    def _arrange_outcome(self, look: Look) -> None:
        self._picture = Picture(look, "info", "ink3", 16, beside=CAPTION)
        self.outcome = Text(look, "", CAPTION, "ink2")
        self._outcome = QWidget()
        self._outcome.setLayout(row(self._picture, (self.outcome, 1), gap=8, top=True))
        self._outcome.hide()

    def refresh(self) -> None:
        """What is on offer now."""
        offers = self._offers()
        self.offer.refresh()
        self._show_facts()
        self._choice.setVisible(bool(offers) and not self.work.runs)

    def _offers(self) -> dict[str, str]:
        return {offer.name: self._words(offer) for offer in self._models.offers()}

    def _words(self, offer: Offer) -> str:
        return f"{offer.language_name}, {self.tr(_KINDS[offer.kind])}, {readable(offer.size)}"

    def _show_facts(self) -> None:
        """What its publisher says of the model that is chosen."""
        chosen = self.offer.currentData()
        offer = next((offer for offer in self._models.offers() if offer.name == chosen), None)
        facts = [offer.name, self._wrong(offer), offer.licence] if offer else []
        self.facts.say(". ".join(fact for fact in facts if fact))

    def _wrong(self, offer: Offer) -> str:
        if not offer.errors:
            return ""
        unit = self.tr("characters") if offer.characters else self.tr("words")
        first = offer.errors[0]
        return self.tr("{0} of 100 {1} wrong in {2}").format(round(first.percent), unit, first.test)

    def install(self, wanted: str) -> None:
        """By its name in the catalogue, or from a ZIP file or a folder."""
        name = Path(wanted).name
        words = self.tr("“{0}” is installed.").format(name)
        self.run(self._models.installing(wanted, self._mirror), words)

    def run(self, task: Task, done_words: str) -> None:
        """Work on a model; `done_words` are said when it went well."""
        if self.work.runs:
            return
        self._done_words = done_words
        self._outcome.hide()
        self._choice.hide()
        self.cancel.setEnabled(True)
        self._show_progress(Progress(Stage.CHECKING))
        self._progress.show()
        self.work.start(task)

    def _stop(self) -> None:
        """What waits for a server or a disk may take a moment to notice."""
        self.work.stop()
        self.cancel.setEnabled(False)
        self.stage.say(self.tr("Stopping …"))

    def _show_progress(self, progress: Progress) -> None:
        if not self.cancel.isEnabled():  # it is being stopped, and says so
            return
        words = self.tr(_STAGES[progress.stage])
        self.bar.setRange(0, 1000 if progress.total else 0)  # 0 to 0: nobody knows how long
        if progress.total:
            self.bar.setValue(1000 * progress.done // progress.total)
            words += f" … {readable(progress.done)} / {readable(progress.total)}"
        elif progress.total is None:
            words += f" … {readable(progress.done)}"
        self.stage.say(words)

    def _finish(self, result: object) -> None:
        self._rest(self._done_words, "checkmark_circle:filled", "accent")
        if isinstance(result, SpeechModel):
            self.installed.emit(result)

    def _fail(self, trouble: AssistError) -> None:
        calm = isinstance(trouble, InstallCancelled)
        self._rest(wording.of(trouble), "info" if calm else "warning", "ink3" if calm else "caution")

    def _break(self, _fault: Exception) -> None:
        """The fault itself is told elsewhere."""
        self._rest(self.tr("It was not done, since something in Callcue broke."), "warning", "caution")

    def _rest(self, words: str, icon: str, role: str) -> None:
        self._progress.hide()
        self._picture.show_icon(icon, role)
        self.outcome.say(words)
        self._outcome.show()
        self.refresh()
        self.changed.emit()
