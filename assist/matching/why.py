"""Why a card comes for an utterance, or doesn't: the ranking, the words that met, and the rule that decided."""

from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from assist.events import CardName, Channel, Hypothesis, Suggestion
from assist.matching.calibration import Band, band
from assist.matching.index import Match, Matcher, MetWord
from assist.matching.meaning import WordTable
from assist.matching.policy import Policy, Verdict, Withheld
from assist.matching.semantic import Ranking
from assist.matching.text import content_words, means_something, plain
from assist.settings import ShowingSettings

_NEAR = 0.4
"""How near two words must be in the table to be said to mean the same here."""


class Answer(StrEnum):
    CARD = "card"
    SEARCH = "search"
    NOTHING = "nothing"


class Rank(Struct, frozen=True):
    """A card that was thought of, with all that spoke for it, and why it was withheld (None: it shows).

    `evidence` of `needed`; `whole` and `stretch` are the likeness of the whole utterance and of its best stretch,
    `letters` and `meaning` the parts of the first, `sentence` is what the sentence model says; all 0 to 1. `met` met by
    spelling, `meant` by meaning. `negative` is the card's phrase that forbade it; `topic` and `nearly` are what the
    talk so far and a request that was nearly heard before add to the logarithm of the odds.
    """

    card: CardName
    trigger: str
    heard: str
    met: tuple[MetWord, ...]
    meant: tuple[MetWord, ...]
    evidence: float
    band: Band
    needed: float
    whole: float
    stretch: float
    letters: float
    meaning: float | None
    withheld: Withheld | None
    negative: str
    topic: float = 0.0
    nearly: float = 0.0
    sentence: float | None = None


class Why(Struct, frozen=True):
    """`content_words` is how many words of the text carry meaning, `ranked` the cards, best first."""

    text: str
    speaker: Channel
    content_words: int
    answer: Answer
    ranked: tuple[Rank, ...]


def why(
    text: str,
    matcher: Matcher,
    settings: ShowingSettings,
    language: str = "en",
    speaker: Channel = Channel.CUSTOMER,
    limit: int = 5,
    finals: Ranking | None = None,
) -> Why:
    """What would come up for these words as the first utterance of a call, and why.

    `finals` ranks the cards instead of `matcher`, as in a call.
    """
    policy = Policy(settings, language)
    heard = Hypothesis(time=0.0, captured_at=0.0, channel=speaker, utterance="1", text=text, final=True)
    answer = policy.admit(heard, (finals or matcher).match(text, limit))
    kind = Answer.CARD if isinstance(answer, Suggestion) else Answer.SEARCH if answer else Answer.NOTHING
    ranked = ranks(policy.verdicts, text, matcher.table, language)
    return Why(text, speaker, content_words(plain(text, language), language), kind, ranked)


def ranks(verdicts: Sequence[Verdict], text: str, table: WordTable | None, language: str) -> tuple[Rank, ...]:
    """All that spoke for and against each card that was judged for these words."""
    said = plain(text, language)
    return tuple(_rank(verdict, said, table, language) for verdict in verdicts)


def _rank(verdict: Verdict, said: list[str], table: WordTable | None, language: str) -> Rank:
    match = verdict.match
    return Rank(
        card=CardName(match.card.id, match.card.title),
        trigger=match.trigger,
        heard=match.heard,
        met=match.met,
        meant=_meant(match, said, table, language) if table else (),
        evidence=match.evidence,
        band=band(match.evidence),
        needed=verdict.needed,
        whole=match.score,
        stretch=match.stretch,
        letters=match.letters,
        meaning=match.meaning,
        withheld=verdict.withheld,
        negative=verdict.negative,
        topic=match.topic,
        nearly=match.nearly,
        sentence=match.sentence,
    )


def _meant(match: Match, said: list[str], table: WordTable, language: str) -> tuple[MetWord, ...]:
    """Words of the trigger that no word met by its spelling, with the one said that comes nearest in meaning."""
    met = {pair.trigger for pair in match.met} | {pair.heard for pair in match.met}
    wanted, heard = (
        [word for word in words if word not in met and means_something(word, language)]
        for words in (plain(match.trigger, language), said)
    )
    if not wanted or not heard:
        return ()
    likeness = table.likeness(heard, wanted)
    return tuple(
        MetWord(heard[row], word, float(likeness[row, place]))
        for place, word in enumerate(wanted)
        if likeness[row := int(likeness[:, place].argmax()), place] >= _NEAR
    )
