import gzip
from pathlib import Path

import msgspec
import pytest

from assist.matching import batch
from assist.matching.batch import BatchUnreadable, Ranking

LINES = [
    {"type": "meta", "lang": "en"},
    {
        "type": "snippet",
        "id": "refund",
        "title": "Refund",
        "triggers": ["i want my money back", "get a refund"],
    },
    {"type": "snippet", "id": "outage", "title": "Outage", "triggers": ["the internet is down"]},
    {"type": "utt", "id": "1", "text": "I want my money back!", "v": {"asr": "well i want money back"}},
    {"type": "utt", "id": "2", "text": "Nice weather.", "v": {"asr": "nice whether"}},
]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "lines.jsonl.gz"
    path.write_bytes(gzip.compress(b"\n".join(map(msgspec.json.encode, LINES))))
    return path


def results(out: Path) -> list[Ranking]:
    return [msgspec.json.decode(line, type=Ranking) for line in out.read_bytes().splitlines()]


@pytest.mark.parametrize("variant", ["", "asr"])
def test_each_utterance_is_ranked_and_decided(file: Path, tmp_path: Path, variant: str) -> None:
    out = tmp_path / "out.jsonl"
    assert batch.run(file, out, variant=variant) == 2
    right, none = results(out)
    assert (right.id, right.ranked[0]["snippet"], right.show) == ("1", "refund", True)
    assert not none.show


def test_only_so_many_triggers_are_used(file: Path) -> None:
    assert [len(card.triggers) for card in batch.read(file, 1).cards] == [1, 1]


def test_a_call_has_all_the_rules_of_a_live_one(tmp_path: Path) -> None:
    file, out = tmp_path / "calls.jsonl", tmp_path / "out.jsonl"
    said = [("a", 0), ("b", 20), ("a", 40)]
    lines = [
        {
            "type": "utt",
            "id": str(at),
            "text": "i want my money back",
            "call": call,
            "start_s": at,
            "dur_s": 2.0,
        }
        for call, at in said
    ]
    file.write_bytes(b"\n".join(map(msgspec.json.encode, [*LINES[:3], *lines])))
    batch.run(file, out, calls=True)
    assert [(result.id, result.show) for result in results(out)] == [("0", True), ("40", False), ("20", True)]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"{nonsense", "line 1"),
        (b"", "no cards"),
        (b'{"type": "utt", "id": 1}', "an utterance"),
        (b'{"type": "utt", "id": "1", "text": "x"}', "no cards"),
    ],
)
def test_an_unusable_file_is_named(tmp_path: Path, content: bytes, reason: str) -> None:
    file = tmp_path / "odd.jsonl"
    file.write_bytes(content)
    with pytest.raises(BatchUnreadable, match=reason):
        batch.read(file)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BatchUnreadable, match="nowhere"):
        batch.read(tmp_path / "nowhere.jsonl.gz")


def test_an_unknown_variant_is_named_with_those_there_are(file: Path, tmp_path: Path) -> None:
    with pytest.raises(BatchUnreadable, match=r"asr99.*it has asr"):
        batch.run(file, tmp_path / "out", variant="asr99")
