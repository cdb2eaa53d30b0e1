from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from assist.matching import phrase_vectors
from assist.matching.phrase_vectors import PhraseVectors, Sharpening
from scripts_db.cards import Card

from .meanings import Meanings

PHRASE = "the internet is down"


@pytest.fixture
def encoder() -> Meanings:
    return Meanings()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "phrases.npz"


def read(encoder: Meanings, cards: list[Card], file: Path | None = None) -> PhraseVectors:
    return phrase_vectors.read(encoder, cards, "en", file=file)


def test_vectors_are_kept_nearly_as_they_were(encoder: Meanings, cards: list[Card]) -> None:
    found = read(encoder, cards).of([PHRASE, "end my contract"])
    assert found.plain == pytest.approx(encoder.encode([PHRASE, "end my contract"]), abs=0.005)
    assert np.linalg.norm(found.sharp, axis=1) == pytest.approx(1, abs=0.01)


def test_a_phrase_is_read_once_and_kept_in_the_file(encoder: Meanings, cards: list[Card], file: Path) -> None:
    first = read(encoder, cards, file).of([PHRASE])
    assert encoder.read.count(PHRASE) == 1
    again = Meanings()
    second = read(again, cards, file).of([PHRASE])
    assert PHRASE not in again.read
    assert second.plain == pytest.approx(first.plain, abs=0.005)


def test_of_changed_cards_only_the_new_phrases_are_read(
    encoder: Meanings, cards: list[Card], file: Path
) -> None:
    read(encoder, cards, file)
    changed = [replace(cards[0], triggers=("where is my money",)), *cards[1:]]
    again = Meanings()
    read(again, changed, file)
    assert "where is my money" in again.read
    assert PHRASE not in again.read


@pytest.mark.parametrize("content", [b"", b"no such file", None])
def test_a_damaged_file_costs_the_time_to_read(
    encoder: Meanings, cards: list[Card], file: Path, content: bytes | None
) -> None:
    read(encoder, cards, file)
    file.write_bytes(file.read_bytes()[:-100] if content is None else content)
    again = Meanings()
    assert read(again, cards, file).of([PHRASE]).plain.shape == (1, 4)
    assert PHRASE in again.read
    later = Meanings()
    read(later, cards, file)
    assert PHRASE not in later.read


def test_what_another_model_made_is_not_taken(cards: list[Card], file: Path) -> None:
    class Other(Meanings):
        def encode(self, texts: object) -> np.ndarray:
            return -super().encode(texts)  # type: ignore[arg-type]

    read(Meanings(), cards, file)
    other = Other()
    read(other, cards, file)
    assert PHRASE in other.read


def test_where_nothing_can_be_kept_it_is_read_each_time(
    encoder: Meanings, cards: list[Card], tmp_path: Path
) -> None:
    (tmp_path / "kept").write_text("no folder")
    assert read(encoder, cards, tmp_path / "kept" / "phrases.npz").of([PHRASE]).plain.any()


def test_a_phrase_that_came_later_is_read_then(encoder: Meanings, cards: list[Card]) -> None:
    vectors = read(encoder, cards)
    for _ in range(2):
        assert vectors.of([PHRASE, "My Money, later!"]).plain[1] == pytest.approx(
            encoder.encode(["my money later"])[0], abs=0.005
        )
    assert encoder.read[:-2].count("my money later") == 1


def test_what_was_said_is_read_without_fillers(encoder: Meanings, cards: list[Card]) -> None:
    vectors = read(encoder, cards)
    assert vectors.heard("um my uh money") is not None
    assert encoder.read[-1] == "my money"
    assert vectors.heard("um ... uh") is None


def test_directions_in_which_the_triggers_of_a_card_differ_count_less() -> None:
    across, along = np.array([1, 0, 0]), np.array([0, 1, 0])
    rows = [along * side + across * place for side in (1, -1) for place in (-1, 0, 1)]
    sharpened = Sharpening(np.array(rows, np.float32), [3, 3])
    one, other = sharpened(np.array([along + across, along - across], np.float32))
    assert one @ other > 0.3  # as they are it is 0


@pytest.mark.parametrize("triggers", [(), ("money",), ("", "  ")])
def test_few_and_empty_phrases_do_no_harm(encoder: Meanings, triggers: tuple[str, ...]) -> None:
    card = Card(id="1", title="Money", say="", triggers=triggers)
    found = read(encoder, [card]).of(phrase_vectors.phrases_of(card, titles=True))
    assert np.isfinite(found.plain).all()
    assert np.isfinite(found.sharp).all()
