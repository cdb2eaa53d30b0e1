"""Asks a model which words of a campaign it can't hear. No Qt."""

from itertools import islice, takewhile
from threading import Event

from msgspec import Struct

from models.vocabulary import Unheard, Vocabulary, places_of_unheard
from scripts_db.cards import Campaign

MOST = 200
"""Words that are listed; mending the first brings up the rest."""


class Answer(Struct, frozen=True):
    """How many words the model can't hear, and the first of them."""

    count: int
    first: tuple[Unheard, ...]


def answer(campaign: Campaign, words: frozenset[str], stopped: Event) -> Answer:
    """Ends early when it is stopped: looking for a spelling takes a while with a large model."""
    vocabulary = Vocabulary(words)
    places = places_of_unheard(campaign, vocabulary)
    first = takewhile(lambda _: not stopped.is_set(), islice(places.items(), MOST))
    return Answer(len(places), tuple(Unheard(word, at, vocabulary.proposals(word)) for word, at in first))
