"""How the program is asked to end from outside: Ctrl+C, and a friendly kill."""

import signal
import socket

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication


class Interrupts:
    """Ctrl+C and a friendly kill close the program as its own menu does, even while Qt sleeps."""

    def __init__(self, app: QApplication) -> None:
        self._near, self._far = socket.socketpair()
        self._far.setblocking(False)
        self._before = signal.set_wakeup_fd(self._far.fileno())
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(lambda: self._near.recv(64))
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda _number, _frame: QTimer.singleShot(0, app.quit))

    def close(self) -> None:
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        self._near.close()
        self._far.close()
