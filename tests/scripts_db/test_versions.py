"""What agents see: published states, kept as they were."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlite_utils import Database

from scripts_db.cards import Campaign, Card
from scripts_db.changes import Change, diff
from scripts_db.checking import check
from scripts_db.errors import (
    DraftChanged,
    EntryUnreadable,
    NoSuchCampaign,
    NoSuchVersion,
    NothingToPublish,
    NotPublishable,
    NotPublished,
    PublishedMeanwhile,
    VersionLive,
)
from scripts_db.library import Library, Published
from tests.scripts_db.anything import campaigns

SOON = timedelta(hours=3)


def changed(library: Library, say: str) -> Campaign:
    """The draft with other words on its second card."""
    card = library.campaign("shop").cards[1]
    library.apply("shop", [Change(card, replace(card, say=say))])
    return library.campaign("shop")


def test_agents_get_what_is_published_and_nothing_else(library: Library, campaign: Campaign) -> None:
    with pytest.raises(NotPublished, match="“Shop” has not been published yet"):
        library.published("shop")
    library.versions.publish("shop", by="Ito")
    changed(library, "Nine to six.")
    assert library.published("shop") == Published(campaign, 1)
    assert library.published() == library.published("shop")


def test_the_next_version_tells_who_why_and_when(library: Library) -> None:
    library.versions.publish("shop", by="Ito", after=0)
    draft = changed(library, "Nine to six.")
    made = library.versions.publish("shop", by="Ana", note="New hours", overruled="It is a test", after=1)
    assert (made.number, made.published_by, made.note, made.overruled) == (
        2,
        "Ana",
        "New hours",
        "It is a test",
    )
    assert made.is_live()
    assert library.published("shop") == Published(draft, 2)
    assert library.versions.all("shop")[0] == made
    assert [version.cards for version in library.versions.all("shop")] == [2, 2]


def test_a_version_waits_for_its_time(library: Library, campaign: Campaign) -> None:
    library.versions.publish("shop", by="Ito")
    draft = changed(library, "Nine to six.")
    now = datetime.now(UTC)
    library.versions.publish("shop", by="Ito", live_from=now + SOON)
    assert library.published("shop") == Published(campaign, 1)
    assert library.published("shop", now + SOON + timedelta(seconds=1)) == Published(draft, 2)


def test_a_waiting_version_can_be_withdrawn_and_a_live_one_not(library: Library) -> None:
    library.versions.publish("shop", by="Ito")
    changed(library, "Nine to six.")
    library.versions.publish("shop", by="Ito", live_from=datetime.now(UTC) + SOON)
    library.versions.withdraw("shop", 2)
    assert [version.number for version in library.versions.all("shop")] == [1]
    with pytest.raises(VersionLive, match="version 1"):
        library.versions.withdraw("shop", 1)
    with pytest.raises(NoSuchVersion, match="no version 7"):
        library.versions.withdraw("shop", 7)


def test_a_campaign_that_waits_for_its_first_time_is_not_published(library: Library) -> None:
    library.versions.publish("shop", by="Ito", live_from=datetime.now(UTC) + SOON)
    with pytest.raises(NotPublished):
        library.published()


def test_the_same_is_not_published_twice(library: Library) -> None:
    library.versions.publish("shop", by="Ito")
    with pytest.raises(NothingToPublish, match="the same as version 1"):
        library.versions.publish("shop", by="Ito")


def test_two_publishers_do_not_overwrite_each_other(library: Library) -> None:
    library.versions.publish("shop", by="Ito", after=0)
    changed(library, "Nine to six.")
    library.versions.publish("shop", by="Ana", after=1)
    changed(library, "Nine to seven.")
    with pytest.raises(
        PublishedMeanwhile, match="version 2 now, published by Ana; you compared with version 1"
    ):
        library.versions.publish("shop", by="Ito", after=1)
    assert len(library.versions.all("shop")) == 2


def test_only_the_draft_that_was_tried_is_published(library: Library, campaign: Campaign) -> None:
    changed(library, "Nine to six.")
    with pytest.raises(DraftChanged, match="was changed while it was tried"):
        library.versions.publish("shop", by="Ito", tried=campaign)
    assert library.versions.all("shop") == ()
    assert library.versions.publish("shop", by="Ito", tried=library.campaign("shop")).number == 1


def test_a_faulty_draft_is_not_published(library: Library) -> None:
    library.save_card("shop", Card(id="new", title="", say=""))
    library.save_card("shop", Card(id="new2", title=" ", say=""))
    with pytest.raises(NotPublishable, match=r"Card 3 “new”, title: it is empty \(and 1 more like this\)"):
        library.versions.publish("shop", by="Ito")
    assert library.versions.all("shop") == ()


def test_every_version_stays_as_it_was_and_can_be_brought_back(library: Library, campaign: Campaign) -> None:
    library.versions.publish("shop", by="Ito")
    changed(library, "Nine to six.")
    library.versions.publish("shop", by="Ito")
    assert library.versions.content("shop", 1) == campaign
    library.apply("shop", diff(library.campaign("shop"), library.versions.content("shop", 1)))
    again = library.versions.publish("shop", by="Ito", restored=1)
    assert (again.number, again.restored) == (3, 1)
    assert library.published("shop") == Published(campaign, 3)


def test_what_is_not_there_is_named(library: Library) -> None:
    with pytest.raises(NoSuchVersion, match="no version 3 of “shop”"):
        library.versions.content("shop", 3)
    with pytest.raises(NoSuchCampaign, match="bank"):
        library.versions.publish("bank", by="Ito")
    with pytest.raises(NoSuchCampaign, match="bank"):
        library.published("bank")


@pytest.mark.parametrize("spoilt", ["content = x'00'", "content = substr(content, 1, 40)", "digest = 'x'"])
def test_a_spoilt_version_is_never_given_out(file: Path, spoilt: str) -> None:
    with Library.open(file) as library:
        library.versions.publish("shop", by="Ito")
    with Database(file, execute_plugins=False) as db:
        db.execute(f"UPDATE version SET {spoilt}")
    with Library.open(file) as library, pytest.raises(EntryUnreadable, match="version 1 of “shop”"):
        library.published("shop")


def test_a_version_of_another_campaign_is_its_own(library: Library, campaign: Campaign) -> None:
    library.versions.publish("shop", by="Ito")
    library.save_campaign(replace(campaign, id="bank", name="Bank"))
    assert library.versions.publish("bank", by="Ito").number == 1
    library.delete_campaign("shop")
    assert library.published().campaign.name == "Bank"


@given(st.lists(campaigns, min_size=1, max_size=4))
@settings(max_examples=20, deadline=None)
def test_any_row_of_drafts_is_kept_version_by_version(drafts: list[Campaign]) -> None:
    kept: list[Campaign] = []
    with Library.in_memory() as library:
        for draft in (replace(draft, id="any") for draft in drafts):
            library.save_campaign(draft)
            if check(draft):
                with pytest.raises(NotPublishable):
                    library.versions.publish("any", by="Ito")
            elif not kept or draft != kept[-1]:
                library.versions.publish("any", by="Ito")
                kept.append(draft)
        found = [library.versions.content("any", number) for number in range(1, len(kept) + 1)]
    assert found == kept
