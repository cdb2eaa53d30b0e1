"""The language model's probabilities."""

import math

import pytest

from models.training.ngrams import END, START, Backoff, estimate

VOCABULARY = dict.fromkeys(["my", "bill", "is", "wrong", "router", "cable"], 1.0)
SAID = {"my bill is wrong": 5, "my router is wrong": 1, "is my bill purple wrong": 1}
TEXTS = [(text.split(), count) for text, count in SAID.items()]
HISTORIES = [(), (START,), ("my",), ("my", "bill"), (START, "my"), ("never", "said"), ("cable",)]


def probability(model: Backoff, *gram: str) -> float:
    if gram in model.log_probability:
        return math.exp(model.log_probability[gram])
    return math.exp(model.log_backoff.get(gram[:-1], 0.0)) * probability(model, *gram[1:])


@pytest.fixture(scope="module")
def model() -> Backoff:
    return estimate(TEXTS, VOCABULARY)


@pytest.mark.parametrize("history", HISTORIES)
def test_after_any_history_the_words_share_one(model: Backoff, history: tuple[str, ...]) -> None:
    total = sum(probability(model, *history, word) for word in (*VOCABULARY, END))
    assert total == pytest.approx(1.0)


def test_what_was_said_more_often_is_likelier(model: Backoff) -> None:
    bill, router, cable = (probability(model, START, "my", word) for word in ("bill", "router", "cable"))
    assert bill > router > cable > 0


def test_a_word_outside_the_vocabulary_breaks_the_text(model: Backoff) -> None:
    assert not any("purple" in gram for gram in model.log_probability)
    assert ("bill", "wrong") not in model.log_probability


def test_rare_trigrams_can_be_left_out() -> None:
    pruned = estimate(TEXTS, VOCABULARY, at_least=2)

    assert ("my", "bill", "is") in pruned.log_probability
    assert ("my", "router", "is") not in pruned.log_probability
    assert sum(probability(pruned, "my", "router", word) for word in (*VOCABULARY, END)) == pytest.approx(1.0)
