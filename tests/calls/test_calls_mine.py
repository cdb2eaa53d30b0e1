"""Plays every conversation of this folder through the real matcher and policy. README.md has the format.

Each line goes word by word as growing partials, then as a final, like a recogniser tells it: so flicker, late
cards and cards that pop up too early fail here.
"""

from pathlib import Path

import pytest

from assist.rehearsal import reading
from assist.rehearsal.bench import Bench
from assist.rehearsal.conversation import ON_THE_PANEL, written
from assist.rehearsal.names import Names
from scripts_db.cards import Campaign
from scripts_db.samples import broadband, starter


def campaign_of(name: str) -> Campaign:
    """The sample or starter library of that name; without one an empty campaign."""
    if not name:
        return Campaign(id="c", name="C")
    return broadband() if name == "broadband" else starter(name.removeprefix("starter "))


@pytest.mark.parametrize("file", sorted(Path(__file__).parent.glob("*.txt")), ids=lambda file: str(file.stem))
def test_the_right_cards_come_up(file: Path) -> None:
    talk = reading.read(file.read_text("utf-8"), file.name)
    campaign = campaign_of(talk.campaign)
    names = Names(talk.on(campaign))
    rows = Bench(campaign).play(talk, guide=False)
    assert any(row.expected for row in rows)
    wrong = []
    for row in rows:
        happened = tuple(one for one in row.happened if one.what in ON_THE_PANEL)
        if not names.agree(row.expected or (), happened):
            wrong.append(f"{row.number}: {row.text} -> {written(happened)}, not {written(row.expected or ())}")
    assert not wrong, "\n".join(wrong)
