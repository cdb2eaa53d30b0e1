"""The microphone where it can't be listened to."""

from pytestqt.qtbot import QtBot

from assist.settings import Settings
from scripts_db.cards import Campaign
from ui.desk.tryout.voice import Voice


def test_a_language_without_a_model_is_not_heard_as_another_one(qtbot: QtBot) -> None:
    voice = Voice()
    told: list[str] = []
    voice.hindered.connect(told.append)
    with qtbot.waitSignal(voice.over):
        voice.start(Settings(), Campaign(id="c", name="C", language="ja"))
    voice.close()
    assert "no speech model for “ja”" in told[0]
    assert not voice.listens
