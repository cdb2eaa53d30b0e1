"""Kaldi's file formats, as far as libvosk reads them from a model: am/final.mdl and am/global_cmvn.stats.

A binary file begins with "\\0B". Tokens are ASCII and a space; numbers have their size before them; a vector is its
length and its bytes. Little-endian throughout.
"""

import struct
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from models.training.mfcc import FEATURES


def token(name: str) -> bytes:
    return name.encode() + b" "


def integer(value: int) -> bytes:
    return b"\x04" + struct.pack("<i", value)


def real(value: float) -> bytes:
    return b"\x04" + struct.pack("<f", value)


def integers(values: Sequence[int]) -> bytes:
    return integer(len(values)) + np.asarray(values, "<i4").tobytes()


def vector(values: "NDArray[np.float32] | Sequence[float]") -> bytes:
    array = np.asarray(values, "<f4")
    return token("FV") + integer(array.size) + array.tobytes()


def matrix(values: NDArray[np.float32]) -> bytes:
    array = np.ascontiguousarray(values, "<f4")
    rows, columns = array.shape
    return token("FM") + integer(rows) + integer(columns) + array.tobytes()


def text_matrix(values: NDArray[np.float64]) -> str:
    rows = "\n".join("  " + " ".join(f"{value:.8g}" for value in row) for row in values)
    return f" [\n{rows} ]\n"


def transition_model(pdfs: Sequence[tuple[int, int]]) -> bytes:
    """Phones 1 to n with (begin pdf, stay pdf): one state each that is entered, may loop, and is left.

    Transition 2p - 1 is phone p's loop, 2p its way in.
    """
    count = len(pdfs)
    topology = (
        integers(range(1, count + 1))
        + integers([-1] + [0] * count)
        + integer(-1)  # what follows names a pdf class for the loop too
        + integer(1)  # one topology for all phones
        + integer(2)  # states: the one that emits, and the end
        + integer(0) + integer(1)  # its pdf classes: way in, loop
        + integer(2) + integer(0) + real(0.5) + integer(1) + real(0.5)
        + integer(-1) + integer(-1) + integer(0)
    )  # fmt: skip
    tuples = b"".join(
        integer(phone) + integer(0) + integer(begin) + integer(stay)
        for phone, (begin, stay) in enumerate(pdfs, 1)
    )
    log_probabilities = [0.0] + [float(np.log(0.5))] * (2 * count)
    return b"".join(
        (
            token("<TransitionModel>"), token("<Topology>"), topology, token("</Topology>"),
            token("<Tuples>"), integer(count), tuples, token("</Tuples>"),
            token("<LogProbs>"), vector(log_probabilities), token("</LogProbs>"), token("</TransitionModel>"),
        )
    )  # fmt: skip


def affine(weight: NDArray[np.float32], bias: NDArray[np.float32]) -> bytes:
    return (
        token("<FixedAffineComponent>") + token("<LinearParams>") + matrix(weight)
        + token("<BiasParams>") + vector(bias) + token("</FixedAffineComponent>")
    )  # fmt: skip


def relu(dimension: int) -> bytes:
    none = vector([])
    return b"".join(
        (
            token("<RectifiedLinearComponent>"), token("<Dim>"), integer(dimension),
            token("<ValueAvg>"), none, token("<DerivAvg>"), none, token("<Count>"), real(0.0),
            token("<OderivRms>"), none, token("<OderivCount>"), real(0.0), token("<NumDimsSelfRepaired>"), real(0.0),
            token("<NumDimsProcessed>"), real(0.0), token("</RectifiedLinearComponent>"),
        )
    )  # fmt: skip


def passed_on(dimension: int) -> bytes:
    """A component that changes nothing: it gives the sum of two others a name that can be spliced."""
    return (
        token("<NoOpComponent>") + token("<Dim>") + integer(dimension)
        + token("<BackpropScale>") + real(1.0) + token("</NoOpComponent>")
    )  # fmt: skip


def nnet3(lines: Sequence[str], components: Sequence[tuple[str, bytes]]) -> bytes:
    """A network: its wiring as text lines, then its components by name."""
    parts = [token("<ComponentName>") + token(name) + component for name, component in components]
    wiring = "\n".join(lines).encode()
    count = token("<NumComponents>") + integer(len(components))
    return token("<Nnet3>") + b"\n" + wiring + b"\n\n" + count + b"".join(parts) + token("</Nnet3>")


def model_file(transitions: bytes, network: bytes, left: int, right: int) -> bytes:
    """am/final.mdl of a network whose outputs are scores as they are: it has no priors."""
    context = token("<LeftContext>") + integer(left) + token("<RightContext>") + integer(right)
    return b"\0B" + transitions + network + context + token("<Priors>") + vector([])


def cmvn_stats(mean: NDArray[np.float32], mean_square: NDArray[np.float32], frames: float = 1e5) -> str:
    """am/global_cmvn.stats: sums and their count, sums of squares."""
    sums = np.vstack([np.append(mean * frames, frames), np.append(mean_square * frames, 0.0)])
    if sums.shape != (2, FEATURES + 1):
        raise ValueError(f"There must be {FEATURES} means, not {sums.shape[1] - 1}.")
    return text_matrix(sums)
