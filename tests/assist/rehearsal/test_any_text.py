"""Whatever is pasted: it is played, or a sentence says which line can't be read."""

from hypothesis import given, settings
from hypothesis import strategies as st

from assist.errors import AssistError
from assist.rehearsal import transcript
from assist.rehearsal.bench import Bench
from scripts_db.cards import Campaign, Card

BENCH = Bench(
    Campaign(
        id="c",
        name="C",
        cards=(Card(id="r", title="Refund", say="x", triggers=("i want my money back", "返金")),),
    )
)
PIECES = """customer  |agent  |Customer: |00:11 |->| -> nothing|wait 3|hand  |take X|script|cards|    |a [ask]  b
language  ja|threshold  |0.5|#|, then |tick x|返金|money |data a = b|campaign  x|:|step |search|99:99|1e9|-5
\t|👍| -> lit X|checklist|x [critical]: y|X -> a: b|wait 3600|go a|fill a = b|00:00 --> 00:01"""
TEXTS = st.sampled_from([*PIECES.replace("\n", "|").split("|"), "\n", "\n", "\u2028"]) | st.text(max_size=6)


@given(st.lists(TEXTS, max_size=12).map("".join), st.booleans())
@settings(max_examples=300, deadline=None)
def test_it_is_played_or_refused_with_a_sentence(text: str, guide: bool) -> None:
    try:
        talk = transcript.conversation(text, "en")
    except AssistError as trouble:
        told = str(trouble)
    else:
        told = ".".join(row.text for row in BENCH.play(talk, guide=guide)) + "."
    assert told.endswith(".")
