"""A campaign as JSON text: whole in both directions, and each fault named with its place."""

from pathlib import Path

import msgspec
import pytest

from scripts_db import interchange
from scripts_db.cards import Campaign
from scripts_db.errors import ImportUnreadable
from scripts_db.interchange.errors import FileRefused

SOURCE = Path("mine.json")


def told(text: str | bytes) -> str:
    """What is said about that text."""
    with pytest.raises(ImportUnreadable) as refused:
        interchange.from_json(text.encode() if isinstance(text, str) else text, SOURCE)
    assert refused.value.path == SOURCE
    return f"{refused.value.place}: {refused.value.reason}"


def card(**fields: object) -> str:
    """A campaign whose second card has these fields."""
    first = {"id": "one", "title": "One", "say": "One."}
    cards = [first, {"id": "two", "title": "Two", "say": "Two."} | fields]
    return msgspec.json.encode({"id": "a", "name": "A", "cards": cards}).decode()


def test_there_and_back(campaign: Campaign) -> None:
    assert interchange.from_json(interchange.to_json(campaign).encode(), SOURCE) == campaign


def test_one_field_a_line_in_a_stable_order(campaign: Campaign) -> None:
    text = interchange.to_json(campaign)
    assert text.startswith(
        '{\n "id": "shop",\n "name": "Shop",\n "language": "en",\n "cards": [\n  {\n   "id"'
    )
    assert text.endswith("\n}\n")
    assert "“Net” price only" in text


def test_fields_left_out_have_their_defaults() -> None:
    assert interchange.from_json(b'{"id": "a", "name": "A"}', SOURCE) == Campaign(id="a", name="A")


def test_a_file_is_read(tmp_path: Path, campaign: Campaign) -> None:
    path = tmp_path / "campaign.json"
    path.write_text(interchange.to_json(campaign), encoding="utf-8")
    assert interchange.read(path) == campaign


def test_a_byte_order_mark_is_no_trouble(campaign: Campaign) -> None:
    assert interchange.from_json(b"\xef\xbb\xbf" + interchange.to_json(campaign).encode(), SOURCE) == campaign


def test_a_file_that_can_not_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileRefused, match=r"missing\.json” can.t be imported: there is no such file\."):
        interchange.read(tmp_path / "missing.json")
    with pytest.raises(FileRefused, match="it is a folder"):
        interchange.read(tmp_path)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "Line 1, column 1: the text ends too early"),
        ('{"id": "a",\n "name', "Line 2, column 7: the text ends too early"),
        ('{"id": "a",\n "name": "ä",}', "Line 2, column 14: this is not JSON, trailing comma in object"),
        ('{"id": "a", "name": "A"} {', "Line 1, column 27: this is not JSON, trailing characters"),
        (b'{"id": "a",\n "name": "\xe9"}', "Line 2, column 11: this is not UTF-8 text"),
        ("[1, 2]", "The campaign: an object in { } is needed, not a list in [ ]"),
        ('{"id": "a"}', "The campaign: “name” is missing"),
        ('{"id": "a", "name": 3}', "Name: a text is needed, not a whole number"),
        ('{"id": "a", "name": "A", "cards": {}}', "Cards: a list in [ ] is needed, not an object in { }"),
        ('{"id": "a", "name": "A", "cards": [3]}', "Card 1: an object in { } is needed, not a whole number"),
        ('{"id": "a", "name": "A", "vocabulary": [1]}', "Word 1: a text is needed, not a whole number"),
        (card(triggers=["a", None]), "Card 2 “two”, trigger 2: a text is needed, not null"),
        (card(threshold="0.5"), "Card 2 “two”, threshold: a number or null is needed, not a text"),
        (card(trigers=["a"]), "Card 2 “two”: “trigers” is not a field that Callcue knows"),
        (card(speaker="boss"), "Card 2 “two”, speaker: “boss” is not one of: customer, agent, either"),
        (card(priority=10**300), "Card 2 “two”, priority: it is not between -1000 and 1000"),
        (card(id=7), "Card 2, id: a text is needed, not a whole number"),
        (card(id="one"), "Card 2 “one”: its id is also that of card 1"),
        (card(title=" ", say=""), "Card 2 “two”, title: it is empty"),
        (card(title="", triggers=[""]), "Card 2 “two”, title: it is empty (and 1 more like this)"),
        ('{"x":' + "[" * 100_000, "The file: it is nested too deeply"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(text: str | bytes, said: str) -> None:
    assert told(text) == said


def test_a_place_deep_inside_a_script(campaign: Campaign) -> None:
    tree = msgspec.to_builtins(campaign)
    tree["scripts"][0]["steps"][0]["branches"][0]["phrases"] = ["ok", 5]
    expected = "Script 1 “greet”, step 1 “hello”, branch 1, phrase 2: a text is needed, not a whole number"
    assert told(msgspec.json.encode(tree)) == expected


def test_the_whole_sentence() -> None:
    with pytest.raises(ImportUnreadable) as refused:
        interchange.from_json(card(say=None).encode(), SOURCE)
    assert str(refused.value) == (
        "“mine.json” can't be imported. Card 2 “two”, say: a text is needed, not null. "
        "Nothing was changed. Mend the file, then try again."
    )
