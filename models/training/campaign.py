"""What the demo model is there to hear: the sample campaign's text and the words of the sample calls.

When they change, `python -m models.training graph` makes the model's words anew within seconds.
"""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from models.training.words import spoken
from scripts_db.cards import Campaign

REPOSITORY = Path(__file__).parents[2]
CAMPAIGNS = REPOSITORY / "scripts_db" / "samples"
CALLS = REPOSITORY / "bench" / "speech"
HEARD = 6  # how often a phrase counts that is expected in calls; a text to read counts once


def heard_and_read() -> Iterator[tuple[list[str], int]]:
    """Each text as spoken words, and how often it counts."""
    for file in sorted(CAMPAIGNS.glob("*_en.json")):
        campaign = msgspec.json.decode(file.read_bytes(), type=Campaign)
        yield from ((spoken(text), HEARD) for text in expected(campaign))
        yield from ((words, 1) for text in read_aloud(campaign) for words in [spoken(text)] if words)


def words_of_calls() -> set[str]:
    """Every word of the calls written down. Their sentences stay out: they measure the program."""
    return {
        word for file in sorted(CALLS.glob("*.txt")) for text in call_lines(file) for word in spoken(text)
    }


def expected(campaign: Campaign) -> Iterator[str]:
    """Phrases that somebody will say: triggers, answers, what ticks the checklist, the campaign's own words."""
    for card in campaign.cards:
        yield from card.triggers
        yield from card.negatives
    for script in campaign.scripts:
        for step in script.steps:
            for branch in step.branches:
                yield from branch.phrases
    for item in campaign.checklist:
        yield from item.phrases
    yield from campaign.vocabulary


def read_aloud(campaign: Campaign) -> Iterator[str]:
    """What stands on the cards and in the scripts, sentence by sentence."""
    for card in campaign.cards:
        yield from (card.title, *card.points)
        yield from _sentences(card.say)
        yield from _sentences(card.more)
    for script in campaign.scripts:
        for step in script.steps:
            yield step.title
            yield from _sentences(step.say)
    for item in campaign.checklist:
        yield item.text


def call_lines(file: Path) -> Iterator[str]:
    """The words of a call written down (bench/speech): what stands between the voice and the arrow."""
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.rpartition(" -> ")[0].split(maxsplit=3)[3]


def _sentences(text: str) -> list[str]:
    for mark in "?!;:":
        text = text.replace(mark, ".")
    return [part.strip() for part in text.split(". ") if part.strip(" .")]
