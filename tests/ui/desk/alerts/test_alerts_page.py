"""The alerts as a supervisor writes them: Callcue's own until the house has words of its own."""

import pytest
from PySide6.QtTest import QTest

from assist.events import Channel
from assist.guidance.talk import talk
from scripts_db.cards import AlertClass, AlertKind, Campaign
from tests.ui.desk.conftest import OpenDesk
from ui.desk.alerts.page import AlertsPage
from ui.desk.window import Desk

SHOP = Campaign(id="shop", name="Shop")
OWN = talk("en").alerts


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    return open_desk(SHOP, "alerts")


@pytest.fixture
def page(desk: Desk) -> AlertsPage:
    page = desk.built["alerts"]
    assert isinstance(page, AlertsPage)
    return page


def alerts(desk: Desk) -> tuple[AlertClass, ...]:
    return desk.draft.campaign.alerts


def told(page: AlertsPage, words: str) -> str:
    page.pane.put(Channel.CUSTOMER, words)
    return page.pane.lines[-1].accessibleName().partition(". ")[2]


def test_callcue_s_own_are_shown_and_can_t_be_changed(page: AlertsPage) -> None:
    page.choose(AlertKind.THREAT)
    assert page.form.say.value() == OWN[AlertKind.THREAT].say
    assert page.form.phrases.value()[0] == OWN[AlertKind.THREAT].phrases[0]
    assert not any(field.isEnabled() for field in page.form.fields)
    assert page.head.state.text() == "All in Callcue’s own words"


def test_the_house_writes_its_own_answer_and_callcue_s_phrases_count_on(desk: Desk, page: AlertsPage) -> None:
    page.form.begin.click()
    page.form.say.control.setFocus()
    page.form.say.edit.selectAll()
    QTest.keyClicks(page.form.say.edit, "Let us stay polite.")
    page.form.say.flush()
    (alert,) = alerts(desk)
    assert (alert.kind, alert.say, alert.phrases) == (AlertKind.INSULT, "Let us stay polite.", ())
    assert page.form.own.isVisible()
    assert told(page, "you are an idiot").startswith("Serious alert: Insult")
    assert page.list.rows[0].badge == "Yours"


def test_phrases_of_the_house_stand_in_place_of_callcue_s(desk: Desk, page: AlertsPage) -> None:
    page.form.begin.click()
    page.form.phrases.add("you (goose|donkey)")
    page.form.serious.spin.setValue(0)
    page.form.serious.flush()
    assert told(page, "you donkey") == "Alert: Insult, heard “you donkey”"
    assert told(page, "you are an idiot") == "No alert"
    page.form.unless.add("just kidding")
    assert told(page, "you goose, just kidding") == "No alert"


def test_callcue_s_phrases_are_taken_over_to_be_changed(desk: Desk, page: AlertsPage) -> None:
    page.form.begin.click()
    page.form.take.click()
    (alert,) = alerts(desk)
    assert set(alert.phrases) == set(OWN[AlertKind.INSULT].phrases)
    assert not page.form.take.isVisible()


def test_back_to_callcue_s_own_and_undone(desk: Desk, page: AlertsPage) -> None:
    page.form.begin.click()
    page.form.phrases.add("you goose")
    page.form.back.click()
    assert alerts(desk) == ()
    desk.draft.stack.undo()
    assert alerts(desk)[0].phrases == ("you goose",)
    assert page.form.phrases.value() == ("you goose",)
    assert page.form.phrases.isEnabled()


@pytest.mark.parametrize("phrase", ["you (goose", "[maybe]", "...", "goose)", "(|)"])
def test_a_phrase_that_can_t_be_looked_for_is_named_and_costs_no_call(page: AlertsPage, phrase: str) -> None:
    page.form.begin.click()
    page.form.phrases.add(phrase)
    page.form.phrases.add("you donkey")
    assert "it is not looked for" in page.form.phrases.lines[0].remark.text()
    assert not page.form.phrases.lines[1].remark.text()
    assert told(page, "you donkey").startswith("Serious alert")
    assert told(page, "good morning") == "No alert"


def test_what_is_being_typed_belongs_to_its_own_class(desk: Desk, page: AlertsPage) -> None:
    page.form.begin.click()
    page.choose(AlertKind.THREAT)
    page.form.begin.click()
    page.form.say.control.setFocus()
    page.form.say.edit.selectAll()
    QTest.keyClicks(page.form.say.edit, "I note that.")
    page.choose(AlertKind.INSULT)
    says = {alert.kind: alert.say for alert in alerts(desk)}
    assert says == {AlertKind.INSULT: OWN[AlertKind.INSULT].say, AlertKind.THREAT: "I note that."}


def test_sos_has_an_answer_and_no_phrases(page: AlertsPage) -> None:
    page.choose(AlertKind.SOS)
    assert not page.form.phrases.isVisible()
    assert page.form.say.value()


def test_each_language_has_its_own(open_desk: OpenDesk) -> None:
    desk = open_desk(Campaign(id="denwa", name="電話", language="ja"), "alerts")
    page = desk.built["alerts"]
    assert isinstance(page, AlertsPage)
    assert page.form.say.value() == talk("ja").alerts[AlertKind.INSULT].say


def test_a_language_without_words_says_so_and_takes_the_house_s(open_desk: OpenDesk) -> None:
    desk = open_desk(Campaign(id="tel", name="Tel", language="xx"), "alerts")
    page = desk.built["alerts"]
    assert isinstance(page, AlertsPage)
    assert "no words for it in this language yet" in page.form.state.text()
    page.form.begin.click()
    page.form.phrases.add("jy gans")
    assert told(page, "jy gans").startswith("Serious alert")
