"""`rehearse`: a written, pasted or recorded call line by line, with what comes up and what is kept back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import msgspec

from assist.cli.manners import usable_settings
from assist.cli.why import rule_of
from assist.errors import SoundUnreadable
from assist.opening import (
    campaign_of,
    draft_of,
    grammar_of,
    library_file,
    model_of,
    open_library,
    sentences_of,
)
from assist.printing import SIDES, clock
from assist.rehearsal import reading, recording, transcript
from assist.rehearsal.bench import Bench
from assist.rehearsal.conversation import What, Who
from assist.rehearsal.names import Names
from assist.rehearsal.rows import Outcome, Row
from assist.settings import Settings
from scripts_db.cards import Campaign

NOT_AS_EXPECTED = 1
"""The exit status when something that is wanted did not come, or a card that is not."""
_NO_TEXT = b"\0"
"""A byte that no text has, and every recording soon."""

Calls = Iterator[tuple[str, tuple[Row, ...]]]
"""The name of each call, and its rows."""


@click.command()
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--examples", is_flag=True, help="All example calls that are kept with the campaign.")
@click.option("--draft", is_flag=True, help="On the draft, not on what agents have.")
@click.option("--campaign", metavar="NAME", help="The campaign; without this the one in use.")
@click.option("--model", metavar="NAME|FOLDER", help="The speech model, for a recording.")
@click.option("--library", metavar="FILE", type=click.Path(path_type=Path), help="The library of cards.")
@click.option("--json", "as_json", is_flag=True, help="As one JSON object.")
def rehearse(
    file: Path | None,
    examples: bool,
    draft: bool,
    campaign: str | None,
    model: str | None,
    library: Path | None,
    as_json: bool,
) -> None:
    """Play FILE, a written call, a transcript or a recording, and say line by line what comes up and why.

    A written call says what must come up (docs/examples.md); a transcript has “Customer: …” and “Agent: …”.
    The exit status is 0 when all is as it must be, 1 when it is not.
    """
    if examples == bool(file):
        raise click.UsageError("Name a FILE, or say --examples.")
    settings = usable_settings()
    with open_library(library_file(settings, library)) as opened:
        for notice in opened.notices:
            click.echo(str(notice), err=True)
        chosen = (draft_of if draft else campaign_of)(opened, settings, campaign)
    bench = Bench(chosen, settings.showing, sentences=sentences_of(settings, chosen, keep=not draft))
    calls = list(_file(bench, file, settings, model) if file else _examples(bench))
    click.echo(_as_json(chosen, calls) if as_json else "\n".join(_report(chosen, calls)))
    if any(row.wrong or row.missing for _, rows in calls for row in rows):
        raise SystemExit(NOT_AS_EXPECTED)


def _examples(bench: Bench) -> Calls:
    for example in bench.campaign.examples:
        yield example.title, bench.play(reading.read(example.talk, example.title))


def _file(bench: Bench, file: Path, settings: Settings, model: str | None) -> Calls:
    talk = _text(file)
    if talk is not None:
        yield file.name, bench.play(transcript.conversation(talk, bench.campaign.language, file.name))
        return
    speech = model_of(settings, model, bench.campaign)
    grammar = grammar_of(settings, speech, bench.campaign)
    yield file.name, bench.hear(recording.heard(file, speech, grammar=grammar))


def _text(file: Path) -> str | None:
    """What is written in it; None if it is none, a recording perhaps. Raises SoundUnreadable."""
    try:
        with file.open("rb") as stream:
            if _NO_TEXT in stream.read(4096):
                return None
        return file.read_text("utf-8-sig")
    except UnicodeDecodeError:
        return None
    except (FileNotFoundError, IsADirectoryError) as trouble:
        raise SoundUnreadable(file, (trouble.strerror or "").lower()) from trouble


def _report(campaign: Campaign, calls: list[tuple[str, tuple[Row, ...]]]) -> Iterator[str]:
    names = Names(campaign)
    for name, rows in calls:
        yield from (name, *(line for row in rows for line in _lines(row, names)), "")
    every = [row for _, rows in calls for row in rows]
    shown, wrong = sum(len(row.shown) for row in every), sum(len(row.wrong) for row in every)
    missing = sum(len(row.missing) for row in every)
    yield f"{len(calls)} calls, {len(every)} lines: {shown} cards shown, {wrong} of them wrong; {missing} missing."


def _lines(row: Row, names: Names) -> Iterator[str]:
    said = f"{row.text} s of silence" if row.who is Who.WAIT else row.text
    yield f"{clock(row.time)}  {SIDES[row.channel]:8}  {said}"
    unwanted = {card.card.id for card in row.wrong}
    for card in row.shown:
        mark = "x wrong:" if card.card.id in unwanted else "->"
        yield f"{'':18}{mark} {card.card.title}   [{card.score:.2f} of {card.needed:.2f}, heard “{card.heard}”]"
    for happening in row.happened:
        if happening.what not in (What.CARD, What.LIT):
            yield f"{'':18}+ {happening.what} {names.title(happening)}".rstrip()
    for happening in row.missing:
        yield f"{'':18}x missing: {names.title(happening) or happening.what}"
    if row.outcome is Outcome.HELD_BACK and (verdict := row.verdict) and verdict.withheld:
        rule = rule_of(verdict.withheld, verdict.needed, verdict.negative)
        yield f"{'':18}. held back: {verdict.match.card.title}, {rule}   [{verdict.match.evidence:.2f}]"


def _as_json(campaign: Campaign, calls: list[tuple[str, tuple[Row, ...]]]) -> str:
    found = [{"name": name, "rows": [_plain(row) for row in rows]} for name, rows in calls]
    return msgspec.json.encode({"campaign": campaign.id, "calls": found}).decode()


def _plain(row: Row) -> dict[str, Any]:
    verdict = row.verdict
    return {
        "line": row.number,
        "time": row.time,
        "who": row.who,
        "text": row.text,
        "outcome": row.outcome,
        "happened": row.happened,
        "expected": row.expected,
        "shown": row.shown,
        "wrong": [card.card.id for card in row.wrong],
        "missing": row.missing,
        "card": verdict and verdict.match.card.id,
        "score": verdict and verdict.match.evidence,
        "needed": verdict and verdict.needed,
        "withheld": verdict and verdict.withheld,
    }
