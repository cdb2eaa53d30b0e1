"""The words of a model are found where libvosk finds them."""

import shutil
import struct
from pathlib import Path
from threading import Event

import pytest

from assist.hearing.trial import try_out
from assist.sample import TWO_SECONDS_TEXT
from models.errors import ModelDamaged, WordsUnknown
from models.installed import BUNDLED, MANIFEST, SpeechModel
from models.words import known_words

_HAS_OUTPUT_TABLE = 2


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the demo model without its manifest."""
    shutil.copytree(BUNDLED / "demo-en", tmp_path / "copy")
    (tmp_path / "copy" / MANIFEST).unlink()
    return tmp_path / "copy"


def text(value: str) -> bytes:
    return struct.pack("<i", len(value.encode())) + value.encode()


def symbols(words_txt: str) -> bytes:
    """The lines of words.txt as a symbol table of OpenFst."""
    pairs = [line.split() for line in words_txt.splitlines()]
    head = struct.pack("<i", 2125658996) + text("words") + struct.pack("<qq", len(pairs), len(pairs))
    return head + b"".join(text(word) + struct.pack("<q", int(number)) for word, number in pairs)


def move_words_into_graph(folder: Path) -> None:
    """As in the small official models: no words.txt, but a table in the header of Gr.fst."""
    words, graph = folder / "graph/words.txt", folder / "graph/Gr.fst"
    data = graph.read_bytes()
    flags = 4
    for _ in range(2):  # the kinds of graph and arc
        (length,) = struct.unpack_from("<i", data, flags)
        flags += 4 + length
    flags += 4  # version
    body = flags + 4 + 32
    before = data[:flags] + struct.pack("<i", _HAS_OUTPUT_TABLE) + data[flags + 4 : body]
    graph.write_bytes(before + symbols(words.read_text("utf-8")) + data[body:])
    words.unlink()


def test_from_the_list(folder: Path) -> None:
    words = known_words(folder)
    assert set(TWO_SECONDS_TEXT.split()) <= words
    assert not {"<eps>", "#0", "<s>", "[unk]"} & words


def test_from_the_graph_as_libvosk_does(folder: Path) -> None:
    listed = known_words(folder)
    move_words_into_graph(folder)
    assert known_words(folder) == listed
    assert try_out(SpeechModel("copy", folder), Event()) == TWO_SECONDS_TEXT


def test_words_of_other_scripts(folder: Path) -> None:
    (folder / "graph/words.txt").write_text("<eps> 0\nвозврат 1\n返金 2\n", "utf-8")
    assert known_words(folder) == {"возврат", "返金"}


def test_a_model_that_does_not_say_its_words(folder: Path) -> None:
    (folder / "graph/words.txt").unlink()
    with pytest.raises(WordsUnknown, match="another model"):
        known_words(folder)


@pytest.mark.parametrize("data", [b"", b"\x00" * 100, struct.pack("<ii", 2125659606, 10**9)])
def test_a_damaged_graph_is_named(folder: Path, data: bytes) -> None:
    (folder / "graph/Gr.fst").write_bytes(data)
    with pytest.raises(ModelDamaged, match="words"):
        known_words(folder)


def test_a_table_that_is_cut_short_is_named(folder: Path) -> None:
    move_words_into_graph(folder)
    graph = folder / "graph/Gr.fst"
    graph.write_bytes(graph.read_bytes()[:500])
    with pytest.raises(ModelDamaged, match="words"):
        known_words(folder)
