"""What an agent need not bear, by the words alone: heard what, and when. A person decides what it was.

Phrases, not single words, and ones that take it back: "this internet is killing me" is no threat, and a polite
"I will post this everywhere" is one to publish. Nothing here says what anybody feels.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from assist.events import Alert, AlertKind, AlertLevel, Channel, Event, Hypothesis
from assist.guidance.moment import Moment
from assist.guidance.patterns import Found, Patterns, is_usable
from assist.guidance.talk import AlertWords, Talk
from scripts_db.cards import AlertClass

_SETTLED = 3
"""Words that must follow on a partial, so that what is heard stands and what takes it back would have come."""


def house_words(talk: Talk, alerts: Iterable[AlertClass]) -> dict[AlertKind, AlertWords]:
    """The language's own classes, those replaced that the house has words for."""
    none = AlertWords(phrases=())
    return talk.alerts | {
        alert.kind: _replaced(talk.alerts.get(alert.kind, none), alert, talk.code) for alert in alerts
    }


def _replaced(own: AlertWords, house: AlertClass, code: str) -> AlertWords:
    """A house that writes what to answer and no phrases is shown the alert by the language's own ones.

    What can't be looked for (an open bracket) costs that phrase, not the call.
    """
    heard = house if house.phrases else own
    return AlertWords(
        phrases=tuple(phrase for phrase in heard.phrases if is_usable(phrase, code)),
        unless=tuple(phrase for phrase in heard.unless if is_usable(phrase, code)),
        say=house.say,
        points=house.points,
        serious_after=house.serious_after,
    )


class Alerts:
    """The alerts of one call. `words` replaces the language's own classes: the house's phrases and wording."""

    def __init__(self, talk: Talk, words: Mapping[AlertKind, AlertWords] | None = None) -> None:
        self._words = dict(talk.alerts if words is None else words)
        self._patterns = {
            kind: Patterns(known.phrases, talk.code, unless=known.unless, negations=talk.negations)
            for kind, known in self._words.items()
            if known.phrases
        }
        self._counts: Counter[AlertKind] = Counter()
        self._raised: set[tuple[str, AlertKind]] = set()

    def follow(self, heard: Hypothesis) -> Iterator[Event]:
        """The alerts that the customer's words give, each class once an utterance."""
        if heard.channel is not Channel.CUSTOMER:
            return
        for kind, patterns in self._patterns.items():
            if (heard.utterance, kind) in self._raised:
                continue
            found = patterns.find(heard.text)
            if found and (heard.final or found.after >= _SETTLED):
                self._raised.add((heard.utterance, kind))
                yield self._alert(kind, heard, found)

    def sos(self, now: Moment) -> list[Event]:
        """The agent's own call for help, at any time."""
        self._counts[AlertKind.SOS] += 1
        known = self._words.get(AlertKind.SOS, AlertWords(phrases=()))
        return [
            Alert(
                time=now.time,
                captured_at=now.captured_at,
                kind=AlertKind.SOS,
                level=AlertLevel.SERIOUS,
                say=known.say,
                points=known.points,
                count=self._counts[AlertKind.SOS],
            )
        ]

    def _alert(self, kind: AlertKind, heard: Hypothesis, found: Found) -> Alert:
        known = self._words[kind]
        self._counts[kind] += 1
        count = self._counts[kind]
        serious = known.serious_after and count >= known.serious_after
        return Alert(
            time=heard.time,
            captured_at=heard.captured_at,
            kind=kind,
            level=AlertLevel.SERIOUS if serious else AlertLevel.CAUTION,
            channel=heard.channel,
            utterance=heard.utterance,
            heard=found.heard,
            phrase=found.phrase,
            say=known.say,
            points=known.points,
            count=count,
        )
