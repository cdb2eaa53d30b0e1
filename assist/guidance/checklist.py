"""What must be said in a call: ticked by the agent's own words or hand, missed before the call is over."""

from collections.abc import Iterator, Mapping, Sequence

from assist.events import Channel, Event, Hypothesis, ItemState, OpenItem, Reminder, Tick
from assist.guidance.likeness import Fit, Phrase, Sense
from assist.guidance.moment import Moment, moment
from assist.guidance.patterns import Patterns
from assist.guidance.talk import Talk
from scripts_db.cards import ChecklistItem, Weight

SAID, EARLY = 0.58, 0.2
"""What the words must be like an item's phrase, and how much more while they are still being said."""
REMIND_AGAIN = 20.0
"""Seconds of sound before a second goodbye reminds once more."""
_SHARES = {Weight.NORMAL: 1, Weight.COMPLIANCE: 2, Weight.CRITICAL: 3}
_MUST = (Weight.CRITICAL, Weight.COMPLIANCE)


class Checklist:
    """The items of one call, in the order in which they are written."""

    def __init__(self, items: Sequence[ChecklistItem], talk: Talk) -> None:
        self.items = tuple(items)
        self.states = {item.id: ItemState.OPEN for item in items}
        self._by_id = {item.id: item for item in items}
        self._goodbyes = Patterns(talk.goodbyes, talk.code) if talk.goodbyes else None
        self._reminded = -REMIND_AGAIN

    def phrases(self) -> Iterator[Phrase]:
        for item in self.items:
            for phrase in item.phrases:
                yield Phrase(target(item.id), phrase, Sense.WORDING)

    def follow(self, heard: Hypothesis, fits: Mapping[str, Fit]) -> Iterator[Event]:
        """The ticks that the agent's words give, and the reminder that a goodbye of either side does."""
        if heard.channel is Channel.AGENT:
            needed = SAID if heard.final or heard.paused else SAID + EARLY
            for item in self.items:
                fit = fits.get(target(item.id))
                if fit and fit.likeness >= needed and self.states[item.id] is ItemState.OPEN:
                    yield self._set(item.id, ItemState.SAID, moment(heard), heard=fit.heard)
        if reminder := self._reminder(heard):
            yield reminder

    def tick(self, item: str, now: Moment) -> list[Event]:
        """“I said it.” Raises KeyError when there is no such item."""
        return [self._set(item, ItemState.SAID, now, by_hand=True)]

    def untick(self, item: str, now: Moment) -> list[Event]:
        """Open again, whether it was said or waived. Raises KeyError."""
        return [self._set(item, ItemState.OPEN, now, by_hand=True)]

    def waive(self, item: str, now: Moment) -> list[Event]:
        """“Does not apply”: it counts neither as said nor as missing. Raises KeyError."""
        return [self._set(item, ItemState.WAIVED, now, by_hand=True)]

    def missing_critical(self) -> list[ChecklistItem]:
        """What must not be missing and is open: critical items first, then compliance."""
        open_items = [item for item in self.items if self.states[item.id] is ItemState.OPEN]
        return [item for weight in _MUST for item in open_items if item.weight is weight]

    @property
    def missing(self) -> list[ChecklistItem]:
        return [item for item in self.items if self.states[item.id] is ItemState.OPEN]

    @property
    def score(self) -> float:
        """The weighted share that was said, 0 to 1: a critical item counts three times, compliance twice."""
        due = [item for item in self.items if self.states[item.id] is not ItemState.WAIVED]
        said = [item for item in due if self.states[item.id] is ItemState.SAID]
        whole = sum(_SHARES[item.weight] for item in due)
        return sum(_SHARES[item.weight] for item in said) / whole if whole else 1.0

    def _set(
        self, item: str, state: ItemState, now: Moment, *, heard: str = "", by_hand: bool = False
    ) -> Tick:
        text = self._by_id[item].text
        self.states[item] = state
        states = list(self.states.values())
        return Tick(
            time=now.time,
            captured_at=now.captured_at,
            item=item,
            text=text,
            state=state,
            heard=heard,
            by_hand=by_hand,
            said=states.count(ItemState.SAID),
            total=len(states) - states.count(ItemState.WAIVED),
            score=self.score,
        )

    def _reminder(self, heard: Hypothesis) -> Reminder | None:
        if self._goodbyes is None or heard.time - self._reminded < REMIND_AGAIN:
            return None
        missing = self.missing_critical()
        goodbye = self._goodbyes.find(heard.text) if missing else None
        if goodbye is None:
            return None
        self._reminded = heard.time
        return Reminder(
            time=heard.time,
            captured_at=heard.captured_at,
            channel=heard.channel,
            utterance=heard.utterance,
            heard=goodbye.heard,
            items=tuple(_open(item) for item in missing),
        )


def _open(item: ChecklistItem) -> OpenItem:
    return OpenItem(item.id, item.text, item.weight.value, item.phrases[0] if item.phrases else item.text)


def target(item: str) -> str:
    """The name of an item among the phrases that words are compared with."""
    return f"item {item}"
