"""One notice at a time."""

from ui.panel.board import Board, Notice, Weight


def notice(key: str, weight: Weight = Weight.INFO, until: float | None = None) -> Notice:
    return Notice(key=key, text=key, weight=weight, until=until)


def test_the_weightiest_stands_and_among_equals_the_newest() -> None:
    board = Board()
    for told in (
        notice("a"),
        notice("b", Weight.CAUTION),
        notice("c", Weight.CAUTION),
        notice("d", Weight.UNSURE),
    ):
        board.put(told)
    assert board.top == notice("c", Weight.CAUTION)
    board.take("c")
    board.take("b")
    assert board.top == notice("d", Weight.UNSURE)


def test_a_notice_told_again_is_the_newest() -> None:
    board = Board()
    for key in ("a", "b", "a"):
        board.put(notice(key))
    assert board.top == notice("a")
    board.take("a")
    assert board.top == notice("b")


def test_a_notice_goes_when_its_time_is_over() -> None:
    board = Board()
    board.put(notice("a", until=20.0))
    board.expire(19.9)
    assert board.top
    board.expire(20.0)
    assert board.top is None


def test_what_is_not_there_can_be_taken() -> None:
    board = Board()
    board.take("a")
    board.put(notice("b"))
    board.clear()
    assert board.top is None
