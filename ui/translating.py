"""Words in tables: `pyside6-lupdate` finds them where they are written, they are translated when shown."""

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:
    """Marks a sentence for translation and hands it on; PySide's own is not typed as giving words back."""
    return source


def translated(context: str, source: str) -> str:
    return QCoreApplication.translate(context, source)
