"""`match`: a file of cards and utterances in, a file of rankings out."""

import json
from pathlib import Path
from shutil import make_archive

import pytest

from tests.assist.matching.sentence_models import write

from .conftest import Run, is_one_sentence

ROWS = [
    {"type": "meta", "language": "en"},
    {
        "type": "snippet",
        "id": "refund",
        "title": "Refund",
        "triggers": ["i want my money back", "give me a refund"],
    },
    {
        "type": "snippet",
        "id": "slow",
        "title": "Slow",
        "triggers": ["my internet is slow", "it takes for ever"],
    },
    {
        "type": "utt",
        "id": "1",
        "text": "Money back, now!",
        "expected": "refund",
        "v": {"asr": "i want my money bag"},
    },
]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "lines.jsonl").write_text("\n".join(map(json.dumps, ROWS)), encoding="utf-8")
    return tmp_path / "lines.jsonl"


def test_each_utterance_gets_its_ranking(callcue: Run, data: Path, tmp_path: Path) -> None:
    ended = callcue(
        "match", "--data", data, "--variant", "asr", "--triggers", "1", "--out", tmp_path / "out.jsonl"
    )
    assert ended.returncode == 0, ended.stderr
    (line,) = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["ranked"][0]["snippet"] == "refund"


def test_a_variant_that_is_not_there_is_named(callcue: Run, data: Path, tmp_path: Path) -> None:
    ended = callcue("match", "--data", data, "--variant", "asr99", "--out", tmp_path / "out.jsonl")
    assert is_one_sentence(ended)
    assert "asr99" in ended.stderr


def test_what_is_no_such_file_is_named(callcue: Run, tmp_path: Path) -> None:
    ended = callcue("match", "--data", __file__, "--out", tmp_path / "out.jsonl")
    assert is_one_sentence(ended)
    assert Path(__file__).name in ended.stderr


def test_the_optional_sentence_model_is_installed_and_used(callcue: Run, data: Path, tmp_path: Path) -> None:
    words = ("match", "--data", data, "--out", tmp_path / "out.jsonl", "--semantic")
    missing = callcue(*words)
    assert is_one_sentence(missing)
    assert "callcue models install" in missing.stderr
    installed = callcue("models", "install", write(tmp_path / "model"))
    assert installed.returncode == 0, installed.stderr
    ended = callcue(*words)
    assert ended.returncode == 0, ended.stderr
    (line,) = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["ranked"]
    assert "sentence-model" in callcue("models", "list").stdout
    removed = callcue("models", "remove", "sentence-model")
    assert removed.returncode == 0, removed.stderr
    assert is_one_sentence(callcue(*words))


def test_a_call_has_it_for_whole_utterances(callcue: Run, tmp_path: Path) -> None:
    assert callcue("models", "install", write(tmp_path / "model"), "--everyone").returncode == 0
    ended = callcue("why", "hi i just want my money back", "--json")
    assert ended.returncode == 0, ended.stderr
    assert json.loads(ended.stdout)["ranked"][0]["sentence"] is not None


def test_a_wheel_with_another_hash_is_refused(callcue: Run, tmp_path: Path) -> None:
    packed = make_archive(str(tmp_path / "packed"), "zip", write(tmp_path / "model"))
    assert is_one_sentence(callcue("models", "install", packed, "--sha256", "0" * 64))
