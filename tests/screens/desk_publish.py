"""The page of publishing, as it stands on the desk."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from msgspec.structs import replace
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from scripts_db.cards import Branch, Campaign, Card, ChecklistItem, Example, Script, Step, StepKind, Weight
from scripts_db.changes import diff
from tests.screens.desk_bench import DAYS, EVENING, JAPANESE
from tests.screens.desk_content import CARDS
from tests.screens.desk_stage import desk
from ui.desk.findings.window import SIZE
from ui.desk.publishing.page import PublishPage
from ui.desk.publishing.when import Moment
from ui.desk.window import Desk
from ui.theme import Look

_FIX = Branch(label="Offer it", to="end", phrases=("yes please",))
_STEPS = (
    Step(
        id="offer",
        title="Offer a fix",
        say="I can move you to a free channel.",
        kind=StepKind.ASK,
        branches=(_FIX,),
    ),
    Step(id="end", title="Goodbye", say="Thank you for your call.", kind=StepKind.END),
)
_CANCEL = ChecklistItem(id="cancel", text="Right to cancel", phrases=("you can cancel within fourteen days",))
SLOWLY = Example(
    id="just-slow",
    title="Call 17",
    talk="customer  it is just slow and that all day  -> Evening slowdowns\ncustomer  thank you  -> nothing\n",
)


def before(campaign: Campaign) -> Campaign:
    """What agents have."""
    slow = replace(
        _card(campaign, "slow"),
        say=(
            "Slow only in the evening is usually caused by Wi-Fi congestion. You could try another channel in the "
            "router settings."
        ),
        triggers=("slow every evening", "slow at night", "it is just slow"),
        negatives=("slow computer",),
    )
    old = Card(
        id="box",
        title="Set-top box: old model",
        say="That one is not repaired any more.",
        triggers=("old box",),
    )
    cards = tuple(slow if card.id == "slow" else card for card in campaign.cards if card.id != "outage")
    return replace(
        campaign,
        cards=(*cards, old),
        scripts=(Script(id="fix", title="Slow line", steps=_STEPS),),
        checklist=(_CANCEL,),
        examples=(EVENING, *DAYS, SLOWLY),
    )


def after(campaign: Campaign) -> Campaign:
    """The draft."""
    price = replace(
        _card(campaign, "price"), say="After the first year it is 24.90 a month, locked until March 2028."
    )
    later = Branch(label="Not now", to="end", phrases=("not now",))
    step = replace(_STEPS[0], branches=(_FIX, later))
    return replace(
        campaign,
        cards=tuple(price if card.id == "price" else card for card in campaign.cards),
        scripts=(Script(id="fix", title="Slow line", steps=(step, _STEPS[1])),),
        checklist=(replace(_CANCEL, weight=Weight.CRITICAL),),
        examples=(EVENING, *DAYS, SLOWLY),
    )


def publish(look: Look) -> QWidget:
    window, page = _publish(look)
    page.publish.note.setPlainText("Evening slowdowns: we now change the channel ourselves.")
    page.publish.when.choose(Moment.EVENING)
    return _settled(window)


def publish_as_one(look: Look) -> QWidget:
    """Accepted with a reason; a small window."""
    window, page = _publish(look, size=(1180, 720))
    page.middle.shape.group.buttons()[1].click()
    page.accept(page.standing.open, "Nobody says it like that any more")
    return _settled(window)


def publish_versions(look: Look) -> QWidget:
    window, page = _publish(look)
    versions, id = window.draft.library.versions, window.draft.campaign.id
    versions.publish(
        id,
        by="A. Duarte",
        note="The channel is changed by us",
        overruled="“Evening slowdowns”, Call 17: nobody says that",
    )
    window.draft.library.save_campaign(replace(window.draft.campaign, cards=window.draft.campaign.cards[1:]))
    versions.publish(
        id, by="M. Ito", note="For the new prices", live_from=datetime.now(UTC) + timedelta(days=30)
    )
    window.draft.look_again()
    page.show_versions()
    return _settled(window)


def publish_findings(look: Look) -> QWidget:
    """All that lint finds in the campaign."""
    window, page = _publish(look)
    _settled(window)
    asked = page.hands.ask_findings()
    asked.resize(SIZE[0], 480)
    return asked


def publish_japanese(look: Look) -> QWidget:
    window = desk(look, "publish", "denwa", size=(1440, 780))
    campaign = window.draft.campaign
    first, *rest = campaign.cards
    changed = replace(
        first,
        say="夜だけ遅い場合は、ご近所の無線との混雑が考えられます。空いているチャンネルへこちらで切り替えますので、そのまま一分ほどお待ちください。",
        triggers=(*first.triggers, "読み込みが終わらない"),
    )
    window.draft.do("x", diff(campaign, replace(campaign, cards=(changed, *rest), examples=(JAPANESE,))))
    return _ruled(window)


def _publish(look: Look, size: tuple[int, int] = (1440, 780)) -> tuple[Desk, PublishPage]:
    window = desk(look, "cards", size=size)
    draft = window.draft
    draft.do("As it was", diff(draft.campaign, before(draft.campaign)))
    draft.library.versions.publish(draft.campaign.id, by="M. Ito", note="Autumn")
    draft.version_published()
    fresh = after(replace(draft.campaign, cards=CARDS))
    draft.do("Changes", diff(draft.campaign, fresh))
    window.show_page("publish")
    _ruled(window)
    page = window.built["publish"]
    assert isinstance(page, PublishPage)
    chosen = next(at for at, one in enumerate(page.changes.model_.all) if one.entry.id == "slow")
    page.changes.setCurrentIndex(page.changes.model_.index(chosen))
    return window, page


def _card(campaign: Campaign, id: str) -> Card:
    return next(card for card in campaign.cards if card.id == id)


def _ruled(window: Desk) -> Desk:
    page = window.built["publish"]
    assert isinstance(page, PublishPage)
    while page.standing.ruling is None or page._soon.isActive():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return window


def _settled(window: Desk) -> QWidget:
    QApplication.processEvents()
    return window


SCENES: dict[str, Callable[[Look], QWidget]] = {
    "publish": publish,
    "publish_as_one": publish_as_one,
    "publish_versions": publish_versions,
    "publish_findings": publish_findings,
    "publish_japanese": publish_japanese,
}
AT_150 = ("publish", "publish_japanese")
