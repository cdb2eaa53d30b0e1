"""What became of a line, in words: a sign, a title, and the reason in one line."""

from msgspec import Struct

from assist.events import AlertKind
from assist.matching.text import is_unspaced, plain
from assist.matching.why import Rank
from assist.rehearsal.conversation import Happening, What
from assist.rehearsal.names import Names
from assist.rehearsal.rows import Outcome, Row
from ui.desk import withheld
from ui.translating import QT_TRANSLATE_NOOP, translated

SIGNS = {
    Outcome.SHOWN: ("checkmark_circle:filled", "accent"),
    Outcome.FOLLOWED: ("task_list_square_ltr", "accent"),
    Outcome.HELD_BACK: ("subtract_circle", "ink3"),
    Outcome.NOTHING: ("circle", "ink3"),
    Outcome.WRONG: ("error_circle:filled", "serious"),
    Outcome.MISSING: ("warning:filled", "caution"),
}
"""Icon and colour."""
WORDS = {
    Outcome.SHOWN: QT_TRANSLATE_NOOP("bench", "Shown"),
    Outcome.FOLLOWED: QT_TRANSLATE_NOOP("bench", "Followed"),
    Outcome.HELD_BACK: QT_TRANSLATE_NOOP("bench", "Held back"),
    Outcome.NOTHING: QT_TRANSLATE_NOOP("bench", "Nothing"),
    Outcome.WRONG: QT_TRANSLATE_NOOP("bench", "Wrong card"),
    Outcome.MISSING: QT_TRANSLATE_NOOP("bench", "Missing"),
}
_FOLLOWED = {
    What.TICK: QT_TRANSLATE_NOOP("bench", "Checklist item said"),
    What.UNTICK: QT_TRANSLATE_NOOP("bench", "Checklist item open again"),
    What.WAIVE: QT_TRANSLATE_NOOP("bench", "Checklist item does not apply"),
    What.STEP: QT_TRANSLATE_NOOP("bench", "The script moved to this step"),
    What.FILL: QT_TRANSLATE_NOOP("bench", "A field of the script was filled"),
    What.REMIND: QT_TRANSLATE_NOOP("bench", "A goodbye while this is open"),
    What.ALERT: QT_TRANSLATE_NOOP("bench", "An alert"),
}
_ALERTS = {
    AlertKind.INSULT: QT_TRANSLATE_NOOP("bench", "Insult"),
    AlertKind.THREAT: QT_TRANSLATE_NOOP("bench", "Threat"),
    AlertKind.PUBLISH: QT_TRANSLATE_NOOP("bench", "Threat to publish"),
    AlertKind.DEMAND: QT_TRANSLATE_NOOP("bench", "Demand beyond the rules"),
    AlertKind.REFUSAL: QT_TRANSLATE_NOOP("bench", "Won’t end the call"),
    AlertKind.REPEATED: QT_TRANSLATE_NOOP("bench", "Called again and again"),
    AlertKind.SOS: QT_TRANSLATE_NOOP("bench", "SOS"),
    AlertKind.LONG_SILENCE: QT_TRANSLATE_NOOP("bench", "Long silence"),
    AlertKind.BOTH_TALKING: QT_TRANSLATE_NOOP("bench", "Both talk at once"),
    AlertKind.ONE_SIDE_SILENT: QT_TRANSLATE_NOOP("bench", "One side is silent"),
}
_FIRST = (What.STEP, What.TICK, What.ALERT, What.REMIND, What.FILL, What.UNTICK, What.WAIVE)


class Told(Struct, frozen=True):
    """`rank` is the card whose score stands beside it."""

    icon: str
    role: str
    title: str
    reason: str
    rank: Rank | None


def tell(row: Row, reasons: tuple[Rank, ...], names: Names, language: str) -> Told:
    rank = about(row, reasons, names)
    title = _title(row, rank, names)
    word = word_of(row.outcome)
    icon, role = SIGNS[row.outcome]
    return Told(icon, role, f"{word}: {title}" if title else word, _reason(row, rank, names, language), rank)


def word_of(outcome: Outcome) -> str:
    return translated("bench", WORDS[outcome])


def about(row: Row, reasons: tuple[Rank, ...], names: Names) -> Rank | None:
    """The card that the row is about: the missing one, else that of its verdict."""
    if row.outcome is Outcome.FOLLOWED:
        return None
    verdict = row.verdict
    card = verdict.match.card.id if verdict else ""
    if row.outcome is Outcome.MISSING:
        card = next((names.known(one).name for one in row.missing if one.what is What.CARD), "")
    return next((rank for rank in reasons if rank.card.id == card), None)


def followed(row: Row) -> Happening | None:
    """What of the guided call the row tells first."""
    found = {happening.what: happening for happening in row.followed}
    return next((found[what] for what in _FIRST if what in found), None)


def _title(row: Row, rank: Rank | None, names: Names) -> str:
    match row.outcome:
        case Outcome.WRONG:
            return row.wrong[0].card.title
        case Outcome.SHOWN:
            return ", ".join(card.card.title for card in row.shown)
        case Outcome.MISSING:
            return _wanted(row, names)
        case Outcome.FOLLOWED:
            first = followed(row)
            return _named(first, names) if first else ""
        case Outcome.HELD_BACK:
            return rank.card.title if rank else ""
    return ""


def _wanted(row: Row, names: Names) -> str:
    """What is missing, by its names."""
    search = translated("bench", "the offer to search")
    return ", ".join(names.title(names.known(one)) if one.name else search for one in row.missing)


def _named(happening: Happening, names: Names) -> str:
    if happening.what is What.ALERT:
        return translated("bench", _ALERTS[AlertKind(happening.name.split()[0])])
    return names.title(happening)


def _reason(row: Row, rank: Rank | None, names: Names, language: str) -> str:
    match row.outcome:
        case Outcome.SHOWN:
            return _joined(_words_met(rank, language), delay(row))
        case Outcome.FOLLOWED:
            first = followed(row)
            return translated("bench", _FOLLOWED[first.what]) if first else ""
        case Outcome.WRONG:
            missing = _wanted(row, names)
            instead = translated("bench", "“{0}” was wanted").format(missing) if missing else ""
            return _joined(translated("bench", "Not wanted here"), instead)
        case Outcome.MISSING if row.shown:
            came = ", ".join(card.card.title for card in row.shown)
            return translated("bench", "“{0}” came up").format(came)
        case Outcome.HELD_BACK | Outcome.MISSING:
            return _held_back(row, rank)
    return _far(rank)


def _held_back(row: Row, rank: Rank | None) -> str:
    offered = translated("bench", "The panel offered the search") if row.offered else ""
    if rank and rank.withheld:
        return _joined(withheld.words(rank.withheld, rank.negative), offered)
    return offered or _far(rank)


def _far(rank: Rank | None) -> str:
    if rank is None:
        return translated("bench", "No card has anything in common with it")
    return translated("bench", "Best guess {0}, far from any card").format(f"{rank.evidence:.2f}")


def words_met(rank: Rank, language: str) -> tuple[int, int]:
    """How many words of the trigger were met, by spelling or by meaning, and how many it has."""
    met = {pair.trigger for pair in (*rank.met, *rank.meant)}
    words = plain(rank.trigger, language)
    return sum(word in met for word in words), len(words)


def _words_met(rank: Rank | None, language: str) -> str:
    if rank is None:
        return ""
    met, count = words_met(rank, language)
    words = (
        translated("bench", "{0} of {1} letters")
        if is_unspaced(rank.trigger)
        else translated("bench", "{0} of {1} words")
    )
    return words.format(met, count)


def delay(row: Row) -> str:
    """When the card came, beside the end of the phrase."""
    if row.delay is None:
        return ""
    words = (
        translated("bench", "{0} s before the phrase ended")
        if row.delay < 0
        else translated("bench", "{0} s after the phrase")
    )
    return words.format(f"{abs(row.delay):.1f}")


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
