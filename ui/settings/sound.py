"""Both sides of a call tried out: a device each, a live meter, and whether anything was heard."""

from collections.abc import Callable, Mapping
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assist.errors import AssistError
from assist.events import Channel, Event, Level, Trouble
from assist.settings import HearingSettings
from ui import wording
from ui.bridge import Bridge, Call
from ui.panel.call_state import DEAF
from ui.panel.device_names import device_names
from ui.panel.menu import Devices
from ui.settings.draft import Draft
from ui.theme import CAPTION, CAPTION_STRONG, Look
from ui.widgets.boxes import column, row
from ui.widgets.fields import Choice, Field, Locked
from ui.widgets.live_meter import LiveMeter
from ui.widgets.signs import Picture
from ui.widgets.text import Text

HEARD_ABOVE = -45.0
"""Loudness in dB that a voice reaches and a quiet room doesn't."""
HEARD_BLOCKS = 3
"""As many loud blocks are a voice, and no click."""

Listen = Callable[[HearingSettings], Call]
"""Opens these devices, for their levels."""


class Heard(Enum):
    NOTHING = 0
    YES = 1
    TROUBLE = 2


class Side(QWidget):
    """One side: its device, its meter, its test."""

    device_chosen = Signal(object, str)
    """Channel and device id."""
    heard = Signal()

    def __init__(self, look: Look, channel: Channel, devices: Devices, draft: Draft):
        super().__init__()
        self._channel, self._draft, self._state, self._loud = channel, draft, Heard.NOTHING, 0
        agent = channel is Channel.AGENT
        self._list = devices.microphones if agent else devices.playbacks
        self._setting = f"hearing.{channel}_device"
        self._name = self.tr("Your microphone") if agent else self.tr("The customer’s sound")
        self._ask = (
            self.tr("Say something.") if agent else self.tr("Play something, such as a video or a test call.")
        )
        self._yes = self.tr("I hear you.") if agent else self.tr("I hear what is played.")
        self.meter = LiveMeter(look)
        self.meter.setAccessibleName(self.tr("Level: {0}").format(self._name))
        self._picture = Picture(look, "mic" if agent else "person_voice", "ink3", 16, beside=CAPTION)
        self.status = Text(look, self._ask, CAPTION_STRONG, "ink2")
        self.device = self._device(look)
        hint = self.tr("Set by IT") if draft.locks(self._setting) else ""
        below = row(self._picture, (self.status, 1), gap=8, top=True)
        self.setLayout(column(Field(look, self._name, self.device, hint=hint), self.meter, below, gap=8))

    def _device(self, look: Look) -> QWidget:
        value = str(self._draft[self._setting])
        if self._draft.locks(self._setting):
            return Locked(look, self._names(value).get(value, value))
        choice = Choice(look, lambda: self._names(str(self._draft[self._setting])), value)
        choice.chosen.connect(self._choose)
        return choice

    def _names(self, chosen: str) -> Mapping[str, str]:
        return device_names(self._list(), chosen)

    def _choose(self, device: str) -> None:
        self._draft.put(self._setting, device)
        self.wait()
        self.device_chosen.emit(self._channel, device)

    @property
    def is_heard(self) -> bool:
        return self._state is Heard.YES

    def wait(self) -> None:
        """The test begins anew."""
        self._loud = 0
        self.meter.rest()
        self._show(Heard.NOTHING, self._ask)

    def hear(self, level: Level) -> None:
        self.meter.hear(level.rms)
        self._loud += level.rms > HEARD_ABOVE
        if self._loud >= HEARD_BLOCKS and self._state is not Heard.YES:
            self._show(Heard.YES, self._yes)
            self.heard.emit()

    def meet(self, trouble: Trouble) -> None:
        if trouble.over:
            self.wait()
        elif trouble.kind in DEAF:
            self.fail(wording.notice(trouble))

    def fail(self, sentence: str) -> None:
        self._loud = 0
        self.meter.rest()
        self._show(Heard.TROUBLE, sentence)

    def _show(self, state: Heard, words: str) -> None:
        self._state = state
        icon, role, ink = {
            Heard.NOTHING: ("mic" if self._channel is Channel.AGENT else "person_voice", "ink3", "ink2"),
            Heard.YES: ("checkmark_circle:filled", "accent", "accent"),
            Heard.TROUBLE: ("warning", "caution", "caution"),
        }[state]
        self._picture.show_icon(icon, role)
        self.status.set_ink(ink)
        self.status.say(words)


class SoundCheck(QWidget):
    """Listens to both sides while it is on; in a call it is shown what the call hears."""

    device_chosen = Signal(object, str)

    def __init__(self, look: Look, devices: Devices, draft: Draft, listen: Listen):
        super().__init__()
        self._draft, self._listen = draft, listen
        self.bridge = Bridge()
        self.sides = {
            channel: Side(look, channel, devices, draft) for channel in (Channel.AGENT, Channel.CUSTOMER)
        }
        self.in_call = Text(
            look,
            self.tr("You are in a call: the meters show its devices. Another device is heard when you save."),
            CAPTION,
            "ink3",
        )
        self.in_call.hide()
        for side in self.sides.values():
            side.device_chosen.connect(self._chosen)
        self.bridge.heard.connect(self.hear)
        self.bridge.failed.connect(self._fail)
        self.setLayout(column(*self.sides.values(), self.in_call, gap=20))

    @property
    def follows(self) -> bool:
        """Whether a call has the devices."""
        return not self.in_call.isHidden()

    def open(self, *, in_call: bool) -> None:
        if in_call:
            self.follow()
        else:
            self.begin()

    def show_call(self, event: Event) -> None:
        """An event of the call that was followed."""
        if self.follows:
            self.hear(event)

    def begin(self) -> None:
        """Opens both devices; again when one is chosen."""
        self.in_call.hide()
        for side in self.sides.values():
            side.wait()
        wanted = self._draft.settings.hearing
        self.bridge.start(lambda: self._listen(wanted))

    def follow(self) -> None:
        """Leaves the devices to the call, whose events come by `hear`."""
        self.bridge.stop()
        self.in_call.show()

    def end(self) -> None:
        self.bridge.stop()
        self.in_call.hide()
        for side in self.sides.values():
            side.wait()

    def hear(self, event: Event) -> None:
        if isinstance(event, Level):
            self.sides[event.channel].hear(event)
        elif isinstance(event, Trouble):
            for channel in [event.channel] if event.channel else self.sides:
                self.sides[channel].meet(event)

    def _chosen(self, channel: Channel, device: str) -> None:
        if not self.follows:
            self.begin()
        self.device_chosen.emit(channel, device)

    def _fail(self, trouble: AssistError) -> None:
        for side in self.sides.values():
            side.fail(wording.of(trouble))
