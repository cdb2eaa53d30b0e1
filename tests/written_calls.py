"""Calls that are written as text files, played on the bench that supervisors have: what is not as they say."""

from pathlib import Path

from assist.rehearsal import reading
from assist.rehearsal.bench import Bench
from assist.rehearsal.conversation import ON_THE_PANEL, What, written
from assist.rehearsal.names import Names
from scripts_db.cards import Campaign
from scripts_db.samples import broadband, starter


def lines_that_differ(file: Path, *, guided: bool) -> list[str]:
    """The lines on which anything else happens than stands there: of the guide, or of the cards and the search."""
    talk = reading.read(file.read_text("utf-8"), file.name)
    campaign = _campaign(talk.campaign)
    names = Names(talk.on(campaign))
    differ = []
    for row in Bench(campaign).play(talk, guide=guided):
        happened = tuple(one for one in row.happened if _is_guided(one.what) == guided)
        if not names.agree(row.expected or (), happened):
            differ.append(
                f"{row.number}: {row.text} -> {written(happened)}, not {written(row.expected or ())}"
            )
    return differ


def _is_guided(what: What) -> bool:
    return what not in ON_THE_PANEL


def _campaign(name: str) -> Campaign:
    """The sample or the starter library of that name; without one an empty campaign."""
    if not name:
        return Campaign(id="c", name="C")
    return broadband() if name == "broadband" else starter(name.removeprefix("starter "))
