"""A Conversation as the text that `reading` reads."""

from collections.abc import Iterator

from assist.rehearsal.conversation import Conversation, Line, Who, written

_WIDEST = 60
"""Letters up to which what is said is padded, so that the arrows stand below each other."""


def write(talk: Conversation) -> str:
    """Who says what, and what must come up. Cards, scripts and checklists that it brings along are left out."""
    width = min(_WIDEST, max((len(line.text) for line in talk.lines), default=0))
    return "".join(f"{line}\n" for line in (*_head(talk), *(_line(line, width) for line in talk.lines)))


def _head(talk: Conversation) -> Iterator[str]:
    if talk.language:
        yield f"language  {talk.language}"
    yield from (f"{name}  {value:g}" for name, value in talk.showing.items())
    yield from (f"data  {name} = {value}" for name, value in talk.data.items())


def _line(line: Line, width: int) -> str:
    text = " ".join(line.text.replace("->", " ").split())  # the arrow, and two spaces, have a meaning here
    said = f"{line.who.value:<8}  {text}" if line.who is not Who.WAIT else f"wait {text}"
    if line.expected is None:
        return said
    return f"{said:<{width + 10}}  -> {written(line.expected)}"
