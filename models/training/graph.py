"""The model's words: graph/ of a Vosk folder in the lookahead form (HCLr.fst, Gr.fst), which takes
grammars at run time.

pywrapfst (in the wheel pynini) builds the transducers; Debian's fstconvert writes the lookahead form, which
pywrapfst can't. Never import this in a process that imports vosk: both carry OpenFst, and the two hang or crash.
"""

import os
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pywrapfst as fst

from models.training.lexicon_fst import Symbols, disambiguation_count, lexicon
from models.training.ngrams import END, START, Backoff
from models.training.phones import PHONES
from models.training.pronunciations import Dictionary

_PLUGINS = Path("/usr/lib")


def build(folder: Path, words: Dictionary, model: Backoff, work: Path) -> None:
    """Write `folder`/graph. Raises FileNotFoundError without libfst-tools and its plugins."""
    graph = folder / "graph"
    (graph / "phones").mkdir(parents=True, exist_ok=True)
    symbols = Symbols.of(words)
    spoken = fst.determinize(lexicon(words, symbols))
    relabelled = _write_lookahead(with_transitions(spoken, symbols), graph / "HCLr.fst", work)
    numbers = new_numbers(symbols.number, relabelled)
    fst.convert(grammar(model, numbers), "const").write(str(graph / "Gr.fst"))
    _write_tables(graph, numbers, disambiguation_count(words))


def grammar(model: Backoff, numbers: dict[str, int]) -> fst.VectorFst:
    """G: a state for each history; #0 leads to the shorter one."""
    machine = fst.VectorFst()
    states = {history: machine.add_state() for history in ((), *model.log_backoff)}
    machine.set_start(states[START,])
    for history, weight in model.log_backoff.items():
        add(machine, states[history], (numbers["#0"], 0), -weight, states[_known(history[1:], states)])
    for gram, weight in model.log_probability.items():
        if gram[:-1] not in states:
            continue
        if gram[-1] == END:
            machine.set_final(states[gram[:-1]], fst.Weight(machine.weight_type(), -weight))
        else:
            word = numbers[gram[-1]]
            add(machine, states[gram[:-1]], (word, word), -weight, states[_known(gram, states)])
    machine.arcsort("ilabel")
    return machine


def with_transitions(spoken: fst.Fst, symbols: Symbols) -> fst.VectorFst:
    """From phones to Kaldi's transition ids: phone p is entered by 2p and held by 2p - 1.

    A state is entered by one phone and loops on it; disambiguation labels get ids above the last transition.
    """
    machine = fst.VectorFst()
    states: dict[tuple[int, int], int] = {}
    waiting: list[tuple[int, int]] = []

    def state(source: int, phone: int) -> int:
        if (source, phone) not in states:
            states[source, phone] = machine.add_state()
            waiting.append((source, phone))
        return states[source, phone]

    machine.set_start(state(spoken.start(), 0))
    while waiting:
        source, phone = waiting.pop()
        here = states[source, phone]
        if phone:
            add(machine, here, (2 * phone - 1, 0), 0.0, here)
        machine.set_final(here, spoken.final(source))
        for arc in spoken.arcs(source):
            is_phone = 0 < arc.ilabel < symbols.first_disambiguation
            label = 2 * arc.ilabel if is_phone else _beyond(arc.ilabel, symbols)
            to = state(arc.nextstate, arc.ilabel if is_phone else 0)
            add(machine, here, (label, arc.olabel), float(arc.weight), to)
    machine.arcsort("olabel")
    return machine


def new_numbers(numbers: dict[str, int], relabelled: dict[int, int]) -> dict[str, int]:
    """Word numbers after fstconvert's relabelling; words that it never met follow behind.

    Vosk builds a grammar from words.txt, so words.txt and Gr.fst must speak the relabelled numbers too.
    """
    free = max((*relabelled.values(), *numbers.values())) + 1
    renumbered: dict[str, int] = {}
    for word, number in numbers.items():
        if number and number not in relabelled:
            renumbered[word], free = free, free + 1
        else:
            renumbered[word] = relabelled.get(number, 0)
    return renumbered


def add(machine: fst.VectorFst, state: int, labels: tuple[int, int], cost: float, to: int) -> None:
    machine.add_arc(state, fst.Arc(*labels, fst.Weight(machine.weight_type(), cost), to))


def _known(history: tuple[str, ...], states: dict[tuple[str, ...], int]) -> tuple[str, ...]:
    """The longest end of a history that has a state."""
    while history not in states:
        history = history[1:]
    return history


def _beyond(label: int, symbols: Symbols) -> int:
    """0 stays 0; a disambiguation label moves above the last transition id."""
    return 2 * len(PHONES) + 1 + label - symbols.first_disambiguation if label else 0


def _write_lookahead(machine: fst.VectorFst, file: Path, work: Path) -> dict[int, int]:
    """Returns which word numbers were changed to which."""
    plain, pairs = work / "HCL.fst", work / "relabelled"
    machine.write(str(plain))
    command = [
        "fstconvert",
        "--fst_type=olabel_lookahead",
        f"--save_relabel_opairs={pairs}",
        str(plain),
        str(file),
    ]
    subprocess.run(command, check=True, env=os.environ | {"LD_LIBRARY_PATH": str(_plugins())})
    return {int(old): int(new) for old, new in (line.split() for line in pairs.read_text().splitlines())}


def _plugins() -> Path:
    for file in sorted(_PLUGINS.glob("*/fst/*/olabel_lookahead-fst.so")):
        return file.parent
    raise FileNotFoundError("olabel_lookahead-fst.so (Debian package libfst22-plugins-base)")


def _write_tables(graph: Path, numbers: dict[str, int], disambiguations: int) -> None:
    ordered = sorted(numbers.items(), key=lambda pair: pair[1])
    first = 2 * len(PHONES) + 1
    place = {"B": "begin", "E": "end", "I": "internal", "S": "singleton", "SIL": "nonword"}
    places = [f"{number} {place[phone.split('_')[-1]]}" for number, phone in enumerate(PHONES, 1)]
    _write(graph / "words.txt", (f"{word} {number}" for word, number in ordered))
    _write(graph / "phones.txt", (f"{phone} {number}" for number, phone in enumerate(("<eps>", *PHONES))))
    _write(graph / "phones" / "word_boundary.int", places)
    _write(graph / "disambig_tid.int", (str(first + number) for number in range(disambiguations)))


def _write(file: Path, lines: Iterable[str]) -> None:
    file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
