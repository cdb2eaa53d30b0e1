"""What the channels of a live call deliver, as events: `Listening` first, and again when devices change."""

import time
from collections.abc import Callable
from typing import Any

from assist.events import Channel, Listening, Trouble, TroubleKind
from assist.hearing.sources import Opened
from models.installed import SpeechModel

_LOST = (TroubleKind.DEVICE_LOST, TroubleKind.STREAM_MOVED, TroubleKind.SOUND_SERVER_LOST)


class Announcer:
    """Holds back what comes before each channel has opened its device, or can't, or `announce` is called."""

    def __init__(self, model: SpeechModel, origin: float, tell: Callable[[Any], None]) -> None:
        self._model = model
        self._origin = origin
        self._tell = tell
        self._sources: dict[Channel, str] = {}
        self._awaited = set(Channel)
        self._held: list[Any] = []
        self._begun = False

    @property
    def begun(self) -> bool:
        return self._begun

    def take(self, delivered: Any) -> None:
        self._note(delivered)
        if not self._begun:
            self._held.append(delivered)
            if not self._awaited:
                self.announce()
        elif isinstance(delivered, Opened):
            self._tell(self._listening())
        else:
            self._tell(delivered)

    def announce(self) -> None:
        self._begun = True
        self._tell(self._listening())
        for held in self._held:
            if not isinstance(held, Opened):
                self._tell(held)

    def _note(self, delivered: Any) -> None:
        if isinstance(delivered, Opened):
            self._sources[delivered.channel] = delivered.description
            self._awaited.discard(delivered.channel)
        elif isinstance(delivered, Trouble) and delivered.channel:
            self._awaited.discard(delivered.channel)
            if delivered.kind in _LOST and not delivered.over:
                self._sources.pop(delivered.channel, None)

    def _listening(self) -> Listening:
        now = time.monotonic()
        return Listening(
            time=round(now - self._origin, 3),
            captured_at=now,
            model=self._model.name,
            demo=self._model.demo,
            sources=dict(self._sources),
        )
