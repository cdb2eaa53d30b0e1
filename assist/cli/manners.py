"""How every command behaves: what is nobody's bug ends with a sentence on stderr and exit status 2."""

import errno
import os
import sys
from typing import Any

import click

from assist.errors import AssistError
from assist.settings import Settings, load


class Sentence(click.ClickException):
    """A trouble as its plain sentence on stderr, and exit status 2."""

    exit_code = 2

    def show(self, file: Any = None) -> None:
        click.echo(self.message, err=True, file=file)


class Commands(click.Group):
    """A group in which what is nobody's bug ends with a sentence, never with a traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except AssistError as trouble:
            raise Sentence(str(trouble)) from trouble
        except OSError as trouble:
            _drop_what_cannot_be_written()
            if (
                trouble.errno == errno.EPIPE
            ):  # the reader of our output has gone: nobody is there to hear more
                raise SystemExit(0) from None
            raise Sentence(_os_sentence(trouble)) from trouble


def _os_sentence(trouble: OSError) -> str:
    where = f"“{trouble.filename}”: " if trouble.filename else ""
    hints = {
        errno.ENOSPC: "Free some space, then try again.",
        errno.EACCES: "Ask for the permission, or choose another place.",
        errno.EROFS: "Choose a place that can be written.",
        errno.EEXIST: "Choose another name.",
        errno.ENOTDIR: "Choose another place.",
        errno.ENOENT: "Choose a place that is there.",
        errno.EISDIR: "Name a file in it.",
    }
    return f"{where}{trouble.strerror or trouble}. {hints.get(trouble.errno or 0, 'Nothing was changed.')}"


def _drop_what_cannot_be_written() -> None:
    """Python flushes stdout once more at exit; where that fails it would print a complaint of its own."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def usable_settings() -> Settings:
    """The settings; what could not be used is said on stderr."""
    loaded = load()
    for notice in loaded.notices:
        click.echo(notice, err=True)
    return loaded.settings
