"""Who may show: the rules between a match and the screen. A wrong card costs more than a missing one.

All rules count in sound time (`Hypothesis.time`), never by the clock, so that a recording gives the same
cards at any pace. Only `after_phrase_end` looks at the clock: it is a measurement, not a rule.
"""

import time
from collections import deque
from collections.abc import Callable, Sequence
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from assist.events import CardName, Channel, Hypothesis, Suggestion, Unsure
from assist.matching import score
from assist.matching.index import Match
from assist.matching.nearly import NearlyMeant
from assist.matching.text import asks, content_words, means_something, plain
from assist.matching.topic import Topic
from assist.settings import ShowingSettings
from scripts_db.cards import Card, Speaker

LEAST_CONTENT_WORDS = 2
CLEARLY_BETTER = 0.1
"""How much a card must score above the one that is shown to take its place in the same utterance."""
CLEAR_OF_RIVALS = 0.33
"""How much a card must score above the next best to show on a partial."""
TIE = 0.03
"""Scores that are closer than this are a tie: the higher priority wins."""
UNSURE_BAND = 0.1
"""A request that misses the threshold by less than this is worth the offer to search."""
UNSURE_PAUSE = 20.0
"""Seconds between two such offers."""
_DEFAULTS = ShowingSettings()


class Withheld(StrEnum):
    """Why a match is not shown."""

    FEW_WORDS = "few_words"
    SPEAKER = "speaker"
    NEGATIVE = "negative"
    WEAK = "weak"
    UNSTABLE = "unstable"
    SHOWN = "shown"  # for this utterance already, or another card that is not clearly worse
    ONCE = "once"
    COOLDOWN = "cooldown"
    BUDGET = "budget"
    BEHIND = "behind"  # another card fits better


_PASSED = (Withheld.SPEAKER, Withheld.NEGATIVE)
"""A card that must not come for this lets the next one have its turn; one that rests or hardly fits ends it."""


class Verdict(Struct, frozen=True):
    """What became of a match: what it needed (0 to 1), and why it was withheld (None: it may show).

    `negative` is the card's phrase that forbids it here.
    """

    match: Match
    needed: float
    withheld: Withheld | None
    negative: str = ""


class _Talk(Struct):
    """One utterance under way: the best card of its last partial, the evidence of each now, those shown for it."""

    utterance: str
    leader: str | None = None
    now: dict[str, float] = {}
    shown: set[str] = set()


class Policy:
    """The rules of one call, in the order in which the hypotheses come; a new call takes a new Policy."""

    verdicts: tuple[Verdict, ...] = ()
    """What became of the matches of the last hypothesis, best first; those of the other speaker last."""

    def __init__(
        self,
        settings: ShowingSettings = _DEFAULTS,
        language: str = "en",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._settings, self._language, self._clock = settings, language, clock
        self._talks: dict[Channel, _Talk] = {}
        self._last_shown: dict[str, float] = {}
        self._recent: deque[float] = deque()
        self._last_unsure = -UNSURE_PAUSE
        self._topic, self._nearly = Topic(language), NearlyMeant()

    def admit(self, heard: Hypothesis, matches: Sequence[Match]) -> Suggestion | Unsure | None:
        """The card that may show now for this reading of the utterance, the offer to search, or silence."""
        talk = self._talk_of(heard)
        words = plain(heard.text, self._language)
        own = [match for match in matches if _may_hear(match.card, heard.channel)]
        own = self._nearly.weigh(own, heard) if heard.final else own
        allowed = by_priority(self._topic.weigh(own, words, heard.time))
        others = [match for match in matches if not _may_hear(match.card, heard.channel)]
        talk.now = {match.card.id: match.evidence for match in allowed}
        judged = [self._judge(match, heard, words, talk) for match in [*allowed, *others]]
        talk.leader = allowed[0].card.id if allowed else None
        self.verdicts = tuple(_in_turn(judged))
        decision = self.decision
        if decision and decision.withheld is None:
            return self._show(decision, heard, talk)
        if heard.final and decision and decision.withheld is Withheld.WEAK:
            self._nearly.note(allowed, heard)
        return self._offer(heard, words, decision)

    @property
    def decision(self) -> Verdict | None:
        """The verdict on the card whose turn it was; None when there was none."""
        return next((verdict for verdict in self.verdicts if verdict.withheld not in _PASSED), None)

    def _talk_of(self, heard: Hypothesis) -> _Talk:
        talk = self._talks.get(heard.channel)
        if talk is None or talk.utterance != heard.utterance:
            talk = self._talks[heard.channel] = _Talk(heard.utterance)
        return talk

    def _judge(self, match: Match, heard: Hypothesis, words: list[str], talk: _Talk) -> Verdict:
        needed = self._settings.threshold if match.card.threshold is None else match.card.threshold
        needed += 0.0 if heard.final or heard.paused else self._settings.early_margin
        negative = self._negative(match.card, words, heard.final)
        return Verdict(match, needed, self._withheld(match, needed, heard, words, talk, negative), negative)

    def _withheld(
        self, match: Match, needed: float, heard: Hypothesis, words: list[str], talk: _Talk, negative: str
    ) -> Withheld | None:
        card = match.card
        if not _may_hear(card, heard.channel):
            return Withheld.SPEAKER
        whole = heard.final or heard.paused
        if content_words(words, self._language, whole=whole) < LEAST_CONTENT_WORDS:
            return Withheld.FEW_WORDS
        if negative:
            return Withheld.NEGATIVE
        if match.evidence < needed:
            return Withheld.WEAK
        if not whole and not self._stable(card, words, talk):
            return Withheld.UNSTABLE
        if self._holds(talk, match):
            return Withheld.SHOWN
        return self._limited(card, heard.time)

    def _negative(self, card: Card, words: list[str], final: bool) -> str:
        """The negative that was said, or on a partial one that may be half said; "" if there is none."""
        for negative in card.negatives:
            phrase = plain(negative, self._language)
            if score.says(words, phrase) or (not final and score.may_go_on(words, phrase)):
                return negative
        return ""

    def _stable(self, card: Card, words: list[str], talk: _Talk) -> bool:
        """Whether a guess on a partial will last: it led before, nothing comes near it, and no "the" is last."""
        rivals = [evidence for other, evidence in talk.now.items() if other != card.id]
        clear = talk.now[card.id] >= max(rivals, default=0.0) + CLEAR_OF_RIVALS
        return talk.leader == card.id and clear and means_something(words[-1], self._language)

    @staticmethod
    def _holds(talk: _Talk, match: Match) -> bool:
        """What is shown for the utterance stays, unless another card is clearly better by now."""
        if match.card.id in talk.shown:
            return True
        return any(match.evidence < talk.now.get(shown, 0.0) + CLEARLY_BETTER for shown in talk.shown)

    def _limited(self, card: Card, now: float) -> Withheld | None:
        last = self._last_shown.get(card.id)
        if last is not None and card.once_per_call:
            return Withheld.ONCE
        if last is not None and now - last < card.cooldown:
            return Withheld.COOLDOWN
        while self._recent and now - self._recent[0] >= 60:
            self._recent.popleft()
        return Withheld.BUDGET if len(self._recent) >= self._settings.cards_per_minute else None

    def _show(self, verdict: Verdict, heard: Hypothesis, talk: _Talk) -> Suggestion:
        match = verdict.match
        talk.shown.add(match.card.id)
        self._topic.show(match.card, heard.time)
        self._last_shown[match.card.id] = heard.time
        self._recent.append(heard.time)
        return Suggestion(
            time=heard.time,
            captured_at=heard.captured_at,
            channel=heard.channel,
            utterance=heard.utterance,
            card=CardName(match.card.id, match.card.title),
            trigger=match.trigger,
            heard=match.heard,
            score=match.evidence,
            needed=verdict.needed,
            early=not heard.final,
            after_phrase_end=self._after_phrase_end(heard),
        )

    def _after_phrase_end(self, heard: Hypothesis) -> float | None:
        if heard.phrase_end is None:
            return None
        return heard.time - heard.phrase_end + (self._clock() - heard.captured_at)

    def _offer(self, heard: Hypothesis, words: list[str], last: Verdict | None) -> Unsure | None:
        """A customer's request that nearly fitted; seldom, and never beside a card."""
        if not heard.final or last is None or last.withheld is not Withheld.WEAK:
            return None
        near = last.match.evidence >= last.needed - UNSURE_BAND
        rested = heard.time - self._last_unsure >= UNSURE_PAUSE
        customer = heard.channel is Channel.CUSTOMER
        if not (near and rested and customer and asks(words, self._language)):
            return None
        self._last_unsure = heard.time
        return Unsure(
            time=heard.time,
            captured_at=heard.captured_at,
            channel=heard.channel,
            utterance=heard.utterance,
            text=heard.text,
        )


def by_priority(matches: Sequence[Match]) -> list[Match]:
    """Best first; among those that tie with the best, the higher priority."""
    if not matches:
        return []
    best = max(match.score for match in matches)
    tied = [match for match in matches if match.score >= best - TIE]
    rest = [match for match in matches if match.score < best - TIE]
    return sorted(tied, key=lambda match: (-match.card.priority, -match.score)) + rest


def _may_hear(card: Card, channel: Channel) -> bool:
    return card.speaker is Speaker.EITHER or card.speaker.value == channel.value


def _in_turn(judged: list[Verdict]) -> list[Verdict]:
    """A card that could show comes behind the one whose turn it is: that is shown, or rests."""
    taken, verdicts = False, list[Verdict]()
    for verdict in judged:
        behind = taken and verdict.withheld is None
        verdicts.append(replace(verdict, withheld=Withheld.BEHIND) if behind else verdict)
        taken = taken or verdict.withheld not in _PASSED
    return verdicts
