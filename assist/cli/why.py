"""`why`: the cards that an utterance calls for, and what speaks for and against each."""

from pathlib import Path

import click
import msgspec

from assist.cli.manners import usable_settings
from assist.events import Channel
from assist.matching.index import MetWord
from assist.matching.policy import LEAST_CONTENT_WORDS, Withheld
from assist.matching.semantic import SemanticMatcher
from assist.matching.standby import matcher_of
from assist.matching.why import Answer, Rank, Why
from assist.matching.why import why as reasons
from assist.opening import campaign_of, library_file, open_library, sentences_of

_ANSWERS = {
    Answer.CARD: "A card comes up.",
    Answer.SEARCH: "Nothing comes up but the offer to search: a request that nearly fits.",
    Answer.NOTHING: "Nothing comes up.",
}
_RULES = {
    Withheld.FEW_WORDS: f"fewer than {LEAST_CONTENT_WORDS} words with content were said",
    Withheld.SPEAKER: "it listens to the other side alone",
    Withheld.NEGATIVE: "it never comes for “{negative}”",
    Withheld.WEAK: "it needs {needed:.2f}",
    Withheld.UNSTABLE: "more words may change it",
    Withheld.SHOWN: "a card is shown for this already",
    Withheld.ONCE: "it comes once a call",
    Withheld.COOLDOWN: "it has come a moment ago",
    Withheld.BUDGET: "there were enough cards in this minute",
    Withheld.BEHIND: "another card fits better",
}


@click.command()
@click.argument("utterance")
@click.option("--library", metavar="FILE", type=click.Path(path_type=Path), help="The library of cards.")
@click.option("--campaign", metavar="NAME", help="The campaign in it; without this the first one.")
@click.option(
    "--speaker", type=click.Choice([side.value for side in Channel]), default="customer", show_default=True
)
@click.option(
    "--cards", default=5, show_default=True, type=click.IntRange(min=1), help="How many to look at."
)
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
def why(
    utterance: str, library: Path | None, campaign: str | None, speaker: str, cards: int, as_json: bool
) -> None:
    """Say which card comes up for UTTERANCE, which words met which trigger, and what is withheld and why.

    It is taken as the first thing that is said in a call.
    """
    settings = usable_settings()
    with open_library(library_file(settings, library)) as opened:
        for notice in opened.notices:
            click.echo(str(notice), err=True)
        chosen = campaign_of(opened, settings, campaign)
    matcher, sentences = matcher_of(chosen), sentences_of(settings, chosen)
    finals = SemanticMatcher(matcher, sentences.awaited) if sentences else None
    found = reasons(
        utterance, matcher, settings.showing, chosen.language, Channel(speaker), cards, finals=finals
    )
    click.echo(msgspec.json.encode(found).decode() if as_json else "\n".join(_lines(found)))


def _lines(found: Why) -> list[str]:
    answer = _ANSWERS[found.answer] if found.ranked else "No card has anything in common with it."
    lines = [
        f"“{found.text}”, said by the {found.speaker}; words with content: {found.content_words}. {answer}"
    ]
    for number, rank in enumerate(found.ranked, 1):
        lines += ["", *_card(number, rank)]
    return lines


def _card(number: int, rank: Rank) -> list[str]:
    rule = rule_of(rank.withheld, rank.needed, rank.negative) if rank.withheld else ""
    became = f"withheld, {rule}" if rule else f"comes up, it needs {rank.needed:.2f}"
    meaning = "" if rank.meaning is None else f", meaning {rank.meaning:.2f}"
    sentence = "" if rank.sentence is None else f", sentence {rank.sentence:.2f}"
    lines = [
        f"{number}. {rank.card.title}   {rank.evidence:.2f} ({rank.band}): {became}",
        f"   “{rank.heard}” met “{rank.trigger}”",
        f"   whole {rank.whole:.2f} (letters {rank.letters:.2f}{meaning}), best stretch {rank.stretch:.2f}{sentence}",
    ]
    pairs = [_pair(pair, "=") for pair in rank.met] + [_pair(pair, "~") for pair in rank.meant]
    return [*lines[:2], *([f"   {', '.join(pairs)}"] if pairs else []), lines[2]]


def rule_of(withheld: Withheld, needed: float, negative: str) -> str:
    """Why a card did not come, as half a sentence."""
    return _RULES[withheld].format(needed=needed, negative=negative)


def _pair(pair: MetWord, sign: str) -> str:
    """A word that met itself stands once."""
    return pair.heard if pair.heard == pair.trigger else f"{pair.heard} {sign} {pair.trigger}"
