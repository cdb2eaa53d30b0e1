"""The training's arithmetic on small numbers; the training itself takes minutes and its teacher's files."""

import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from assist.matching.training import texts
from assist.matching.training.train import RELATIVES, SHARPNESS, Lesson, _gradient, _softmax, _unit, trained


@pytest.fixture
def lesson() -> Lesson:
    chance = np.random.default_rng(1)
    targets = _unit(chance.normal(size=(3, 4)).astype(np.float32))
    return Lesson(np.array([0, 1, 1, 2, 3, 0]), np.array([0, 2, 4, 6]), targets)


def loss(table: Any, lesson: Lesson) -> float:
    sums = np.stack([table[lesson.rows[lesson.start[at] : lesson.start[at + 1]]].sum(0) for at in range(3)])
    unit, target = _unit(sums), lesson.targets
    wanted, got = _softmax(target @ target.T), _softmax(unit @ target.T)
    relatives = -(wanted * np.log(got)).sum(1).mean()
    return float((1 - (unit * target).sum(1)).mean() + RELATIVES * relatives)


def test_the_gradient_is_that_of_the_loss(lesson: Lesson) -> None:
    table: Any = np.random.default_rng(2).normal(size=(4, 4))  # float64: the steps are small
    rows, gradient, _ = _gradient(table, lesson, np.arange(3))
    step = 1e-5
    for row in rows:
        for at in range(4):
            moved = np.zeros_like(table)
            moved[row, at] = step
            slope = (loss(table + moved, lesson) - loss(table - moved, lesson)) / (2 * step)
            assert gradient[row, at] == pytest.approx(slope, abs=1e-4 / SHARPNESS)


def test_training_brings_texts_near_to_what_they_mean() -> None:
    chance = np.random.default_rng(3)
    words = [f"w{number}" for number in range(40)]
    meanings = {word: chance.normal(size=160).astype(np.float32) for word in words}
    said = [" ".join(chance.choice(words, 3)) for _ in range(600)]
    vectors = meanings | {text: np.sum([meanings[word] for word in text.split()], axis=0) for text in said}
    vectors = {text: vector / np.linalg.norm(vector) for text, vector in vectors.items()}
    table = trained(words, [texts.Sample("real", text, text) for text in said], vectors)
    number = {word: row for row, word in enumerate(words)}
    rows = np.stack([table[[number[word] for word in text.split()]].sum(0) for text in said])
    same, other = (_unit(rows) @ _unit(rows).T), (np.stack([vectors[text] for text in said]))
    assert np.corrcoef(same.ravel(), (other @ other.T).ravel())[0, 1] > 0.9


def test_made_up_requests_are_whole_sentences() -> None:
    found = list(texts.made_up(random.Random(1), 50))
    assert len(set(found)) > 40
    assert not any("{" in line for line in found)


def test_samples_are_the_same_for_the_same_seed() -> None:
    data = Path(__file__).parents[4] / "bench" / "data" / "matching"
    one, two = (texts.samples(data, ["parrot", "violin"], 5) for _ in range(2))
    assert one == two
    assert {"banking77", "own", "talk", "words"} <= {sample.source for sample in one}
    assert any(sample.text != sample.meaning for sample in one)
