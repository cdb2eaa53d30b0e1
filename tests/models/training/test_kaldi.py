"""Kaldi's formats, byte by byte where a reader would trip."""

import struct

import numpy as np
import pytest

from models.training import kaldi
from models.training.phones import PHONES, pdfs_of_phones


def test_numbers_carry_their_size() -> None:
    assert kaldi.integer(-1) == b"\x04\xff\xff\xff\xff"
    assert kaldi.real(0.5) == b"\x04" + struct.pack("<f", 0.5)
    assert kaldi.integers([7, 8]) == b"\x04\x02\0\0\0\x07\0\0\0\x08\0\0\0"


def test_a_vector_and_a_matrix() -> None:
    assert kaldi.vector([]) == b"FV \x04\0\0\0\0"
    rows = np.array([[1, 2, 3], [4, 5, 6]], np.float32)
    assert kaldi.matrix(rows.T) == b"FM \x04\x03\0\0\0\x04\x02\0\0\0" + struct.pack("<6f", 1, 4, 2, 5, 3, 6)


def test_every_phone_has_a_transition_pair() -> None:
    model = kaldi.transition_model(pdfs_of_phones())

    assert model.startswith(b"<TransitionModel> <Topology> ")
    tuples = model.split(b"<Tuples> ")[1].split(b"</Tuples> ")[0]
    assert tuples[:5] == kaldi.integer(len(PHONES))
    assert tuples[5:25] == b"".join(kaldi.integer(value) for value in (1, 0, 0, 1))
    probabilities = model.split(b"<LogProbs> ")[1]
    assert probabilities.startswith(b"FV " + kaldi.integer(2 * len(PHONES) + 1))


def test_a_network_lists_its_wiring_then_its_components() -> None:
    made = kaldi.nnet3(["input-node name=input dim=40"], [("a.relu", kaldi.relu(3))])

    assert made.startswith(b"<Nnet3> \ninput-node name=input dim=40\n\n<NumComponents> \x04\x01\0\0\0")
    assert b"<ComponentName> a.relu <RectifiedLinearComponent> <Dim> \x04\x03\0\0\0" in made
    assert made.endswith(b"</RectifiedLinearComponent> </Nnet3> ")


def test_the_model_file_is_binary_and_without_priors() -> None:
    made = kaldi.model_file(b"T", b"N", 33, 27)

    assert made.startswith(b"\0BTN<LeftContext> " + kaldi.integer(33))
    assert made.endswith(b"<Priors> FV \x04\0\0\0\0")


def test_cmvn_stats_hold_sums_and_their_count() -> None:
    mean, mean_square = np.full(40, 2, np.float32), np.full(40, 5, np.float32)
    rows = kaldi.cmvn_stats(mean, mean_square, frames=10).strip(" []\n").splitlines()

    sums, squares = ([float(value) for value in row.split()] for row in rows)
    assert sums == [20.0] * 40 + [10.0]
    assert squares == [50.0] * 40 + [0.0]


def test_the_number_of_means_is_checked() -> None:
    with pytest.raises(ValueError, match="40 means, not 39"):
        kaldi.cmvn_stats(np.zeros(39, np.float32), np.zeros(39, np.float32))
