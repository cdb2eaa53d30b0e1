"""The one QApplication: its style, its fonts, and a sentence where there is no screen for it."""

import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from ui.errors import NoScreen
from ui.program_icon import program_icon
from ui.theme import load_fonts

_NO_SCREEN_FOR_IT = "This plugin does not support"


def application(arguments: Sequence[str] = ("callcue",)) -> QApplication:
    """Raises NoScreen where Qt would abort the process."""
    if not has_screen():
        raise NoScreen
    app = QApplication(list(arguments))
    if app.platformName() == "offscreen":
        qInstallMessageHandler(_say)
    dress(app)
    return app


def dress(app: QApplication) -> None:
    """Its name and picture, the style that the style sheet stands on, and the bundled fonts."""
    app.setApplicationName("Callcue")
    app.setWindowIcon(program_icon())
    app.setStyle("Fusion")
    load_fonts()


def has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _say(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """What Qt remarks, but for what a picture without a screen can't do: raising, grabbing."""
    if sys.stderr and not text.startswith(_NO_SCREEN_FOR_IT):
        print(text, file=sys.stderr)
