"""The settings: pages at the left, the chosen one beside them, Save and Cancel below."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QWidget

from assist.settings import Loaded
from ui.hotkeys.global_keys import GlobalKeys
from ui.panel.menu import Devices
from ui.settings import pages
from ui.settings.draft import Draft
from ui.settings.keys_page import KeysPage
from ui.settings.model_page import ModelPage
from ui.settings.sound import Listen, SoundCheck
from ui.settings.speech_models import SpeechModels
from ui.theme import BODY, CAPTION, Look
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button
from ui.widgets.text import Text
from ui.widgets.window import Window, scrolled

SIZE = (760, 600)
LEAST = (640, 420)
PLACES_WIDTH, LEAST_PLACES_WIDTH = 180, 150


class SettingsWindow(Window):
    """Edits a copy: `saved` hands it over; closing it any other way changes nothing."""

    saved = Signal(object)
    """The Draft."""

    def __init__(
        self,
        look: Look,
        loaded: Loaded,
        devices: Devices,
        models: SpeechModels,
        campaigns: Mapping[str, str],
        listen: Listen,
        keys: GlobalKeys,
    ):
        super().__init__(look, self.tr("Callcue settings"))
        self.draft = Draft(loaded)
        self.sound = SoundCheck(look, devices, self.draft, listen)
        self.models = ModelPage(look, self.draft, models)
        self.work = self.models.install.work
        self._keys = KeysPage(look, self.draft, keys)
        self.stack = QStackedWidget()
        self._places = QButtonGroup(self)
        self._column = column(gap=2, margins=(10, 14, 10, 14))
        for name, page in {
            self.tr("Devices"): pages.sound(look, self.draft, self.sound),
            self.tr("Speech model"): self.models,
            self.tr("Look"): pages.appearance(look, self.draft),
            self.tr("Cards"): pages.cards(look, self.draft),
            self.tr("Library"): pages.library(look, self.draft, campaigns),
            self.tr("Keys"): self._keys,
            self.tr("Privacy"): pages.privacy(look),
        }.items():
            self._add(name, page)
        self.finished.connect(self._rest)
        self._arrange()
        self.draft.changed.connect(self._show_state)
        self._show_state()

    def _add(self, name: str, page: QWidget) -> None:
        number = self.stack.addWidget(scrolled(page))
        place = _Place(self.look, name)
        place.setChecked(number == 0)
        self._places.addButton(place, number)
        self._column.addWidget(place)

    def _arrange(self) -> None:
        self._column.addStretch(1)
        self._side = side = Box("side", self._column)
        self._places.idClicked.connect(self.stack.setCurrentIndex)
        self.stack.currentChanged.connect(self._attend)
        self.state = Text(self.look, "", CAPTION, "ink3", lines=1)
        self.save = Button(self.look, self.tr("Save"), "primary")
        self.cancel = Button(self.look, self.tr("Cancel"), "tall")
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.reject)
        middle = row(side, (self.stack, 1), gap=0)
        foot = Box("foot", row((self.state, 1), self.cancel, self.save, margins=(20, 12, 20, 12)))
        layout = column(middle, foot)
        layout.setStretchFactor(middle, 1)
        self.setLayout(layout)
        self.setMinimumSize(*LEAST)
        self.resize(self.scaled(*SIZE))
        self._make_room()
        self.look.changed.connect(self._make_room)

    def _make_room(self) -> None:
        self._side.setFixedWidth(max(PLACES_WIDTH, self.broad(LEAST_PLACES_WIDTH)))

    def show_page(self, number: int) -> None:
        self._places.button(number).click()

    def show_keys(self) -> None:
        """The page where all of them stand."""
        pages = (self.stack.widget(number) for number in range(self.stack.count()))
        self.show_page(next(at for at, page in enumerate(pages) if page and page.isAncestorOf(self._keys)))

    def begin(self, *, in_call: bool) -> None:
        self.show()
        self.sound.open(in_call=in_call)

    def take_back(self) -> None:
        """The call that had the devices is over."""
        self.sound.end()
        self._attend(self.stack.currentIndex())

    def _attend(self, page: int) -> None:
        """The microphone is open on the page of the devices alone."""
        if self.sound.follows:
            return
        if page == 0:
            self.sound.begin()
        else:
            self.sound.end()

    def _show_state(self) -> None:
        differs = self.draft.differs
        self.save.setEnabled(differs)
        words = self.tr("Not saved yet.") if differs else self.tr("Nothing is changed.")
        self.state.say(words)

    def _save(self) -> None:
        self.saved.emit(self.draft)
        self.accept()

    def _rest(self) -> None:
        """It was closed, in whatever way."""
        self.sound.end()
        self.work.stop()

    def wait(self) -> None:
        """For the end of the program: nothing of it runs when this returns."""
        self.sound.bridge.stop_and_wait()
        self.work.stop_and_wait()


class _Place(QPushButton):
    def __init__(self, look: Look, name: str):
        super().__init__(name)
        self.setProperty("kind", "place")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self._look = look
        self._dress()
        look.changed.connect(self._dress)

    def _dress(self) -> None:
        self.setFont(self._look.font(BODY))
