from collections.abc import Callable

import pytest

from assist.errors import NoteTemplateUnusable
from assist.events import CardName, Channel, Hypothesis, Suggestion, Unsure
from assist.guidance.guide import Guide
from assist.guidance.note import Source
from assist.guidance.redaction import Secret
from scripts_db.cards import Branch, Campaign, ChecklistItem, Script, Step, StepKind

Say = Callable[..., Hypothesis]

STEPS = (
    Step(
        id="light",
        title="Light on the router",
        say="Which colour is the light on the router?",
        kind=StepKind.ASK,
        branches=(
            Branch(label="Red", to="number", phrases=("it is red",)),
            Branch(label="White", to="end", phrases=("it is white",)),
        ),
    ),
    Step(
        id="number",
        title="Number",
        say="Which number can we reach you on?",
        kind=StepKind.FILL,
        field="Callback number",
        branches=(Branch(label="Noted", to="end"),),
    ),
    Step(id="end", title="End", say="Goodbye.", kind=StepKind.END),
)
CAMPAIGN = Campaign(
    id="c",
    name="C",
    scripts=(Script(id="s", title="S", steps=STEPS),),
    checklist=(ChecklistItem(id="price", text="Price named", phrases=("it costs ten pounds",)),),
)


@pytest.fixture
def guide(agent: Say, customer: Say) -> Guide:
    """A call from hello to goodbye."""
    guide = Guide(CAMPAIGN, data={"customer_name": "Laura"})
    asked = customer("my internet is slow every evening", at=12.0)
    talk = [
        agent("hello how can i help you", at=2.0),
        customer("hi my name is laura", at=6.0),
        asked,
        agent("which colour is the light on the router", at=20.0),
        customer("it is red", at=25.0),
        agent("which number can we reach you on", at=30.0),
        customer("one seven one two three four five six", at=35.0),
        customer("my card is four one one one one one one one", at=40.0),
        customer("one one one one one one one one", at=44.0),
        agent("i will check that for you", at=50.0),
        agent("you will get your money back by friday", at=55.0),
        agent("i have to ask my supervisor about the router", at=60.0),
        agent("i will put you through to the billing department", at=65.0),
        customer("you are an idiot", at=70.0),
    ]
    for heard in talk:
        list(guide.follow(heard))
    list(guide.follow(suggestion(asked)))
    guide.used("slow")
    return guide


def suggestion(heard: Hypothesis) -> Suggestion:
    return Suggestion(
        time=heard.time,
        captured_at=heard.captured_at,
        channel=Channel.CUSTOMER,
        utterance=heard.utterance,
        card=CardName("slow", "Slow internet"),
        trigger="slow",
        heard="slow",
        score=0.9,
        needed=0.5,
        early=False,
    )


def unsure(text: str) -> Unsure:
    return Unsure(time=1.0, captured_at=1.0, channel=Channel.CUSTOMER, utterance="x", text=text)


def test_it_is_made_of_what_was_said_and_done(guide: Guide) -> None:
    note = guide.note()
    said = {field.name: (field.text, field.source, field.time) for field in note.fields}
    assert said["reason"] == ("My internet is slow every evening", Source.HEARD, 12.0)
    assert said["done"] == ("Light on the router: Red; Callback number: 17123456", Source.SCRIPT, None)
    assert said["promised"] == ("You will get your money back by Friday", Source.HEARD, 55.0)
    assert said["open"] == ("I have to ask my supervisor about the router", Source.HEARD, 60.0)
    assert said["hand_over"] == ("I will put you through to the billing department", Source.HEARD, 65.0)
    assert said["cards"] == ("Slow internet", Source.CARDS, None)
    assert said["incidents"][0] == "Insult 01:10 “you are an idiot”"
    assert note.missing == ("Price named",)
    assert (note.cards.shown, note.cards.used, note.cards.dismissed) == (1, 1, 0)


def test_what_was_heard_is_written_as_people_write(customer: Say, agent: Say) -> None:
    guide = Guide(CAMPAIGN)
    list(guide.follow(customer("my internet is slow and i'm told i may wait since october")))
    list(guide.follow(agent("the technician will come on saturday morning", at=20.0)))
    list(guide.follow(agent("you will get a letter that i send", at=30.0)))
    note = guide.note()
    assert note.field("reason").text == "My internet is slow and I'm told I may wait since October"
    promised = "The technician will come on Saturday morning; you will get a letter that I send"
    assert note.field("promised").text == promised


def test_an_introduction_is_not_the_reason(customer: Say, agent: Say) -> None:
    guide = Guide(CAMPAIGN)
    list(guide.follow(customer("good evening my name is laura miller")))
    list(guide.follow(customer("i am laura and my internet connection breaks down every evening")))
    list(guide.follow(agent("oh i am sorry about that router you will get a new one by friday")))
    note = guide.note()
    assert note.field("reason").text == "And my internet connection breaks down every evening"
    assert note.field("promised").text == "You will get a new one by Friday"


def test_a_card_number_never_enters_it(guide: Guide, customer: Say) -> None:
    list(guide.follow(unsure("is 4111 1111 1111 1111 right")))
    note = guide.note()
    assert Secret.CARD_NUMBER in note.removed
    assert note.unanswered == ("is [card number] right",)
    edited = note.edited("else", "paid with 4111111111111111")
    assert edited.field("else").text == "paid with [card number]"
    assert edited.field("else").source is Source.HAND


def test_a_phone_number_stays_only_where_it_was_asked_for(guide: Guide, customer: Say) -> None:
    guide = Guide(CAMPAIGN)
    list(guide.follow(customer("my broken router line is 0171 123 4567 since monday")))
    assert guide.note().field("reason").text == "My broken router line is [phone] since Monday"


def test_it_is_rendered_in_the_house_s_own_way(guide: Guide) -> None:
    note = guide.note().edited("reason", "Slow evenings").concluded("solved")
    assert note.render("{{ customer_name }} | {{ reason }} | {{ outcome }} | {{ cards.used }}") == (
        "Laura | Slow evenings | Solved | 1"
    )
    lines = note.render().splitlines()
    assert lines[0] == "Reason: Slow evenings"
    assert lines[-1] == "Outcome: Solved"
    assert "Anything else" not in note.render()


@pytest.mark.parametrize(
    ("template", "named"),
    [
        ("{{ reason", "line 1"),
        ("\n{% if %}", "line 2"),
        ("{{ nothing_like_that }}", "nothing_like_that"),
        ("{{ reason.__class__.__mro__ }}", "unsafe"),
        ("{{ 1 / 0 }}", "division"),
        ("{% for n in range(10000000) %}x{% endfor %}", "range"),
    ],
)
def test_a_template_that_cannot_be_used_is_named(guide: Guide, template: str, named: str) -> None:
    with pytest.raises(NoteTemplateUnusable, match=named) as trouble:
        guide.note().render(template)
    assert "Mend it" in str(trouble.value)


def test_a_campaign_has_its_own_outcomes_and_template(customer: Say) -> None:
    house = Campaign(
        id="c", name="C", outcomes=("Booked", "Lost"), note_template="{{ reason }}: {{ outcome }}"
    )
    guide = Guide(house)
    list(guide.follow(customer("my boiler stopped working yesterday")))
    note = guide.note()
    assert list(note.outcomes) == ["Booked", "Lost"]
    assert note.concluded("Booked").render() == "My boiler stopped working yesterday: Booked"


def test_an_outcome_is_one_of_the_list(guide: Guide) -> None:
    with pytest.raises(KeyError):
        guide.note().concluded("unheard of")


@pytest.mark.parametrize(
    ("code", "promise"),
    [
        ("es", "le vamos a enviar un técnico el lunes"),
        ("ru", "мастер к вам приедет в субботу"),
        ("ja", "明日までにご連絡いたします"),
        ("zh", "我们会安排师傅明天上门"),
    ],
)
def test_promises_in_every_language(code: str, promise: str, agent: Say) -> None:
    guide = Guide(Campaign(id="c", name="C", language=code))
    list(guide.follow(agent(promise)))
    note = guide.note()
    assert note.field("promised").text.casefold() == promise
    assert note.outcomes
    assert note.render()
