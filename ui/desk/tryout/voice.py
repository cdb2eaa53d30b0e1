"""The microphone as one of the speakers of a talk that is tried out."""

from collections.abc import Callable, Generator

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from assist.errors import AssistError
from assist.events import Channel, Event, Hypothesis, Level, Trouble
from assist.hearing.orders import Devices
from assist.hearing.process import Ears
from assist.opening import model_of
from assist.settings import Settings
from models import languages
from scripts_db.cards import Campaign
from ui import wording
from ui.bridge import Bridge, Call
from ui.errors import NoModelForLanguage

OpenVoice = Callable[[Settings, Campaign], Call]
"""Opens the microphone and the model; in the call thread. May raise AssistError."""


class Microphone:
    """What the set microphone hears, with the model of the campaign.

    Raises NoModelForLanguage, ModelMissing, ModelDamaged.
    """

    def __init__(self, settings: Settings, campaign: Campaign) -> None:
        hearing = settings.hearing
        devices = Devices(agent=hearing.agent_device, customer=hearing.customer_device)
        model = model_of(settings, None, campaign)
        if model.language and not languages.same(model.language, campaign.language):
            raise NoModelForLanguage(campaign.language)
        self._ears = Ears(devices, model)

    def __iter__(self) -> Generator[Event]:
        with self._ears as heard:
            yield from heard

    def stop(self) -> None:
        self._ears.stop()


class Voice(QObject):
    """What is said into the microphone belongs to `speaker`, whom the person at the desk plays just then."""

    heard = Signal(object)
    """A Hypothesis of that speaker."""
    loud = Signal(float)
    """How loud it is, in dB."""
    hindered = Signal(str)
    """Why nothing is heard, in a sentence."""
    over = Signal()
    """It listens no more."""
    crashed = Signal(object)

    def __init__(self, open_voice: OpenVoice = Microphone) -> None:
        super().__init__()
        self.speaker = Channel.CUSTOMER
        self._open, self._bridge = open_voice, Bridge()
        self.listens = False
        self._bridge.heard.connect(self._hear)
        self._bridge.failed.connect(self._fail)
        self._bridge.crashed.connect(self.crashed)
        self._bridge.finished.connect(self._end)

    def start(self, settings: Settings, campaign: Campaign) -> None:
        self.listens = True
        self._bridge.start(lambda: self._open(settings, campaign))

    def stop(self) -> None:
        self._bridge.stop()
        self._end()

    def close(self) -> None:
        """Nothing of it runs when this returns."""
        self._bridge.stop_and_wait()
        self._end()

    def _hear(self, event: Event) -> None:
        if isinstance(event, Hypothesis) and event.channel is Channel.AGENT:
            utterance = f"{self.speaker}-{event.utterance}"
            self.heard.emit(replace(event, channel=self.speaker, utterance=utterance, echo=False))
        elif isinstance(event, Level) and event.channel is Channel.AGENT:
            self.loud.emit(event.rms)
        elif isinstance(event, Trouble) and event.channel is not Channel.CUSTOMER and not event.over:
            self.hindered.emit(wording.notice(event))

    def _fail(self, trouble: AssistError) -> None:
        self.hindered.emit(wording.of(trouble))

    def _end(self) -> None:
        if self.listens:
            self.listens = False
            self.over.emit()
