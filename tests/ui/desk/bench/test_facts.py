"""Why a card came: the facts beside a line of the test bench."""

from assist.rehearsal import reading
from assist.rehearsal.bench import Bench
from scripts_db.cards import Campaign, Card
from ui.desk.bench.facts import facts

REPLACE = Card(
    id="replace",
    title="Replace a card",
    say="x",
    triggers=(
        "i have to report my card as stolen",
        "report lost card to the bank",
        "what do i need to do if i have a stolen card",
    ),
)
PAY = Card(
    id="pay", title="Pay a bill", say="x", triggers=("i need to pay my cable bill", "my water bill is due")
)


def test_a_request_that_was_made_again_says_what_the_first_time_added() -> None:
    bench = Bench(Campaign(id="b", name="Bank", cards=(REPLACE, PAY)))
    rows = bench.play(
        reading.read("customer  i lost my debit card\nagent  please repeat that\ncustomer  my debit card")
    )
    told = [list(facts(row, bench.why(row)[0], "en")) for row in (rows[0], rows[2])]
    said = [[fact.words for fact in each] for each in told]
    assert "It was nearly meant a moment before" not in said[0]
    (again,) = [fact for fact in told[1] if fact.words == "It was nearly meant a moment before"]
    assert again.speaks_for
    assert float(again.value.removeprefix("+ ")) > 1
