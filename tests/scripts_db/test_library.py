"""The verbs of the library."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest

from scripts_db import samples
from scripts_db.cards import Campaign, Card
from scripts_db.errors import EntryUnreadable, NoCampaign, NoSuchCampaign
from scripts_db.library import CampaignSummary, Library

NEW = Card(id="parcel", title="Where is my parcel", say="Let me look.", triggers=("where is it",))


def test_a_missing_file_is_created_with_its_folders(tmp_path: Path) -> None:
    path = tmp_path / "not" / "there yet" / "library.db"
    with Library.open(path) as library:
        assert library.campaigns() == ()
        assert library.path == path
    assert path.is_file()


def test_what_was_saved_is_there_after_closing(file: Path, campaign: Campaign) -> None:
    with Library.open(file) as library:
        assert library.campaign() == campaign


def test_an_empty_file_becomes_a_library(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.touch()
    with Library.open(path) as library:
        assert library.campaigns() == ()


def test_a_closed_library_leaves_one_file_and_its_backups(file: Path) -> None:
    Library.open(file).close()
    assert {path.name for path in file.parent.iterdir()} == {"library.db", "library.db-backups"}


def test_the_list_of_campaigns_keeps_its_order(library: Library, campaign: Campaign) -> None:
    library.save_campaign(Campaign(id="a", name="Alarm", language="de"))
    library.save_campaign(campaign)
    assert library.campaigns() == (
        CampaignSummary("shop", "Shop", "en", 2, 2),
        CampaignSummary("a", "Alarm", "de", 0, 1),
    )


@pytest.mark.parametrize("wanted", ["", "shop", "Shop", "SHOP"])
def test_a_campaign_is_found_by_id_or_name_and_the_first_without(library: Library, wanted: str) -> None:
    library.save_campaign(Campaign(id="second", name="Second"))
    assert library.campaign(wanted).id == "shop"


def test_an_id_comes_before_the_name_of_another(library: Library) -> None:
    library.save_campaign(Campaign(id="Shop2", name="shop"))
    library.save_campaign(Campaign(id="other", name="Shop2"))
    assert library.campaign("Shop2").name == "shop"
    assert library.campaign("shop").name == "Shop"


def test_an_unknown_campaign_is_named_with_those_there_are(library: Library) -> None:
    library.save_campaign(Campaign(id="a", name="Alarm"))
    with pytest.raises(NoSuchCampaign, match=r"“Bank”.*It has: Shop, Alarm"):
        library.campaign("Bank")


def test_an_empty_library_says_so() -> None:
    with Library.in_memory() as library, pytest.raises(NoCampaign, match="no campaign yet"):
        library.campaign()


def test_saving_again_replaces_everything(library: Library) -> None:
    smaller = Campaign(id="shop", name="Shop 2", cards=(NEW,))
    library.save_campaign(smaller)
    assert library.campaign("shop") == smaller


def test_a_card_is_replaced_where_it_stands(library: Library, campaign: Campaign) -> None:
    changed = msgspec.structs.replace(campaign.cards[0], title="Money back")
    library.save_card("shop", changed)
    assert library.campaign("shop").cards == (changed, campaign.cards[1])


def test_a_new_card_comes_last(library: Library, campaign: Campaign) -> None:
    library.save_card("shop", NEW)
    assert library.campaign("shop").cards == (*campaign.cards, NEW)


def test_the_first_card_of_an_empty_campaign(library: Library) -> None:
    library.save_campaign(Campaign(id="a", name="Alarm"))
    library.save_card("a", NEW)
    assert library.campaign("a").cards == (NEW,)


def test_a_card_is_deleted_and_only_in_its_campaign(library: Library, campaign: Campaign) -> None:
    library.save_campaign(msgspec.structs.replace(campaign, id="twin", name="Twin"))
    library.delete_card("shop", "refund")
    library.delete_card("shop", "refund")
    assert library.campaign("shop").cards == campaign.cards[1:]
    assert library.campaign("twin").cards == campaign.cards


def test_changing_a_card_of_an_unknown_campaign_changes_nothing(library: Library) -> None:
    with pytest.raises(NoSuchCampaign):
        library.save_card("bank", NEW)
    with pytest.raises(NoSuchCampaign):
        library.delete_card("bank", "refund")
    assert [summary.id for summary in library.campaigns()] == ["shop"]


def test_a_deleted_campaign_takes_its_cards_along(library: Library, campaign: Campaign) -> None:
    library.delete_campaign("shop")
    library.save_campaign(Campaign(id="shop", name="Shop"))
    assert library.campaign("shop") == Campaign(id="shop", name="Shop")


def test_every_change_makes_a_new_revision(library: Library, campaign: Campaign) -> None:
    seen = [library.revision("shop")]
    library.save_card("shop", NEW)
    seen.append(library.revision("shop"))
    library.delete_card("shop", NEW.id)
    seen.append(library.revision("shop"))
    library.save_campaign(campaign)
    seen.append(library.revision("shop"))
    assert seen == [1, 2, 3, 4]
    assert library.revision("bank") == 0


def test_two_cards_of_one_id_are_refused_as_a_whole(library: Library, campaign: Campaign) -> None:
    twice = msgspec.structs.replace(campaign, name="Other", cards=(NEW, NEW))
    with pytest.raises(sqlite3.IntegrityError):
        library.save_campaign(twice)
    assert library.campaign("shop") == campaign
    assert library.revision("shop") == 1


def test_the_sample_is_given_to_an_empty_library_only(library: Library) -> None:
    library.ensure_sample()
    assert [summary.id for summary in library.campaigns()] == ["shop"]
    with Library.in_memory() as empty:
        empty.ensure_sample()
        assert empty.campaign() == samples.broadband()


def test_a_snapshot_does_not_change(library: Library, campaign: Campaign) -> None:
    before = library.campaign("shop")
    library.delete_card("shop", "refund")
    assert before == campaign
    with pytest.raises(AttributeError):
        before.name = "Other"  # type: ignore[misc]


def test_another_thread_is_refused(library: Library) -> None:
    with ThreadPoolExecutor(1) as other, pytest.raises(sqlite3.ProgrammingError, match="thread"):
        other.submit(library.campaigns).result()


def test_a_card_that_was_changed_by_hand_is_named(file: Path) -> None:
    with sqlite3.connect(file) as raw:
        raw.execute("UPDATE card SET content = json_set(content, '$.priority', 'high') WHERE id = 'refund'")
    raw.close()
    with Library.open(file) as library, pytest.raises(EntryUnreadable) as told:
        library.campaign()
    assert "card “refund” of “shop” can't be read: a whole number is needed, not a text" in str(told.value)
