"""The script played through: both sides are typed or spoken, and the graph shows where it stands."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assist.events import Event, Position
from assist.rehearsal.guided import GuidedTalk
from ui.desk.script.hands import ScriptHands
from ui.desk.tryout.pane import TryPane
from ui.desk.tryout.voice import Voice
from ui.desk.workplace import Workplace
from ui.theme import CAPTION, HEAD, LABEL_STRONG
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import IconButton
from ui.widgets.text import Text


class PlayPane(QWidget):
    stood = Signal(str)
    """The id of the step where the talk stands now."""
    closed = Signal()

    def __init__(self, place: Workplace, hands: ScriptHands, voice: Voice):
        super().__init__()
        look = place.look
        self._place, self._hands, self._script = place, hands, ""
        self.step = ""
        self.close_button = IconButton(look, "dismiss", self.tr("Back to the form"))
        self.title = Text(look, "", LABEL_STRONG, lines=2)
        self.say = Text(look, "", CAPTION, "ink2", lines=4)
        self.pane = TryPane(
            place,
            self._rehearse,
            hint=self.tr(
                "The engine of the live call follows what you type. Say a step in your own words, answer as "
                "customers do, and see where it goes."
            ),
            nothing=self.tr("It stays where it is"),
            voice=voice,
        )
        head = row(
            (Text(look, self.tr("Play it through"), HEAD, lines=1), 1),
            self.close_button,
            margins=(0, 0, 4, 0),
        )
        standing = Box("info", column(self.title, self.say, gap=2, margins=(12, 8, 12, 8)))
        self.setLayout(column(head, standing, (self.pane, 1), gap=12, margins=(20, 16, 16, 12)))
        self.close_button.clicked.connect(self.closed)
        self.pane.told.connect(self._follow)

    def begin(self) -> None:
        """With the chosen script; a talk that was begun with it goes on."""
        if self._script != self._hands.script:
            self._script = self._hands.script
            self.pane.forget()
        self.pane.begin()
        self.pane.words.setFocus()

    def _rehearse(self) -> GuidedTalk:
        return GuidedTalk(self._place.draft.campaign, script=self._hands.script)

    def _follow(self, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, Position):
                self.step = event.step
                self.title.say(self.tr("Stands at “{0}”").format(event.title))
                self.say.say(event.say, self._place.draft.campaign.language)
                self.stood.emit(event.step)
