"""The calls of a campaign as the program opens them."""

import threading
from pathlib import Path

import pytest

from assist import places
from assist.matching import sentence_model
from assist.settings import MatchingSettings, Semantic, Settings
from scripts_db.cards import Campaign, Card
from tests.assist.matching.sentence_models import write
from ui.live_calls import LiveCalls

CAMPAIGN = Campaign(
    id="c", name="C", cards=(Card(id="refund", title="Refund", say="", triggers=("my money back",)),)
)
OFF = Settings(matching=MatchingSettings(semantic=Semantic.OFF))


@pytest.fixture(autouse=True)
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home with a sentence model."""
    monkeypatch.setenv("CALLCUE_HOME", str(tmp_path / "home"))
    sentence_model.install(write(tmp_path / "files"), places.sentence_model())


def settle() -> None:
    """Until nothing is read any more in other threads."""
    for thread in threading.enumerate():
        if thread is not threading.current_thread():
            thread.join(20)


@pytest.mark.parametrize(("settings", "read"), [(Settings(), True), (OFF, False)])
def test_the_first_call_has_the_phrases_read_for_its_finals_unless_that_is_off(
    settings: Settings, read: bool
) -> None:
    calls = LiveCalls(CAMPAIGN)
    settle()
    assert not places.phrases_file("c").exists()
    calls(settings, False)
    settle()
    assert places.phrases_file("c").exists() is read


def test_what_was_switched_off_is_there_for_a_later_call() -> None:
    calls = LiveCalls(CAMPAIGN)
    calls(OFF, False)
    calls(Settings(), False)
    settle()
    assert places.phrases_file("c").exists()
