"""The program without windows: `python -m assist`. `callcue` has the same commands, and the windows.

Every command is a file here; `manners.py` says how all of them behave.
"""

from importlib.metadata import version

import click

from assist.cli.devices import devices
from assist.cli.library import library
from assist.cli.listen import listen
from assist.cli.manners import Commands
from assist.cli.match import match
from assist.cli.models import models
from assist.cli.rehearse import rehearse
from assist.cli.why import why

COMMANDS: tuple[click.Command, ...] = (listen, devices, library, models, match, rehearse, why)


@click.group(cls=Commands)
@click.version_option(version("callcue"), prog_name="Callcue")
def program() -> None:
    """Callcue without windows: listens to a call and says which card fits. Nothing leaves this computer."""


for command in COMMANDS:
    program.add_command(command)
