"""What can be read on the panel."""

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from tests.screens.scenes import Stage


def seen(widget: QWidget) -> str:
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
    buttons = [button.text() for button in widget.findChildren(QPushButton) if button.isVisible()]
    return "\n".join(labels + buttons)


def front(stage: Stage) -> str:
    stage.settle()
    return stage.panel.parts.slot.front.accessibleName()


def items(stage: Stage) -> list[str]:
    stage.settle()
    return [row.accessibleName() for row in stage.panel.parts.checklist.rows if row.isVisible()]


def open_checklist(stage: Stage) -> None:
    if not stage.panel.parts.checklist.is_open:
        stage.click(stage.panel.parts.checklist.head)
    stage.settle()


def visible_fields(stage: Stage) -> list[str]:
    stage.settle()
    return [name for name, line in stage.panel.parts.note.lines.items() if line.isVisible()]
