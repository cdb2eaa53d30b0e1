"""The closed grammar of a campaign: the phrases that alone are then heard, for noisy places and weak machines.

The recogniser writes nothing but these phrases, pieces of them in other orders, and "[unk]" for all else.
"""

from collections.abc import Iterable
from pathlib import Path

from models.vocabulary import Vocabulary, phrases, words_of
from scripts_db.cards import Campaign

UNKNOWN = "[unk]"
"""What stands for all speech that is none of the phrases; a model that does not have it leaves it out."""


def takes_grammar(folder: Path) -> bool:
    """Whether the model's graph is put together while it runs, so that a grammar can take the place of its own."""
    return all((folder / "graph" / name).is_file() for name in ("HCLr.fst", "Gr.fst"))


def closed_grammar(campaign: Campaign, words: Iterable[str]) -> tuple[str, ...]:
    """The phrases of the campaign that a model with these words can hear, and UNKNOWN.

    A phrase with another word is left out: without that word it would fit things that nobody meant.
    """
    vocabulary = Vocabulary(words)
    spoken = (words_of(phrase) for _, phrase in phrases(campaign))
    heard = (" ".join(said) for said in spoken if said and all(map(vocabulary.knows, said)))
    return (*dict.fromkeys(heard), UNKNOWN)
