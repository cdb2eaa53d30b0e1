"""A small library to try things on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts_db.cards import Branch, Campaign, Card, ChecklistItem, Script, Speaker, Step, StepKind, Weight
from scripts_db.library import Library


@pytest.fixture
def campaign() -> Campaign:
    """Something in every field."""
    return Campaign(
        id="shop",
        name="Shop",
        language="en",
        cards=(
            Card(
                id="refund",
                title="Refund",
                say="You get it back within five days.",
                points=("Ask for the receipt", "“Net” price only"),
                more="Within 30 days.",
                triggers=("my money back", "refund"),
                negatives=("refund policy of the bank",),
                speaker=Speaker.EITHER,
                tags=("money", "billing"),
                priority=3,
                threshold=0.7,
                cooldown=12.5,
                once_per_call=False,
            ),
            Card(id="hours", title="Opening hours", say="Nine to five."),
        ),
        scripts=(
            Script(
                id="greet",
                title="Greeting",
                steps=(
                    Step(
                        id="hello",
                        title="Hello",
                        say="Hello, what is your name?",
                        kind=StepKind.FILL,
                        field="name",
                        branches=(Branch(label="Told", to="bye", phrases=("my name is",)),),
                    ),
                    Step(id="bye", title="Goodbye", say="Bye.", kind=StepKind.END),
                ),
            ),
        ),
        checklist=(
            ChecklistItem(
                id="data", text="Data protection", phrases=("this call is recorded",), weight=Weight.CRITICAL
            ),
        ),
        vocabulary=("Larkline", "router"),
    )


@pytest.fixture
def library(campaign: Campaign) -> Iterator[Library]:
    with Library.in_memory() as library:
        library.save_campaign(campaign)
        yield library


@pytest.fixture
def file(tmp_path: Path, campaign: Campaign) -> Path:
    """A library at rest that holds the campaign."""
    path = tmp_path / "library.db"
    with Library.open(path) as library:
        library.save_campaign(campaign)
    return path
