import pytest

from assist.guidance.numbers import spoken, written
from assist.guidance.talk import talk


@pytest.mark.parametrize(
    ("text", "code", "runs"),
    [
        ("one seven four", "en", ["174"]),
        ("double four nine", "en", ["449"]),
        ("triple oh seven", "en", ["0007"]),
        ("my number is 0171 double two 3", "en", ["0171223"]),
        ("forty two fifteen", "en", ["4215"]),
        ("forty", "en", ["40"]),
        ("two hundred and fifty", "en", ["250"]),
        ("three hundred five", "en", ["305"]),
        ("twenty five thousand", "en", ["25000"]),
        ("one two uh three", "en", ["123"]),
        ("five of seven", "en", ["5", "7"]),
        ("no number at all", "en", []),
        ("treinta y dos uno", "es", ["321"]),
        ("сорок два семь", "ru", ["427"]),
        ("三百二十", "zh", ["320"]),
        ("〇三一二", "ja", ["0312"]),
        ("二十五", "ja", ["25"]),
        ("十五", "zh", ["15"]),
        ("a hundred and five", "en", ["105"]),
        ("幺三八", "zh", ["138"]),
    ],
)
def test_spoken_numbers_become_figures(text: str, code: str, runs: list[str]) -> None:
    assert [run.figures for run in spoken(written(text), talk(code).fill)] == runs


def test_a_run_knows_its_words() -> None:
    (run,) = spoken(written("call me on double four nine please"), talk("en").fill)
    assert (run.first, run.last) == (3, 5)
