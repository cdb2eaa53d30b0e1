"""Two programs for a real screen: one that is typed into, and the panel that shows cards beside it.

`on_a_screen.py typing` prints its text after each change; `on_a_screen.py panel COUNT` prints "shown" once it is on
the screen, shows COUNT cards, one at a time, after a line on its stdin, then prints how many were painted.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QLineEdit

from tests.screens.scenes import CARDS, CUSTOMER, Stage
from ui.application import application
from ui.theme import Look

EVERY = 15
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


if __name__ == "__main__":
    if sys.argv[1] == "typing":
        typing()
    else:
        panel(int(sys.argv[2]))
