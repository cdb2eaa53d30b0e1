"""Sound that comes with the program: the sample call of `make demo`, and two seconds for the self-test.

Both are synthetic speech in the words that the demo model knows; bench/speech has the texts and the recipe.
Beside the call lies `broadband_call.json`: who says what from when to when, and which card it calls for.
"""

import json
from pathlib import Path

TWO_SECONDS_TEXT = "my internet is slow this evening"
"""What is said in `two_seconds()`, as a recogniser writes it."""

_FOLDER = Path(__file__).parent


def sample_call() -> Path:
    """A call of a minute and a half at 16 kHz: the agent left, the customer right."""
    return _FOLDER / "broadband_call.flac"


def two_seconds() -> Path:
    """One sentence of a customer, about two seconds, mono at 16 kHz."""
    return _FOLDER / "two_seconds.flac"


def expected_cards() -> list[str]:
    """The ids of the cards that the sample call asks for, in order."""
    lines = json.loads((_FOLDER / "broadband_call.json").read_text(encoding="utf-8"))["lines"]
    return [line["card"] for line in lines if line["card"]]
