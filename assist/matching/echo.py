"""Echo: with speakers instead of a headset the customer reaches the agent's microphone too, a bit later.

What is recognised twice is known by its words: the same ones on both channels within a fraction of a second.
An agent who repeats a number does so after the customer has said it, by a second or more.
"""

from statistics import median

import msgspec

from assist.events import Channel, Hypothesis, Trouble, TroubleKind, Word
from assist.matching.score import same

LATEST = 0.6
"""Seconds by which an echo may trail (rooms and sound cards take 0.05 to 0.3; word times are rough)."""
UNCLEAR = 0.05
"""Delays below this don't tell which side was first: then it is the microphone that hears the speakers."""
EXPLAINED, LEAST_WORDS = 0.65, 2
OFTEN = 3
"""As many utterances with echo make it a trouble."""
_MEMORY = 15.0


class EchoFilter:
    """Marks hypotheses that are the other side's words. One per call."""

    def __init__(self) -> None:
        self._said: dict[Channel, dict[str, tuple[Word, ...]]] = {channel: {} for channel in Channel}
        self._echoes: set[str] = set()
        self._told = False

    def mark(self, heard: Hypothesis) -> tuple[Hypothesis, Trouble | None]:
        """The hypothesis, with `echo` set if it is one; once a call the trouble, when echo comes often."""
        self._remember(heard)
        if not self._is_echo(heard):
            return heard, None
        if heard.final:
            self._echoes.add(heard.utterance)
        return msgspec.structs.replace(heard, echo=True), self._trouble(heard)

    def _remember(self, heard: Hypothesis) -> None:
        said = self._said[heard.channel]
        said[heard.utterance] = heard.words
        old = [name for name, words in said.items() if words and words[-1].end < heard.time - _MEMORY]
        for name in old:
            del said[name]

    def _is_echo(self, heard: Hypothesis) -> bool:
        other = Channel.CUSTOMER if heard.channel is Channel.AGENT else Channel.AGENT
        source = [word for words in self._said[other].values() for word in words]
        delays = _delays(heard.words, source)
        if len(delays) < max(LEAST_WORDS, EXPLAINED * len(heard.words)):
            return False
        trailing = median(delays)
        return trailing > UNCLEAR or (abs(trailing) <= UNCLEAR and heard.channel is Channel.AGENT)

    def _trouble(self, heard: Hypothesis) -> Trouble | None:
        if self._told or len(self._echoes) < OFTEN:
            return None
        self._told = True
        return Trouble(
            time=heard.time, captured_at=heard.captured_at, kind=TroubleKind.ECHO, channel=heard.channel
        )


def _delays(words: tuple[Word, ...], source: list[Word]) -> list[float]:
    """For each word that the other side said too at about that time: how much later it came, in seconds."""
    left = list(source)
    delays = []
    for word in words:
        twins = [
            twin for twin in left if abs(word.start - twin.start) <= LATEST and same(word.text, twin.text)
        ]
        if twins:
            twin = min(twins, key=lambda twin: abs(word.start - twin.start))
            left.remove(twin)
            delays.append(word.start - twin.start)
    return delays
