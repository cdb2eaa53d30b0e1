"""Programs for a real screen: one that is typed into, the panel that shows cards beside it, one with keys.

`on_a_screen.py typing` prints its text after each change. `on_a_screen.py panel COUNT` prints "shown" once it is on
the screen, shows COUNT cards, one at a time, after a line on its stdin, then prints how many were painted. `keys` has
the keys of the settings and prints each action, or why a key can't be had. `beside TITLE` puts the panel beside the
window of that title and prints where it is.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QLineEdit

from assist.settings import KeysSettings
from tests.screens.scenes import CARDS, CUSTOMER, Stage
from ui.application import application
from ui.hotkeys import global_keys
from ui.hotkeys.global_keys import GlobalKeys
from ui.neighbours import neighbour
from ui.neighbours.dock import Dock
from ui.place import Place
from ui.theme import Look

EVERY = 8
"""Milliseconds between two cards."""


def typing() -> None:
    app = application()
    field = QLineEdit()
    field.setWindowTitle("Softphone")
    field.setGeometry(500, 100, 400, 60)
    field.textChanged.connect(lambda text: print(text, flush=True))
    field.show()
    app.exec()


def panel(count: int) -> None:
    app = application()
    stage = Stage(Look(), active=False)
    stage.panel.move(40, 40)
    stage.listen()
    painted: list[object] = []
    stage.panel.painted.connect(lambda suggestion, _at: painted.append(suggestion))
    stage.panel.closed.connect(lambda: print("closed", flush=True))
    beat = QTimer(interval=EVERY)

    def show_one() -> None:
        if stage.now * 10 > 10 * count:
            beat.stop()
            QTimer.singleShot(100, lambda: print(len(painted), flush=True))
            return
        card = CARDS[int(stage.now) % len(CARDS)]
        stage.suggest(card, card.title, stage.say(CUSTOMER, card.title))
        stage.now = round(stage.now) + 1.0

    beat.timeout.connect(show_one)
    stdin = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def begin() -> None:
        stdin.setEnabled(False)
        beat.start()

    stdin.activated.connect(begin)
    QTimer.singleShot(100, lambda: print("shown", flush=True))
    app.exec()


def keys() -> None:
    app = application()
    had = GlobalKeys(global_keys.of_this_desktop())
    had.pressed.connect(lambda action: print(action, flush=True))
    had.wear(KeysSettings(call=""))
    for refused in had.refused:
        print(refused.sentence, flush=True)
    print("ready", flush=True)
    app.exec()


def beside(title: str) -> None:
    app = application()
    stage = Stage(Look(), active=False)
    place = Place(stage.panel)
    dock = Dock(stage.panel, place, neighbour.of_this_desktop())
    other = next(window for window in dock.windows() if window.title == title)
    dock.stand_beside(other)

    def tell() -> None:
        box = stage.panel.geometry()
        print(box.x(), box.y(), place.free, flush=True)

    beat = QTimer(interval=50)
    beat.timeout.connect(tell)
    beat.start()
    app.exec()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["typing"]:
            typing()
        case ["panel", count]:
            panel(int(count))
        case ["keys"]:
            keys()
        case ["beside", title]:
            beside(title)
