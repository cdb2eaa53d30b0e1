"""The texts that the demo model must hear."""

from models.training import campaign
from models.training.campaign import HEARD
from scripts_db.cards import Campaign, Card, ChecklistItem


def test_what_is_expected_in_a_call_and_what_is_read_aloud() -> None:
    card = Card(id="r", title="Refund", say="It takes 5 days. Is that all right?", triggers=("money back",))
    item = ChecklistItem(id="g", text="Greeting", phrases=("hello there",))
    sample = Campaign(id="c", name="Sample", cards=(card,), checklist=(item,), vocabulary=("mesh disc",))

    assert list(campaign.expected(sample)) == ["money back", "hello there", "mesh disc"]
    assert list(campaign.read_aloud(sample)) == [
        "Refund",
        "It takes 5 days",
        "Is that all right.",
        "Greeting",
    ]


def test_the_sample_campaign_is_there() -> None:
    texts = list(campaign.heard_and_read())

    assert (["my", "internet", "is", "really", "slow"], HEARD) in texts
    assert {"thirty", "wifi"} <= {word for words, _ in texts for word in words}


def test_the_calls_give_their_words() -> None:
    assert {"hello", "router"} <= campaign.words_of_calls()
