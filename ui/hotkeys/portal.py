"""Keys on Wayland: asked of the desktop's portal, which asks the user and may choose other ones.

A session of the portal is bound once, so other keys need another session; those of a session that is closed are free.
"""

from collections.abc import Callable, Iterable
from itertools import count
from typing import Any

from jeepney import DBusAddress, HeaderFields, Message, MessageType, new_method_call
from jeepney.bus_messages import MatchRule, message_bus
from PySide6.QtCore import QTimer

from ui.hotkeys.chord import Chord
from ui.hotkeys.global_keys import NOT_REACHED, WAYLAND, Holder
from ui.hotkeys.keysym import trigger
from ui.hotkeys.labels import labels
from ui.hotkeys.session_bus import SessionBus
from ui.translating import translated

PORTAL = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
_SHORTCUTS = DBusAddress(PATH, PORTAL, "org.freedesktop.portal.GlobalShortcuts")
_REGISTRY = DBusAddress(PATH, PORTAL, "org.freedesktop.host.portal.Registry")
_SESSION = "org.freedesktop.portal.Session"
APP_ID = "io.github.callcue.Callcue"
"""The name of packaging's .desktop file. New desktops lend keys to none but programs that have one installed."""
_UNKNOWN = ("ServiceUnknown", "UnknownMethod", "UnknownInterface", "UnknownObject", "NameHasNoOwner")
"""The last word of the errors of a desktop that has no such portal."""

Results = dict[str, tuple[str, Any]]
"""Values with their D-Bus types, as the portal answers."""


class PortalKeys:
    """Asks when Qt's loop goes on, for all keys together; the user may take their time to answer."""

    asks = True

    def __init__(self, holder: Holder):
        """Raises OSError when there is no session bus."""
        self._holder = holder
        self._bus = SessionBus(self._hear, self._leave)
        self._wished: dict[str, Chord] = {}
        self._asked: dict[str, Chord] = {}
        """For these there is a session, or an answer is waited for, or the user refused them."""
        self._session = ""
        self._triggers: dict[str, str] = {}
        self._waiting: dict[str, Callable[[Results], None]] = {}
        """What to do with the answers to requests, by their paths."""
        self._tokens = count(1)
        self._soon = QTimer(singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)
        self._greet()

    def grab(self, action: str, chord: Chord) -> bool:
        """Whether it is ours is known later."""
        self._wished[action] = chord
        self._soon.start()
        return True

    def release(self) -> None:
        self._wished.clear()
        self._soon.start()

    def close(self) -> None:
        """The portal closes the session of one who leaves the bus."""
        self._soon.stop()
        self._bus.close()

    def _greet(self) -> None:
        for interface in (_SHORTCUTS.interface, _SESSION, "org.freedesktop.portal.Request"):
            self._listen(MatchRule(type="signal", sender=PORTAL, interface=interface))
        owners = MatchRule(type="signal", sender="org.freedesktop.DBus", member="NameOwnerChanged")
        owners.add_arg_condition(0, PORTAL)
        self._listen(owners)
        self._register()

    def _listen(self, rule: MatchRule) -> None:
        self._bus.call(message_bus.AddMatch(rule))

    def _register(self) -> None:
        """Must be the first call. Older portals know no such thing, and see who we are from how we were started."""
        self._bus.call(new_method_call(_REGISTRY, "Register", "sa{sv}", (APP_ID, {})))

    def _ask(self) -> None:
        """Keys that were refused are asked for again when they are others, or after there were none."""
        if self._waiting:
            return
        if self._wished == self._asked:
            self._repeat()
            return
        self._end_session()
        self._asked = dict(self._wished)
        if self._asked:
            options = {"session_handle_token": ("s", self._token())}
            self._request("CreateSession", "", (), self._bind, options)

    def _repeat(self) -> None:
        """What was answered holds."""
        if self._session:
            self._holder.hold(self._triggers)

    def _bind(self, results: Results) -> None:
        self._session = results["session_handle"][1]
        named = labels()
        shortcuts = [(action, _shortcut(named[action], chord)) for action, chord in self._asked.items()]
        self._request("BindShortcuts", "oa(sa{sv})s", (self._session, shortcuts, ""), self._take)

    def _take(self, results: Results) -> None:
        """Some desktops tell what was bound only when they are asked again."""
        if "shortcuts" in results:
            self._hold(results)
        else:
            self._request("ListShortcuts", "o", (self._session,), self._hold)

    def _hold(self, results: Results) -> None:
        _, shortcuts = results.get("shortcuts", ("", []))
        self._triggers = _triggers(shortcuts)
        self._ask()  # or hand them on

    def _lose(self, sentence: str) -> None:
        """Other keys may be wished by now."""
        self._end_session()
        self._holder.lose(translated("hotkeys", sentence))
        self._soon.start()

    def _leave(self) -> None:
        """Without a portal there is no session, and no answer will come."""
        self._session = ""
        self._waiting.clear()
        self._holder.lose(translated("hotkeys", NOT_REACHED))

    def _end_session(self) -> None:
        if self._session:
            self._bus.call(new_method_call(DBusAddress(self._session, PORTAL, _SESSION), "Close"))
        self._session = ""

    def _token(self) -> str:
        return f"callcue{next(self._tokens)}"

    def _request(
        self,
        method: str,
        signature: str,
        body: tuple[object, ...],
        then: Callable[[Results], None],
        options: Results | None = None,
    ) -> None:
        """The answer comes as a signal of an object whose path is known before, so that none is missed."""
        token = self._token()
        path = f"{PATH}/request/{self._bus.name[1:].replace('.', '_')}/{token}"
        self._waiting[path] = then
        given = {**(options or {}), "handle_token": ("s", token)}
        message = new_method_call(_SHORTCUTS, method, f"{signature}a{{sv}}", (*body, given))
        self._bus.call(message, lambda reply: self._check(path, reply))

    def _check(self, path: str, reply: Message) -> None:
        if reply.header.message_type is MessageType.error and path in self._waiting:
            del self._waiting[path]
            name = str(reply.header.fields.get(HeaderFields.error_name, ""))
            self._lose(WAYLAND if name.endswith(_UNKNOWN) else NOT_REACHED)

    def _hear(self, message: Message) -> None:
        path = message.header.fields[HeaderFields.path]
        match message.header.fields[HeaderFields.member], message.body:
            case "Response", (code, results) if then := self._waiting.pop(path, None):
                then(results) if code == 0 else self._lose(NOT_REACHED)
            case "Activated", (self._session, action, *_):
                self._holder.press(action)
            case "ShortcutsChanged", (self._session, shortcuts):
                self._triggers |= _triggers(shortcuts)
                self._holder.hold(self._triggers)
            case "Closed", _ if path == self._session:
                self._session = ""
                self._holder.lose(translated("hotkeys", NOT_REACHED))
            case "NameOwnerChanged", (_, _, owner):
                self._meet(owner)

    def _meet(self, owner: str) -> None:
        """The portal went away, or came (again)."""
        if not owner:
            self._leave()
        elif not self._waiting:
            self._asked = {}
            self._register()
            self._soon.start()


def _shortcut(label: str, chord: Chord) -> Results:
    made = {"description": ("s", label)}
    if wanted := trigger(chord):
        made["preferred_trigger"] = ("s", wanted)
    return made


def _triggers(shortcuts: Iterable[tuple[str, Results]]) -> dict[str, str]:
    """The desktop's own words for each key that it lent, which may be none."""
    return {action: facts.get("trigger_description", ("s", ""))[1] for action, facts in shortcuts}
