"""Faults of our own: written to the log, and shown in one dialog with everything that IT needs to know."""

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, QSysInfo, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from assist import places

log = logging.getLogger("callcue")


class Faults(QObject):
    """Takes what nobody caught, from every thread; while its dialog stands, more only go to the log."""

    _met = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.dialog: QMessageBox | None = None
        self._met.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self._uncaught
        threading.excepthook = lambda thrown: self.report(thrown.exc_value)

    def report(self, fault: BaseException | None) -> None:
        if fault is None:
            return
        log.error("A fault of Callcue itself", exc_info=fault)
        self._met.emit("".join(traceback.format_exception(fault)))

    def _uncaught(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        else:
            self.report(fault.with_traceback(trace))

    def _show(self, details: str) -> None:
        if self.dialog:
            return
        self.dialog = dialog = QMessageBox(
            QMessageBox.Icon.NoIcon, "Callcue", self.tr("Something in Callcue broke.")
        )
        advice = self.tr("You can go on working; if cards stop coming, restart Callcue.")
        send = self.tr("Copy the details and send them to your IT.")
        dialog.setInformativeText(f"{advice} {send}")
        dialog.setDetailedText(f"{QSysInfo.prettyProductName()}\n{details}")
        copy = dialog.addButton(self.tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
        dialog.addButton(QMessageBox.StandardButton.Close)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(dialog.detailedText()))
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self.dialog = None


def log_to_file() -> None:
    """The file appears with the first fault."""
    file = places.hearing_log().with_name("callcue.log")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        logging.basicConfig(filename=file, level=logging.ERROR, format="%(asctime)s %(name)s %(message)s")
    except OSError:
        logging.basicConfig(level=logging.ERROR)
