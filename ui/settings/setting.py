"""One setting as a field: a choice, or the words of policy."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.settings.draft import Draft
from ui.theme import BODY, CAPTION, SAY, Look
from ui.widgets.boxes import column
from ui.widgets.fields import Choice, Field, Locked, Parts, Switch
from ui.widgets.text import Text


def choice(
    look: Look, draft: Draft, name: str, label: str, options: Mapping[Any, str], below: str = ""
) -> Field:
    """Of one value out of many; what is set by hand in the file is offered too."""
    value = draft[name]
    offered = dict(options) if value in options else {**options, value: str(value)}
    if draft.locks(name):
        return Field(look, label, Locked(look, offered[value]), hint=set_by_it(), below=below)
    control = Choice(look, lambda: offered, value)
    control.chosen.connect(lambda chosen: draft.put(name, chosen))
    return Field(look, label, control, below=below)


def parts(
    look: Look, draft: Draft, name: str, label: str, options: Mapping[Any, str], below: str = ""
) -> Field:
    """Of one value out of few, all of them seen."""
    if draft.locks(name):
        return choice(look, draft, name, label, options, below)
    control = Parts(look, options, draft[name])
    control.chosen.connect(lambda chosen: draft.put(name, chosen))
    return Field(look, label, control, below=below)


def switch(look: Look, draft: Draft, name: str, words: str) -> Switch:
    control = Switch(look, words, draft[name], locked=draft.locks(name))
    control.toggled.connect(lambda on: draft.put(name, on))
    return control


def page(look: Look, title: str, *things: QWidget, intro: str = "", after: str = "") -> QWidget:
    """A page of the window: its head, what it is about, its fields, when it takes effect."""
    made = QWidget()
    made.setAccessibleName(title)
    head = column(Text(look, title, SAY, lines=1), gap=4)
    if intro:
        head.addWidget(Text(look, intro, BODY, "ink2"))
    layout = column(head, *things, gap=20, margins=(24, 20, 24, 20))
    if after:
        layout.addWidget(Text(look, after, CAPTION, "ink3"))
    layout.addStretch(1)
    made.setLayout(layout)
    return made


def set_by_it() -> str:
    return QCoreApplication.translate("setting", "Set by IT")
