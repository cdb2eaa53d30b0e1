"""Any campaign comes back as it went, through JSON and through the library; no text crashes the import."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts_db import interchange, samples
from scripts_db.cards import Campaign, Card
from scripts_db.checking import check
from scripts_db.errors import ImportUnreadable
from scripts_db.library import Library
from tests.scripts_db.anything import campaigns, cards

SOURCE = Path("any.json")


@pytest.fixture(scope="module")
def shared() -> Library:
    return Library.in_memory()


@given(campaigns)
@settings(max_examples=40, deadline=None)
def test_any_campaign_survives_the_library(shared: Library, campaign: Campaign) -> None:
    shared.save_campaign(campaign)
    assert shared.campaign(campaign.id) == campaign


@given(campaigns, cards)
@settings(max_examples=40, deadline=None)
def test_saving_a_card_is_saving_the_campaign_with_that_card(
    shared: Library, campaign: Campaign, card: Card
) -> None:
    shared.save_campaign(campaign)
    shared.save_card(campaign.id, card)
    known = {other.id for other in campaign.cards}
    replaced = tuple(card if other.id == card.id else other for other in campaign.cards)
    expected = replaced if card.id in known else (*replaced, card)
    assert shared.campaign(campaign.id) == msgspec.structs.replace(campaign, cards=expected)


@given(campaigns)
@settings(max_examples=40, deadline=None)
def test_any_usable_campaign_survives_json_and_any_other_is_named(campaign: Campaign) -> None:
    data = interchange.to_json(campaign).encode()
    if check(campaign):
        with pytest.raises(ImportUnreadable):
            interchange.from_json(data, SOURCE)
    else:
        assert interchange.from_json(data, SOURCE) == campaign


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_a_spoilt_file_is_read_or_refused_with_a_sentence(data: st.DataObject) -> None:
    good = interchange.to_json(msgspec.structs.replace(samples.broadband(), cards=())).encode()
    start = data.draw(st.integers(0, len(good)), "start")
    length = data.draw(st.integers(0, 40), "length")
    piece = data.draw(
        st.binary(max_size=8) | st.sampled_from([b"null", b"[", b"{", b'"', b"1e999", b"\\ud800"])
    )
    spoilt = good[:start] + piece + good[start + length :]
    try:
        campaign = interchange.from_json(spoilt, SOURCE)
    except ImportUnreadable:
        return
    assert interchange.from_json(interchange.to_json(campaign).encode(), SOURCE) == campaign
