"""What makes a campaign unusable is found, each fault at its place."""

from collections.abc import Callable
from typing import Any

import msgspec
import pytest

from scripts_db import samples
from scripts_db.cards import Campaign
from scripts_db.checking import check

Tree = dict[str, Any]


def faults_after(change: Callable[[Tree], object], campaign: Campaign) -> list[str]:
    tree: Tree = msgspec.json.decode(msgspec.json.encode(campaign))
    change(tree)
    return [str(fault) for fault in check(msgspec.convert(tree, Campaign))]


def first_step(tree: Tree) -> Tree:
    step: Tree = tree["scripts"][0]["steps"][0]
    return step


def test_a_usable_campaign_has_no_faults(campaign: Campaign) -> None:
    assert check(campaign) == []


def test_the_sample_can_be_used_and_is_worth_showing() -> None:
    sample = samples.broadband()
    assert check(sample) == []
    assert len(sample.cards) >= 60
    assert all(card.triggers for card in sample.cards)
    assert any(step.branches[1:] for script in sample.scripts for step in script.steps)
    assert sample.checklist


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda t: t.update(id=""), "the campaign, id: it is empty"),
        (lambda t: t.update(name=" \n"), "the campaign, name: it is empty"),
        (lambda t: t["vocabulary"].append(""), "the campaign, word 3: it is empty"),
        (lambda t: t["cards"].append(t["cards"][0]), "card 3 “refund”: its id is also that of card 1"),
        (lambda t: t["scripts"].append(t["scripts"][0]), "script 2 “greet”: its id is also that of script 1"),
        (
            lambda t: t["checklist"].append(t["checklist"][0]),
            "checklist item 2 “data”: its id is also that of checklist item 1",
        ),
        (lambda t: t["cards"][1].update(id=" "), "card 2, id: it is empty"),
        (lambda t: t["cards"][1].update(title=""), "card 2 “hours”, title: it is empty"),
        (lambda t: t["cards"][1].update(language=""), "card 2 “hours”, language: it is empty"),
        (lambda t: t["cards"][0]["triggers"].append(" "), "card 1 “refund”, trigger 3: it is empty"),
        (lambda t: t["cards"][0]["negatives"].append(""), "card 1 “refund”, negative 2: it is empty"),
        (lambda t: t["cards"][0]["points"].append(""), "card 1 “refund”, point 3: it is empty"),
        (lambda t: t["cards"][0]["tags"].append(""), "card 1 “refund”, tag 3: it is empty"),
        (
            lambda t: t["cards"][0]["negatives"].append("refund"),
            "card 1 “refund”, trigger 2: “refund” is also a negative, which forbids the card",
        ),
        (
            lambda t: t["cards"][0].update(threshold=1.5),
            "card 1 “refund”, threshold: 1.5 is not between 0 and 1",
        ),
        (
            lambda t: t["cards"][0].update(cooldown=-1),
            "card 1 “refund”, cooldown: -1 is not a number of seconds",
        ),
        (lambda t: t["scripts"][0].update(title=""), "script 1 “greet”, title: it is empty"),
        (
            lambda t: t["scripts"][0].update(steps=[]),
            "script 1 “greet”, steps: a script needs at least one step",
        ),
        (
            lambda t: t["scripts"][0]["steps"].append(t["scripts"][0]["steps"][1]),
            "script 1 “greet”, step 3 “bye”: its id is also that of step 2",
        ),
        (
            lambda t: first_step(t)["branches"][0].update(to="nowhere"),
            "script 1 “greet”, step 1 “hello”, branch 1: no step of this script has the id “nowhere”",
        ),
        (
            lambda t: first_step(t)["branches"][0].update(label=""),
            "script 1 “greet”, step 1 “hello”, branch 1, label: it is empty",
        ),
        (
            lambda t: first_step(t)["branches"][0]["phrases"].append(""),
            "script 1 “greet”, step 1 “hello”, branch 1, phrase 2: it is empty",
        ),
        (
            lambda t: first_step(t).update(field=None),
            "script 1 “greet”, step 1 “hello”, field: it does not say what is filled in",
        ),
        (lambda t: t["checklist"][0].update(text=""), "checklist item 1 “data”, text: it is empty"),
        (lambda t: t["checklist"][0]["phrases"].append(""), "checklist item 1 “data”, phrase 2: it is empty"),
    ],
)
def test_a_fault_is_found_alone(change: Callable[[Tree], object], said: str, campaign: Campaign) -> None:
    assert faults_after(change, campaign) == [said]


def test_all_faults_are_told_in_the_order_of_the_file(campaign: Campaign) -> None:
    def spoil(tree: Tree) -> None:
        tree["checklist"][0]["text"] = ""
        tree["cards"][1]["title"] = ""
        tree["name"] = ""

    assert [fault.partition(":")[0] for fault in faults_after(spoil, campaign)] == [
        "the campaign, name",
        "card 2 “hours”, title",
        "checklist item 1 “data”, text",
    ]
