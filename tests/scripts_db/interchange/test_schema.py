"""The JSON Schema in the docs is that of the program."""

from pathlib import Path

from scripts_db.interchange import schema

FILE = Path(__file__).parents[3] / "docs" / "campaign.schema.json"


def test_it_is_up_to_date() -> None:
    assert FILE.read_text(encoding="utf-8") == schema.text(), (
        "python -m scripts_db.interchange.schema makes it"
    )


def test_a_misspelt_field_is_not_in_it() -> None:
    parts = schema.schema()["$defs"]
    assert parts["Card"]["additionalProperties"] is False
    assert set(parts["Card"]["required"]) == {"id", "title", "say"}
