"""Changes of the draft: all or none, nobody's work overwritten, and who did what."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from scripts_db.cards import Campaign, Card, Example
from scripts_db.changes import Change, diff, head, taken_back
from scripts_db.errors import ChangedMeanwhile, NoSuchCampaign
from scripts_db.library import Library
from tests.scripts_db.anything import campaigns


@pytest.fixture(scope="module")
def shared() -> Library:
    return Library.in_memory()


@given(campaigns, campaigns)
@settings(max_examples=40, deadline=None)
def test_the_draft_becomes_any_other_and_comes_back(shared: Library, old: Campaign, new: Campaign) -> None:
    new = replace(new, id=old.id)
    shared.save_campaign(old)
    changes = diff(old, new)
    shared.apply(old.id, changes)
    assert shared.campaign(old.id) == new
    shared.apply(old.id, taken_back(changes))
    assert shared.campaign(old.id) == old


def test_what_somebody_else_changed_is_not_overwritten(library: Library, campaign: Campaign) -> None:
    refund = campaign.cards[0]
    theirs, mine = replace(refund, say="Theirs."), replace(refund, say="Mine.")
    library.apply("shop", [Change(refund, theirs)], by="Ana")
    with pytest.raises(ChangedMeanwhile, match="“Refund” was changed by somebody else") as told:
        library.apply("shop", [Change(refund, mine)], by="Ito")
    assert told.value.stored == theirs
    assert library.campaign("shop").cards[0] == theirs


def test_what_somebody_else_removed_does_not_come_back_by_itself(
    library: Library, campaign: Campaign
) -> None:
    refund = campaign.cards[0]
    library.delete_card("shop", refund.id)
    with pytest.raises(ChangedMeanwhile) as told:
        library.apply("shop", [Change(refund, replace(refund, say="Mine."))])
    assert told.value.stored is None


def test_one_that_does_not_fit_stops_all(library: Library, campaign: Campaign) -> None:
    refund, hours = campaign.cards
    stale = Change(replace(hours, say="Older."), replace(hours, say="New."))
    with pytest.raises(ChangedMeanwhile):
        library.apply("shop", [Change(refund, replace(refund, say="New.")), stale])
    assert library.campaign("shop") == campaign
    assert library.revision("shop") == 1


def test_thousands_of_changes_are_as_careful_as_one(library: Library, campaign: Campaign) -> None:
    many = replace(
        campaign, cards=tuple(Card(id=f"{n}", title=f"{n}", say="") for n in range(1000)), name="Store"
    )
    changes = diff(campaign, many)
    library.save_card("shop", replace(campaign.cards[1], say="Theirs."), by="Ito")
    with pytest.raises(ChangedMeanwhile) as told:
        library.apply("shop", changes, by="Ana")
    assert told.value.name == "Opening hours"
    assert library.campaign("shop").cards[1].say == "Theirs."
    library.save_card("shop", campaign.cards[1])
    library.apply("shop", changes, by="Ana")
    assert library.campaign("shop") == many
    library.apply("shop", taken_back(changes))
    assert library.campaign("shop") == campaign


def test_the_head_is_changed_without_its_entries(library: Library, campaign: Campaign) -> None:
    before = head(campaign)
    library.apply("shop", [Change(before, replace(before, name="Store", outcomes=("sold",)))])
    assert library.campaign("shop") == replace(campaign, name="Store", outcomes=("sold",))
    assert library.campaigns()[0].name == "Store"


def test_who_changed_what_is_known(library: Library, campaign: Campaign) -> None:
    hours = campaign.cards[1]
    library.apply("shop", [Change(hours, replace(hours, say="Nine to six."))], by="Ana")
    library.apply("shop", [Change(None, Example(id="one", title="One", talk="wait 1"))], by="Ito")
    known = library.last_changes("shop")
    assert (known[Card, "hours"].by, known[Card, "refund"].by, known[Example, "one"].by) == ("Ana", "", "Ito")
    assert known[Card, "hours"].at is not None


def test_an_import_leaves_the_mark_of_who_wrote_what_stays(library: Library, campaign: Campaign) -> None:
    hours = campaign.cards[1]
    library.apply("shop", [Change(hours, replace(hours, say="Nine to six."))], by="Ana")
    library.save_campaign(library.campaign("shop"), by="Import")
    assert library.last_changes("shop")[Card, "hours"].by == "Ana"


def test_a_campaign_that_is_not_there_is_named(library: Library) -> None:
    with pytest.raises(NoSuchCampaign, match="bank"):
        library.apply("bank", [])


def test_a_copy_is_made_while_it_is_open(file: Path, campaign: Campaign) -> None:
    with Library.open(file) as library:
        copy = library.back_up()
    with Library.open(copy) as copied:
        assert copied.campaign() == campaign
