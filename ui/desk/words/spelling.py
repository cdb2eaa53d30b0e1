"""A word that the model can't hear, spelt so that it can, everywhere in a campaign. No Qt."""

import re
from typing import TypeVar

from msgspec.structs import replace

from models.vocabulary import words_of
from scripts_db.cards import Branch, Campaign, Card, ChecklistItem, Script, Step

Phrases = tuple[str, ...]
_Entry = TypeVar("_Entry", Card, Branch, ChecklistItem)


def with_spelling(campaign: Campaign, word: str, spelling: str) -> Campaign:
    """Beside each phrase that holds the word, the same with the spelling; among the campaign's words, in its place.

    `word` is written as `models.vocabulary` writes it, in small letters.
    """
    return replace(
        campaign,
        cards=tuple(_in(card, ("triggers", "negatives"), word, spelling) for card in campaign.cards),
        scripts=tuple(_in_script(script, word, spelling) for script in campaign.scripts),
        checklist=tuple(_in(item, ("phrases",), word, spelling) for item in campaign.checklist),
        vocabulary=_replaced(campaign.vocabulary, word, spelling),
    )


def _in_script(script: Script, word: str, spelling: str) -> Script:
    return replace(script, steps=tuple(_in_step(step, word, spelling) for step in script.steps))


def _in_step(step: Step, word: str, spelling: str) -> Step:
    branches = tuple(_in(branch, ("phrases",), word, spelling) for branch in step.branches)
    return replace(step, branches=branches)


def _in(entry: _Entry, fields: tuple[str, ...], word: str, spelling: str) -> _Entry:
    changed = {name: _added(getattr(entry, name), word, spelling) for name in fields}
    return replace(entry, **changed)


def _added(phrases: Phrases, word: str, spelling: str) -> Phrases:
    """Each right behind the one that it is of; what is there already is not added."""
    found: dict[str, None] = {}
    for phrase in phrases:
        found[phrase] = None
        if word in words_of(phrase):
            spelt = _spelt(phrase, word, spelling)
            if spelt not in phrases:
                found[spelt] = None
    return tuple(found)


def _replaced(words: Phrases, word: str, spelling: str) -> Phrases:
    return tuple(
        dict.fromkeys(_spelt(one, word, spelling) if word in words_of(one) else one for one in words)
    )


def _spelt(phrase: str, word: str, spelling: str) -> str:
    apart = re.escape(word).replace("'", "['’]")
    return re.sub(rf"(?<!\w){apart}(?!\w)", lambda _found: spelling, phrase, flags=re.IGNORECASE)
