"""Where the panel stood last time. Disposable: without it, it opens at the right edge of the screen."""

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

from assist import places

_GEOMETRY = "panel/geometry"
_FROM_EDGE = 16


def restore(window: QWidget) -> None:
    geometry = _memory().value(_GEOMETRY)
    if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
        screen = window.screen().availableGeometry()
        height = min(window.height(), screen.height() - 2 * _FROM_EDGE)
        window.resize(window.width(), height)
        window.move(screen.right() - window.width() - _FROM_EDGE, screen.top() + _FROM_EDGE)


def remember(window: QWidget) -> None:
    memory = _memory()
    memory.setValue(_GEOMETRY, window.saveGeometry())
    memory.sync()


def _memory() -> QSettings:
    file = places.settings_file().with_name("window.ini")
    return QSettings(str(file), QSettings.Format.IniFormat)
