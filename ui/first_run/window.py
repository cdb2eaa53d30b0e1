"""The first steps, on one page: the agent's microphone, the customer's sound, the speech model."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from assist.errors import AssistError
from assist.settings import Loaded
from models.installed import SpeechModel
from ui.panel.menu import Devices
from ui.settings.draft import Draft
from ui.settings.model_in_use import ModelInUse
from ui.settings.model_install import ModelInstall
from ui.settings.sound import Listen, SoundCheck
from ui.settings.speech_models import SpeechModels
from ui.theme import BODY, BODY_STRONG, CAPTION, SAY, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.signs import KeyCap
from ui.widgets.text import Text
from ui.widgets.window import FROM_EDGES, Window, scrolled

WIDTH = 560


class FirstSteps(Window):
    """Nothing here is needed to work: it can be skipped, and called again from the menu."""

    saved = Signal(object)
    """The Draft; not when they are skipped."""
    over = Signal()
    """Done or skipped."""

    def __init__(self, look: Look, loaded: Loaded, devices: Devices, models: SpeechModels, listen: Listen):
        super().__init__(look, self.tr("Callcue: first steps"))
        self._models, self._fitted = models, False
        self.draft = Draft(loaded)
        self.sound = SoundCheck(look, devices, self.draft, listen)
        self.in_use = ModelInUse(look, models)
        self.in_use.show_use(loaded.settings)
        self.install = ModelInstall(look, models, loaded.settings.models.mirror)
        self.work = self.install.work
        self.install.installed.connect(self._take)
        self.ready = Button(look, self.tr("Done"), "primary")
        self.skip = Button(look, self.tr("Skip for now"))
        self.ready.clicked.connect(self._finish)
        self.skip.clicked.connect(self.reject)
        self.finished.connect(self._rest)
        self._arrange()

    def _arrange(self) -> None:
        look = self.look
        title = Text(look, self.tr("Two minutes before the first call"), SAY, lines=1)
        intro = self.tr("All of it happens on this computer. You can come back here from the panel’s menu.")
        sound = self._step("1", self.tr("Are both sides heard?"), self.sound)
        offline = self.tr(
            "Without internet your IT can bring a model as a file: “callcue models install FILE”, or "
            "Settings, Speech model."
        )
        chosen = QWidget()
        chosen.setLayout(column(self.in_use, self.install, Text(look, offline, CAPTION, "ink3"), gap=10))
        model = self._step("2", self.tr("Which speech model hears?"), chosen)
        head = column(title, Text(look, intro, BODY, "ink2"), gap=4)
        foot = Box("foot", row(self.skip, None, self.ready, margins=(20, 12, 20, 12)))
        content = QWidget()
        content.setLayout(column(head, sound, model, None, gap=22, margins=(24, 22, 24, 22)))
        self.setLayout(column((scrolled(content), 1), foot))
        self._content, self._foot = content, foot
        content.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """More words may want more room."""
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            QTimer.singleShot(0, self, self._fit)
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """As high as all of it, as far as the screen goes; it never shrinks under somebody's hand."""
        width = max(self.scaled(WIDTH, 0).width(), self.width() if self._fitted else 0)
        wanted = self._content.heightForWidth(width) + self._foot.sizeHint().height()
        room = self.screen().availableGeometry().height() - FROM_EDGES
        before = self.height() if self._fitted else 0
        self._fitted = True
        self.resize(width, max(before, min(wanted, room)))

    def _step(self, number: str, title: str, content: QWidget) -> QWidget:
        part = QWidget()
        part.setAccessibleName(title)
        head = row(KeyCap(self.look, number), (Text(self.look, title, BODY_STRONG, lines=1), 1))
        part.setLayout(column(head, content, gap=10))
        return part

    def begin(self, *, in_call: bool = False) -> None:
        self.show()
        self.sound.open(in_call=in_call)

    def take_back(self) -> None:
        """The call that had the devices is over."""
        self.sound.begin()

    def _take(self, model: SpeechModel) -> None:
        """Installed to be used: if another one is set, this one is for the campaign's language from now on."""
        if not self._uses(model):
            self.draft.choose_model(model.name, self._models.campaign.language)
        self.in_use.show_use(self.draft.settings)

    def _uses(self, model: SpeechModel) -> bool:
        try:
            return self._models.in_use(self.draft.settings).folder == model.folder
        except AssistError:  # the one that is set is gone
            return False

    def _finish(self) -> None:
        self.saved.emit(self.draft)
        self.accept()

    def _rest(self) -> None:
        """It was closed, in whatever way."""
        self.sound.end()
        self.work.stop()
        self.over.emit()

    def wait(self) -> None:
        """For the end of the program: nothing of it runs when this returns."""
        self.sound.bridge.stop_and_wait()
        self.work.stop_and_wait()
