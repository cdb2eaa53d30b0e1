"""A complete campaign as JSON, looked at entry by entry before anything is changed."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from scripts_db import interchange
from scripts_db.cards import Campaign, Card
from scripts_db.changes import apply
from scripts_db.checking import check
from scripts_db.errors import CampaignThere, ChangedMeanwhile, ImportUnreadable
from scripts_db.interchange import Preview, json_preview
from scripts_db.library import Library
from tests.scripts_db.anything import campaigns

SOURCE = Path("mine.json")


def look(campaign: Campaign, draft: Campaign | None) -> Preview:
    return json_preview.preview(interchange.to_json(campaign).encode(), draft, SOURCE)


def states(seen: Preview) -> list[tuple[int, str, str]]:
    return [(row.line, row.state.value, row.title) for row in seen.rows]


@given(campaigns, campaigns)
@settings(max_examples=50, deadline=None)
def test_any_draft_becomes_like_any_good_file(draft: Campaign, other: Campaign) -> None:
    if any(fault.place.startswith("the campaign") for fault in check(other)):
        return
    seen = look(other, draft)
    assert apply(draft, seen.changes) == seen.after
    if not check(other):
        assert seen.after == replace(other, id=draft.id)
        assert not seen.faulty


@given(campaigns)
@settings(max_examples=25, deadline=None)
def test_what_was_exported_changes_nothing(draft: Campaign) -> None:
    if not check(draft):
        assert look(draft, draft).changes == ()


def test_each_entry_has_its_line_and_what_it_does(campaign: Campaign) -> None:
    refund, hours = campaign.cards
    new = Card(id="new", title="New card", say="Hello.")
    seen = look(replace(campaign, cards=(new, replace(refund, say="Soon.")), checklist=()), campaign)
    lines = interchange.to_json(seen.after).splitlines()
    assert states(seen)[:4] == [
        (1, "same", "Shop"),
        (6, "new", "New card"),
        (24, "changed", "Refund"),
        (0, "gone", "Opening hours"),
    ]
    assert [row.title for row in seen.gone] == ["Opening hours", "Data protection"]
    for row in seen.rows:
        if row.line:
            assert lines[row.line - 1].strip() == "{"
    assert seen.gone[0].change is not None
    assert seen.gone[0].change.before == hours


def test_faulty_entries_are_told_and_what_stood_there_stays(campaign: Campaign) -> None:
    tree = json.loads(interchange.to_json(campaign))
    tree["cards"][0]["speaker"] = "boss"
    tree["cards"] += [
        {"id": "third", "title": "", "say": "x"},
        5,
        {"id": "hours", "title": "Again", "say": ""},
    ]
    tree["scripts"][0]["steps"][0]["branches"][0]["to"] = "nowhere"
    seen = json_preview.preview(json.dumps(tree).encode(), campaign, SOURCE)
    assert [row.faults for row in seen.faulty] == [
        ("speaker: “boss” is not one of: customer, agent, either",),
        ("title: it is empty",),
        ("an object in { } is needed, not a whole number",),
        ("its id is also that of card 2",),
        ("step 1 “hello”, branch 1: no step of this script has the id “nowhere”",),
    ]
    assert seen.after == campaign
    assert seen.changes == ()


def test_a_new_campaign_is_all_new(campaign: Campaign) -> None:
    seen = look(campaign, None)
    assert (len(seen.new), seen.after, seen.changes) == (5, campaign, ())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{}", "The campaign: “id” is missing"),
        ("[]", "The campaign: an object in { } is needed, not a list in [ ]"),
        ('{"id": "a", "name": "A", "cards": 5}', "Cards: a list in [ ] is needed, not a whole number"),
        ('{"id": "a", "name": " "}', "The campaign, name: it is empty"),
        ('{"id": "a", "name": "A", "kards": []}', "The campaign: “kards” is not a field that Callcue knows"),
    ],
)
def test_without_a_head_it_is_refused(text: str, said: str) -> None:
    with pytest.raises(ImportUnreadable) as told:
        json_preview.preview(text.encode(), None, SOURCE)
    assert f"{told.value.place}: {told.value.reason}" == said


def test_it_is_taken_in_as_it_was_seen(library: Library, campaign: Campaign) -> None:
    other = replace(campaign, cards=(Card(id="new", title="New", say="x"), *campaign.cards[:1]), name="Store")
    seen = look(other, library.campaign("shop"))
    interchange.take(library, seen, by="Ana")
    assert library.campaign("shop") == other
    interchange.take(library, look(replace(other, id="second", name="Second"), None), by="Ana")
    assert library.campaign("second").name == "Second"
    with pytest.raises(CampaignThere, match="has the campaign “second” already"):
        interchange.take(library, look(replace(other, id="second", name="Third"), None), by="Ana")
    assert library.campaign("second").name == "Second"


def test_what_changed_since_it_was_seen_is_not_overwritten(library: Library, campaign: Campaign) -> None:
    refund = campaign.cards[0]
    seen = look(replace(campaign, cards=(replace(refund, say="Mine."),)), library.campaign("shop"))
    library.save_card("shop", replace(refund, say="Theirs."))
    with pytest.raises(ChangedMeanwhile, match="Refund"):
        interchange.take(library, seen, by="Ana")
    assert library.campaign("shop").cards[0].say == "Theirs."
    assert len(library.campaign("shop").cards) == 2
