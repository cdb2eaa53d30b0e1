"""Many utterances from a file through the matcher and its rules: for benchmarks and a supervisor's own recordings.

A file is JSON lines, gzipped or not: a `meta` line with `lang`, cards (`snippet`), then utterances (`utt`); an
utterance of a call also says which `call`, `role` ("agent" or another), `start_s` and `dur_s`.
"""

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import msgspec
from msgspec import Struct

from assist.errors import AssistError
from assist.events import Channel, Hypothesis, Suggestion
from assist.matching import phrase_vectors
from assist.matching.index import Match, Matcher
from assist.matching.phrase_vectors import Encoder
from assist.matching.policy import Policy
from assist.matching.semantic import LANGUAGE, SemanticMatcher
from scripts_db.cards import Card, Speaker

_RANKED = 5


@dataclass(eq=False)
class BatchUnreadable(AssistError):
    path: Path
    reason: str
    sentence = (
        "“{path}” can't be matched: {reason}. Choose a file of JSON lines as docs/matching.md describes it."
    )


class Matching(Protocol):
    def match(self, text: str, limit: int = 5) -> list[Match]: ...


class Utterance(Struct, frozen=True):
    """`v` has the same text as recognisers with more or fewer errors would write it."""

    id: str
    text: str
    v: dict[str, str | list[str]] = {}
    call: str = ""
    role: str = ""
    start_s: float = 0.0
    dur_s: float = 1.0

    def said(self, variant: str) -> str:
        said = self.v[variant] if variant else self.text
        return said if isinstance(said, str) else said[0]


class Batch(Struct, frozen=True):
    language: str
    cards: tuple[Card, ...]
    utterances: tuple[Utterance, ...]

    def variants(self) -> list[str]:
        return sorted({name for utterance in self.utterances for name in utterance.v})


class Ranking(Struct, frozen=True):
    """What came of an utterance: the best cards with their evidence, and whether the first one would show."""

    id: str
    ranked: list[dict[str, str | float]]
    show: bool


def run(
    data: Path,
    out: Path,
    *,
    variant: str = "",
    triggers: int = 10,
    calls: bool = False,
    titles: bool = False,
    encoder: Encoder | None = None,
) -> int:
    """Writes a line for each utterance of `data` and returns how many; with `calls`, all rules of a live call count.

    `variant` names the reading of each utterance, "" is its text; the first `triggers` of each card are used.
    With an `encoder` whole utterances are judged by it too, if they are English.
    Raises BatchUnreadable, or OSError when `out` can't be written.
    """
    batch = read(data, triggers)
    if variant and variant not in batch.variants():
        raise BatchUnreadable(
            data, f"it has no variant “{variant}” (it has {', '.join(batch.variants()) or 'none'})"
        )
    matcher = Matcher(batch.cards, batch.language, titles=titles)
    finals = semantic(matcher, encoder) if encoder and matcher.language == LANGUAGE else matcher
    rankings = live(batch, matcher, variant, finals) if calls else alone(batch, finals, variant)
    lines = [msgspec.json.encode(ranking) for ranking in rankings]
    out.write_bytes(b"\n".join(lines) + b"\n")
    return len(lines)


def semantic(matcher: Matcher, encoder: Encoder) -> SemanticMatcher:
    """With the phrases of the matcher's cards read."""
    phrases = phrase_vectors.read(encoder, matcher.cards, matcher.language, titles=matcher.titles)
    return SemanticMatcher(matcher, lambda: phrases, titles=matcher.titles)


def read(data: Path, triggers: int = 10) -> Batch:
    """Raises BatchUnreadable."""
    language, cards, utterances = "en", list[Card](), list[Utterance]()
    for row in rows(data):
        kind = row.get("type", "utt")
        if kind == "meta":
            language = row.get("lang", "en")
        elif kind == "snippet":
            cards.append(_card(row, triggers))
        else:
            utterances.append(_utterance(data, row))
    if not cards or not utterances:
        raise BatchUnreadable(data, "it has no cards or no utterances")
    return Batch(language, tuple(cards), tuple(utterances))


def alone(batch: Batch, matcher: Matching, variant: str) -> Iterator[Ranking]:
    """Each utterance by itself, as a final."""
    for utterance in batch.utterances:
        heard = _hypothesis(utterance, utterance.said(variant), final=True)
        matches = matcher.match(heard.text, _RANKED)
        answer = Policy(language=batch.language).admit(heard, matches)
        yield _ranking(utterance, matches, answer.card.id if isinstance(answer, Suggestion) else None)


def live(batch: Batch, matcher: Matching, variant: str, finals: Matching | None = None) -> Iterator[Ranking]:
    """Each call in time order, word by word, as it would have been heard; `finals` takes the whole utterances."""
    policies: dict[str, Policy] = {}
    for utterance in sorted(batch.utterances, key=lambda utterance: (utterance.call, utterance.start_s)):
        policy = policies.setdefault(utterance.call, Policy(language=batch.language))
        matches: list[Match] = []
        shown = None
        for heard in _growing(utterance, utterance.said(variant)):
            matches = (finals if finals and heard.final else matcher).match(heard.text, _RANKED)
            answer = policy.admit(heard, matches)
            shown = answer.card.id if isinstance(answer, Suggestion) else shown
        yield _ranking(utterance, matches, shown)


def _growing(utterance: Utterance, text: str) -> Iterator[Hypothesis]:
    words = text.split()
    for size in range(1, len(words) + 1):
        yield _hypothesis(utterance, " ".join(words[:size]), final=False, share=size / len(words))
    yield _hypothesis(utterance, text, final=True)


def _hypothesis(utterance: Utterance, text: str, *, final: bool, share: float = 1.0) -> Hypothesis:
    return Hypothesis(
        time=utterance.start_s + utterance.dur_s * share,
        captured_at=0.0,
        channel=Channel.AGENT if utterance.role == "agent" else Channel.CUSTOMER,
        utterance=utterance.id,
        text=text,
        final=final,
    )


def _ranking(utterance: Utterance, matches: list[Match], shown: str | None) -> Ranking:
    """The card that was shown stands first."""
    matches = sorted(matches, key=lambda match: match.card.id != shown)
    ranked: list[dict[str, str | float]] = [
        {"snippet": match.card.id, "score": match.evidence} for match in matches
    ]
    if shown is not None and (not ranked or ranked[0]["snippet"] != shown):
        ranked.insert(0, {"snippet": shown, "score": 1.0})
    return Ranking(utterance.id, ranked, shown is not None)


def _card(row: dict[str, Any], triggers: int) -> Card:
    return Card(
        id=row["id"],
        title=row.get("title", row["id"]),
        say=row.get("body", ""),
        triggers=tuple(row.get("triggers", ())[:triggers]),
        speaker=Speaker.EITHER,
    )


def _utterance(data: Path, row: dict[str, Any]) -> Utterance:
    try:
        return msgspec.convert(row, Utterance)
    except msgspec.ValidationError as trouble:
        raise BatchUnreadable(data, f"an utterance can't be read ({trouble})") from trouble


def rows(data: Path) -> Iterator[dict[str, Any]]:
    """The lines of a file. Raises BatchUnreadable."""
    try:
        content = data.read_bytes()
        content = gzip.decompress(content) if data.suffix == ".gz" else content
    except (OSError, EOFError) as trouble:
        raise BatchUnreadable(data, getattr(trouble, "strerror", None) or str(trouble)) from trouble
    for number, line in enumerate(content.splitlines(), 1):
        if line.strip():
            yield _row(data, number, line)


def _row(data: Path, number: int, line: bytes) -> dict[str, Any]:
    try:
        return msgspec.json.decode(line, type=dict[str, Any])
    except msgspec.MsgspecError as trouble:
        raise BatchUnreadable(data, f"line {number} is no JSON object ({trouble})") from trouble
