import pytest

from assist.matching.calibration import Band, band, chance


@pytest.mark.parametrize(("code", "by_meaning"), [("en", True), ("en", False), ("ja", False), ("ru", False)])
def test_more_likeness_is_more_chance_within_bounds(code: str, by_meaning: bool) -> None:
    chances = [chance(likeness / 10, code, by_meaning=by_meaning) for likeness in range(-5, 16)]
    assert chances == sorted(chances)
    assert 0 < chances[0] < 0.01
    assert 0.99 < chances[-1] < 1


def test_there_are_three_bands() -> None:
    assert [band(evidence) for evidence in (0.1, 0.5, 0.79, 0.8, 1.0)] == [
        Band.UNSURE,
        Band.LIKELY,
        Band.LIKELY,
        Band.SURE,
        Band.SURE,
    ]
