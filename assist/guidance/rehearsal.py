"""A call that is tried out: what both sides would say is typed, and the guide of the live call follows it.

rehearsal = Rehearsal(campaign, script="outage")
for event in rehearsal.start(): ...
for event in rehearsal.say(Channel.CUSTOMER, "the light is red"): ...
"""

from collections.abc import Iterator, Sequence

from assist.events import Channel, Event, Hypothesis
from assist.guidance.checklist import SAID, Checklist, target
from assist.guidance.guide import Guide
from assist.guidance.likeness import Phrases
from assist.guidance.talk import talk
from assist.matching.text import words
from scripts_db.cards import Campaign, ChecklistItem

WORD, PAUSE = 0.3, 1.0
"""Seconds that a word takes, and between two lines."""


class Rehearsal:
    """`script` is the id of the script to follow, the campaign's first one when empty."""

    def __init__(self, campaign: Campaign, *, script: str = "") -> None:
        self._language = campaign.language
        self._guide = Guide(campaign, script=script)
        self._now, self._utterances = 0.0, 0

    def start(self) -> list[Event]:
        return self._guide.start()

    def say(self, channel: Channel, text: str) -> list[Event]:
        """Everything that the line calls for. It is heard word by word, as in a call, then as a whole."""
        self._utterances += 1
        return [event for heard in self._readings(channel, text) for event in self._guide.follow(heard)]

    def hear(self, heard: Hypothesis) -> list[Event]:
        """The same for what a microphone heard."""
        return [*self._guide.follow(heard)]

    def back(self) -> list[Event]:
        """A step back, by hand."""
        return self._guide.back()

    def take(self, way: int) -> list[Event]:
        """A way on, by hand. Raises IndexError when there is no such way."""
        return self._guide.take(way)

    def _readings(self, channel: Channel, text: str) -> Iterator[Hypothesis]:
        for word in words(text, self._language)[:-1]:
            self._now += WORD
            yield self._reading(channel, text[: word.end], final=False)
        self._now += WORD + PAUSE
        yield self._reading(channel, text, final=True)

    def _reading(self, channel: Channel, text: str, *, final: bool) -> Hypothesis:
        return Hypothesis(
            time=self._now,
            captured_at=self._now,
            channel=channel,
            utterance=f"{channel}-{self._utterances}",
            text=text,
            final=final,
        )


class Ticker:
    """Which items of a checklist some words tick."""

    def __init__(self, items: Sequence[ChecklistItem], language: str) -> None:
        known = talk(language)
        self._items = tuple(items)
        self._known = Phrases([*Checklist(items, known).phrases()], language, known)

    def ticked(self, text: str) -> tuple[ChecklistItem, ...]:
        fits = self._known.fits(text)
        likeness = {target: fit.likeness for target, fit in fits.items()}
        return tuple(item for item in self._items if likeness.get(target(item.id), 0.0) >= SAID)
