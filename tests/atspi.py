"""Plays a screen reader: sees a program's window through AT-SPI, hears its events and asks for actions."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAMES = "org.a11y.atspi."
ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
STATES = {"checked": 4, "enabled": 8, "focusable": 11, "focused": 12, "selected": 23, "showing": 25}
"""Bits of AT-SPI's states."""
ROLES = {7: "check box", 23: "frame", 29: "label", 39: "panel", 43: "push button", 44: "radio button", 51: "slider",
         63: "tool bar", 75: "application"}  # fmt: skip
HOLDING = ("frame", "panel", "tool bar", "something")
"""Roles of what holds other things."""
Place = tuple[str, str]
"""A thing on the bus: who has it, and its path."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing as a reader finds it."""

    place: Place
    name: str
    role: str


def until(found: Callable[[], Any], seconds: float = 10.0) -> Any:
    """What `found` gives as soon as it gives something."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if result := found():
            return result
        time.sleep(0.02)
    raise AssertionError("it never came")


class Reader:
    """Connects to the session's bus and to that of accessibility; `events` are (name, detail, number, value)."""

    def __init__(self, address: str, on: bool = True) -> None:
        self.session = open_dbus_connection(address)
        if on:
            self.turn(True)
        bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        address = self.session.send_and_get_reply(new_method_call(bus, "GetAddress")).body[0]
        self.bus: DBusConnection = open_dbus_connection(address.split(",guid")[0])
        self.events: list[tuple[str, str, int, Any]] = []
        for kind in ("Object", "Window"):
            rule = MatchRule(type="signal", interface=f"{NAMES}Event.{kind}")
            self.bus.send_and_get_reply(message_bus.AddMatch(rule))

    def turn(self, on: bool, name: str = "IsEnabled") -> None:
        """Turns accessibility on or off, or says that a reader is there ("ScreenReaderEnabled")."""
        status = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status")
        self.session.send_and_get_reply(Properties(status).set(name, "b", on))

    def close(self) -> None:
        self.session.close()
        self.bus.close()

    # --- talking to the bus

    def _receive(self, seconds: float) -> Any:
        message = self.bus.receive(timeout=max(seconds, 0.001))
        if message.header.message_type.name == "signal" and len(message.body) > 3:
            member = message.header.fields[HeaderFields.member]
            self.events.append((member, *message.body[:2], message.body[3]))
        return message

    def call(self, place: Place, interface: str, method: str, signature: str | None = None, *words: Any) -> Any:
        return self._answer(new_method_call(DBusAddress(place[1], place[0], interface), method, signature, words))

    def _answer(self, message: Any, seconds: float = 3.0) -> Any:
        """LookupError for an error or for no answer, as from a program that is only just there."""
        serial = next(self.bus.outgoing_serial)
        self.bus.send(message, serial=serial)
        end = time.monotonic() + seconds
        while True:
            try:
                answer = self._receive(end - time.monotonic())
            except TimeoutError as late:
                raise LookupError(f"no answer within {seconds} s") from late
            if answer.header.fields.get(HeaderFields.reply_serial) == serial:
                if answer.header.message_type.name == "error":
                    raise LookupError(answer.body)
                return answer.body[0] if answer.body else None

    def do(self, place: Place, interface: str, method: str, signature: str | None = None, *words: Any) -> Any:
        return self.call(place, NAMES + interface, method, signature, *words)

    def get(self, place: Place, interface: str, name: str) -> Any:
        return self.call(place, "org.freedesktop.DBus.Properties", "Get", "ss", NAMES + interface, name)[1]

    def listen(self, seconds: float) -> None:
        """Hears what happens for so long."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                self._receive(end - time.monotonic())
            except TimeoutError:
                return

    # --- seeing

    def window(self) -> Place:
        """The first window of the first program that has one."""
        for program in self.do(ROOT, "Accessible", "GetChildren"):
            for window in self.do(tuple(program), "Accessible", "GetChildren"):
                return tuple(window)
        raise LookupError("no window")

    def walk(self, place: Place) -> Iterator[Thing]:
        role = ROLES.get(self.do(place, "Accessible", "GetRole"), "something")
        yield Thing(place, self.get(place, "Accessible", "Name"), role)
        if role not in HOLDING:
            return
        for child in self.do(place, "Accessible", "GetChildren"):
            yield from self.walk(tuple(child))

    def things(self) -> list[Thing]:
        """All there is in the window; it is looked at again when something went away meanwhile."""
        for _ in range(20):
            try:
                return list(self.walk(self.window()))
            except LookupError:
                self.listen(0.1)
        raise AssertionError("the window never held still")

    def offered(self) -> list[Thing]:
        """What can be pressed."""
        return [thing for thing in self.things() if thing.role not in ("frame", "label", "panel", "tool bar")]

    def offered_or_none(self) -> list[Thing]:
        """What can be pressed, or nothing while the window is not there yet."""
        try:
            return [thing for thing in self.walk(self.window()) if thing.role in ("push button", "check box")]
        except LookupError:
            return []

    def found(self, name: str) -> Thing:
        """The thing whose name begins so, waited for."""
        thing: Thing = until(lambda: next((t for t in self.offered() if f"{t.name},".startswith(f"{name},")), None))
        return thing

    def states(self, place: Place) -> set[str]:
        low, high = self.do(place, "Accessible", "GetState")
        return {name for name, bit in STATES.items() if (low | high << 32) >> bit & 1}

    def description(self, place: Place) -> str:
        return str(self.get(place, "Accessible", "Description"))

    def attributes(self, place: Place) -> dict[str, str]:
        return dict(self.do(place, "Accessible", "GetAttributes"))

    def extents(self, place: Place) -> tuple[int, int, int, int]:
        """x, y, width, height in the window."""
        x, y, w, h = self.do(place, "Component", "GetExtents", "u", 1)
        return x, y, w, h

    def said(self) -> list[str]:
        """Announcements so far, without the letter that nobody hears."""
        return [value[1].replace("\u200b", "") for name, _, _, value in self.events if name == "Announcement"]

    # --- acting

    def press(self, thing: Thing) -> None:
        self.do(thing.place, "Action", "DoAction", "i", 0)

    def focus(self, thing: Thing) -> None:
        self.do(thing.place, "Component", "GrabFocus")

    def put(self, thing: Thing, value: float) -> None:
        """Sets a slider."""
        place = DBusAddress(thing.place[1], thing.place[0], f"{NAMES}Value")
        self._answer(Properties(place).set("CurrentValue", "d", value))


def private(folder: str) -> dict[str, str]:
    """The environment of a program that must not touch the desktop of whoever runs the tests."""
    own = {"XDG_RUNTIME_DIR": folder, "XDG_CONFIG_HOME": folder, "HOME": folder, "GSETTINGS_BACKEND": "memory"}
    quiet = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    left_out = ("DISPLAY", "WAYLAND_DISPLAY", "NO_AT_BRIDGE", "AT_SPI_BUS_ADDRESS", "DBUS_SESSION_BUS_ADDRESS")
    return {**{k: v for k, v in os.environ.items() if k not in left_out}, **own, **quiet}
