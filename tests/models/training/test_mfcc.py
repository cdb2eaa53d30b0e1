"""Features as libvosk computes them."""

import numpy as np
import pytest

from models.training.mfcc import FEATURES, OWN_TRACT, Tract, mfcc, normalised

# Frame 4 of the sweep below, from kaldi-native-fbank 1.23.0 with the same options and no dither.
KALDI = [36.929, 109.961, 6.071, -41.844, -96.153, -94.825, -70.747, -17.079]


def sweep() -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    time = np.arange(1600) / 16000
    return (8000 * np.sin(2 * np.pi * (300 + 2000 * time) * time)).astype(np.float32)


def test_features_are_kaldis() -> None:
    features = mfcc(sweep())

    assert features.shape == (8, FEATURES)
    assert features[4, :8] == pytest.approx(KALDI, abs=0.05)


def test_a_warped_tract_sounds_different_and_too_little_sound_like_nothing() -> None:
    for tract in (Tract(1.1, (1.0,) * 4), Tract(1.0, (1.07, 1.0, 1.0, 0.93))):
        assert not np.allclose(mfcc(sweep(), tract), mfcc(sweep()), atol=1.0)
    assert np.array_equal(mfcc(sweep(), OWN_TRACT), mfcc(sweep()))
    assert mfcc(np.zeros(399, np.float32)).shape == (0, FEATURES)


def test_the_mean_is_borrowed_until_enough_was_heard() -> None:
    features = np.full((700, FEATURES), 3.0, np.float32)
    overall = np.ones(FEATURES, np.float32)

    normal = normalised(features, overall)

    assert normal[0, 0] == pytest.approx(3 - (3 + 200 * 1) / 201)
    assert normal[699, 0] == pytest.approx(0.0)
    earlier = normalised(features, overall, before=(600, np.full(FEATURES, 3.0, np.float32)))
    assert earlier[0, 0] == pytest.approx(0.0)
