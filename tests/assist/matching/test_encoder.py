from pathlib import Path

import numpy as np
import pytest

from assist.matching.encoder import SentenceEncoder, WordPieces

from .sentence_models import WIDTH, write


def test_vectors_have_length_one_and_do_not_depend_on_the_others(tmp_path: Path) -> None:
    encoder = SentenceEncoder(write(tmp_path))
    texts = ["my money back", "router", "refunds my refunds", "router"]
    together = encoder.encode(texts)
    assert together.shape == (4, WIDTH)
    assert np.linalg.norm(together, axis=1) == pytest.approx(1, abs=1e-5)
    assert together[1] == pytest.approx(together[3])
    for text, vector in zip(texts, together, strict=True):
        assert encoder.encode([text])[0] == pytest.approx(vector, abs=1e-5)


def test_the_order_of_words_counts(tmp_path: Path) -> None:
    one, other = SentenceEncoder(write(tmp_path)).encode(["my money back", "back money my"])
    assert np.abs(one - other).max() > 1e-3


def test_words_are_split_into_the_longest_known_pieces(tmp_path: Path) -> None:
    file = tmp_path / "vocab.txt"
    file.write_text("\n".join(["re", "refund", "##ing", "##fund", "the"]), "utf-8")
    pieces = WordPieces(file)
    assert pieces("Refunding the")[1:-1] == [1, 2, 4]
    assert pieces("réfund")[1:-1] == [1]
    assert pieces("xyz")[1:-1] == [100]
    assert pieces.whole_words() == ["re", "refund", "the"]
