"""Plain cards for the main slot, for when there is nothing to say but something to know."""

from collections.abc import Callable

from msgspec import Struct

from assist.events import Channel, Trouble, TroubleKind
from ui.panel.board import Action
from ui.panel.call_state import CallState, Phase
from ui.panel.deck import Tally
from ui.translating import QT_TRANSLATE_NOOP, translated


class Plate(Struct, frozen=True, kw_only=True):
    """The first action is the main one; `primary` fills its button. `keys` are its shortcut."""

    icon: str
    title: str
    text: str
    role: str = "ink2"
    steps: tuple[str, ...] = ()
    actions: tuple[Action, ...] = ()
    primary: bool = False
    keys: str = ""


def standing(call: CallState, tally: Tally, keys: str = "F8") -> Plate:
    """What stands in the main slot while no card does; `keys` go on after a pause."""
    if call.failure:
        return failed(call.failure)
    if call.waiting and call.phase is Phase.READY:
        return waiting()
    trouble = call.deafness
    if call.is_on and trouble:
        sides = call.deaf_sides
        side = next(iter(sides)) if len(sides) == 1 else None
        return deaf(trouble, side, call.sources.get(side, "") if side else "")
    return paused(keys, call.resumes_at) if call.phase is Phase.PAUSED else _PHASES[call.phase](tally)


def ready(_tally: Tally) -> Plate:
    return Plate(
        icon="headset",
        title=translated("plates", "Ready to listen"),
        text=translated(
            "plates",
            "Start when the call begins. Cards come up here while you talk; the search works at any time.",
        ),
        actions=(Action.START, Action.CHOOSE_DEVICE),
        primary=True,
    )


def waiting() -> Plate:
    return Plate(
        icon="headset",
        role="accent",
        title=translated("plates", "Waiting for a call"),
        text=translated(
            "plates",
            "I listen as soon as both of you can be heard. Until then I look at the loudness alone. "
            "You can also start now.",
        ),
        actions=(Action.START,),
    )


def starting(_tally: Tally) -> Plate:
    return Plate(
        icon="headset",
        title=translated("plates", "Getting ready"),
        text=translated(
            "plates", "The speech model is being loaded and the devices opened. It takes a moment."
        ),
    )


def listening(_tally: Tally) -> Plate:
    return Plate(
        icon="comment",
        title=translated("plates", "No card right now"),
        text=translated(
            "plates", "Cards come up here while you talk. To look something up yourself, type below."
        ),
    )


def paused(keys: str, until: str) -> Plate:
    """`until` is the time of day at which it goes on by itself, empty if it does not."""
    title = translated("plates", "Paused")
    text = translated("plates", "Nothing is heard, shown or written until you go on.")
    if until:
        title = translated("plates", "Paused until {0}").format(until)
        text = translated("plates", "Nothing is heard, shown or written. It goes on by itself.")
    return Plate(
        icon="pause_circle", title=title, text=text, actions=(Action.GO_ON,), primary=True, keys=keys
    )


def ended(tally: Tally) -> Plate:
    counts = translated("plates", "Cards: {shown} shown, {used} used, {dismissed} dismissed.")
    return Plate(
        icon="call_end",
        title=translated("plates", "Call ended"),
        text=counts.format(shown=tally.shown, used=tally.used, dismissed=tally.dismissed)
        + " "
        + translated("plates", "The talk below is forgotten when the next call starts."),
        actions=(Action.NEXT_CALL,),
        primary=True,
    )


_PHASES: dict[Phase, Callable[[Tally], Plate]] = {
    Phase.READY: ready,
    Phase.STARTING: starting,
    Phase.LISTENING: listening,
    Phase.ENDED: ended,
}


def no_hit(query: str) -> Plate:
    return Plate(
        icon="search",
        title=translated("plates", "No card for “{query}”").format(query=query),
        text=translated("plates", "Try another word for it, or fewer words. Esc goes back to the talk."),
    )


def failed(sentence: str) -> Plate:
    """Listening could not be started, or is over for good: `sentence` says why and what to do."""
    return Plate(
        icon="warning",
        role="caution",
        title=translated("plates", "I can’t listen"),
        text=sentence,
        actions=(Action.TRY_AGAIN, Action.CHOOSE_DEVICE),
    )


_PLUG_IN = QT_TRANSLATE_NOOP("plates", "Plug {0} in.")
_OR_CHOOSE = QT_TRANSLATE_NOOP("plates", "If it is plugged in, choose the device here.")
_STEPS = {
    (TroubleKind.NO_SOUND, Channel.CUSTOMER): (
        QT_TRANSLATE_NOOP("plates", "In the softphone, choose {0} as the speaker."),
        QT_TRANSLATE_NOOP("plates", "If you hear the customer, choose the same device here."),
    ),
    (TroubleKind.NO_SOUND, Channel.AGENT): (
        QT_TRANSLATE_NOOP("plates", "Check that the headset isn’t muted."),
        QT_TRANSLATE_NOOP("plates", "If the customer hears you, choose the same microphone here."),
    ),
}
_TITLES = {
    Channel.CUSTOMER: QT_TRANSLATE_NOOP("plates", "I can’t hear the customer"),
    Channel.AGENT: QT_TRANSLATE_NOOP("plates", "I can’t hear you"),
    None: QT_TRANSLATE_NOOP("plates", "I can’t hear anything"),
}
_WHY = {
    Channel.CUSTOMER: QT_TRANSLATE_NOOP(
        "plates", "Cards need both sides. Until it works, the search still helps you."
    ),
    Channel.AGENT: QT_TRANSLATE_NOOP(
        "plates", "Your own words are missing from the talk. Cards for the customer’s words go on."
    ),
    None: QT_TRANSLATE_NOOP(
        "plates", "Cards can’t come up by themselves. Until it works, the search still helps you."
    ),
}


def deaf(trouble: Trouble, side: Channel | None, source: str) -> Plate:
    """A side that can't be heard, None is both; `source` is the name of its device, as far as it is known."""
    device = translated("plates", "“{0}”").format(source) if source else translated("plates", "your headset")
    steps = _STEPS.get((trouble.kind, side), (_PLUG_IN, _OR_CHOOSE)) if side else (_PLUG_IN, _OR_CHOOSE)
    return Plate(
        icon="mic_off" if side is Channel.AGENT else "speaker_mute",
        role="caution",
        title=_said(_TITLES[side]),
        text=_said(_WHY[side]),
        steps=tuple(_said(step).format(device) for step in steps),
        actions=(Action.CHOOSE_DEVICE,),
    )


def _said(source: str) -> str:
    return translated("plates", source)
