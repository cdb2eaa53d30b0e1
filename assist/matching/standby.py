"""What takes a while to make for a large library, made in a thread of its own: no window waits for it.

The index is kept in a file, so that the next start has it at once. The file is a cache: one that is damaged, of
other cards or can't be written costs the time to build it anew, and nothing else.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import Generic, TypeVar

from assist import places
from assist.matching.index import Match, Matcher
from assist.matching.search import CardSearch
from scripts_db.cards import Campaign, Card

Made = TypeVar("Made")

_MANY = 300
"""So many cards are quicker loaded than indexed anew."""


class Standby(Generic[Made]):
    """Something under way; `get` waits for it, and raises what `make` raised."""

    def __init__(self, make: Callable[[], Made]) -> None:
        self._made: Future[Made] = Future()
        Thread(target=self._run, args=(make,), name="standby", daemon=True).start()

    @property
    def done(self) -> bool:
        return self._made.done()

    def get(self) -> Made:
        return self._made.result()

    def _run(self, make: Callable[[], Made]) -> None:
        try:
            self._made.set_result(make())
        except BaseException as trouble:  # told to whoever waits
            self._made.set_exception(trouble)


class StandbyMatcher:
    """The matcher of a campaign that may still be under way: who asks first waits."""

    def __init__(self, campaign: Campaign) -> None:
        self._standby = Standby(lambda: matcher_of(campaign))

    def match(self, text: str, limit: int = 5) -> list[Match]:
        return self._standby.get().match(text, limit)

    def with_trigger(self, card: str, phrase: str) -> Matcher:
        return self._standby.get().with_trigger(card, phrase)

    def with_negative(self, card: str, phrase: str) -> Matcher:
        return self._standby.get().with_negative(card, phrase)


class StandbySearch:
    """The typed search of a campaign, likewise."""

    def __init__(self, campaign: Campaign) -> None:
        self._standby = Standby(lambda: CardSearch(campaign.cards, campaign.language))

    def search(self, query: str, limit: int = 20) -> list[Card]:
        return self._standby.get().search(query, limit)


def matcher_of(campaign: Campaign) -> Matcher:
    """With the index that was kept for the campaign, if it is of these cards; else with one that is kept now."""
    return _kept(campaign.cards, campaign.language, places.index_file(campaign.id))


def _kept(cards: Sequence[Card], language: str, file: Path) -> Matcher:
    if len(cards) < _MANY:
        return Matcher(cards, language)
    matcher = Matcher.load(file, cards, language)
    if matcher is None:
        matcher = Matcher(cards, language)
        with suppress(OSError):
            matcher.save(file)
    return matcher
