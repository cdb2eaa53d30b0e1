"""Takes a picture of the panel in every state: `python tests/screens/take.py [--to FOLDER] [SCENE ...]`.

Light and dark at 100 %, some at 150 % (which needs its own process) and with larger text. They are committed:
look at them after every change of the look.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent.parent))

from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from tests.screens.every import EVERY  # noqa: E402
from tests.screens.picturing import Gallery, main  # noqa: E402
from tests.screens.scenes import played  # noqa: E402
from ui.theme import Look  # noqa: E402

AT_150 = ("cards", "japanese", "smallest", "script", "history", "strip", "strip_japanese", "strip_threat")
LARGE_TEXT = ("cards", "one_side", "search", "script", "after_call", "strip_script")
STRONG = ("cards", "alert_threat", "strip")
"""Also with stronger contrast."""
IN_JAPANESE = (
    "japanese",
    "one_side",
    "paused_until",
    "history",
    "script",
    "after_call",
    "strip_japanese",
    "strip_paused",
)
"""With windows that speak Japanese, too."""


def grab(_app: QApplication, name: str, look: Look) -> QImage:
    with played(EVERY[name], look) as panel:
        return panel.grab().toImage()


if __name__ == "__main__":
    main(Gallery(__file__, HERE, grab, EVERY, AT_150, LARGE_TEXT, STRONG, IN_JAPANESE))
