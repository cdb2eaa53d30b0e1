"""The test bench: written and recorded calls through the straight line of a live call, line by line."""

from collections.abc import Iterable, Iterator, Sequence
from threading import Event as Flag

from msgspec import structs

from assist.events import Event, Heard, Hypothesis
from assist.guidance.guide import Guide
from assist.matching.echo import EchoFilter
from assist.matching.index import Match, Matcher
from assist.matching.policy import Policy
from assist.matching.semantic import Ranking, SemanticMatcher
from assist.matching.sentences import Sentences
from assist.matching.why import Rank, ranks
from assist.pipeline import guided, listen
from assist.rehearsal import speaking
from assist.rehearsal.conversation import Conversation, Happening, Who
from assist.rehearsal.hand import by_hand
from assist.rehearsal.judging import judge
from assist.rehearsal.names import Names
from assist.rehearsal.rows import Row
from assist.rehearsal.stopping import go_on
from assist.rehearsal.turns import Turns
from assist.settings import ShowingSettings
from scripts_db.cards import Campaign

_DEFAULTS = ShowingSettings()


class Bench:
    """One state of a campaign, indexed once, for any number of calls. For one thread at a time."""

    def __init__(
        self,
        campaign: Campaign,
        settings: ShowingSettings = _DEFAULTS,
        *,
        names: Names | None = None,
        sentences: Sentences | None = None,
    ) -> None:
        """`names`: by which calls may speak of cards, where those of the campaign are not enough.

        `sentences` judges whole utterances, too, as in the calls of whoever has that model; it is waited for.
        """
        self.campaign, self.settings = campaign, settings
        self._names = names or Names(campaign)
        self._guided = _followable(campaign)
        matcher = Matcher(campaign.cards, campaign.language)
        self._table, self._matcher = matcher.table, _Remembering(matcher)
        self._finals = (
            _Remembering(SemanticMatcher(matcher, sentences.awaited)) if sentences else self._matcher
        )

    def play(
        self,
        talk: Conversation,
        *,
        settings: ShowingSettings | None = None,
        guide: bool = True,
        stopped: Flag | None = None,
    ) -> tuple[Row, ...]:
        """What becomes of a written call, each of its lines. Raises RehearsalStopped once `stopped` is set.

        `settings` are tried instead of the bench's. Without `guide` script, checklist and alerts are left out.
        """
        if talk.brings_its_own:
            own = Bench(talk.on(self.campaign), settings or self.settings)
            return own.play(_bare(talk), guide=guide, stopped=stopped)
        policy = Policy(talk.settings(settings or self.settings), self.campaign.language, lambda: 0.0)
        turns = Turns(self._names)
        follower = Guide(self._guided, data=talk.data) if guide else None
        return self._played(self._read_aloud(talk, turns, follower, stopped), policy, turns, follower)

    def hear(self, ears: Iterable[Heard], *, settings: ShowingSettings | None = None) -> tuple[Row, ...]:
        """What becomes of what is heard, or was (`recording.heard`)."""
        policy = Policy(settings or self.settings, self.campaign.language, lambda: 0.0)
        return self._played(ears, policy, Turns(self._names), Guide(self._guided))

    def expecting(self, row: Row, expected: tuple[Happening, ...] | None) -> Row:
        """The same, held against something else that must come up."""
        wrong, missing = judge(expected, row.happened, row.shown, self._names)
        return structs.replace(row, expected=expected, wrong=wrong, missing=missing)

    def why(self, row: Row) -> tuple[Rank, ...]:
        """The cards that were thought of on that line, best first, with all that spoke for and against each."""
        return ranks(row.verdicts, row.read, self._table, self.campaign.language)

    def _played(
        self, ears: Iterable[Heard], policy: Policy, turns: Turns, guide: Guide | None
    ) -> tuple[Row, ...]:
        line = _judged(listen(ears, self._matcher, policy, EchoFilter(), self._finals), policy, turns)
        for event in guided(line, guide) if guide else line:
            turns.note(event, guide.fits if guide else {})
        return turns.rows()

    def _read_aloud(
        self, talk: Conversation, turns: Turns, guide: Guide | None, stopped: Flag | None
    ) -> Iterator[Heard]:
        """The call as a recogniser tells it; what the agent does by hand is done between."""
        now, language = 0.0, self.campaign.language
        for line in talk.lines:
            go_on(stopped)
            turns.begin(line, now)
            if line.who is Who.HAND:
                for event in by_hand(guide, line.text) if guide else []:
                    turns.note(event, {})
            elif line.who is Who.WAIT:
                yield from speaking.silence(now, line.seconds) if guide else ()
                now += line.seconds
            else:
                readings = list(speaking.said(line, now, language))
                now = speaking.end(line, now, language)
                yield from readings if guide else speaking.only_what_matters(readings, language)


class _Remembering:
    """A matcher that answers the same text once: other settings and later calls ask again."""

    def __init__(self, matcher: Ranking) -> None:
        self._matcher = matcher
        self._known: dict[str, Sequence[Match]] = {}

    def match(self, text: str) -> Sequence[Match]:
        found = self._known.get(text)
        if found is None:
            found = self._known[text] = self._matcher.match(text)
        return found


def _judged(events: Iterable[Event], policy: Policy, turns: Turns) -> Iterator[Event]:
    """The straight line as it is; the verdicts on each reading are noted when it has been judged."""
    last: Hypothesis | None = None
    for event in events:
        if last:
            turns.judged(last, policy.verdicts)
        last = event if isinstance(event, Hypothesis) and not event.echo else None
        yield event
    if last:
        turns.judged(last, policy.verdicts)


def _followable(campaign: Campaign) -> Campaign:
    """Without ways that lead nowhere: a draft may have such while somebody works on it."""
    scripts = []
    for script in campaign.scripts:
        ids = {step.id for step in script.steps}
        steps = tuple(
            structs.replace(step, branches=tuple(way for way in step.branches if way.to in ids))
            for step in script.steps
        )
        scripts.append(structs.replace(script, steps=steps))
    return structs.replace(campaign, scripts=tuple(scripts))


def _bare(talk: Conversation) -> Conversation:
    """Without what the campaign has now."""
    return structs.replace(talk, language="", cards=(), steps=(), checklist=())
