"""Plays every conversation of this folder through the real matcher and policy. README.md has the format.

Each line goes word by word as growing partials, then as a final, like a recogniser tells it: so flicker, late
cards and cards that pop up too early fail here.
"""

from pathlib import Path

import pytest

from tests.written_calls import lines_that_differ


@pytest.mark.parametrize("file", sorted(Path(__file__).parent.glob("*.txt")), ids=lambda file: str(file.stem))
def test_the_right_cards_come_up(file: Path) -> None:
    differ = lines_that_differ(file, guided=False)
    assert not differ, "\n".join(differ)


def test_a_card_that_does_not_come_fails(tmp_path: Path) -> None:
    file = tmp_path / "late.txt"
    file.write_text("cards\n    Refund  my money back\ncustomer  nice weather  -> Refund\n", "utf-8")
    assert lines_that_differ(file, guided=False) == ["3: nice weather -> nothing, not Refund"]
