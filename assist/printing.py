"""A call as a person reads it in a terminal: what was said, and under it the card that it called for."""

from assist.events import (
    Alert,
    AlertKind,
    Channel,
    Ended,
    Entry,
    Event,
    Gap,
    Hypothesis,
    ItemState,
    Listening,
    Position,
    Reminder,
    Suggestion,
    Tick,
    Trouble,
    TroubleKind,
    Unsure,
)
from assist.summary import Summary

SIDES = {Channel.AGENT: "You", Channel.CUSTOMER: "Customer"}

TROUBLES = {
    TroubleKind.NO_DEVICE: "no sound device. Plug one in, or choose another with “callcue devices”.",
    TroubleKind.DEVICE_LOST: "the sound device is gone. Plug it in; listening goes on by itself.",
    TroubleKind.STREAM_MOVED: "the sound server moved this side elsewhere. Waiting for the right device.",
    TroubleKind.SOUND_SERVER_LOST: "the sound server is gone. Listening goes on when it is back.",
    TroubleKind.NO_SOUND: "no sound. Check the softphone's speaker and this side's device.",
    TroubleKind.OVERLOAD: "this computer does not keep up. Some sound is left out; a smaller model helps.",
    TroubleKind.HEARING_RESTARTED: "hearing stopped and was started again.",
    TroubleKind.ECHO: "heard through the other side's speaker. A headset helps.",
}

ALERTS = {
    AlertKind.INSULT: "insult",
    AlertKind.THREAT: "threat",
    AlertKind.PUBLISH: "threat to publish",
    AlertKind.DEMAND: "demand beyond the rules",
    AlertKind.REFUSAL: "won’t end the call",
    AlertKind.REPEATED: "called again and again",
    AlertKind.SOS: "SOS",
    AlertKind.LONG_SILENCE: "nobody has said anything for 20 seconds",
    AlertKind.BOTH_TALKING: "both are talking at once",
    AlertKind.ONE_SIDE_SILENT: "one side has not said a word for 30 seconds",
}


def line(event: Event) -> str | None:
    """The event as one line, or None where there is nothing to read: partials, levels and echo."""
    match event:
        case Listening():
            return _listening(event)
        case Hypothesis(final=True, echo=False, text=text) if text:
            return f"{clock(event.time)}  {SIDES[event.channel]:8}  {text}"
        case Suggestion():
            return suggestion(event, event.after_phrase_end)
        case Unsure():
            return f"{'':18}? not sure which card fits “{event.text}”"
        case Gap():
            lost = f"… {event.lost:.1f} s of sound lost ({event.reason})"
            return f"{clock(event.time)}  {SIDES[event.channel]:8}  {lost}"
        case Trouble():
            return _trouble(event)
        case Ended():
            return f"{clock(event.time)}  The call has ended."
    return guided(event)


def guided(event: Event) -> str | None:
    """What the script, the checklist or an alert says, under the words that it follows from."""
    match event:
        case Position():
            return f"{'':18}> step {event.number} of {event.count}: {event.title}"
        case Entry():
            return f"{'':18}= {event.field}: {event.value}"
        case Tick(state=ItemState.SAID):
            return f"{'':18}+ {event.text} ({event.said} of {event.total} said)"
        case Reminder():
            missing = ", ".join(item.text for item in event.items)
            return f"{clock(event.time)}  {'':8}  ! before you hang up: {missing}"
        case Alert(over=False):
            return _alert(event)
    return None


def suggestion(event: Suggestion, delay: float | None) -> str:
    """The card, why, and `delay`: seconds from the end of the speech until it was decided, or on screen."""
    when = "on a partial" if event.early else "on the final"
    after = "" if delay is None else f", {_delay(delay)}"
    return (
        f"{clock(event.time)}  {'':8}  -> {event.card.title}   "
        f"[{event.score:.2f} of {event.needed:.2f}, heard “{event.heard}”, {when}{after}]"
    )


def summary_lines(summary: Summary) -> list[str]:
    heard = ", ".join(f"{SIDES[side]} {count}" for side, count in summary.utterances.items())
    lines = [
        f"{summary.seconds:.0f} s of sound, utterances heard: {heard}",
        f"{summary.cards} cards shown, {summary.early} of them before the recogniser was sure,"
        f" {summary.before_end} before the speech had ended",
    ]
    if summary.delay_median is not None and summary.delay_worst is not None:
        lines.append(
            f"From the end of the speech to the card: median {summary.delay_median:+.2f} s,"
            f" latest {summary.delay_worst:+.2f} s"
        )
    if summary.lost:
        lines.append(f"{summary.lost:.1f} s of sound were lost")
    return lines


def clock(seconds: float) -> str:
    minutes, rest = divmod(max(0.0, seconds), 60)
    return f"{int(minutes):02}:{rest:04.1f}"


def _listening(event: Listening) -> str:
    sources = ", ".join(f"{SIDES[side]}: {source}" for side, source in event.sources.items())
    model = f"{event.model} (demo model: hears only the sample talk)" if event.demo else event.model
    return f"Listening with the speech model {model}. {sources}"


def _alert(event: Alert) -> str:
    heard = f", heard “{event.heard}”" if event.heard else ""
    return f"{clock(event.time)}  {'':8}  ! {ALERTS[event.kind]}{heard}"


def _delay(seconds: float) -> str:
    return f"{abs(seconds):.1f} s {'before' if seconds < 0 else 'after'} the end of the speech"


def _trouble(event: Trouble) -> str:
    side = f"{SIDES[event.channel]}: " if event.channel else ""
    if event.over:
        return f"{clock(event.time)}  {side}all right again ({event.kind.replace('_', ' ')})"
    return f"{clock(event.time)}  {side}{TROUBLES[event.kind]}"
