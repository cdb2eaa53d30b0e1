"""Blocks as passages: a question, or a heading, and what is answered below it."""

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, structs

from scripts_db.interchange.documents.blocks import MARKED, SOFT, Block

_ASKS = "[QＱ]|[FP]|В|Question|Frage|Pregunta|Вопрос|Domanda|質問|問|问题|问"
_ANSWERS = "[AＡ]|R|О|Answer|Antwort|Respuesta|Ответ|Risposta|回答|答え|答案|答"
_LABEL = (
    r"[\[【「『(（]?(?:{words})\s?\d{{0,3}}(?:[\]】」』)）][:：]?|\s?[:：．、]|[.)](?=\s)|(?<=\d)(?=\s))\s*"
)
_QUESTION = re.compile(_LABEL.format(words=_ASKS), re.IGNORECASE)
_ANSWER = re.compile(_LABEL.format(words=_ANSWERS), re.IGNORECASE)
_WORD_ASKS = re.compile(rf"(?:{_ASKS}|Questions?|Fragen?|Preguntas?|Вопросы?)", re.IGNORECASE)
_WORD_ANSWERS = re.compile(rf"(?:{_ANSWERS}|Answers?|Antwort(en)?|Respuestas?|Ответы?)", re.IGNORECASE)
_NUMBERING = re.compile(r"(?:\(?\d+(?:\.\d+)*[.)．、:]?|[①-⑳]|[■□●◆▼▶・•*-])\s+|[①-⑳■□●◆▼▶]")
_ASKED = re.compile(r"[^.。!！?？]{3,120}[?？]|[^.。!！?？]{3,60}か。?")
_WIDE = r"[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef]"


class Passage(Struct, frozen=True):
    """`asked` tells a question from a heading; `answer` are paragraphs; `sections` the headings above it.

    `line` is where it begins: see Block.
    """

    title: str
    asked: bool
    answer: tuple[str, ...]
    sections: tuple[str, ...]
    line: int


class Left(Struct, frozen=True):
    """A paragraph that stands below no heading and no question."""

    text: str
    line: int


class _Part(Struct, frozen=True):
    """A block, or a piece of one; `role` is "asks" or "answers" by its label, "stray" where one of them lacks."""

    text: str
    line: int
    level: int = 0
    item: bool = False
    role: str = ""


def passages_of(blocks: Sequence[Block]) -> tuple[tuple[Passage, ...], tuple[Left, ...]]:
    parts = list(_parts(blocks))
    building = _Building(labelled=any(part.role == "asks" for part in parts))
    for part in parts:
        building.add(part)
    return tuple(building.finished()), tuple(building.left)


class _Building:
    def __init__(self, labelled: bool) -> None:
        self.left: list[Left] = []
        self._labelled = labelled
        self._done: list[Passage] = []
        self._open: Passage | None = None
        self._sections: list[tuple[int, str]] = []

    def add(self, part: _Part) -> None:
        if part.role == "asks" or part.level == MARKED or self._is_bare_question(part):
            self._begin(part, asked=True)
        elif part.level:
            self._sections = [(level, text) for level, text in self._sections if level < part.level]
            asked = part.text.endswith(("?", "？"))
            self._begin(part, asked)
            self._sections += [] if asked else [(part.level, _title(part.text))]
        elif self._open is None or part.role == "stray":
            self.left.append(Left(part.text, part.line))
        else:
            text = f"- {part.text}" if part.item else part.text
            self._open = structs.replace(self._open, answer=(*self._open.answer, text))

    def finished(self) -> list[Passage]:
        """A heading below which nothing stands is one for what follows."""
        if self._open and self._open.answer:
            self._done.append(self._open)
        self._open = None
        return self._done

    def _begin(self, part: _Part, asked: bool) -> None:
        self.finished()
        sections = tuple(text for _, text in self._sections)
        self._open = Passage(_title(part.text), asked, (), sections, part.line)

    def _is_bare_question(self, part: _Part) -> bool:
        """Without labels a paragraph that is one question is one."""
        return not (self._labelled or part.level or part.item) and bool(_ASKED.fullmatch(part.text))


def _parts(blocks: Iterable[Block]) -> Iterator[_Part]:
    columns: tuple[int, int] | None = None
    for block in blocks:
        if block.cells:
            columns = _columns(block.cells) or columns
            if not _columns(block.cells):
                yield from _row(block, columns)
        else:
            columns = None
            yield from _labelled(block)


def asks_and_answers(cells: Sequence[str]) -> bool:
    """Whether this is the heading of a table of questions and answers."""
    return _columns([cell.strip() for cell in cells]) is not None


def _columns(cells: Sequence[str]) -> tuple[int, int] | None:
    """Which columns hold questions and answers, when this is their heading."""
    asks = [at for at, cell in enumerate(cells) if _WORD_ASKS.fullmatch(cell)]
    answers = [at for at, cell in enumerate(cells) if _WORD_ANSWERS.fullmatch(cell)]
    return (asks[0], answers[0]) if asks and answers else None


def _row(block: Block, columns: tuple[int, int] | None) -> Iterator[_Part]:
    asks, answers = columns or (0, 1)
    if len(block.cells) > max(asks, answers) and (columns or len(block.cells) == 2):
        question = _plain(_without(_QUESTION, block.cells[asks]))
        answer = _plain(_without(_ANSWER, block.cells[answers]))
        if question and answer:
            yield _Part(question, block.line, role="asks")
            yield _Part(answer, block.line, role="answers")
            return
    yield _Part(_plain(block.text), block.line, role="stray" if columns else "")


def _labelled(block: Block) -> Iterator[_Part]:
    """The block, divided where a line begins with a label such as “Q:”."""
    lines: list[str] = []
    role = ""
    for line in re.split(rf"(?<=[\n{SOFT}])", block.text):
        asks, answers = _QUESTION.match(line), _ANSWER.match(line)
        if found := asks or answers:
            yield from _part(lines, block, role)
            lines, role = [line[found.end() :]], "asks" if asks else "answers"
        else:
            lines.append(line)
    yield from _part(lines, block, role)


def _part(lines: Sequence[str], block: Block, role: str) -> Iterator[_Part]:
    if text := _plain("".join(lines)):
        level = 0 if role == "answers" else block.level
        yield _Part(text, block.line, level, block.item and not role, role)


def _title(text: str) -> str:
    return _without(_NUMBERING, " ".join(text.split())).strip(" \u3000:：")


def _without(beginning: re.Pattern[str], text: str) -> str:
    found = beginning.match(text)
    return text[found.end() :] if found else text


def _plain(text: str) -> str:
    """A line that only the source broke goes on, in Japanese and Chinese without a blank."""
    text = re.sub(rf"(?<={_WIDE}){SOFT}(?={_WIDE})", "", text)
    return text.replace(SOFT, " ").strip()
