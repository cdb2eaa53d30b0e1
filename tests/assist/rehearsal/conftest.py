"""A small campaign, and calls on it."""

import pytest

from scripts_db.cards import Campaign, Card, ChecklistItem, Example

TALK = """
customer  honestly i just want my money back   -> Refund
customer  nice weather today isn't it          -> nothing
agent     this call is recorded                -> tick recorded
"""


@pytest.fixture
def campaign() -> Campaign:
    return Campaign(
        id="shop",
        name="Shop",
        cards=(
            Card(
                id="refund", title="Refund", say="Five days.", triggers=("i want my money back", "refund me")
            ),
            Card(id="move", title="Moving", say="Where to?", triggers=("i am moving house",)),
        ),
        checklist=(
            ChecklistItem(id="recorded", text="Say it is recorded", phrases=("this call is recorded",)),
        ),
        examples=(Example(id="first", title="First call", talk=TALK),),
    )
