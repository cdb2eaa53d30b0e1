"""The commands on speech models, as a person types them, with the real recogniser."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from assist.cli import program
from assist.places import measured_models
from assist.sample import TWO_SECONDS_TEXT, two_seconds
from models.installed import BUNDLED, MANIFEST, installed
from models.measured import Figures, recalled
from tests.models.publisher import Publisher, listed

from .conftest import Run, is_one_sentence


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """As `callcue`, but in this process, which starts sooner."""
    monkeypatch.setenv("CALLCUE_HOME", str(tmp_path / "home"))

    def run(*words: str | Path) -> "subprocess.CompletedProcess[str]":
        done = CliRunner().invoke(program, [str(word) for word in words])
        assert isinstance(done.exception, SystemExit | None), done.exc_info
        return subprocess.CompletedProcess(words, done.exit_code, done.stdout, done.stderr)

    return run


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    """The demo model under another name, as a ZIP file."""
    copy = tmp_path / "in" / "my-model"
    shutil.copytree(BUNDLED / "demo-en", copy)
    (copy / MANIFEST).unlink()
    return Path(shutil.make_archive(str(tmp_path / "my-model"), "zip", copy.parent))


def test_the_way_of_a_model(callcue: Run, here: Run, packed: Path, tmp_path: Path) -> None:
    """Installed, listed, in use, whole, damaged, removed."""
    done = callcue("models", "install", packed, "--language", "en")
    assert (done.returncode, done.stdout.count("It is used from the next call on.")) == (0, 1)
    assert "Trying it out" in done.stderr
    listed = json.loads(here("models", "list", "--json").stdout)
    assert [model["name"] for model in listed["installed"]] == ["my-model", "demo-en"]
    assert "* my-model    en" in here("models", "list").stdout
    verified = here("models", "verify")
    assert verified.stdout.count(f"whole; it hears “{TWO_SECONDS_TEXT}”") == 2
    graph = tmp_path / "home/data/models/my-model/graph/HCLr.fst"
    graph.write_bytes(graph.read_bytes()[:-1])
    damaged = here("models", "verify")
    assert (damaged.returncode, "HCLr.fst" in damaged.stderr) == (2, True)
    removed = here("models", "remove", "my-model")
    assert removed.stdout == "Removed “my-model”.\nIn use is “demo-en”.\n"
    assert is_one_sentence(here("models", "verify", "my-model"))


def test_a_model_that_kills_the_recogniser_is_not_installed(callcue: Run, tmp_path: Path) -> None:
    copy = tmp_path / "deadly"
    shutil.copytree(BUNDLED / "demo-en", copy)
    (copy / MANIFEST).unlink()
    (copy / "conf/model.conf").write_text("")
    done = callcue("models", "install", copy)
    assert done.returncode == 2
    assert "“deadly” was not installed: the recogniser dies of it" in done.stderr
    assert json.loads(callcue("models", "list", "--json").stdout)["installed"][0]["name"] == "demo-en"


def test_a_mirror_is_set_by_policy(here: Run, packed: Path, tmp_path: Path) -> None:
    policy = tmp_path / "home/policy/policy.json"
    policy.parent.mkdir(parents=True)
    policy.write_text(json.dumps({"models": {"mirror": str(packed.parent)}}))
    assert "Installed “my-model”" in here("models", "install", "my-model").stdout
    assert is_one_sentence(here("models", "list", "--refresh"))


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_the_list_is_made_new(here: Run, tmp_path: Path) -> None:
    publisher = Publisher()
    publisher.files["/model-list.json"] = listed(name="vosk-model-small-en-us-0.99")
    policy = tmp_path / "home/policy/policy.json"
    policy.parent.mkdir(parents=True)
    policy.write_text(json.dumps({"models": {"mirror": publisher.address}}))
    try:
        assert (
            "vosk-model-small-en-us-0.99    US English    39 MB" in here("models", "list", "--refresh").stdout
        )
    finally:
        publisher.close()
    assert "vosk-model-small-en-us-0.99" in here("models", "list", "--language", "en").stdout
    assert is_one_sentence(here("models", "list", "--refresh"))


def test_for_everyone(here: Run, packed: Path, tmp_path: Path) -> None:
    assert str(tmp_path / "home/shared/models") in here("models", "install", packed, "--everyone").stdout
    assert "my-model" in here("models", "list").stdout


def model_in_use(here: Run) -> str:
    return str(json.loads(here("models", "check-words", "--json").stdout)["model"])


def test_a_model_is_chosen_for_all_for_a_language_or_for_a_campaign(here: Run, packed: Path) -> None:
    here("models", "install", packed, "--language", "en")
    assert model_in_use(here) == "my-model"
    campaign = json.loads(here("models", "check-words", "--json").stdout)["campaign"]
    for where, name in [
        ((), "demo-en"),
        (("--language", "en"), "my-model"),
        (("--campaign", campaign), "demo-en"),
    ]:
        assert here("models", "use", name, *where).returncode == 0
        assert model_in_use(here) == name


def test_a_model_that_is_set_and_gone_is_said(here: Run, packed: Path) -> None:
    here("models", "install", packed)
    here("models", "use", "my-model")
    removed = here("models", "remove", "my-model")
    assert (removed.returncode, removed.stdout) == (0, "Removed “my-model”.\n")
    assert "There is no speech model “my-model”" in removed.stderr
    assert here("models", "list").returncode == 0


def test_what_policy_sets_can_not_be_chosen(here: Run, tmp_path: Path) -> None:
    policy = tmp_path / "home/policy/policy.json"
    policy.parent.mkdir(parents=True)
    policy.write_text(json.dumps({"hearing": {"model": "demo-en"}}))
    assert is_one_sentence(here("models", "use", "demo-en"))
    assert not (tmp_path / "home/config/settings.json").exists()


def test_a_choice_that_is_none_is_said_and_left_out(here: Run, tmp_path: Path) -> None:
    settings = tmp_path / "home/config/settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"models": {"chosen": {"en": 5}}}))
    done = here("models", "list")
    assert (done.returncode, "“models.chosen” can't be used" in done.stderr) == (0, True)


def test_words_that_are_not_heard(here: Run) -> None:
    said = here("models", "check-words")
    answer = json.loads(here("models", "check-words", "--json").stdout)
    assert re.match(f"“demo-en” can't hear {len(answer['unheard'])} words? of “", said.stdout)
    assert {"word", "places", "proposals"} == set(answer["unheard"][0])


def test_models_of_one_language(here: Run) -> None:
    shown = here("models", "list", "--language", "cn").stdout
    assert "vosk-model-small-cn-0.22    Chinese    42 MB    23.54 % SpeechIO-02" in shown
    assert "small-en-us" not in shown


@pytest.mark.parametrize(
    "words",
    [
        ("install", "vosk-model-small-en"),
        ("install", "http://127.0.0.1:9/model.zip"),
        ("install", "."),
        ("remove", "demo-en"),
        ("remove", "nothing"),
        ("use", "nothing"),
        ("measure", "nothing"),
        ("check-words", "--model", "nothing"),
        ("check-words", "--campaign", "nothing"),
    ],
)
def test_bad_input_is_one_sentence(here: Run, words: tuple[str, ...]) -> None:
    assert is_one_sentence(here("models", *words))


def test_what_a_model_costs_on_this_machine(here: Run) -> None:
    done = here("models", "measure", "--json")
    answer = json.loads(done.stdout)
    [figures] = answer["models"]
    assert (figures["model"], answer["recommended"]) == ("demo-en", "demo-en")
    assert figures["work"] > 0
    assert figures["first_words"] < figures["final"] + 2  # seconds, from other moments
    assert 20e6 < figures["memory"] < 2e9
    assert "Only the demo model is here for “en”" in answer["why"]
    assert recalled(measured_models(), installed()) == {
        BUNDLED / "demo-en": msgspec.convert(figures, Figures)
    }


def test_a_damaged_model_is_said_and_not_measured(here: Run, tmp_path: Path) -> None:
    copy = tmp_path / "home/data/models/deadly"
    shutil.copytree(BUNDLED / "demo-en", copy)
    (copy / MANIFEST).unlink()
    (copy / "conf/model.conf").write_text("")
    done = here("models", "measure", "deadly")
    assert (done.returncode, done.stdout) == (2, "")
    assert f"“{copy}” is damaged: the recogniser dies of it" in done.stderr
    assert recalled(measured_models(), installed(copy.parent)) == {}


def test_a_hash_that_is_none(here: Run) -> None:
    done = here("models", "install", "https://example.org/m.zip", "--sha256", "abc")
    assert (done.returncode, "64 digits" in done.stderr) == (2, True)


def test_nothing_but_the_phrases_of_the_campaign_is_heard(here: Run) -> None:
    heard = here("listen", two_seconds(), "--fast", "--json", "--closed-grammar")
    events = [json.loads(line) for line in heard.stdout.splitlines()]
    finals = [event["text"] for event in events if event["event"] == "hypothesis" and event["final"]]
    assert finals == [TWO_SECONDS_TEXT]
    assert "slow-evening" in [event["card"]["id"] for event in events if event["event"] == "suggestion"]


def test_a_model_that_can_not_be_narrowed_is_said(here: Run, tmp_path: Path) -> None:
    shutil.copytree(BUNDLED / "demo-en", tmp_path / "fixed")
    (tmp_path / "fixed" / MANIFEST).unlink()
    (tmp_path / "fixed/graph/HCLr.fst").rename(tmp_path / "fixed/graph/HCLG.fst")
    asked = here("listen", two_seconds(), "--closed-grammar", "--model", tmp_path / "fixed")
    assert is_one_sentence(asked)
    assert "lgraph" in asked.stderr
