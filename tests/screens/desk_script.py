"""The page of the scripts, as it stands on the desk."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from assist.events import Channel
from scripts_db.cards import Campaign, ChecklistItem, Script, StepKind, Weight
from scripts_db.changes import diff
from tests.screens.desk_stage import desk
from tests.screens.guided import step, way
from ui.desk.script.page import ScriptPage
from ui.desk.window import Desk
from ui.theme import Look

CUSTOMER, AGENT = Channel.CUSTOMER, Channel.AGENT

SUPPORT = Script(
    id="support",
    title="Support call",
    steps=(
        step(
            "hello",
            "Greeting",
            "Broadband desk, my name is Kim. This call is not recorded.",
            way("Go on", "who"),
        ),
        replace(
            step(
                "who",
                "Identify the line",
                "May I have your full name and your postcode?",
                way("Go on", "test"),
            ),
            kind=StepKind.ASK,
        ),
        step(
            "test",
            "Line test",
            "I’m testing your line. It takes a minute.",
            way("passed", "offer", "the line is fine"),
            way("failed", "outage", "the line is broken"),
        ),
        step(
            "offer",
            "Offer a fix",
            "I can change the Wi-Fi channel from here, or send you a newer router at no charge. Which would you "
            "like?",
            way("change it now", "channel", "change it now", "do it from there"),
            way("send the router", "address", "send the router", "new one please"),
            way("neither", "visit", "neither of them", "someone should come"),
        ),
        step("outage", "Report the outage", "There is a fault in your street.", way("Go on", "end")),
        step("channel", "Change the channel", "Please look: is it better now?", way("Go on", "end")),
        step("address", "Check the address", "Shall I send it to your home?", way("Go on", "end")),
        step("visit", "Offer a technician", "Someone can come on Thursday.", way("Go on", "end")),
        step("end", "Wrap up", "Your reference number is 4 8 1. You can cancel within 14 days."),
    ),
)
CHECKLIST = (
    ChecklistItem(id="recorded", text="Call is not recorded", phrases=("this call is not recorded",)),
    ChecklistItem(id="name", text="Full name and postcode", phrases=("your full name and your postcode",)),
    ChecklistItem(
        id="charge",
        text="Price and contract length",
        phrases=("a newer router at no charge",),
        weight=Weight.COMPLIANCE,
    ),
    ChecklistItem(
        id="cancel",
        text="Right to cancel within 14 days",
        phrases=("you can cancel within fourteen days",),
        weight=Weight.CRITICAL,
    ),
    ChecklistItem(
        id="reference",
        text="Reference number",
        phrases=("your reference number is",),
        weight=Weight.COMPLIANCE,
    ),
)
JAPANESE = Script(
    id="soudan",
    title="通信が遅いときのご相談",
    steps=(
        step(
            "hello",
            "ごあいさつ",
            "光回線サポートでございます。本日はどうされましたか。",
            way("次へ", "light"),
        ),
        step(
            "light",
            "ルーターのランプの色を確認",
            "ルーターの前面にあるランプは、いま何色に光っておりますでしょうか。",
            way("オレンジ", "restart", "オレンジに光っています"),
            way("白", "wifi", "白いです"),
            way("消えている・分からない", "visit", "消えています", "分かりません"),
        ),
        step(
            "restart",
            "電源の入れ直し",
            "電源を十秒ほど抜いて、もう一度入れていただけますか。",
            way("もう一度", "light"),
        ),
        step(
            "wifi",
            "無線チャンネルの変更",
            "空いているチャンネルに切り替えます。一分ほどお待ちください。",
            way("次へ", "end"),
        ),
        step(
            "visit",
            "訪問の手配",
            "担当者がお伺いします。ご都合のよい日時をお聞かせください。",
            way("次へ", "end"),
        ),
        step("end", "お礼", "お電話ありがとうございました。"),
    ),
)


def shown(
    look: Look, campaign: str = "broadband", size: tuple[int, int] = (1440, 900)
) -> tuple[Desk, ScriptPage]:
    """The page with that campaign's script in the draft."""
    window = desk(look, "script", campaign, size=size)
    scripts = (JAPANESE,) if campaign == "denwa" else (SUPPORT,)
    checklist = () if campaign == "denwa" else CHECKLIST
    put(window, scripts, checklist)
    page = window.built["script"]
    assert isinstance(page, ScriptPage)
    return window, page


def put(window: Desk, scripts: tuple[Script, ...], checklist: tuple[ChecklistItem, ...]) -> None:
    before: Campaign = window.draft.campaign
    after = replace(before, scripts=scripts, checklist=checklist)
    window.draft.do("Put", diff(before, after))


def script(look: Look) -> QWidget:
    window, page = shown(look)
    page.choose("offer")
    return window


def script_flawed(look: Look) -> QWidget:
    """A dead end, a way back, and an unfolded branch, in a small window."""
    window, page = shown(look, size=(1180, 720))
    page.hands.remove_branch("address", 0)
    page.hands.add_branch("channel", "test")
    page.graph.editor.close_unsaved()
    page.choose("offer", 1)
    window.notice.hide()
    return window


def script_play(look: Look) -> QWidget:
    window, page = shown(look)
    page.begin_play()
    for channel, text in (
        (AGENT, "May I have your full name and your postcode?"),
        (AGENT, "I am testing your line now, it takes a minute."),
        (AGENT, "So, the line is fine."),
        (AGENT, "I could change the Wi-Fi channel, or send you a newer router at no charge."),
        (CUSTOMER, "Hm, let me think about that."),
        (CUSTOMER, "Okay, send the router then."),
    ):
        page.play.pane.put(channel, text)
    return window


def script_list(look: Look) -> QWidget:
    window, page = shown(look)
    page.head.shape.click()
    page.choose("offer")
    return window


def script_japanese(look: Look) -> QWidget:
    window, page = shown(look, "denwa")
    page.choose("light")
    return window


SCENES: dict[str, Callable[[Look], QWidget]] = {
    "script": script,
    "script_flawed": script_flawed,
    "script_play": script_play,
    "script_list": script_list,
    "script_japanese": script_japanese,
}
AT_150 = ("script_japanese",)
