"""`library`: what can be done with the library without a window.

Exit status of them all: 0 done; 1 done, and something is to be looked at (rows left out, a difference found,
nothing found) or the gate keeps a draft from agents; 2 not done, with a sentence on stderr.
"""

import click

from assist.cli.library.backing_up import back_up, backups_, restore
from assist.cli.library.checking import check
from assist.cli.library.comparing import diff
from assist.cli.library.exporting import export
from assist.cli.library.importing import import_
from assist.cli.library.listing import list_, search
from assist.cli.library.options import FILE
from assist.cli.library.publishing import publish, restore_version, versions, withdraw
from assist.cli.library.starters import add_starter
from assist.cli.manners import Commands

__all__ = ["COMMANDS", "FILE", "library"]

COMMANDS: tuple[click.Command, ...] = (
    *(list_, search, import_, export, check, add_starter),
    *(publish, versions, diff, restore_version, withdraw),
    *(back_up, backups_, restore),
)


@click.group(cls=Commands)
def library() -> None:
    """Everything that can be done with campaigns and their cards: in and out, publish, compare, back up.

    Exit status: 0 done; 1 done with something to be looked at; 2 not done, and a sentence says why.
    """


for command in COMMANDS:
    library.add_command(command)
