"""A talk that is typed, line by line, and what the guide of the live call does with each line."""

from collections.abc import Callable, Sequence
from contextlib import suppress

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from assist.events import Channel, Event, Hypothesis
from assist.rehearsal.guided import GuidedTalk
from scripts_db.cards import Campaign, ChecklistItem, Script
from scripts_db.changes import Change
from ui.desk.fields import Line
from ui.desk.touching import touches
from ui.desk.tryout.ear import Ear
from ui.desk.tryout.outcome import outcomes
from ui.desk.tryout.talk_line import TalkLine
from ui.desk.tryout.voice import Voice
from ui.desk.workplace import Workplace
from ui.theme import CAPTION, LABEL
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button
from ui.widgets.fields import Parts
from ui.widgets.text import Text
from ui.widgets.window import scrolled

Rehearse = Callable[[], GuidedTalk]

AGAIN_AFTER = 400
"""Milliseconds after a change of the draft until the talk is played anew."""


class TryPane(QWidget):
    """`rehearse` begins a talk with the draft as it stands. When the draft changes, all lines are played anew.

    `nothing` is said of a line that led to nothing.
    """

    told = Signal(object)
    """A list of the events that a line, or the beginning, has led to."""

    def __init__(
        self,
        place: Workplace,
        rehearse: Rehearse,
        speakers: Sequence[Channel] = (Channel.CUSTOMER, Channel.AGENT),
        *,
        hint: str,
        nothing: str,
        voice: Voice | None = None,
    ):
        super().__init__()
        self._place, self._look, self._rehearse, self._voice = place, place.look, rehearse, voice
        self._nothing = nothing
        self._talk: list[tuple[Channel, str] | int] = []
        self._rehearsal: GuidedTalk | None = None
        self.lines: list[TalkLine] = []
        self.speaker = speakers[0]
        self.words = Line()
        self.say = Button(self._look, self.tr("Say"), "tall")
        self.again = Button(self._look, self.tr("Start again"), icon="arrow_clockwise")
        self.hint = Text(self._look, hint, CAPTION, "ink3")
        self._later = QTimer(self, singleShot=True, interval=AGAIN_AFTER)
        self._arrange(speakers)
        self._introduce()

    def _arrange(self, speakers: Sequence[Channel]) -> None:
        names = {Channel.CUSTOMER: self.tr("Customer"), Channel.AGENT: self.tr("Agent")}
        self.speakers = Parts(self._look, {one: names[one] for one in speakers}, self.speaker)
        self.speakers.setAccessibleName(self.tr("Who says it"))
        self.words.setFont(self._look.font(LABEL))
        self.words.setAccessibleName(self.tr("What is said"))
        self._column = column(gap=0)
        listed = QWidget()
        listed.setLayout(column(self.hint, self._column, None, gap=4))
        self._area = scrolled(listed)
        beside = row((self.words, 1), self.say)
        above = row(self.speakers, None, self.again)
        if len(speakers) == 1:
            self.speakers.hide()
            beside.addWidget(self.again)
            above = row()
        self.ear = Ear(self._look)
        self.ear.setVisible(self._voice is not None)
        whole = column(above, beside, self.ear, (self._area, 1), gap=8)
        self.setLayout(whole)
        self._name_field()

    def _introduce(self) -> None:
        self.speakers.chosen.connect(self._take_speaker)
        self.say.clicked.connect(self._say_it)
        self.words.returnPressed.connect(self._say_it)
        self.again.clicked.connect(self.start_again)
        self._later.timeout.connect(self.play_again)
        self._place.draft.changed.connect(self._changed)
        self._place.draft.opened.connect(self.forget)
        bar = self._area.verticalScrollBar()
        bar.rangeChanged.connect(lambda _least, most: bar.setValue(most))
        if self._voice:
            self.ear.switch.clicked.connect(self._switch_voice)
            self._voice.heard.connect(self.hear)
            self._voice.loud.connect(self.ear.meter.hear)
            self._voice.hindered.connect(self.ear.explain)
            self._voice.over.connect(self.ear.rest)
            self._voice.crashed.connect(self._place.checks.crashed)

    # The talk

    def begin(self) -> None:
        """The first time, and when the draft has changed; else it goes on where it was."""
        if self._rehearsal is None or self._later.isActive():
            self.play_again()

    def start_again(self) -> None:
        """With nothing said yet."""
        self._talk.clear()
        self.play_again()
        self.words.setFocus()

    def forget(self) -> None:
        """Another campaign or script: what was said does not belong to it."""
        if self._voice:
            self._voice.stop()
        self._later.stop()
        self._talk.clear()
        self._clear()
        self._rehearsal = None

    def play_again(self) -> None:
        """Everything that was said, with the draft as it stands now."""
        self._later.stop()
        self._clear()
        self._rehearsal = self._rehearse()
        self.told.emit(self._rehearsal.start())
        for line in self._talk:
            self._play(line)

    def put(self, channel: Channel, text: str) -> None:
        """Says a line."""
        self.begin()
        self._talk.append((channel, text))
        self._play((channel, text))

    def take(self, way: int) -> None:
        """A way on, by hand."""
        self.begin()
        self._talk.append(way)
        self._play(way)

    def hear(self, heard: Hypothesis) -> None:
        """From the microphone: what is still being said leads to something, too."""
        self.begin()
        assert self._rehearsal is not None, "it has begun"
        if heard.final and heard.text:
            self._talk.append((heard.channel, heard.text))
            self._show(heard.channel, heard.text, self._rehearsal.hear(heard))
        else:
            self.ear.partial(heard.text)
            self.told.emit(self._rehearsal.hear(heard))

    def _play(self, line: tuple[Channel, str] | int) -> None:
        """A way that is gone, since the draft was changed, is passed over."""
        assert self._rehearsal is not None, "it has begun"
        if not isinstance(line, int):
            self._show(*line, self._rehearsal.say(*line))
            return
        with suppress(IndexError):
            self.told.emit(self._rehearsal.take(line))

    def _show(self, channel: Channel, text: str, events: list[Event]) -> None:
        language = self._place.draft.campaign.language
        line = TalkLine(self._look, channel, text, language)
        line.show_outcomes(outcomes(events, language, self._nothing))
        self.lines.append(line)
        self._column.addWidget(line)
        self.hint.hide()
        self.told.emit(events)

    def _clear(self) -> None:
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines.clear()
        self.hint.show()

    def _changed(self, changes: Sequence[Change]) -> None:
        if self._rehearsal is not None and touches(changes, Script, ChecklistItem):
            self._later.start()

    # What is typed and spoken

    def _say_it(self) -> None:
        if text := self.words.text().strip():
            self.words.clear()
            self.put(self.speaker, text)

    def _take_speaker(self, speaker: Channel) -> None:
        self.speaker = speaker
        if self._voice:
            self._voice.speaker = speaker
        self._name_field()
        self.words.setFocus()

    def _name_field(self) -> None:
        asks = {
            Channel.CUSTOMER: self.tr("What the customer says"),
            Channel.AGENT: self.tr("What the agent says"),
        }
        self.words.setPlaceholderText(asks[self.speaker])

    def _switch_voice(self) -> None:
        assert self._voice is not None, "its button is seen"
        if self._voice.listens:
            self._voice.stop()
        else:
            self.ear.begin()
            self._voice.speaker = self.speaker
            self._voice.start(self._place.loaded.settings, self._campaign())

    def _campaign(self) -> Campaign:
        return self._place.draft.campaign

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody is listened to who does not see it."""
        if self._voice:
            self._voice.stop()
        super().hideEvent(event)
