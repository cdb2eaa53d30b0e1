"""What the calls in tests/guided_calls do not show: placeholders, counting, the end, and what is refused."""

from collections.abc import Callable

import pytest

from assist.events import Entry, Hypothesis, Mover, Pointer, Position
from assist.guidance.guide import Guide
from scripts_db.cards import Branch, Campaign, Script, Step, StepKind

Say = Callable[..., Hypothesis]


def step(name: str, say: str, *ways: tuple[str, str], kind: StepKind = StepKind.ASK, field: str = "") -> Step:
    branches = tuple(Branch(label=phrase, to=to, phrases=(phrase,)) for phrase, to in ways)
    return Step(id=name, title=name.title(), say=say, kind=kind, field=field or None, branches=branches)


CAMPAIGN = Campaign(
    id="c",
    name="C",
    scripts=(
        Script(
            id="main",
            title="Main",
            steps=(
                step(
                    "who",
                    "Hello {customer_name}. What is your customer number?",
                    ("my number is", "what"),
                    kind=StepKind.FILL,
                    field="Customer number",
                ),
                step(
                    "what",
                    "Is {customer_number} a broadband or a mobile contract?",
                    ("broadband", "slow"),
                    ("mobile", "end"),
                ),
                step(
                    "slow",
                    "Is the connection slow or is it broken?",
                    ("it is slow", "end"),
                    ("it is broken", "what"),
                ),
                step("end", "Thank you, {customer_name}.", kind=StepKind.END),
            ),
        ),
        Script(id="other", title="Other", steps=(step("alone", "Only one step.", kind=StepKind.END),)),
    ),
)


def position(events: list[object]) -> Position:
    (found,) = [event for event in events if isinstance(event, Position)]
    return found


def test_it_starts_at_its_first_step_with_the_data_of_the_call() -> None:
    start = position([*Guide(CAMPAIGN, data={"Customer_Name": "Laura"}).start()])
    assert (start.step, start.by, start.say) == (
        "who",
        Mover.START,
        "Hello Laura. What is your customer number?",
    )
    assert (start.number, start.count, start.can_go_back) == (1, 3, False)
    assert [way.to for way in start.ways] == ["what"]
    assert (start.ways[0].title, start.ways[0].phrase) == ("What", "my number is")


def test_a_placeholder_nobody_knows_is_a_gap() -> None:
    assert position([*Guide(CAMPAIGN).start()]).say == "Hello …. What is your customer number?"


def test_what_was_filled_in_is_said_in_the_next_step(customer: Say) -> None:
    guide = Guide(CAMPAIGN)
    events = [*guide.follow(customer("my number is five five one two three", at=7.0))]
    entry = next(event for event in events if isinstance(event, Entry))
    assert (entry.value, entry.heard, entry.by_hand) == ("55123", "five five one two three", False)
    arrived = position([*events])
    assert arrived.say == "Is 55123 a broadband or a mobile contract?"
    assert (arrived.before, arrived.by, arrived.time) == ("Who: 55123", Mover.CUSTOMER, 7.0)
    assert (arrived.number, arrived.count) == (2, 3)


def test_a_way_may_lead_back_when_it_is_taken(agent: Say, customer: Say) -> None:
    guide = Guide(CAMPAIGN)
    guide.go("slow")
    list(guide.follow(agent("is the connection slow or is it broken")))
    assert position([*guide.follow(customer("well it is broken"))]).step == "what"


def test_what_the_agent_wrote_stays(customer: Say) -> None:
    guide = Guide(CAMPAIGN)
    (entry,) = guide.fill("Customer number", "777")
    assert isinstance(entry, Entry)
    assert (entry.step, entry.by_hand) == ("who", True)
    events = [*guide.follow(customer("my number is five five one two three"))]
    assert not any(isinstance(event, Entry) for event in events)
    assert position([*guide.go("what")]).say.startswith("Is 777 ")


def test_a_step_of_another_name_is_refused() -> None:
    guide = Guide(CAMPAIGN)
    with pytest.raises(KeyError):
        guide.go("nowhere")
    with pytest.raises(IndexError):
        guide.take(5)
    assert guide.script
    assert guide.script.step.id == "who"


def test_another_script_can_be_chosen() -> None:
    assert position([*Guide(CAMPAIGN, script="other").start()]).step == "alone"
    with pytest.raises(KeyError):
        Guide(CAMPAIGN, script="none")


def test_the_same_reading_twice_changes_nothing_twice(customer: Say) -> None:
    guide = Guide(CAMPAIGN)
    guide.go("what")
    heard = customer("mobile contract", final=False, utterance="1")
    assert len([*guide.follow(heard)]) == 1
    assert not list(guide.follow(heard))


def test_a_pause_is_enough_for_an_answer(agent: Say, customer: Say) -> None:
    guide = Guide(CAMPAIGN)
    guide.go("slow")
    list(guide.follow(agent("is the connection slow or is it broken")))
    readings = [
        customer("it is slow", final=False, utterance="1"),
        customer("it is slow", final=False, paused=True, utterance="1"),
        customer("it is slow it is broken", utterance="1"),
    ]
    told = [[type(event) for event in guide.follow(heard)] for heard in readings]
    assert told == [[Pointer], [Position], []]


def test_echo_moves_nothing(customer: Say) -> None:
    guide = Guide(CAMPAIGN)
    assert not list(guide.follow(customer("my number is five five one two three", echo=True)))


def test_where_the_agent_goes_on_to_tells_the_answer(agent: Say) -> None:
    guide = Guide(CAMPAIGN)
    guide.go("what")
    moved = position([*guide.follow(agent("so is the connection slow or is it broken"))])
    assert (moved.step, moved.by, moved.before) == ("slow", Mover.AGENT, "What: broadband")


def test_a_step_that_was_gone_back_to_is_open_again(customer: Say) -> None:
    guide = Guide(CAMPAIGN)
    guide.go("what")
    guide.take(1)
    assert "What: mobile" in guide.note().field("done").text
    guide.back()
    assert "What" not in guide.note().field("done").text
