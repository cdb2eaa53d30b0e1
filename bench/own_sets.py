"""Makes a set of bench/data/matching from its text: `python -m bench.own_sets own_es es`.

No public set with a usable licence has Spanish or Russian calls, so these are ours: written by us, with errors as a
recogniser makes them put in by chance, and nothing more than a first measure.
"""

import gzip
import json
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import click
from rapidfuzz import fuzz, process

from assist.matching.languages import language
from assist.matching.text import plain

DATA = Path(__file__).parent / "data" / "matching"
NOTHING = "nothing"


@click.command()
@click.argument("name")
@click.argument("code")
def main(name: str, code: str) -> None:
    rows = list(as_rows((DATA / f"{name}.txt").read_text("utf-8"), name, code))
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    (DATA / f"{name}.jsonl.gz").write_bytes(gzip.compress(lines.encode(), mtime=0))
    click.echo(f"{name}: {sum(row['type'] == 'utt' for row in rows)} utterances")


def as_rows(text: str, name: str, code: str) -> Iterator[dict[str, object]]:
    yield {"type": "meta", "name": name, "lang": code}
    chance, card, number = random.Random(0), "", 0
    vocabulary = sorted({word for word in plain(text, code) if word})
    for line in text.splitlines():
        if line.startswith(">"):
            said, number = plain(line, code), number + 1
            wanted = None if card == NOTHING else card
            variants = {"asr0": " ".join(said), **_noisy(said, vocabulary, code, chance)}
            yield {
                "type": "utt",
                "id": f"{name}-{number}",
                "text": line[2:],
                "expected": wanted,
                "v": variants,
            }
        elif line and not line.startswith("#"):
            card, *triggers = line.split(" | ")
            if triggers:
                yield {"type": "snippet", "id": card, "title": card, "triggers": triggers}


def _noisy(said: Sequence[str], vocabulary: list[str], code: str, chance: random.Random) -> dict[str, str]:
    talk = language(code).small_talk
    wrapped = [*plain(chance.choice(talk), code), *_misheard(said, vocabulary, 0.1, chance)]
    return {"asr20": " ".join(_misheard(said, vocabulary, 0.2, chance)), "wrap10": " ".join(wrapped)}


def _misheard(said: Sequence[str], vocabulary: list[str], share: float, chance: random.Random) -> list[str]:
    """Each word is misheard with that chance: mostly as one that is spelled alike, or lost, or said twice."""
    heard: list[str] = []
    for word in said:
        kind = chance.random() if chance.random() < share else 1.0
        if kind < 0.65:
            alike = process.extract(word, vocabulary, scorer=fuzz.ratio, limit=6)
            heard.append(chance.choice([other for other, _, _ in alike if other != word]))
        elif kind >= 0.85:
            heard += [word] * (1 if kind == 1.0 else 2)
    return heard or list(said)


if __name__ == "__main__":
    main()
