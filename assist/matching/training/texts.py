"""The text that the table is trained on: real requests, pieces of them, and made-up ones in wider words.

The real ones are the development halves of the public sets in bench/data/matching (README there: sources and
licences). Every text carries the name of its source, so that a table can be trained without one of them.
"""

import gzip
import random
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from assist.matching.languages import language
from assist.matching.text import plain

SETS = ("banking77", "clinc150", "multidogo", "harpervalley_indep")
_EMPTY = language("en").empty
_MOST_WORDS = 40


class Sample(Struct, frozen=True):
    """A text to learn, and the text whose vector it should get: itself, or what is left without chat."""

    source: str
    text: str
    meaning: str


def samples(data: Path, vocabulary: list[str], each: int, seed: int = 1) -> list[Sample]:
    """`each` pieces and as many substitutions a source, and made-up requests; the same for the same seed."""
    chance = random.Random(seed)
    small_talk = [" ".join(plain(line)) for line in language("en").small_talk]
    found: list[Sample] = [Sample("words", word, word) for word in vocabulary]
    for name in SETS:
        lines = sorted(set(_lines(data / f"{name}.jsonl.gz")))
        found += _all_of(name, lines, small_talk, vocabulary, chance, each)
    found += _all_of("own", list(made_up(chance, each)), small_talk, vocabulary, chance, each)
    found += [Sample("talk", line, line) for line in {*small_talk, *_background(data)}]
    return list({(sample.source, sample.text): sample for sample in found}.values())


def made_up(chance: random.Random, count: int) -> Iterator[str]:
    """Requests from the frames and words of requests.txt."""
    parts: dict[str, list[str]] = {}
    for line in (Path(__file__).parent / "requests.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            current = parts.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            current.append(line)
    for _ in range(count):
        words = {name: chance.choice(parts[name]) for name in ("verbs", "things", "troubles")}
        yield chance.choice(parts["frames"]).format(**words)


def _all_of(
    source: str, lines: list[str], talk: list[str], vocabulary: list[str], chance: random.Random, each: int
) -> list[Sample]:
    found = [(line, line) for line in lines]
    for _ in range(each):
        piece, other = _piece(lines, chance), _substituted(chance.choice(lines), vocabulary, chance)
        found += [(piece, piece), (other, other)]
    found += [_wrapped(chance.choice(lines), talk, chance) for _ in range(each // 2)]
    return [Sample(source, text, meaning) for text, meaning in found]


def _piece(lines: list[str], chance: random.Random) -> str:
    """A run of words, a join of two lines, or a line with words left out."""
    words, kind = chance.choice(lines).split(), chance.random()
    if kind < 0.6 and len(words) > 3:
        return _run(words, chance.randint(2, min(9, len(words) - 1)), chance)
    if kind < 0.8:
        words = words + chance.choice(lines).split()
        return _run(words, min(len(words), chance.randint(6, 16)), chance)
    return " ".join([word for word in words if chance.random() > 0.25] or words)


def _run(words: list[str], size: int, chance: random.Random) -> str:
    first = chance.randrange(len(words) - size + 1)
    return " ".join(words[first : first + size])


def _substituted(line: str, vocabulary: list[str], chance: random.Random) -> str:
    """Some of the words with content become other words, so that every word is learnt within a sentence."""
    words = line.split()[:_MOST_WORDS]
    places = [at for at, word in enumerate(words) if word not in _EMPTY] or [0]
    for at in chance.sample(places, chance.randint(1, min(3, len(places)))):
        words[at] = chance.choice(vocabulary)
    return " ".join(words)


def _wrapped(line: str, talk: list[str], chance: random.Random) -> tuple[str, str]:
    """Chat before or after a request means no more than the request."""
    before, after = chance.choice(talk), chance.choice(talk)
    kind = chance.random()
    text = (
        f"{before} {line}" if kind < 0.5 else f"{line} {after}" if kind < 0.7 else f"{before} {line} {after}"
    )
    return text, line


def _lines(file: Path) -> Iterator[str]:
    with gzip.open(file, "rt", encoding="utf-8") as stream:
        for line in stream:
            row = msgspec.json.decode(line)
            said = row.get("triggers", []) if row["type"] == "snippet" else [row.get("text", "")]
            yield from (" ".join(plain(text)[:_MOST_WORDS]) for text in said if plain(text))


def _background(data: Path) -> Iterator[str]:
    with gzip.open(data / "background.jsonl.gz", "rt", encoding="utf-8") as stream:
        yield from (" ".join(plain(msgspec.json.decode(line)["norm"])) for line in stream)
