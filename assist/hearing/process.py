"""The program's side of hearing: starts the hearing process, hands on its events, starts it again."""

import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from assist import places
from assist.errors import AssistError, HearingFailed, SoundLibraryMissing, SoundUnreadable
from assist.events import Channel, Ended, Heard, Listening, Trouble, TroubleKind
from assist.hearing.child import Child
from assist.hearing.orders import Choose, Chosen, Devices, Hear, Recording, Refused
from assist.hearing.progress import Progress
from models import installed
from models.errors import ModelDamaged
from models.installed import SpeechModel

_PATIENCE = 1.0
"""Seconds that the hearing process has to finish when it is told to stop."""

_DEATHS_IN_A_ROW = 3
_GETTING_SOMEWHERE = 5.0
"""Seconds alive, or of sound, after which a death is none in a row any more."""


class Ears:
    """Everything that is heard, as an iterator of events that ends with `Ended`.

        with Ears(Recording(path), model) as ears:
            for event in ears: ...

    `stop` and `choose` may be called from another thread. Entering raises ModelDamaged; iterating raises it
    too, SoundUnreadable for a recording that can't be played (to its end), SoundLibraryMissing for devices
    where there is no PortAudio, and HearingFailed when the hearing process dies again and again.
    """

    def __init__(
        self,
        sources: Recording | Devices,
        model: SpeechModel,
        *,
        grammar: tuple[str, ...] = (),
        log: Path | None = None,
        after: "Ears | None" = None,
    ) -> None:
        """`after`: what heard the call until a pause, and has ended; time and utterances go on from there."""
        self._sources = sources
        self._model = model
        self._grammar = grammar
        self._log = log or places.hearing_log()
        start = sources.start if isinstance(sources, Recording) else 0.0
        self._progress: Progress = after._progress.resumed() if after else Progress(start)
        self._stopping = False
        self._restarting = False
        self._deaths = 0
        self._started: Child | None = None

    def __enter__(self) -> Self:
        self._started = Child(self._log)
        try:
            installed.check(self._model, notes=places.checked_models())  # while the process starts
        except AssistError:
            self._leave()
            raise
        self._origin = time.monotonic() - self._progress.time
        self._begin()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self._leave()

    def __iter__(self) -> Iterator[Heard]:
        while True:
            for event in self._heard():
                yield event
                if isinstance(event, Ended):
                    return
            if self._stopping:
                yield Ended(time=self._progress.time, captured_at=time.monotonic())
                return
            yield from self._restarted()

    def stop(self) -> None:
        """Ends the iteration: what is in flight becomes final, then `Ended` comes, within about a second."""
        self._stopping = True
        if self._started:
            self._started.finish(_PATIENCE)

    def choose(self, channel: Channel, device: str) -> None:
        """Listens to another device. If that can't be opened, a Trouble says so and the old one stays."""
        self._child.tell(Choose(channel, device))

    @property
    def _child(self) -> Child:
        assert self._started, "ears hear nothing before they are entered"
        return self._started

    @property
    def pid(self) -> int:
        """The id of the hearing process that runs now."""
        return self._child.pid

    def _heard(self) -> Iterator[Heard]:
        for answer in self._child.answers():
            if isinstance(answer, Refused):
                raise self._error(answer)
            if isinstance(answer, Chosen):
                self._note_choice(answer)
                continue
            if isinstance(answer, Listening) and self._restarting:
                yield from self._back(answer)
            self._progress.note(answer)
            yield answer

    def _restarted(self) -> Iterator[Heard]:
        """After a death: what was lost, and another process. Raises HearingFailed when that is no use."""
        reason = self._child.end()
        self._count_death()
        if self._deaths == _DEATHS_IN_A_ROW:
            installed.check(self._model)  # perhaps it was damaged since
            raise HearingFailed(reason, self._log)
        now = time.monotonic()
        yield from self._progress.interrupted(now)
        yield _restart_trouble(self._progress.time, now, detail=reason)
        self._restarting = True
        self._started = Child(self._log)
        self._begin()

    def _count_death(self) -> None:
        got_on = self._progress.time - self._reached
        lived = time.monotonic() - self._child.started
        self._deaths = 1 if max(got_on, lived) > _GETTING_SOMEWHERE else self._deaths + 1

    def _back(self, listening: Listening) -> Iterator[Heard]:
        self._restarting = False
        if isinstance(self._sources, Devices):
            yield from self._progress.unheard(listening)
        yield from self._progress.relieved(listening)
        yield _restart_trouble(listening.time, listening.captured_at, over=True)

    def _begin(self) -> None:
        self._reached = self._progress.time
        sources = self._sources
        if isinstance(sources, Recording):
            sources = msgspec.structs.replace(sources, start=self._reached)
        self._child.tell(Hear(sources, self._model, self._origin, self._progress.utterances, self._grammar))
        if self._stopping:  # stop() came before, or met an older process
            self._child.finish(_PATIENCE)

    def _note_choice(self, choice: Chosen) -> None:
        """So that a new process listens to it too."""
        self._sources = msgspec.structs.replace(self._sources, **{choice.channel.value: choice.device})

    def _error(self, refused: Refused) -> AssistError:
        if refused.part == "model":
            return ModelDamaged(self._model.folder, refused.reason)
        if refused.part == "portaudio":
            return SoundLibraryMissing()
        assert isinstance(self._sources, Recording)
        return SoundUnreadable(self._sources.path, refused.reason)

    def _leave(self) -> None:
        self._child.finish(_PATIENCE)
        self._child.end()


def _restart_trouble(time_: float, now: float, *, detail: str = "", over: bool = False) -> Trouble:
    return Trouble(time=time_, captured_at=now, kind=TroubleKind.HEARING_RESTARTED, detail=detail, over=over)
