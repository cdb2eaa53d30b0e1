"""Every state of the panel, each as a little play: what was said, what came up, what the agent did."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from assist.errors import HearingFailed
from assist.events import (
    CardName,
    Channel,
    Event,
    Gap,
    GapReason,
    Hypothesis,
    Level,
    Listening,
    Suggestion,
    Trouble,
    TroubleKind,
    Unsure,
)
from assist.places import hearing_log
from scripts_db.cards import Campaign, Card
from ui.panel.menu import Devices
from ui.panel.window import Panel
from ui.theme import Look

CUSTOMER, AGENT = Channel.CUSTOMER, Channel.AGENT

SLOW = Card(
    id="slow",
    title="Evening slowdowns",
    say="Slow only in the evening points to Wi-Fi congestion. Let me move you to a free channel. "
    "It takes a minute.",
    points=("Ask: by cable just as slow?", "Channels 36 to 48 are free on most lines"),
)
ROUTER = Card(
    id="router",
    title="Move the router into the open",
    say="Away from the TV and off the floor. Doors and mirrors count.",
)
PRICE = Card(id="price", title="Price after the first year", say="24.90 a month, locked until March 2028.")
REFUND = Card(
    id="refund",
    title="Refund for an outage",
    say="For a full day without service you get that day back, on the next bill.",
    points=("Needs the ticket number",),
)
LONG = Card(
    id="long",
    title="Moving house with a running contract and two lines",
    say="You can take the contract with you. If we can’t reach the new address, it ends three months after "
    "you move in, and the device you rent goes back to us free of charge.",
    points=(
        "Ask for the new address and the day of the move",
        "The number stays if the area code stays",
        "Technician: 4 to 6 weeks ahead, mornings or afternoons",
    ),
    more="Business contracts: pass the call on to the moving desk, extension 40. They need the customer "
    "number and the floor.",
)
LIGHTS = (
    Card(
        id="orange",
        title="Router light blinks orange",
        say="Orange and blinking means no line. Let’s see whether the grey cable sits firmly at both ends.",
        points=("Wait 2 minutes after plugging in", "Still orange: run the line test, step 3"),
    ),
    Card(
        id="red",
        title="Router light is red",
        say="Overheated or faulty. Unplug it for ten minutes, then try again.",
    ),
    Card(id="replace", title="Replace the router", say="Free if it is older than four years."),
    Card(
        id="lights",
        title="Light colours in one table",
        say="Green, orange, red, blue: what each of them means.",
    ),
)
JAPANESE = (
    Card(
        id="ja-slow",
        title="夜だけ遅いとき",
        say="夜間だけ遅い場合は、Wi-Fiの混雑が考えられます。空いているチャンネルに変更しますね。1分ほどで終わります。",
        points=("有線でも遅いかを確認する", "36〜48チャンネルは空きが多い"),
        language="ja",
    ),
    Card(
        id="ja-router",
        title="ルーターの置き場所",
        say="テレビや床から離し、扉の外へ。鏡も電波を遮ります。",
        language="ja",
    ),
    Card(
        id="ja-price",
        title="2年目以降の料金",
        say="月額3,980円。2028年3月まで据え置きです。",
        language="ja",
    ),
)
CARDS = (SLOW, ROUTER, PRICE, REFUND, LONG, *LIGHTS, *JAPANESE)


def search(query: str) -> tuple[Card, ...]:
    """The cards for "orange", and none for anything else."""
    return LIGHTS if query == "orange" else ()


class Stage:
    """A panel, and everything that can happen to it in one line each. Times are in seconds of the call."""

    def __init__(self, look: Look, *, active: bool = True):
        """`active`: the agent has clicked into the panel, so keys reach it."""
        self.panel = Panel(look, Devices(tuple, tuple))
        self.campaign = Campaign(id="b", name="Broadband support", cards=CARDS)
        self.panel.show_campaign(self.campaign, search)
        self.panel._view.time_of_day = lambda: datetime(2026, 11, 23, 14, 30)
        self.now = 0.0
        self._utterances = 0
        self.panel.show()
        if active:
            self.panel.activateWindow()
        self.settle()

    def tell(self, kind: type[Event], after: float = 0.1, /, **facts: object) -> None:
        self.now += after
        event = {"event": kind.__struct_config__.tag, "time": self.now, "captured_at": self.now, **facts}
        self.panel.show_event(msgspec.convert(event, kind))

    def listen(self, at: float = 0.0, *, demo: bool = False) -> None:
        self.panel.begin()
        self.tell(Listening, model="en", demo=demo, sources={AGENT: "USB headset", CUSTOMER: "USB headset"})
        self.now = at
        self.sound()

    def sound(self, customer: float = -34.0, agent: float = -100.0) -> None:
        """How loud both are; the agent's own silence is a quiet room, not a dead device."""
        self.tell(Level, 0.0, channel=AGENT, rms=max(agent, -62.0), peak=agent)
        self.tell(Level, 0.0, channel=CUSTOMER, rms=max(customer, -62.0), peak=customer)

    def say(self, channel: Channel, text: str, *, final: bool = True) -> str:
        self._utterances += 1
        name = f"{channel}-{self._utterances}"
        self.hear(name, channel, text, final=final)
        return name

    def hear(self, utterance: str, channel: Channel, text: str, *, final: bool) -> None:
        self.tell(Hypothesis, channel=channel, utterance=utterance, text=text, final=final)

    def suggest(self, card: Card, heard: str, utterance: str = "") -> None:
        named = CardName(card.id, card.title)
        facts = {"trigger": heard, "heard": heard, "score": 0.83, "needed": 0.5, "early": True}
        self.tell(Suggestion, channel=CUSTOMER, utterance=utterance, card=named, **facts)

    def type(self, text: str) -> None:
        self.panel.parts.search.setFocus()
        QTest.keyClicks(self.panel.focusWidget(), text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.panel, key, modifier)

    def click(self, widget: QWidget) -> None:
        self.settle()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def press_focused(self, key: Qt.Key) -> None:
        """A key for what has the focus, such as the search field."""
        QTest.keyClick(self.panel.focusWidget(), key)

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()

    def close(self) -> None:
        self.panel.close()
        self.panel.deleteLater()
        QApplication.processEvents()


def ready(stage: Stage) -> None:
    pass


def starting(stage: Stage) -> None:
    stage.panel.begin()


def listening(stage: Stage) -> None:
    stage.listen(2.0)
    stage.say(AGENT, "Hello, this is the broadband desk, how can I help?")


def talk(stage: Stage) -> str:
    """The talk of the design's pictures; returns the utterance that calls for a card."""
    stage.say(AGENT, "And is that on every device, or just the one?")
    name = stage.say(
        CUSTOMER, "All of them, the TV as well. It’s fine in the morning, but it gets slow every evening."
    )
    stage.say(AGENT, "Thanks, that helps. I’m running a line test now.")
    stage.say(CUSTOMER, "Okay. And will it cost me more after", final=False)
    return name


def one_card(stage: Stage) -> None:
    stage.listen(250.0)
    stage.suggest(SLOW, "slow every evening", talk(stage))
    stage.sound(-30.0)


def cards(stage: Stage) -> None:
    stage.listen(250.0)
    stage.suggest(PRICE, "cost me more after")
    stage.suggest(ROUTER, "behind the TV")
    stage.suggest(SLOW, "slow every evening", talk(stage))
    stage.sound(-30.0)


def four_cards(stage: Stage) -> None:
    stage.listen(250.0)
    for card in (REFUND, PRICE, ROUTER):
        stage.suggest(card, card.title.lower())
    stage.suggest(SLOW, "slow every evening", talk(stage))
    stage.sound(-30.0)


def long_card(stage: Stage) -> None:
    stage.listen(95.0)
    name = stage.say(CUSTOMER, "we are moving house next month and want to take everything with us")
    stage.suggest(LONG, "moving house next month", name)


def unfolded(stage: Stage) -> None:
    long_card(stage)
    stage.panel.parts.slot.card.fold_or_unfold()


def pinned(stage: Stage) -> None:
    stage.listen(250.0)
    stage.suggest(PRICE, "cost me more")
    stage.press(Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    stage.suggest(SLOW, "slow every evening", talk(stage))
    stage.press(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    stage.press(Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)


def dismissed(stage: Stage) -> None:
    cards(stage)
    stage.press(Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)


def not_sure(stage: Stage) -> None:
    stage.listen(125.0)
    stage.suggest(PRICE, "price")
    stage.say(AGENT, "Let me look at the router with you.")
    name = stage.say(CUSTOMER, "There’s a light on it, sort of orange, and it keeps going on and off.")
    stage.tell(Unsure, channel=CUSTOMER, utterance=name, text="orange and it keeps going on and off")


def searching(stage: Stage) -> None:
    stage.listen(131.0)
    stage.say(CUSTOMER, "There’s a light on it, sort of orange, and it keeps going on and off.")
    stage.say(AGENT, "One moment, I’ll look that up.")
    stage.type("orange")


def search_heard(stage: Stage) -> None:
    searching(stage)
    name = stage.say(CUSTOMER, "and do I get my money back for yesterday", final=False)
    stage.suggest(REFUND, "money back for yesterday", name)


def search_none(stage: Stage) -> None:
    listening(stage)
    stage.type("zebra")


def _unheard(stage: Stage) -> None:
    stage.listen(6.0)
    stage.say(AGENT, "Hello, this is the broadband desk, how can I help?")
    stage.say(AGENT, "Hello? Can you hear me?")
    stage.now = 20.0


def one_side(stage: Stage) -> None:
    _unheard(stage)
    stage.tell(Trouble, 0.0, kind=TroubleKind.NO_SOUND, channel=CUSTOMER)
    stage.tell(Level, 0.0, channel=AGENT, rms=-36.0, peak=-30.0)


def no_microphone(stage: Stage) -> None:
    stage.listen(3.0)
    stage.say(CUSTOMER, "Hello? Is that the broadband desk?")
    stage.tell(Trouble, kind=TroubleKind.NO_DEVICE, channel=AGENT)


def nothing_heard(stage: Stage) -> None:
    stage.listen(3.0)
    stage.tell(Trouble, kind=TroubleKind.SOUND_SERVER_LOST)


def trouble_beside_card(stage: Stage) -> None:
    cards(stage)
    stage.tell(Trouble, kind=TroubleKind.NO_SOUND, channel=CUSTOMER)


def notice(stage: Stage) -> None:
    cards(stage)
    stage.tell(Gap, channel=CUSTOMER, lost=1.4, reason=GapReason.OVERLOAD, utterance="customer-4")
    stage.tell(Trouble, kind=TroubleKind.OVERLOAD)


def paused(stage: Stage) -> None:
    cards(stage)
    stage.say(AGENT, "I’ll take your card details now, so I’m pausing the assistant.")
    stage.panel.pause()


def ended(stage: Stage) -> None:
    cards(stage)
    stage.press(Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    stage.panel.end()


def failed(stage: Stage) -> None:
    stage.panel.begin()
    stage.panel.show_error(HearingFailed("it ended five times in a row", hearing_log()))


def demo_model(stage: Stage) -> None:
    stage.listen(16.0, demo=True)
    name = stage.say(CUSTOMER, "my internet gets slow every evening", final=False)
    stage.suggest(SLOW, "slow every evening", name)


def scrolled_up(stage: Stage) -> None:
    cards(stage)
    for number in range(12):
        stage.say((AGENT, CUSTOMER)[number % 2], f"And then there is one more thing, number {number + 1}.")
    stage.settle()
    stage.panel.parts.transcript.verticalScrollBar().setValue(40)


def japanese(stage: Stage) -> None:
    stage.listen(250.0)
    stage.say(AGENT, "すべての機器で遅いですか。それとも一台だけでしょうか。")
    name = stage.say(CUSTOMER, "全部です、テレビも。朝は普通なんですけど、夜になると遅いんですよ。")
    stage.say(AGENT, "ありがとうございます。ただいま回線テストを行います。")
    stage.say(CUSTOMER, "はい。あと、料金って二年目から", final=False)
    for card, heard in zip(reversed(JAPANESE), ("料金", "置き場所", "夜になると遅い"), strict=True):
        stage.suggest(card, heard, name)
    stage.sound(-26.0)


def waiting(stage: Stage) -> None:
    """For a call that begins by its sound."""
    stage.panel.wait_for_sound(True)
    stage.panel.show_loudness(Level(time=0.0, captured_at=0.0, channel=AGENT, rms=-38.0, peak=-30.0))


def likely(stage: Stage) -> None:
    """Not quite sure, and its menu of what else can be done."""
    stage.listen(250.0)
    name = talk(stage)
    named = CardName(SLOW.id, SLOW.title)
    facts = {"trigger": "slow every evening", "heard": "slow every evening", "score": 0.6, "needed": 0.5}
    stage.tell(Suggestion, channel=CUSTOMER, utterance=name, card=named, early=False, **facts)


def muted(stage: Stage) -> None:
    cards(stage)
    stage.press(Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)


def taught(stage: Stage) -> None:
    cards(stage)
    stage.panel.cards.tell_taught(
        "“gets slow every evening” calls for “Evening slowdowns” in this call. Your supervisor decides about the "
        "next ones."
    )


def paused_until(stage: Stage) -> None:
    cards(stage)
    stage.panel.pause("14:35")


def history(stage: Stage) -> None:
    stage.listen(95.0)
    stage.suggest(REFUND, "money back")
    stage.press(Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    stage.now = 151.0
    stage.suggest(LONG, "moving house")
    stage.press(Qt.Key.Key_X, Qt.KeyboardModifier.AltModifier)
    stage.now = 206.0
    for card in (PRICE, JAPANESE[0], SLOW):
        stage.suggest(card, card.title.lower())
    stage.press(Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    stage.now = 255.0
    stage.suggest(ROUTER, "behind the TV", talk(stage))
    stage.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def focus(stage: Stage) -> None:
    """The keyboard on a button: the ring may not move anything."""
    cards(stage)
    stage.panel.parts.slot.take_focus()
    stage.press(Qt.Key.Key_Tab)


def smallest(stage: Stage) -> None:
    cards(stage)
    stage.panel.resize(320, 480)


def smallest_trouble(stage: Stage) -> None:
    one_side(stage)
    stage.panel.resize(320, 480)


SCENES: dict[str, Callable[[Stage], None]] = {
    "ready": ready,
    "starting": starting,
    "listening": listening,
    "one_card": one_card,
    "cards": cards,
    "four_cards": four_cards,
    "long_card": long_card,
    "unfolded": unfolded,
    "pinned": pinned,
    "dismissed": dismissed,
    "not_sure": not_sure,
    "search": searching,
    "search_heard": search_heard,
    "search_none": search_none,
    "one_side": one_side,
    "no_microphone": no_microphone,
    "nothing_heard": nothing_heard,
    "trouble_beside_card": trouble_beside_card,
    "notice": notice,
    "paused": paused,
    "ended": ended,
    "failed": failed,
    "demo_model": demo_model,
    "scrolled_up": scrolled_up,
    "japanese": japanese,
    "waiting": waiting,
    "likely": likely,
    "muted": muted,
    "taught": taught,
    "paused_until": paused_until,
    "history": history,
    "focus": focus,
    "smallest": smallest,
    "smallest_trouble": smallest_trouble,
}


@contextmanager
def played(scene: Callable[[Stage], None], look: Look) -> Iterator[Panel]:
    """The panel as that scene leaves it."""
    stage = Stage(look)
    scene(stage)
    for _ in range(3):  # texts that grow, in rows that make room, in a page that scrolls
        stage.settle()
    try:
        yield stage.panel
    finally:
        stage.close()
