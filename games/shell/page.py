"""A page of the house is a game too: rows to choose from, each asking the house for something."""

from __future__ import annotations

from dataclasses import field, replace
from typing import Literal

from ..access.choose.arrows import KEYS_REPEAT, PAD_REPEAT
from ..access.choose.buttons import USUAL, USUAL_BUTTONS, button_name, buttons_named, is_button, mapped, now_set
from ..access.choose.scan_settings import FIRST, SECOND, switches
from ..access.first_press import WAY
from ..access.safety import goes_back, risky
from ..core.game import Event, Question, Role, Seat, State, Target, Text
from ..core.settings import Profile, Setting, Value
from ..core.values import dataclass
from .words import CHOICE

FEW = 5
"""So many choices of a setting stand as rows, each one choice away; of more, a step less or more is offered."""
STEPS = ("icheri/a-step-more", "icheri/a-step-less")
ZERO = {"scan.loops": "value-for-ever", "hint.offer-after": "value-off", "pace.reward": "value-as-it-comes",
        "sound.balance": "value-middle", "safety.go-back": "value-for-ever", "stage.remind": "value-off"}  # fmt: skip
"""Settings whose 0 means something of its own."""
UNITS = {"s": "seconds", "px": "pixels", "%": "percent", "x": "times", "m": "minutes"}


@dataclass(frozen=True, slots=True)
class Row:
    """One thing on a page. `request` is asked of the house; `put` sets a setting at once.

    `told` is only said, about the thing that `request` then names ("cue/placed": that sound is heard).
    `serves` lists the beginnings of errands that this row leads to.
    """

    id: str
    label: Text
    request: str = ""
    icon: str = ""
    base: Literal["piece", "button", "card", "toggle", "step"] = "button"
    state: State = State()
    put: tuple[Setting, Value] | None = None
    serves: tuple[str, ...] = ()
    face: str = ""
    told: Text | None = None
    area: str = "work"

    @property
    def target(self) -> Target:
        groups = {"area": (self.area,), **({"face": (self.face,)} if self.face else {})}
        return Target(self.id, self.label, Role(self.base, self.icon or self.id.split("/")[0]), groups, self.state)


@dataclass(frozen=True, slots=True)
class Page:
    """A titled list of rows. `errand` is what hint() leads to, for those who were sent here to do something.

    `body` is text to read, shown above the rows; `look` names the view that draws the page.
    """

    name: str
    title: Text
    rows: tuple[Row, ...]
    profile: Profile = Profile()
    errand: str = ""
    body: Text | None = None
    look: str = "list"
    suggested: str = ""
    greeting: Text | None = None

    @property
    def finished(self) -> bool:
        return False

    def targets(self, seat: Seat) -> tuple[Target, ...]:
        return tuple(row.target for row in self.rows)

    def choose(self, target_id: str, seat: Seat) -> tuple[Page, tuple[Event, ...]]:
        row = next((row for row in self.rows if row.id == target_id), None)
        if row is None:
            raise KeyError(target_id)
        if row.put is not None:
            setting, value = row.put
            after = self.profile.put(setting, value)
            text = set_text(self.profile, after, setting)
            return replace(self, profile=after), (Event("picked", text, row.id, seat=seat),)
        if row.told is not None:
            return self, (Event("told", row.told, row.id, row.request, seat),)
        return self, (Event("request", row.label, row.id, row.request, seat),)

    def hint(self, seat: Seat) -> str | None:
        if not self.errand:
            return self.suggested or (self.rows[0].id if self.rows else None)
        for row in self.rows:
            if row.request == self.errand or any(self.errand.startswith(start) for start in row.serves):
                return row.id
        return "command/leave"

    def describe(self, question: Question) -> Text:
        match question.kind:
            case "where":
                return Text.of("icheri/page-where", title=self.title, name=self._label(question.target))
            case "left":
                return Text.of("icheri/page-left", count=len(self.rows))
            case "touches":
                return Text.of("icheri/page-touches", name=self._around(question.target))
            case "whole":
                return Text.of("icheri/page-whole", title=self.title, count=len(self.rows), names=self._names())

    def _label(self, id: str) -> Text:
        return next((row.label for row in self.rows if row.id == id), self.title)

    def _around(self, id: str) -> Text:
        at = next((n for n, row in enumerate(self.rows) if row.id == id), None)
        if at is None or len(self.rows) < 2:
            return self.title
        return self.rows[at + 1 if at + 1 < len(self.rows) else at - 1].label

    def _names(self) -> Text:
        named = self.rows[0].label if self.rows else self.title
        for row in self.rows[1:]:
            named = Text.of("icheri/joined", first=named, second=row.label)
        return named


@dataclass(frozen=True, slots=True)
class SettingPage:
    """One setting's ladder: its choices as rows where they are few, else a little less and a little more."""

    setting: Setting
    profile: Profile
    title: Text
    errand: str = ""
    look: str = "list"
    body: Text | None = field(default=None)
    name: str = "setting"
    asked: bool = False

    @property
    def finished(self) -> bool:
        return False

    @property
    def greeting(self) -> Text | None:
        return self.describe_now()

    def targets(self, seat: Seat) -> tuple[Target, ...]:
        return tuple(row.target for row in self._rows())

    def _rows(self) -> tuple[Row, ...]:
        setting, now = self.setting, self.profile[self.setting]
        back = Row("reset/default", Text.of("icheri/as-at-first", value=value_text(setting, setting.default)),
                   icon="undo", put=(setting, setting.default), 
                   state=State(resting=now == setting.default))  # fmt: skip
        last = (back, keep_row(self.asked)) if risky(setting) else (back,)
        if listed(setting):
            return (*(self._choice(value, now) for value in setting.choices), *last)
        at = setting.choices.index(setting.checked(now))
        step = None if is_button(setting) else (at, len(setting.choices))
        less, more = setting.choices[max(0, at - 1)], setting.choices[min(len(setting.choices) - 1, at + 1)]
        here = State(value=value_now(setting, self.profile), step=step)
        key = (Row("capture/key", Text.of("icheri/press-your-key"), f"capture/{setting.name}", setting.page),)
        onward, before = ("buttons/a-button-on", "buttons/a-button-back") if is_button(setting) else STEPS
        return (
            *(key if is_button(setting) else ()),
            Row(
                "step/more",
                Text.of(onward),
                icon="next",
                put=(setting, more),
                state=replace(here, resting=more == now),
            ),
            Row(
                "step/less",
                Text.of(before),
                icon="previous",
                put=(setting, less),
                state=State(resting=less == now),
            ),
            *last,
        )

    def _choice(self, value: Value, now: Value) -> Row:
        label = Text.of(CHOICE, value=value_text(self.setting, value))
        icon = WAYS.get(str(value), str(value)) if self.setting.page == "way" else icon_of(self.setting)
        return Row(f"choice/{_slug(value)}", label, icon=icon, base="toggle",
                   put=(self.setting, value), state=State(chosen=value == now))  # fmt: skip

    def choose(self, target_id: str, seat: Seat) -> tuple[SettingPage, tuple[Event, ...]]:
        row = next((row for row in self._rows() if row.id == target_id), None)
        if row is None:
            raise KeyError(target_id)
        if row.put is None:
            return self, (Event("request", row.label, row.id, row.request, seat),)
        setting, value = row.put
        after = self.profile.put(setting, value)
        text = set_text(self.profile, after, setting)
        waits = risky(setting) and self.profile[setting] != value and goes_back(self.profile, after)
        return replace(self, profile=after, asked=self.asked or waits), (Event("picked", text, row.id, seat=seat),)

    def hint(self, seat: Seat) -> str | None:
        """Leads to the value an errand "set/<name>/<value>" asks for, then out."""
        wanted = self.errand.removeprefix(f"set/{self.setting.name}/")
        if wanted == self.errand:
            return "command/leave" if self.errand else self._rows()[0].id
        value = self.setting.parse(wanted)
        now = self.profile[self.setting]
        if value == now:
            return "command/leave"
        if listed(self.setting):
            return f"choice/{_slug(value)}"
        higher = self.setting.choices.index(value) > self.setting.choices.index(self.setting.checked(now))
        return "step/more" if higher else "step/less"

    def describe(self, question: Question) -> Text:
        return self.describe_now()

    def describe_now(self) -> Text:
        now = value_now(self.setting, self.profile)
        return Text.of("icheri/setting-now", name=self.title, value=now)


def listed(setting: Setting) -> bool:
    """Whether all choices stand as rows: few of them, and ways in always, as each step through them would be in use."""
    return len(setting.choices) <= FEW or setting == WAY


ICONS = {
    "ask-where": "where", "ask-left": "left-to-do", "ask-touches": "touches", "ask-whole": "whole", "choose": "press",
}  # fmt: skip
OWN = {name: name.partition(".")[2] for name in (
    "look.theme", "look.text-size", "look.target-size", "calm.motion", "calm.reward")}  # fmt: skip
WAYS = {"ask": "question", "pointer": "mouse", "dwell": "gaze"}
SAME = ("next", "previous", "back", "hint", "say-again", "undo", "rest")


def icon_of(setting: Setting) -> str:
    """The picture of a setting: of a button, what it does; else its own, or that of its page."""
    page, _, action = setting.name.partition(".")
    if page not in USUAL_BUTTONS:
        return OWN.get(setting.name, page)
    return ICONS.get(action, action if action in SAME else page)


def keep_row(asked: bool) -> Row:
    """Keeps a change that else goes back by itself; it rests while there is none, so that no row moves."""
    value = Text.of("people/keep-this-why") if asked else None
    return Row("keep/change", Text.of("people/keep-this"), "keep-change", "yes",
               state=State(value=value, resting=not asked))  # fmt: skip


def setting_name(setting: Setting) -> Text:
    return Text.of(setting.text_id)


def value_text(setting: Setting, value: Value) -> Text:
    """A choice in words: numbers with their unit, the rest by message id."""
    if isinstance(value, bool):
        return Text.of("icheri/value-on" if value else "icheri/value-off")
    if isinstance(value, int | float):
        if value == 0 and (setting.name in ZERO or setting in (KEYS_REPEAT, PAD_REPEAT)):
            return Text.of(f"icheri/{ZERO.get(setting.name, 'value-off')}")
        if setting.unit == "side" and value:
            return Text.of(f"icheri/value-{'left' if value < 0 else 'right'}", number=abs(float(value)))
        return Text.of(f"icheri/value-{UNITS.get(setting.unit, 'number')}", number=float(value))
    if setting.page == "language":
        return Text.of(f"language/{value}")
    if is_button(setting):
        return Text.of("buttons/usual") if value == USUAL else button_name(value)
    if setting == WAY:
        return Text.of(f"way_{str(value).replace('-', '_')}/name")
    return Text.of(f"{setting.words}/value-{value}")


def value_now(setting: Setting, profile: Profile) -> Text:
    """What a setting stands at: of a button, those that do it now, whoever wanted the same."""
    page, _, action = setting.name.partition(".")
    if page in USUAL_BUTTONS and action in USUAL_BUTTONS[page]:
        return buttons_named(mapped(profile, page)[action])
    if setting in (FIRST, SECOND):
        return button_name(switches(profile)[setting == SECOND])
    return value_text(setting, profile[setting])


def set_text(before: Profile, after: Profile, setting: Setting) -> Text:
    """What is said of a setting that was set; of a button, also who had it before."""
    page, _, action = setting.name.partition(".")
    if page in USUAL_BUTTONS and action in USUAL_BUTTONS[page]:
        return now_set(before, after, setting)
    said = Text.of("icheri/has-been-set", name=setting_name(setting), value=value_now(setting, after))
    for other in (FIRST, SECOND) if setting in (FIRST, SECOND) else ():
        if other != setting and value_now(other, before) != value_now(other, after):
            named = {"action": setting_name(other), "button": value_now(other, after)}
            said = Text.of("buttons/has-moved", first=said, **named)
    return said


def _slug(value: Value) -> str:
    return (
        ("on" if value else "off") if isinstance(value, bool) else f"{value:g}" if isinstance(value, float) else value
    )
