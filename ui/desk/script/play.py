"""The script played through: both sides are typed or spoken, and the graph shows where it stands."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from assist.events import Event, Position
from assist.rehearsal.guided import GuidedTalk
from ui.desk.script.edits import find
from ui.desk.script.hands import ScriptHands
from ui.desk.tryout.pane import TryPane
from ui.desk.tryout.voice import Voice
from ui.desk.workplace import Workplace
from ui.theme import CAPTION, HEAD, LABEL_STRONG
from ui.widgets.boxes import Box, column, row
from ui.widgets.buttons import Button, IconButton
from ui.widgets.text import Text


class PlayPane(QWidget):
    stood = Signal(str)
    """The id of the step where the talk stands now."""
    closed = Signal()

    def __init__(self, place: Workplace, hands: ScriptHands, voice: Voice):
        super().__init__()
        look = place.look
        self._place, self._hands, self._from = place, hands, ("", "")
        self.step = ""
        self.ways: list[Button] = []
        self._ways = column(gap=2)
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
        standing = Box("info", column(self.title, self.say, self._ways, gap=2, margins=(12, 8, 12, 8)))
        self.setLayout(column(head, standing, (self.pane, 1), gap=12, margins=(20, 16, 16, 12)))
        self.close_button.clicked.connect(self.closed)
        self.pane.told.connect(self._follow)

    def begin(self, step: str = "") -> None:
        """With the chosen script, at that step; a talk that was begun there goes on."""
        if self._from != (self._hands.script, step):
            self._from = (self._hands.script, step)
            self.pane.forget()
        self.pane.begin()
        self.pane.words.setFocus()

    def _rehearse(self) -> GuidedTalk:
        """A step that is gone by now can't be begun at."""
        script, step = self._hands.shown, self._from[1]
        there = script is not None and find(script, step) is not None
        return GuidedTalk(self._place.draft.campaign, script=self._hands.script, step=step if there else "")

    def _follow(self, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, Position):
                self._stand(event)

    def _stand(self, at: Position) -> None:
        language = self._place.draft.campaign.language
        self.step = at.step
        self.title.say(self.tr("Stands at “{0}”").format(at.title), language)
        self.say.say(at.say, language)
        self._offer(at)
        self.stood.emit(at.step)

    def _offer(self, at: Position) -> None:
        """The ways on, to be taken by hand."""
        for button in self.ways:
            self._ways.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.ways = [self._way(f"{way.label} → {way.title}") for way in at.ways]
        for number, button in enumerate(self.ways):
            button.clicked.connect(lambda _checked=False, number=number: self.pane.take(number))
            self._ways.addWidget(button)

    def _way(self, words: str) -> Button:
        """A button's words can't be elided by itself."""
        metrics = QFontMetricsF(self._place.look.font(CAPTION))
        room = self.width() - 80
        button = Button(
            self._place.look, metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(200, room)), "link"
        )
        button.setToolTip(words)
        button.setAccessibleName(words)
        return button
