"""When the panel or the desk can't open: on a terminal its sentence stands there; else it needs a window of its own."""

import sys
from typing import Any

import click

from assist.cli.manners import Commands, Sentence
from assist.errors import AssistError
from assist.settings import LookSettings

_WINDOWS = (None, "edit")
"""The commands that open windows: the panel, and the desk."""


class Windows(Commands):
    """Commands, some of which open windows."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except Sentence as told:
            if ctx.invoked_subcommand in _WINDOWS and not _somebody_reads():
                _show(told)
            raise


def _somebody_reads() -> bool:
    """A program that was started by its icon has no stderr, or one that nobody sees."""
    return bool(sys.stderr and sys.stderr.isatty())


def _show(told: Sentence) -> None:
    from PySide6.QtWidgets import QApplication

    from ui import wording
    from ui.appearance import Appearance
    from ui.application import application, has_screen
    from ui.standstill_window import StandstillWindow

    if not has_screen():
        return
    app = QApplication.instance() or application()
    assert isinstance(app, QApplication)
    if app.platformName() == "offscreen":  # nobody could close it
        return
    cause = told.__cause__
    text = wording.of(cause) if isinstance(cause, AssistError) else told.message
    StandstillWindow(Appearance(app, LookSettings()).look, text).exec()
