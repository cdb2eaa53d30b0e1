"""Ears in a thread of their own, so that a test can do things to the world and wait for what is heard."""

import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from assist.events import Channel, Hypothesis, Level, Trouble, TroubleKind
from assist.hearing.orders import Devices, Recording
from assist.hearing.process import Ears
from models.installed import SpeechModel

_PATIENCE = 40.0
_Kind = TypeVar("_Kind")


class Listener:
    """All that ears hear in the background; `error` is what ended that, if it did not end by itself."""

    def __init__(self, sources: Recording | Devices, model: SpeechModel, log: Path) -> None:
        self.ears = Ears(sources, model, log=log)
        self._log = log
        self.events: list[object] = []
        self.error: Exception | None = None
        self._news = threading.Condition()
        self._thread = threading.Thread(target=self._listen)

    def __enter__(self) -> Self:
        self.ears.__enter__()
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self.ears.stop()
        self._thread.join()
        self.ears.__exit__(None, None, None)

    def wait(
        self, kind: type[_Kind], fits: Callable[[_Kind], bool] = lambda _: True, *, after: object = None
    ) -> _Kind:
        """The first event of that kind that fits and came after that other event; waits for it."""
        deadline = time.monotonic() + _PATIENCE
        with self._news:
            while True:
                for event in self._after(after):
                    if isinstance(event, kind) and fits(event):
                        return event
                assert self._news.wait(deadline - time.monotonic()), self._report(kind.__name__)
                assert self.error is None, self.error

    def wait_for_text(self, text: str, channel: Channel) -> Hypothesis:
        """The final with that text."""
        wanted = (True, channel, text)
        return self.wait(Hypothesis, lambda heard: (heard.final, heard.channel, heard.text) == wanted)

    def wait_for_trouble(self, kind: TroubleKind, channel: Channel | None, *, over: bool = False) -> Trouble:
        wanted = (kind, channel, over)
        return self.wait(Trouble, lambda trouble: (trouble.kind, trouble.channel, trouble.over) == wanted)

    def wait_for_sound(self, channel: Channel, *, after: object = None) -> None:
        """Until a block of it was heard."""
        self.wait(Level, lambda level: level.channel is channel, after=after)

    def of(self, kind: type[_Kind]) -> list[_Kind]:
        """All events of that kind so far."""
        return [event for event in self.events if isinstance(event, kind)]

    def finals(self, channel: Channel) -> list[str]:
        return [heard.text for heard in self.of(Hypothesis) if heard.final and heard.channel is channel]

    def _after(self, other: object) -> list[object]:
        return self.events[self.events.index(other) + 1 :] if other else self.events

    def _listen(self) -> None:
        try:
            for event in self.ears:
                self._note(event)
        except Exception as error:
            self.error = error
            self._note(None)

    def _note(self, event: object) -> None:
        with self._news:
            self.events.append(event)
            self._news.notify_all()

    def _report(self, wanted: str) -> str:
        heard = [event for event in self.events if not isinstance(event, Level)]
        return (
            f"waited in vain for {wanted}; heard {heard[-30:]}; its log says: {self._log.read_text()[-5000:]}"
        )
