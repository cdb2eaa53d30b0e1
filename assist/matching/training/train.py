"""Trains the word table: rows of words whose sum points where the teacher's vector of the whole text points.

    python -m assist.matching.training.train TEACHER_FOLDER [--without SET] [--out FILE]

It takes numpy alone, one core and about ten minutes, most of it the teacher's. README.md has the rest.
"""

import gzip
from pathlib import Path
from typing import NamedTuple

import click
import numpy as np
from numpy.typing import NDArray

from assist.matching.encoder import SentenceEncoder
from assist.matching.features import Floats
from assist.matching.training.texts import Sample, samples

DATA = Path("bench/data/matching")
TABLE = Path(__file__).parents[1] / "tables" / "en.npz"
WIDTH, WORDS, EACH = 128, 26_000, 6_000
EPOCHS, BATCH, RATE = 5, 256, 2e-3
SHARPNESS, RELATIVES = 0.05, 0.1
"""How sharply the likenesses within a batch are compared, and what that part of the loss weighs."""

Ints = NDArray[np.int64]


class Lesson(NamedTuple):
    """Texts as rows of the table (flat, `start` of each and one more), and what they should point to."""

    rows: Ints
    start: Ints
    targets: Floats


@click.command()
@click.argument("teacher_folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--without", default="", help="A set whose text is left out, to measure on it honestly.")
@click.option("--out", default=TABLE, type=click.Path(path_type=Path))
def main(teacher_folder: Path, without: str, out: Path) -> None:
    teacher = SentenceEncoder.of(teacher_folder, last=1)
    words = vocabulary(teacher)
    texts = [sample for sample in samples(DATA, words, EACH) if sample.source != without]
    needed = sorted({sample.meaning for sample in texts} | set(words))
    click.echo(f"{len(words)} words, {len(texts)} texts; the teacher reads {len(needed)}")
    vectors = dict(zip(needed, teacher.encode(needed), strict=True))
    table = trained(words, texts, vectors)
    scale = np.maximum(np.abs(table).max(1) / 127, 1e-8)
    rows = np.round(table / scale[:, None]).astype(np.int8)
    joined = np.frombuffer("\n".join(words).encode(), np.uint8)
    np.savez(out, words=joined, rows=rows, scale=scale.astype(np.float16))
    click.echo(f"{out}: {out.stat().st_size / 1e6:.2f} MB")


def vocabulary(teacher: SentenceEncoder) -> list[str]:
    """Words that occur in the public texts, then the teacher's own."""
    counted = gzip.decompress((DATA / "wordfreq_en.tsv.gz").read_bytes()).decode().splitlines()
    pairs = [line.split("\t") for line in counted]
    known = [word for word, count in pairs if int(count) >= 2 and not word.isdigit()]
    more = sorted(set(teacher.tokens.whole_words()) - set(known))
    return (known + [word for word in more if len(word) > 1])[:WORDS]


def trained(words: list[str], texts: list[Sample], vectors: dict[str, Floats]) -> Floats:
    """The table, a row a word."""
    chance = np.random.default_rng(0)
    real = np.stack([vectors[sample.meaning] for sample in texts if sample.source != "words"])
    middle = real.mean(0)
    basis = _principal(real[chance.permutation(len(real))[:12_000]] - middle)
    number = {word: row for row, word in enumerate(words)}
    known = [
        (sample, rows)
        for sample in texts
        if (rows := [number[w] for w in sample.text.split() if w in number])
    ]
    lesson = Lesson(
        rows=np.array([row for _, rows in known for row in rows]),
        start=np.cumsum([0, *(len(rows) for _, rows in known)]),
        targets=_unit((np.stack([vectors[sample.meaning] for sample, _ in known]) - middle) @ basis),
    )
    counts = np.bincount(lesson.rows, minlength=len(words)) / len(lesson.rows)
    own = np.stack([vectors[word] for word in words])
    table = (own - own.mean(0)) @ basis * (0.5 * 1e-2 / (1e-2 + counts))[:, None]
    return _descended(table.astype(np.float32), lesson, chance)


def _descended(table: Floats, lesson: Lesson, chance: np.random.Generator) -> Floats:
    """Adam over batches of texts; only the rows of a batch move."""
    mean, square, seen = np.zeros_like(table), np.zeros_like(table), np.zeros(len(table))
    for epoch in range(EPOCHS):
        order, rate, losses = chance.permutation(len(lesson.start) - 1), RATE * (1 - epoch / EPOCHS), []
        for first in range(0, len(order) - BATCH + 1, BATCH):
            rows, gradient, loss = _gradient(table, lesson, order[first : first + BATCH])
            mean[rows] = 0.9 * mean[rows] + 0.1 * gradient
            square[rows] = 0.999 * square[rows] + 0.001 * gradient**2
            seen[rows] += 1
            unbiased = mean[rows] / (1 - 0.9 ** seen[rows])[:, None]
            spread = np.sqrt(square[rows] / (1 - 0.999 ** seen[rows])[:, None])
            table[rows] -= rate * unbiased / (spread + 1e-8)
            losses.append(loss)
        click.echo(f"epoch {epoch + 1}: 1 - cosine {np.mean(losses):.4f}")
    return table


def _gradient(table: Floats, lesson: Lesson, batch: Ints) -> tuple[Ints, Floats, float]:
    """Of the loss (one minus the cosine, and how the likenesses to the other texts differ) by each row."""
    sizes = lesson.start[batch + 1] - lesson.start[batch]
    rows = np.concatenate([lesson.rows[lesson.start[at] : lesson.start[at + 1]] for at in batch])
    sums = np.add.reduceat(table[rows], np.cumsum(sizes) - sizes, axis=0)
    length = np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-6)
    unit, target = sums / length, lesson.targets[batch]
    relatives = (_softmax(unit @ target.T) - _softmax(target @ target.T)) @ target
    by_unit = (RELATIVES / SHARPNESS * relatives - target) / len(batch)
    by_sum = (by_unit - (by_unit * unit).sum(1, keepdims=True) * unit) / length
    distinct, place = np.unique(rows, return_inverse=True)
    gradient = np.zeros((len(distinct), table.shape[1]), np.float32)
    np.add.at(gradient, place, np.repeat(by_sum, sizes, axis=0))
    return distinct, gradient, float(1 - (unit * target).sum(1).mean())


def _softmax(likeness: Floats) -> Floats:
    powers = np.exp((likeness - likeness.max(1, keepdims=True)) / SHARPNESS)
    shares: Floats = powers / powers.sum(1, keepdims=True)
    return shares


def _principal(centred: Floats) -> Floats:
    _, directions = np.linalg.eigh(centred.T @ centred)
    return directions[:, ::-1][:, :WIDTH].astype(np.float32)


def _unit(vectors: Floats) -> Floats:
    unit: Floats = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return unit


if __name__ == "__main__":
    main()
