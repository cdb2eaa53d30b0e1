"""Who talks and who does not: long silence, both at once, no voice from one side. In sound time, from words.

Words say that there is a voice; loudness alone would take music and typing for one.
"""

from collections.abc import Iterator

from assist.events import Alert, AlertKind, AlertLevel, Channel, Event, Hypothesis, Level

LONG_SILENCE = 20.0
"""Seconds without a word from either side."""
TALKING = 1.0
"""Somebody talks for so long after their last new word."""
BOTH_TALKING = 3.0
"""Seconds of talking over each other before it is said."""
ONE_SIDE_SILENT, UTTERANCES = 30.0, 3
"""Seconds without a word from one side, in which the other ended so many utterances."""
SOUND = -45.0
"""dB below full scale. A side that is louder than this is there, whatever it says."""
_OTHER = {Channel.AGENT: Channel.CUSTOMER, Channel.CUSTOMER: Channel.AGENT}


class Voices:
    def __init__(self) -> None:
        self._last_word = dict.fromkeys(Channel, 0.0)
        self._last_sound = dict.fromkeys(Channel, 0.0)
        self._alone = dict.fromkeys(Channel, 0)
        self._texts: dict[Channel, tuple[str, str]] = {}
        self._overlap_since: float | None = None
        self._on: set[tuple[AlertKind, Channel | None]] = set()

    def follow(self, event: Hypothesis | Level) -> Iterator[Event]:
        """What begins and what is over at this moment."""
        if isinstance(event, Level):
            if event.peak >= SOUND:
                self._last_sound[event.channel] = event.time
        elif event.text:
            self._note_words(event)
        yield from self._told(event)

    def _note_words(self, heard: Hypothesis) -> None:
        if self._texts.get(heard.channel) != (heard.utterance, heard.text):
            self._texts[heard.channel] = (heard.utterance, heard.text)
            self._last_word[heard.channel] = heard.time
        self._alone[heard.channel] = 0
        if heard.final:
            self._alone[_OTHER[heard.channel]] += 1

    def _told(self, event: Hypothesis | Level) -> Iterator[Event]:
        now = event.time
        yield from self._state(AlertKind.LONG_SILENCE, None, self._quiet(now), event)
        yield from self._state(AlertKind.BOTH_TALKING, None, self._overlaps(now), event)
        for side in Channel:
            yield from self._state(AlertKind.ONE_SIDE_SILENT, side, self._is_missing(side, now), event)

    def _quiet(self, now: float) -> bool:
        return now - max(self._last_word.values()) >= LONG_SILENCE

    def _overlaps(self, now: float) -> bool:
        if any(now - last >= TALKING for last in self._last_word.values()) or now < TALKING:
            self._overlap_since = None
            return False
        if self._overlap_since is None:
            self._overlap_since = now
        return now - self._overlap_since >= BOTH_TALKING

    def _is_missing(self, side: Channel, now: float) -> bool:
        gone = now - max(self._last_word[side], self._last_sound[side])
        return gone >= ONE_SIDE_SILENT and self._alone[side] >= UTTERANCES

    def _state(
        self, kind: AlertKind, side: Channel | None, is_on: bool, event: Hypothesis | Level
    ) -> Iterator[Event]:
        """An alert when it begins and one when it is over."""
        if is_on == ((kind, side) in self._on):
            return
        self._on ^= {(kind, side)}
        yield Alert(
            time=event.time,
            captured_at=event.captured_at,
            kind=kind,
            level=AlertLevel.NOTICE,
            channel=side,
            over=not is_on,
        )
