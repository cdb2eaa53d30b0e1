import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from assist.matching.encoder import SentenceEncoder
from assist.matching.quantised import QuantisedLayers, graph
from assist.matching.transformer import weights_in
from assist.matching.word_pieces import WordPieces

from .sentence_models import WIDTH, write

TEXTS = ["my money back", "router", "refunds my refunds", "router"]


@pytest.fixture(params=["numpy", "onnxruntime"])
def encoder(tmp_path: Path, request: pytest.FixtureRequest) -> SentenceEncoder:
    folder = write(tmp_path / "model")
    return SentenceEncoder.of(folder) if request.param == "numpy" else quick(folder)


def quick(folder: Path) -> SentenceEncoder:
    file = folder / "graph.onnx"
    file.write_bytes(graph(weights_in(folder / "model.safetensors")))
    return SentenceEncoder(WordPieces(folder / "vocab.txt"), QuantisedLayers(file))


def test_vectors_have_length_one_and_do_not_depend_on_the_others(encoder: SentenceEncoder) -> None:
    together = encoder.encode(TEXTS)
    assert together.shape == (4, WIDTH)
    assert np.linalg.norm(together, axis=1) == pytest.approx(1, abs=1e-5)
    assert together[1] == pytest.approx(together[3])
    for text, vector in zip(TEXTS, together, strict=True):
        assert encoder.encode([text])[0] == pytest.approx(vector, abs=1e-5)


def test_the_order_of_words_counts(encoder: SentenceEncoder) -> None:
    one, other = encoder.encode(["my money back", "back money my"])
    assert np.abs(one - other).max() > 1e-3


def test_numpy_and_onnxruntime_agree(tmp_path: Path) -> None:
    texts = ["my money back", "router", "refund", "routers my refund", "back back back"]
    exact, rounded = (make(write(tmp_path)).encode(texts) for make in (SentenceEncoder.of, quick))
    assert (exact * rounded).sum(axis=1).min() > 0.97
    apart, still_apart = exact - exact.mean(axis=0), rounded - rounded.mean(axis=0)
    assert [int(row.argmax()) for row in apart @ still_apart.T] == list(range(len(texts)))


def test_running_the_graph_leaves_nothing_behind_and_tells_nobody(tmp_path: Path) -> None:
    """Some versions of onnxruntime keep a number of the device and report to their makers."""
    quick(write(tmp_path / "model"))
    home = tmp_path / "home"
    home.mkdir()
    run = f"""
from pathlib import Path
from assist.matching.quantised import QuantisedLayers
QuantisedLayers(Path({str(tmp_path / "model" / "graph.onnx")!r}))
maps = Path("/proc/self/maps")
lines = maps.read_text().splitlines() if maps.exists() else []
files = [line.split()[-1] for line in lines]
library = next((Path(file) for file in files if "onnxruntime_pybind" in file), None)
print(b"events.data.microsoft.com" in library.read_bytes() if library else False)
"""
    environment = os.environ | {"HOME": str(home), "XDG_CACHE_HOME": str(home), "LOCALAPPDATA": str(home)}
    ended = subprocess.run(
        [sys.executable, "-c", run], env=environment, capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == "False"
    assert list(home.iterdir()) == []


def test_words_are_split_into_the_longest_known_pieces(tmp_path: Path) -> None:
    file = tmp_path / "vocab.txt"
    file.write_text("\n".join(["re", "refund", "##ing", "##fund", "the"]), "utf-8")
    pieces = WordPieces(file)
    assert pieces("Refunding the")[1:-1] == [1, 2, 4]
    assert pieces("réfund")[1:-1] == [1]
    assert pieces("xyz")[1:-1] == [100]
    assert pieces.whole_words() == ["re", "refund", "the"]
