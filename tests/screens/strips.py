"""The panel as a strip of one line, in its states."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from tests.screens import guided, scenes
from tests.screens.scenes import Stage


def as_strip(scene: Callable[[Stage], None]) -> Callable[[Stage], None]:
    def play(stage: Stage) -> None:
        scene(stage)
        stage.settle()
        stage.panel.sizes.toggle()
        stage.settle()

    return play


def muted_listening(stage: Stage) -> None:
    scenes.listening(stage)
    stage.press(Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)


def strip_read(stage: Stage) -> None:
    """A click on the words opens the card below them."""
    as_strip(scenes.cards)(stage)
    stage.click(stage.panel.parts.line.words)


def strip_search(stage: Stage) -> None:
    as_strip(guided.script)(stage)
    stage.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    stage.type("orange")


STRIPS: dict[str, Callable[[Stage], None]] = {
    "strip_ready": as_strip(scenes.ready),
    "strip": as_strip(scenes.cards),
    "strip_demo": as_strip(scenes.demo_model),
    "strip_script": as_strip(guided.script),
    "strip_not_sure": as_strip(scenes.not_sure),
    "strip_threat": as_strip(guided.alert_threat),
    "strip_goodbye": as_strip(guided.goodbye),
    "strip_one_side": as_strip(scenes.one_side),
    "strip_paused": as_strip(scenes.paused),
    "strip_waiting": as_strip(scenes.waiting),
    "strip_muted": as_strip(muted_listening),
    "strip_ended": as_strip(guided.after_call),
    "strip_japanese": as_strip(scenes.japanese),
    "strip_read": strip_read,
    "strip_search": strip_search,
}
