"""Plays every guided call of this folder through the real guide. README.md has the format."""

from pathlib import Path

import pytest

from tests.written_calls import lines_that_differ


@pytest.mark.parametrize("file", sorted(Path(__file__).parent.glob("*.txt")), ids=lambda file: str(file.stem))
def test_the_call_is_guided(file: Path) -> None:
    differ = lines_that_differ(file, guided=True)
    assert not differ, "\n".join(differ)


def test_an_item_that_is_not_ticked_fails(tmp_path: Path) -> None:
    file = tmp_path / "silent.txt"
    file.write_text("checklist\n    Price: it costs nothing\nagent  hello  -> tick Price\n", "utf-8")
    assert lines_that_differ(file, guided=True) == ["3: hello -> nothing, not tick Price"]
