"""The desktop's session bus. What comes over it is read when Qt's loop says so, and no call waits for its answer.

Not QtDBus: in PySide6 it can't write lists of structures, which the portal's shortcuts are.
"""

from collections.abc import Callable

from jeepney import HeaderFields, Message, MessageType
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QSocketNotifier

Hear = Callable[[Message], None]


class SessionBus:
    """`heard` is called with each signal, `lost` once when the bus goes away."""

    def __init__(self, heard: Hear, lost: Callable[[], None]):
        """Raises OSError when there is no bus."""
        self._connection = _connect()
        self._heard, self._lost = heard, lost
        self._waiting: dict[int, Hear] = {}
        self._notifier = QSocketNotifier(self._connection.sock.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._read)

    @property
    def name(self) -> str:
        """Ours on the bus, as ":1.42"."""
        return str(self._connection.unique_name)

    def call(self, message: Message, answered: Hear | None = None) -> None:
        """`answered` gets the reply, which may be a refusal."""
        serial = next(self._connection.outgoing_serial)
        if answered:
            self._waiting[serial] = answered
        try:
            self._connection.send(message, serial)
        except OSError:
            return  # what is left to read ends, and `lost` is told of it

    def close(self) -> None:
        if self._notifier.isEnabled():
            self._notifier.setEnabled(False)
            self._connection.close()

    def _read(self) -> None:
        try:
            while self._notifier.isEnabled():
                self._hand_on(self._connection.receive(timeout=0))
        except TimeoutError:
            return
        except OSError:
            self.close()
            self._lost()

    def _hand_on(self, message: Message) -> None:
        if message.header.message_type is MessageType.signal:
            self._heard(message)
        elif answered := self._waiting.pop(message.header.fields.get(HeaderFields.reply_serial, 0), None):
            answered(message)


def _connect() -> DBusConnection:
    try:
        return open_dbus_connection("SESSION")
    except (KeyError, ValueError, RuntimeError) as trouble:  # no address, or none that can be understood
        raise OSError(f"no session bus: {trouble}") from trouble
