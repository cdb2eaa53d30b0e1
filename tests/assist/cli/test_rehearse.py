"""`rehearse`: a call line by line; the exit status says whether all is as it must be."""

import json
from pathlib import Path

import pytest

from .conftest import Run, is_one_sentence


@pytest.fixture
def call(tmp_path: Path) -> Path:
    file = tmp_path / "call.txt"
    file.write_text(
        "customer  you have charged me twice  -> Charged twice\ncustomer  nice weather today  -> nothing\n",
        encoding="utf-8",
    )
    return file


def test_a_written_call_is_told_line_by_line(callcue: Run, call: Path) -> None:
    ended = callcue("rehearse", call)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Customer  you have charged me twice\n" in ended.stdout
    assert "-> Charged twice" in ended.stdout
    assert ended.stdout.endswith("1 calls, 2 lines: 1 cards shown, 0 of them wrong; 0 missing.\n")


def test_what_is_not_as_it_must_be_is_status_1(callcue: Run, tmp_path: Path) -> None:
    file = tmp_path / "call.txt"
    file.write_text("customer  you have charged me twice  -> Copy of a bill\n", encoding="utf-8")
    ended = callcue("rehearse", file)
    assert ended.returncode == 1
    assert "x wrong: Charged twice" in ended.stdout
    assert "x missing: Copy of a bill" in ended.stdout


def test_json_has_a_row_a_line(callcue: Run, call: Path) -> None:
    (found,) = json.loads(callcue("rehearse", call, "--json").stdout)["calls"]
    assert [row["outcome"] for row in found["rows"]] == ["shown", "nothing"]


def test_the_examples_of_the_draft_are_played(callcue: Run) -> None:
    ended = callcue("rehearse", "--examples", "--draft")
    assert ended.returncode == 0
    assert " calls, " in ended.stdout


@pytest.mark.parametrize(
    ("content", "named"),
    [(b"customer  hello  ->\n", "line 1"), (b"RIFF\0\0\0\0", "call.txt"), (None, "call.txt")],
)
def test_what_cannot_be_played_is_one_sentence(
    callcue: Run, tmp_path: Path, content: bytes | None, named: str
) -> None:
    file = tmp_path / "call.txt"
    if content is not None:
        file.write_bytes(content)
    ended = callcue("rehearse", file)
    assert is_one_sentence(ended)
    assert named in ended.stderr


def test_it_wants_a_file_or_the_examples(callcue: Run, call: Path) -> None:
    for words in ((), (call, "--examples")):
        ended = callcue("rehearse", *words)
        assert ended.returncode == 2
        assert "Name a FILE, or say --examples." in ended.stderr
