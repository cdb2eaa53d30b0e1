"""A real speech model of a few kB in which every word is a pure tone, and the sound of its words.

libvosk loads it like any other model and recognises it exactly: partials, finals, word times, ends of utterances.
So tests run the whole of hearing without a large model, wherever accuracy is not the point.

How it works: the one layer of the acoustic model turns the 40 cepstra of a frame back into its 40 mel energies and
scores each word by the energy in its own mel bin, silence by a constant. The graph is a loop over all words.
"""

import math
import struct
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

RATE = 16_000
BINS = 40
LOWEST, HIGHEST = 20.0, 7600.0
SILENCE_SCORE = 4.0

_SILENCE_COST, _WORD_COST, _STAY_COST, _LEAVE_COST = 0.7, 3.0, 0.1, 0.5

_CONF = {
    "conf/mfcc.conf": [
        f"--sample-frequency={RATE}",
        "--use-energy=false",
        f"--num-mel-bins={BINS}",
        f"--num-ceps={BINS}",
        f"--low-freq={LOWEST:g}",
        f"--high-freq={HIGHEST:g}",
        "--cepstral-lifter=0",
    ],
    "conf/model.conf": [
        "--min-active=10",
        "--max-active=3000",
        "--beam=10.0",
        "--lattice-beam=2.0",
        "--acoustic-scale=1.0",
        "--frame-subsampling-factor=3",
        "--endpoint.silence-phones=1",
        "--endpoint.rule2.min-trailing-silence=0.5",
        "--endpoint.rule3.min-trailing-silence=0.75",
        "--endpoint.rule4.min-trailing-silence=1.0",
    ],
}


class ToneModel(Struct, frozen=True):
    """A model in `folder`; `tones` has the frequency of each word in Hz."""

    folder: Path
    tones: dict[str, float]

    def speak(
        self, text: str, *, rate: int = RATE, lead: float = 0.3, tail: float = 1.2, loudness: float = 0.25
    ) -> NDArray[np.int16]:
        """The sound of these words: a quarter of a second each, 0.12 s apart, within `lead` and `tail` seconds."""
        pieces = [hush(lead, rate)]
        for word in text.split():
            pieces += [tone(self.tones[word], 0.25, rate, loudness), hush(0.12, rate)]
        return np.concatenate([*pieces, hush(tail, rate)])


def build(folder: Path, words: Iterable[str], *, upsamples: bool = True) -> ToneModel:
    """Writes the model; `upsamples` whether it takes sound of less than 16 kHz."""
    words = list(words)
    bins = np.linspace(6, BINS - 3, len(words)).round().astype(int)
    assert np.all(np.diff(bins) >= 2), "too many words: their tones would lie too close"
    _write(folder / "am/final.mdl", _acoustic_model(bins))
    _write(folder / "graph/HCLG.fst", _graph(len(words)))
    _write(
        folder / "graph/words.txt", _lines(f"{word} {number}" for number, word in enumerate(_symbols(words)))
    )
    _write(folder / "graph/phones/word_boundary.int", _lines(_boundaries(len(words))))
    for name, options in _CONF.items():
        _write(folder / name, _lines(options))
    resampling = ["--allow-downsample=true"] + ["--allow-upsample=true"] * upsamples
    _write(folder / "conf/mfcc.conf", _lines(_CONF["conf/mfcc.conf"] + resampling))
    centres = _bin_centres()
    return ToneModel(
        folder, {word: round(float(centres[bin_]), 1) for word, bin_ in zip(words, bins, strict=True)}
    )


def tone(frequency: float, seconds: float, rate: int, loudness: float) -> NDArray[np.int16]:
    """A sine with ends of 10 ms faded, `loudness` of full scale."""
    time = np.arange(round(seconds * rate)) / rate
    fade = np.minimum(1, np.minimum(time, seconds - time) / 0.01)
    return (loudness * 32767 * np.sin(2 * np.pi * frequency * time) * fade).astype(np.int16)


def hush(seconds: float, rate: int) -> NDArray[np.int16]:
    """The faint noise of a quiet room; digital silence would be no speech, but no room either."""
    return np.random.default_rng(0).normal(0, 3, round(seconds * rate)).astype(np.int16)


def _bin_centres() -> NDArray[np.float64]:
    """The middle frequency of each mel bin in Hz."""
    low, high = (1127 * math.log(1 + frequency / 700) for frequency in (LOWEST, HIGHEST))
    mels = low + (high - low) / (BINS + 1) * (np.arange(BINS) + 1)
    centres: NDArray[np.float64] = 700 * (np.exp(mels / 1127) - 1)
    return centres


def _acoustic_model(bins: NDArray[np.int_]) -> str:
    """Kaldi's text format: the phones' topology, then one affine layer. Phone 1 is silence, the others words."""
    phones = range(1, len(bins) + 2)
    topology = (
        "<TransitionModel>\n<Topology>\n<TopologyEntry>\n"
        f"<ForPhones>\n{' '.join(map(str, phones))}\n</ForPhones>\n"
        "<State> 0 <PdfClass> 0\n<Transition> 0 0.5\n<Transition> 1 0.5\n</State>\n<State> 1\n</State>\n"
        "</TopologyEntry>\n</Topology>\n"
    )
    triples = _lines(
        [f"<Triples> {len(phones)}", *(f"{phone} 0 {phone - 1}" for phone in phones), "</Triples>"]
    )
    chances = _numbers([0.0] + [math.log(0.5)] * (2 * len(phones)))
    return (
        f"{topology}{triples}<LogProbs>\n [ {chances} ]\n</LogProbs>\n</TransitionModel>\n"
        f"<Nnet3> \ninput-node name=input dim={BINS}\n"
        "component-node name=output.affine component=output.affine input=input\n"
        "output-node name=output input=output.affine objective=linear\n\n"
        f"<NumComponents> 1\n<ComponentName> output.affine <FixedAffineComponent> {_layer(bins)}"
        "</FixedAffineComponent>\n</Nnet3> <LeftContext> 0 <RightContext> 0 <Priors> [ ]\n"
    )


def _layer(bins: NDArray[np.int_]) -> str:
    """One row per phone: silence scores its bias, a word how far its bin stands out of the mean."""
    scores = np.zeros((len(bins) + 1, BINS))
    scores[1:] = -1.0 / BINS
    scores[np.arange(1, len(bins) + 1), bins] += 1.0
    biases = [SILENCE_SCORE] + [0.0] * len(bins)
    rows = "\n".join(_numbers(row) for row in scores @ _cosines().T)
    return f"<LinearParams> [\n{rows} ]\n<BiasParams> [ {_numbers(biases)} ]\n"


def _cosines() -> NDArray[np.float64]:
    """The orthogonal transform that makes cepstra of mel energies; its transpose makes energies of cepstra."""
    order = np.arange(BINS)[:, None]
    matrix: NDArray[np.float64] = math.sqrt(2 / BINS) * np.cos(
        math.pi / BINS * (np.arange(BINS) + 0.5) * order
    )
    matrix[0] = math.sqrt(1 / BINS)
    return matrix


def _graph(words: int) -> bytes:
    """OpenFst's binary format: state 0 leads into each phone, which stays for a while and leads back."""
    arcs = {0: [(2 * phone, phone - 1, _WORD_COST, phone) for phone in range(1, words + 2)]}
    arcs[0][0] = (2, 0, _SILENCE_COST, 1)
    for phone in range(1, words + 2):
        arcs[phone] = [(2 * phone - 1, 0, _STAY_COST, phone), (0, 0, _LEAVE_COST, 0)]
    names = b"".join(struct.pack("<i", len(name)) + name for name in (b"vector", b"standard"))
    header = struct.pack("<iiQqqq", 2, 0, 3, 0, len(arcs), sum(map(len, arcs.values())))
    states = b"".join(_state(0.0 if state == 0 else math.inf, leaving) for state, leaving in arcs.items())
    return struct.pack("<i", 2125659606) + names + header + states


def _state(final_cost: float, arcs: list[tuple[int, int, float, int]]) -> bytes:
    return struct.pack("<fq", final_cost, len(arcs)) + b"".join(struct.pack("<iifi", *arc) for arc in arcs)


def _symbols(words: list[str]) -> list[str]:
    return ["<eps>", *words, "[unk]", "#0", "<s>", "</s>"]


def _boundaries(words: int) -> list[str]:
    return ["1 nonword", *(f"{phone} singleton" for phone in range(2, words + 2))]


def _numbers(values: Iterable[float]) -> str:
    return " ".join(f"{value:.6g}" for value in values)


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def _write(file: Path, content: str | bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
