"""A talk that is tried out line by line: the guide of the live call, and nothing else."""

import pytest

from assist.events import Channel, Event, Pointer, Position, Tick
from assist.rehearsal.guided import GuidedTalk
from scripts_db import samples
from scripts_db.cards import Branch, Campaign, ChecklistItem, Script, Step, StepKind

STEPS = (
    Step(
        id="ask",
        title="Light",
        say="Which colour is the light on the router?",
        kind=StepKind.ASK,
        branches=(
            Branch(label="Red", to="end", phrases=("it is red",)),
            Branch(label="White", to="end", phrases=("it is white",)),
        ),
    ),
    Step(id="end", title="Goodbye", say="Thank you for calling.", kind=StepKind.END),
)
CAMPAIGN = Campaign(
    id="c",
    name="C",
    scripts=(Script(id="s", title="S", steps=STEPS), Script(id="t", title="T", steps=STEPS[1:])),
    checklist=(ChecklistItem(id="recorded", text="Recorded", phrases=("this call is recorded",)),),
)


def of(kind: type[Event], events: list[Event]) -> list[Event]:
    return [event for event in events if isinstance(event, kind)]


def test_it_begins_and_follows_both_sides() -> None:
    talk = GuidedTalk(CAMPAIGN)
    (start,) = talk.start()
    assert isinstance(start, Position)
    assert start.step == "ask"
    (tick,) = talk.say(Channel.AGENT, "this call is recorded")
    assert isinstance(tick, Tick)
    talk.say(Channel.AGENT, "which colour is the light on the router")
    told = talk.say(Channel.CUSTOMER, "well it is white")
    assert of(Pointer, told), "it is heard word by word, so a branch lights before it is taken"
    (position,) = of(Position, told)
    assert isinstance(position, Position)
    assert (position.step, position.before) == ("end", "Light: White")


def test_another_script_than_the_first() -> None:
    (start,) = GuidedTalk(CAMPAIGN, script="t").start()
    assert isinstance(start, Position)
    assert start.script == "t"


@pytest.mark.parametrize("text", ["", "…", "好的", "1 2 3"])
def test_whatever_is_typed_it_goes_on(text: str) -> None:
    talk = GuidedTalk(samples.broadband())
    talk.start()
    assert of(Position, talk.say(Channel.CUSTOMER, text)) == []
