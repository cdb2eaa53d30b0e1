"""How well and how fast the matcher finds the right card, beside what one would use otherwise.

`python -m bench.matching` (or `make bench-matching`) matches the public sets of bench/data/matching with 5 triggers
a card and no titles, and times a large made-up library. docs/matching.md says what the figures mean.
"""

import json
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from time import thread_time

import click
import numpy as np
from msgspec import Struct
from rapidfuzz import fuzz, process

from assist.matching import batch, sentence_model
from assist.matching.batch import Batch, Matching
from assist.matching.index import Matcher
from assist.matching.meaning import WordTable
from assist.matching.phrase_vectors import Encoder
from assist.matching.semantic import LANGUAGE
from bench.matching_sample import asked, left_out
from bench.matching_speed import speed
from scripts_db.samples import starter_languages

DATA = Path(__file__).parent / "data" / "matching"
SETS = "banking77", "clinc150", "multidogo", "xsid_ja", "xsid_zh", "xsid_de", "xsid_it", "own_es", "own_ru"
CALLS = "harpervalley_indep", "harpervalley"
VARIANTS = "asr0", "asr20", "wrap10"
TRIGGERS = 5
SEMANTIC = " with the sentence model"

Ranker = Callable[[str], list[tuple[str, float]]]
"""From words to the ids of the best cards with their scores, best first."""


class Quality(Struct, frozen=True):
    """`top1`: share of requests whose right card came first. `auroc`: how well the score tells requests from
    other talk. `recall`: requests whose right card shows when 2 % of other talk shows one. `ms`: a request, in
    the time of one core."""

    top1: float
    auroc: float | None
    recall: float | None
    ms: float

    def __str__(self) -> str:
        rest = "" if self.auroc is None or self.recall is None else f" / {self.auroc:.3f} / {self.recall:.2f}"
        return f"{self.top1:.3f}{rest}"


@click.command()
@click.option("--data", default=DATA, type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--sets", default=",".join(SETS), show_default=True, help="Which sets, with commas between.")
@click.option("--only-callcue", is_flag=True, help="Leave out the others, which take minutes.")
@click.option("--table", type=click.Path(exists=True, path_type=Path), help="Another English word table.")
@click.option(
    "--cards", default=10_000, show_default=True, help="Size of the library for the timings; 0: none."
)
@click.option(
    "--json", "json_file", type=click.Path(path_type=Path), help="Also write the figures to this file."
)
def main(
    data: Path, sets: str, only_callcue: bool, table: Path | None, cards: int, json_file: Path | None
) -> None:
    model = sentence_model.found()
    encoder = sentence_model.opened(model) if model else None
    methods = {"callcue": matcher_of(table)} | (
        {"callcue, sentence model": _with(encoder)} if encoder else {}
    )
    methods |= {} if only_callcue else OTHERS
    figures: dict[str, object] = {}
    click.echo("top-1 / AUROC / recall at 2 % false alarms; ms of one core a request")
    for name in sets.split(","):
        figures[name] = {method: _printed(data, name, method, make) for method, make in methods.items()}
    for note, one in {"": None, SEMANTIC: encoder}.items() if encoder else {"": None}.items():
        for name in CALLS:
            figures[name + note] = _calls(data, name, one)
        figures["sample" + note] = found = left_out(one)
        outcome = ", ".join(f"{name} {of:.2f}" for name, of in found.items())
        click.echo(f"sample campaign{note}, a trigger left out {outcome}")
        for language in starter_languages() if one is None else (LANGUAGE,):
            figures[f"starter_{language}{note}"] = _starter(language, one)
    if cards:
        figures["speed"] = speed([batch.read(data / f"{name}.jsonl.gz") for name in SETS[:3]], cards, encoder)
    if json_file:
        json_file.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")


def _printed(data: Path, name: str, method: str, make: Callable[[Batch], Ranker]) -> dict[str, object]:
    found = batch.read(data / f"{name}.jsonl.gz", TRIGGERS)
    rank = make(found)
    expected = _expected(data / f"{name}.jsonl.gz")
    variants = [variant for variant in VARIANTS if variant in found.variants()]
    quality = {variant: measured(rank, found, expected, variant) for variant in variants}
    columns = "".join(f"{variant:>8} {quality[variant]!s:<23}" for variant in variants)
    click.echo(f"{name:<10} {method:<26}{columns}{quality[variants[0]].ms:8.2f} ms")
    return {
        variant: {key: getattr(of, key) for key in of.__struct_fields__} for variant, of in quality.items()
    }


def measured(rank: Ranker, found: Batch, expected: dict[str, str | None], variant: str) -> Quality:
    right, requests, others = [], [], []
    began = thread_time()
    for utterance in found.utterances:
        best, score = (rank(utterance.said(variant)) or [("", 0.0)])[0]
        wanted = expected[utterance.id]
        if wanted is None:
            others.append(score)
        else:
            requests.append(score)
            right.append(best == wanted)
    ms = (thread_time() - began) * 1000 / len(found.utterances)
    if not others:
        return Quality(float(np.mean(right)), None, None, ms)
    bar = float(np.quantile(others, 0.98))
    recall = np.mean([score > bar and hit for score, hit in zip(requests, right, strict=True)])
    return Quality(float(np.mean(right)), auroc(requests, others), float(recall), ms)


def auroc(high: Sequence[float], low: Sequence[float]) -> float:
    """The chance that one of `high` is above one of `low`; a tie counts half."""
    ordered = np.sort(low)
    below, upto = (np.searchsorted(ordered, high, side) for side in ("left", "right"))
    return float((below + upto).mean() / 2 / len(low))


def matcher_of(table: Path | None) -> Callable[[Batch], Ranker]:
    def make(found: Batch) -> Ranker:
        own = WordTable.load(table) if table and found.language == "en" else None
        matcher = Matcher(found.cards, found.language, titles=False, table=own)
        return lambda text: [(match.card.id, match.evidence) for match in matcher.match(text)]

    return make


def _fuzzy(scorer: Callable[..., float]) -> Callable[[Batch], Ranker]:
    def make(found: Batch) -> Ranker:
        owners = [card.id for card in found.cards for _ in card.triggers]
        triggers = [trigger.lower() for card in found.cards for trigger in card.triggers]

        def rank(text: str) -> list[tuple[str, float]]:
            best = process.extractOne(text, triggers, scorer=scorer)
            return [(owners[best[2]], best[1])] if best else []

        return rank

    return make


def _full_text(found: Batch) -> Ranker:
    """SQLite FTS5: all of a card's triggers as one document, any of the words, bm25, Porter stems."""
    database = sqlite3.connect(":memory:")
    database.execute(
        "create virtual table cards using fts5(id unindexed, triggers, tokenize='porter unicode61')"
    )
    rows = [(card.id, " ".join(card.triggers)) for card in found.cards]
    database.executemany("insert into cards values (?, ?)", rows)

    def rank(text: str) -> list[tuple[str, float]]:
        words = " OR ".join(f'"{word}"' for word in text.replace('"', " ").split())
        query = "select id, -bm25(cards) from cards where cards match ? order by bm25(cards) limit 5"
        return database.execute(query, (words,)).fetchall() if words else []

    return rank


OTHERS: dict[str, Callable[[Batch], Ranker]] = {
    "rapidfuzz token_set_ratio": _fuzzy(fuzz.token_set_ratio),
    "rapidfuzz WRatio": _fuzzy(fuzz.WRatio),
    "SQLite FTS5 bm25": _full_text,
}


def _with(encoder: Encoder) -> Callable[[Batch], Ranker]:
    """The sentence model's say in whole utterances; it knows English alone."""

    def make(found: Batch) -> Ranker:
        own = Matcher(found.cards, found.language, titles=False)
        matcher: Matching = batch.semantic(own, encoder) if found.language == LANGUAGE else own
        return lambda text: [(match.card.id, match.evidence) for match in matcher.match(text)]

    return make


def _calls(data: Path, name: str, encoder: Encoder | None) -> dict[str, float]:
    """Whole calls, word by word, under all the rules: a right card is one that the call's task allows."""
    found = batch.read(data / f"{name}.jsonl.gz", TRIGGERS)
    matcher = Matcher(found.cards, found.language, titles=False)
    finals = batch.semantic(matcher, encoder) if encoder else None
    allowed, ends, call_of = _facts(data / f"{name}.jsonl.gz")
    shown = [
        (line.id, str(line.ranked[0]["snippet"]))
        for line in batch.live(found, matcher, "asr", finals)
        if line.show
    ]
    right = {call_of[utterance] for utterance, card in shown if card in allowed[call_of[utterance]]}
    wrong = sum(card not in allowed[call_of[utterance]] for utterance, card in shown)
    minutes = sum(ends.values()) / 60
    click.echo(
        f"{name}{SEMANTIC if encoder else ''}: {len(right)} of {len(ends)} calls show the right card, "
        f"{wrong / minutes:.2f} wrong a minute"
    )
    return {"right": len(right) / len(ends), "wrong_per_minute": wrong / minutes, "calls": len(ends)}


def _starter(language: str, encoder: Encoder | None) -> dict[str, int]:
    of = asked(language, encoder)
    click.echo(
        f"starter library {language}{SEMANTIC if encoder else ''}: of {of.requests} requests {of.first} have the "
        f"right card first, {of.shown} show it, {of.wrong} a wrong one; {of.shown_for_other} of {of.other} other "
        "lines show one"
    )
    return of._asdict()


def _expected(file: Path) -> dict[str, str | None]:
    return {row["id"]: row["expected"] for row in batch.rows(file) if row["type"] == "utt"}


def _facts(file: Path) -> tuple[dict[str, set[str]], dict[str, float], dict[str, str]]:
    """Each call's allowed cards and its end in seconds; each utterance's call."""
    rows = [row for row in batch.rows(file) if row["type"] == "utt"]
    allowed: dict[str, set[str]] = {}
    ends: dict[str, float] = {}
    for row in rows:
        allowed.setdefault(row["call"], set()).update(row["allowed"])
        ends[row["call"]] = max(ends.get(row["call"], 0.0), row["start_s"] + row["dur_s"])
    return allowed, ends, {row["id"]: row["call"] for row in rows}


if __name__ == "__main__":
    main()
