"""Words in tables and functions: `pyside6-lupdate` finds them where they are written, they are translated when shown.

A method of a QObject says `self.tr("…")`.
"""

from PySide6.QtCore import QCoreApplication


def QT_TRANSLATE_NOOP(_context: str, source: str) -> str:
    """Marks a sentence for translation and hands it on; PySide's own is not typed as giving words back."""
    return source


def translated(context: str, source: str) -> str:
    return QCoreApplication.translate(context, source)


def tr(source: str) -> str:
    """In a function outside of any class: the tool files those under no context."""
    return QCoreApplication.translate("", source)
