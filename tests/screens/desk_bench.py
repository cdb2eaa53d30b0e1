"""The page of the test bench, as it stands on the desk."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from scripts_db.cards import Campaign, ChecklistItem, Example
from scripts_db.changes import diff
from tests.screens.desk_stage import desk
from ui.desk.bench.page import BenchPage
from ui.desk.window import Desk
from ui.theme import Look

EVENING = Example(
    id="slow-evening",
    title="Slow evening, both sides",
    talk="""
wait 4
agent     Broadband desk, my name is Ana. This call is not recorded.            -> tick recorded
wait 2
customer  Hi. My internet is slow every evening, it’s driving me mad.           -> Evening slowdowns
wait 8
customer  My slow laptop is slow at night as well, but that’s an old one.       -> nothing
wait 6
customer  And there’s this light on the router, sort of orange, on and off.
wait 5
agent     I’m going to run a line test on your line now.                        -> Line test
wait 9
customer  Will it cost me more, does the price go up after the first year?      -> Price after the first year
wait 6
customer  There was no mail, the email from last week said something else.      -> nothing
customer  I am moving house in May.                                             -> Static IP address
customer  Nice weather today, at least.                                         -> nothing
""",
)
DAYS = tuple(
    Example(
        id=f"day-{number}",
        title=f"A day in October, call {number}",
        talk=f"customer  {words}  -> {title}\ncustomer  thank you so much  -> nothing\n",
    )
    for number, (words, title) in enumerate(
        (
            ("it is so slow at night that nothing loads", "Evening slowdowns"),
            ("we are moving house next month", "Move to a new address"),
            ("i want to cancel my contract", "Wants to cancel"),
            ("it is cheaper elsewhere they say", "Competitor is cheaper"),
            ("nobody came and i waited all day", "Technician did not come"),
            ("there is a blinking orange thing", "Router light blinks orange"),
        ),
        1,
    )
)
RECORDED = ChecklistItem(id="recorded", text="Call is not recorded", phrases=("this call is not recorded",))


def with_calls(campaign: Campaign) -> Campaign:
    return replace(campaign, checklist=(RECORDED,), examples=(EVENING, *DAYS))


JAPANESE = Example(
    id="yoru",
    title="夜だけ遅いとおっしゃるお客様との長いお電話、二回線をお持ちの場合",
    talk="""
agent     お電話ありがとうございます。光回線サポートの佐藤でございます。
customer  すみません、夜になると遅いんですけど、動画が止まるし、何とかなりませんか。 -> 夜だけ通信が遅い
customer  それからルーターのランプがオレンジに点滅しているのですが、これは故障なのでしょうか。 -> nothing
customer  来月には引っ越しもするので住所が変わるんです。 -> お引っ越しの手続き
customer  今日はいい天気ですね。 -> nothing
""",
)


def bench(look: Look) -> QWidget:
    window, page = _bench(look, "broadband", with_calls, EVENING.id)
    wrong = next(at for at, shown in enumerate(page.rows.rows.rows) if shown.row.wrong)
    page.rows.setCurrentIndex(page.rows.rows.index(wrong))
    return _settled(window)


def bench_japanese(look: Look) -> QWidget:
    window, page = _bench(look, "denwa", lambda one: replace(one, examples=(JAPANESE,)), JAPANESE.id)
    page.rows.setCurrentIndex(page.rows.rows.index(2))
    return _settled(window)


def bench_typed(look: Look) -> QWidget:
    """Nothing was tried yet."""
    return _settled(desk(look, "bench", size=(1280, 760)))


def _bench(
    look: Look, campaign: str, change: Callable[[Campaign], Campaign], example: str
) -> tuple[Desk, BenchPage]:
    window = desk(look, "bench", campaign, size=(1440, 780))
    page = window.built["bench"]
    assert isinstance(page, BenchPage)
    draft = window.draft
    draft.do("Calls", diff(draft.campaign, change(draft.campaign)))
    page.source.choose_example(example)
    while not (page.tried and page.threshold.chart.isVisible()):
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return window, page


def _settled(window: Desk) -> QWidget:
    QApplication.processEvents()
    return window


SCENES: dict[str, Callable[[Look], QWidget]] = {
    "bench": bench,
    "bench_japanese": bench_japanese,
    "bench_typed": bench_typed,
}
AT_150 = ("bench", "bench_japanese")
