"""How much of the room of the panel a text takes: letters, of which Han ones are twice as wide, or lines."""

from assist.matching.text import is_unspaced
from ui.translating import translated
from ui.widgets.text import Text


def show_room(hint: Text, value: str | tuple[str, ...], most: int) -> None:
    """How many of `most` letters or lines, in amber when it is too much."""
    if isinstance(value, tuple):
        limit, words = most, translated("counting", "{0} of {1}")
    else:
        limit = most // 2 if is_han(value) else most
        words = translated("counting", "{0} of {1} letters")
    hint.say(words.format(len(value), limit))
    hint.set_ink("caution" if len(value) > limit else "ink3")


def is_han(text: str) -> bool:
    """Whether it is written mostly in letters that are twice as wide."""
    return 2 * sum(map(is_unspaced, text)) > len(text)
