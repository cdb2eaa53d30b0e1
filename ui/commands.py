"""`callcue` on the command line: the commands without windows, and those that open one."""

import sys
from importlib.metadata import version
from pathlib import Path

import click

from assist.cli import COMMANDS
from assist.cli.library import FILE
from assist.opening import draft_of, library_file, open_library, published_of
from assist.settings import load
from ui.standstill import Windows


@click.group(cls=Windows, invoke_without_command=True)
@click.version_option(version("callcue"), prog_name="Callcue")
@click.option("--self-test", is_flag=True, help="Try every part of the program, print a line each, and end.")
@click.option("--first-steps", is_flag=True, help="Begin with the first steps: devices and speech model.")
@click.option(
    "--library", metavar="FILE", type=click.Path(path_type=Path), help="The library of cards for the panel."
)
@click.option("--campaign", metavar="NAME", help="The campaign in it; without this the first one.")
@click.option("--model", metavar="NAME|FOLDER", help="The speech model.")
@click.pass_context
def callcue(
    context: click.Context,
    self_test: bool,
    first_steps: bool,
    library: Path | None,
    campaign: str | None,
    model: str | None,
) -> None:
    """Listens to your call and shows the right card while the customer speaks. Nothing leaves this computer.

    Without a command it opens the agent's panel.
    """
    if context.invoked_subcommand is not None:
        return
    if self_test:
        from ui.self_test import self_test as run_self_test

        sys.exit(run_self_test())
    sys.exit(_panel(library, campaign, model, first_steps))


def _panel(library: Path | None, campaign: str | None, model: str | None, first_steps: bool) -> int:
    from assist.hearing.devices import microphones, playbacks
    from ui.app import Given, run_panel
    from ui.live_calls import SoundTest, work_on
    from ui.panel.menu import Devices

    loaded = load()
    with open_library(library_file(loaded.settings, library)) as opened:
        given = Given(
            loaded,
            opened,
            work_on(published_of(opened, loaded.settings, campaign), model),
            lambda id: work_on(published_of(opened, loaded.settings, id), model),
            SoundTest,
            Devices(microphones, playbacks),
        )
        return run_panel(given, first_steps=first_steps)


@click.command()
@click.option(
    "--out", type=click.Path(path_type=Path, file_okay=False), default=Path("demo-out"), show_default=True
)
@click.option("--fast", is_flag=True, help="As fast as possible, not at the pace of the talk.")
def demo(out: Path, fast: bool) -> None:
    """Run the sample call through the whole program and keep pictures of the panel in OUT."""
    from ui.demo import run_demo

    run_demo(out, fast)


@click.command()
@click.argument("campaign", required=False)
@FILE
def edit(campaign: str | None, file: Path | None) -> None:
    """Open the supervisor's desk: write, try and publish CAMPAIGN, or the one in use."""
    from ui.desk.app import run_desk

    loaded = load()
    with open_library(library_file(loaded.settings, file)) as opened:
        sys.exit(run_desk(opened, loaded, draft_of(opened, loaded.settings, campaign).id))


for command in (*COMMANDS, demo, edit):
    callcue.add_command(command)
