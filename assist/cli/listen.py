"""`listen`: a recording, or the live devices, as it unfolds."""

import signal
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from assist import printing
from assist.call import Call
from assist.cli.manners import usable_settings
from assist.events import Event, to_line
from assist.guidance.guide import Guide
from assist.hearing.devices import check
from assist.hearing.orders import Devices, Pace, Recording
from assist.hearing.process import Ears
from assist.matching.semantic import SemanticMatcher
from assist.matching.standby import matcher_of
from assist.opening import (
    campaign_of,
    grammar_of,
    library_file,
    model_of,
    open_library,
    sentences_of,
)


@click.command()
@click.argument("recording", required=False, type=click.Path(path_type=Path))
@click.option(
    "--fast", is_flag=True, help="Take the recording as fast as possible, not at the pace of the talk."
)
@click.option("--agent", metavar="DEVICE", help="Your microphone: a name from “callcue devices”.")
@click.option("--customer", metavar="DEVICE", help="What you hear the customer with.")
@click.option("--model", metavar="NAME|FOLDER", help="The speech model.")
@click.option("--library", metavar="FILE", type=click.Path(path_type=Path), help="The library of cards.")
@click.option("--campaign", metavar="NAME", help="The campaign in it; without this the first one.")
@click.option("--closed-grammar", is_flag=True, help="Hear nothing but the phrases of the campaign.")
@click.option("--json", "as_json", is_flag=True, help="One event a line, as docs/events.md describes.")
def listen(
    recording: Path | None,
    fast: bool,
    agent: str | None,
    customer: str | None,
    model: str | None,
    library: Path | None,
    campaign: str | None,
    closed_grammar: bool,
    as_json: bool,
) -> None:
    """Listen to RECORDING, or to the live devices, and print what is said and the cards it calls for.

    A stereo recording has the agent left and the customer right. Ctrl+C ends listening.
    """
    if recording and (agent or customer):
        raise click.UsageError("A recording has its own two sides: leave out --agent and --customer.")
    settings = usable_settings()
    with open_library(library_file(settings, library)) as opened:
        for notice in opened.notices:
            click.echo(str(notice), err=True)
        chosen = campaign_of(opened, settings, campaign)
    hearing = settings.hearing
    sources = _sources(recording, fast, agent or hearing.agent_device, customer or hearing.customer_device)
    speech = model_of(settings, model, chosen)
    grammar = grammar_of(settings, speech, chosen, asked=closed_grammar)
    matcher, sentences = matcher_of(chosen), sentences_of(settings, chosen)
    finals = SemanticMatcher(matcher, sentences.ready) if sentences else None
    ears = Ears(sources, speech, grammar=grammar)
    call = Call(ears, matcher, settings.showing, chosen.language, guide=Guide(chosen), finals=finals)
    with stopped_by_ctrl_c(call):
        _tell(call, as_json)
    if not as_json:
        click.echo("\n" + "\n".join(printing.summary_lines(call.summary)))


def _sources(recording: Path | None, fast: bool, agent: str, customer: str) -> Recording | Devices:
    """Raises DeviceNotFound or NoDevice for a device that is named and not there."""
    if recording is None:
        devices = Devices(agent=agent, customer=customer)
        check(devices)
        return devices
    return Recording(path=recording, pace=Pace.FAST if fast else Pace.REAL)


def _tell(events: Iterable[Event], as_json: bool) -> None:
    for event in events:
        text = to_line(event).decode() if as_json else printing.line(event)
        if text is not None:
            click.echo(text)


@contextmanager
def stopped_by_ctrl_c(call: Call) -> Iterator[None]:
    """Ctrl+C ends the call in order, with its summary, instead of breaking off."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, lambda *_: call.stop())
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
