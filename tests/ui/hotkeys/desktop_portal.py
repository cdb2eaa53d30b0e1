"""A desktop's portal, as far as keys go. Prints what is asked of it; does what it is told on its stdin.

`desktop_portal.py old` has no interface for keys. Others begin with: `grants` (all keys), `refuses` (as a user who
closes the dialog), `lists` (grants, and tells it only when asked for the list), `waits` (until told to grant).
Told `grants` and the like, it goes on in that way; `press ACTION`, `change ACTION WORDS`, `elsewhere ACTION` (a key of
another session), `end` (the session).
"""

import selectors
import sys
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

PATH = "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"


class DesktopPortal:
    def __init__(self, mood: str):
        self.mood = mood
        self.peer = self.session = ""
        self.shortcuts: list[tuple[str, dict[str, Any]]] = []
        self.orders = open(0, "rb", buffering=0)  # noqa: SIM115 - a buffer would hide lines from select
        self.bus = open_dbus_connection("SESSION")
        self.bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))

    def run(self) -> None:
        selector = selectors.DefaultSelector()
        selector.register(self.bus.sock, selectors.EVENT_READ, self.read)
        selector.register(self.orders, selectors.EVENT_READ, self.obey)
        print("ready", flush=True)
        while True:
            for key, _ in selector.select():
                key.data()

    def read(self) -> None:
        try:
            while True:
                message = self.bus.receive(timeout=0)
                if message.header.message_type is MessageType.method_call:
                    self.answer(message)
        except TimeoutError:
            return

    def answer(self, message: Message) -> None:
        fields = message.header.fields
        member, self.peer = fields[HeaderFields.member], fields[HeaderFields.sender]
        if self.mood == "old" and fields[HeaderFields.interface] == SHORTCUTS:
            unknown = "org.freedesktop.DBus.Error.UnknownMethod"
            self.bus.send(new_error(message, unknown, "s", (f"no {member}",)))
            return
        print(member, *self.facts(member, message.body), flush=True)
        if member in ("Register", "Close"):
            self.bus.send(new_method_return(message))
            return
        options = message.body[-1]
        self.request = self.path("request", options["handle_token"][1])
        self.bus.send(new_method_return(message, "o", (self.request,)))
        self.respond(member, options)

    def facts(self, member: str, body: tuple[Any, ...]) -> list[str]:
        if member == "Register":
            return [body[0]]
        if member != "BindShortcuts":
            return []
        self.shortcuts = body[1]
        return [f"{id}={facts['preferred_trigger'][1]}" for id, facts in self.shortcuts]

    def respond(self, member: str, options: dict[str, Any]) -> None:
        if member == "CreateSession":
            self.session = self.path("session", options["session_handle_token"][1])
            self.signal(
                self.request, "Request", "Response", "ua{sv}", 0, {"session_handle": ("s", self.session)}
            )
        elif member == "ListShortcuts" or self.mood == "grants":
            self.grant()
        elif self.mood == "lists":
            self.signal(self.request, "Request", "Response", "ua{sv}", 0, {})
        elif self.mood == "refuses":
            self.signal(self.request, "Request", "Response", "ua{sv}", 1, {})

    def grant(self) -> None:
        """All, by keys of its own, but for SOS."""
        lent = [
            (id, {"description": facts["description"], "trigger_description": ("s", f"Super + {id}")})
            for id, facts in self.shortcuts
            if id != "sos"
        ]
        results = {"shortcuts": ("a(sa{sv})", lent)}
        self.signal(self.request, "Request", "Response", "ua{sv}", 0, results)

    def obey(self) -> None:
        match self.orders.readline().decode().split():
            case []:
                sys.exit()
            case ["press", action]:
                self.press(self.session, action)
            case ["elsewhere", action]:
                self.press(f"{PATH}/session/of_another", action)
            case ["change", action, words]:
                changed = [(action, {"trigger_description": ("s", words)})]
                self.signal(PATH, "GlobalShortcuts", "ShortcutsChanged", "oa(sa{sv})", self.session, changed)
            case ["end"]:
                self.signal(self.session, "Session", "Closed", "")
            case [mood]:
                if self.mood == "waits":
                    self.grant()
                self.mood = mood
                print(mood, flush=True)

    def press(self, session: str, action: str) -> None:
        self.signal(PATH, "GlobalShortcuts", "Activated", "osta{sv}", session, action, 7, {})

    def path(self, kind: str, token: str) -> str:
        return f"{PATH}/{kind}/{self.peer[1:].replace('.', '_')}/{token}"

    def signal(self, path: str, interface: str, name: str, signature: str, *body: object) -> None:
        """To the one who asked alone."""
        sender = DBusAddress(path, interface=f"org.freedesktop.portal.{interface}")
        made = new_signal(sender, name, signature, body)
        made.header.fields[HeaderFields.destination] = self.peer
        self.bus.send(made)


if __name__ == "__main__":
    DesktopPortal(sys.argv[1]).run()
