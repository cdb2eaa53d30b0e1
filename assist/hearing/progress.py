"""How far the hearing process has come, as its events tell: from there a new one goes on after its death."""

from collections.abc import Mapping

import msgspec

from assist.events import Channel, Event, Gap, GapReason, Hypothesis, Listening, Trouble, TroubleKind


class Progress:
    """`time` is the position reached in the sound; `utterances` how many each channel has begun."""

    def __init__(self, time: float = 0.0, utterances: Mapping[Channel, int] | None = None) -> None:
        self.time = time
        self.utterances = dict(utterances or {})
        self._in_flight: dict[Channel, tuple[float, Hypothesis]] = {}
        """Since when, as far as that is known yet."""
        self._troubles: dict[tuple[TroubleKind, Channel | None], Trouble] = {}

    def resumed(self) -> "Progress":
        """Where a later part of the same call begins; what was being said will not go on there."""
        return Progress(self.time, self.utterances)

    def note(self, event: Event) -> None:
        self.time = max(self.time, event.time)
        if isinstance(event, Hypothesis):
            self._note_hypothesis(event)
        elif isinstance(event, Trouble):
            self._note_trouble(event)

    def interrupted(self, captured_at: float) -> list[Gap]:
        """What a death leaves: each utterance in flight, lost from its first words on."""
        flights = list(self._in_flight.values())
        self._in_flight.clear()
        return [
            _gap(heard.channel, since, self.time, captured_at, utterance=heard.utterance)
            for since, heard in flights
        ]

    def unheard(self, listening: Listening) -> list[Gap]:
        """The live sound that nobody heard until `listening`."""
        return [
            _gap(channel, self.time, listening.time, listening.captured_at) for channel in listening.sources
        ]

    def relieved(self, listening: Listening) -> list[Trouble]:
        """The troubles that a process took into its grave: those that last will be said again."""
        standing = list(self._troubles.values())
        self._troubles.clear()
        when = {"time": listening.time, "captured_at": listening.captured_at}
        return [msgspec.structs.replace(trouble, over=True, **when) for trouble in standing]

    def _note_trouble(self, trouble: Trouble) -> None:
        if trouble.over:
            self._troubles.pop((trouble.kind, trouble.channel), None)
        else:
            self._troubles[trouble.kind, trouble.channel] = trouble

    def _note_hypothesis(self, heard: Hypothesis) -> None:
        self.utterances[heard.channel] = int(heard.utterance.rpartition("-")[2])
        if heard.final:
            self._in_flight.pop(heard.channel, None)
        else:
            began, _ = self._in_flight.get(heard.channel, (heard.time, heard))
            self._in_flight[heard.channel] = (heard.words[0].start if heard.words else began, heard)


def _gap(
    channel: Channel, since: float, until: float, captured_at: float, *, utterance: str | None = None
) -> Gap:
    return Gap(
        time=until,
        captured_at=captured_at,
        channel=channel,
        lost=round(until - since, 3),
        reason=GapReason.RESTART,
        utterance=utterance,
    )
