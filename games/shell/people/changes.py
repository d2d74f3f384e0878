"""A page that offers changes of settings in words: each can be taken alone, all at once, or none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ...access.safety import goes_back
from ...access.tell.speech import joined
from ...core.game import Event, Question, Seat, State, Target, Text
from ...core.settings import Profile, Setting, Value
from ...core.values import dataclass
from ..page import Page, Row, icon_of, keep_row, setting_name, value_text


@dataclass(frozen=True, slots=True)
class Change:
    """One setting that would become `value`, and why in plain words where somebody measured it."""

    setting: Setting
    value: Value
    why: Text | None = None

    @property
    def id(self) -> str:
        return "take/" + self.setting.name.replace(".", "-")


def changes_to(profile: Profile, wanted: Mapping[str, Value], known: Mapping[str, Setting]) -> tuple[Change, ...]:
    """What would change in `profile` if it took the wanted values; what it has already is left out."""
    found = ((known[name], value) for name, value in wanted.items() if name in known)
    return tuple(Change(setting, value) for setting, value in found if profile[setting] != value)


@dataclass(frozen=True, slots=True)
class Changes:
    """The offered changes; `origin` is the profile each of them goes back to when it is chosen again."""

    name: str
    title: Text
    changes: tuple[Change, ...]
    origin: Profile
    profile: Profile
    said: Text | None = None
    asked: bool = False
    errand: str = ""
    look: str = "list"

    @property
    def finished(self) -> bool:
        return False

    @property
    def body(self) -> Text | None:
        return self.said if self.said is not None and not self.changes else None

    @property
    def greeting(self) -> Text | None:
        """The title and all that would change, or that nothing would."""
        said = self.title if self.said is None else Text.of("people/titled", title=self.title, said=self.said)
        if not self.changes:
            nothing = Text.of("people/titled", title=self.title, said=Text.of("people/nothing-changes"))
            return nothing if self.said is None else said
        return Text.of("people/greet-changes", title=said, count=len(self.changes), changes=self._list())

    def _list(self) -> Text:
        named = ((setting_name(c.setting), value_text(c.setting, c.value)) for c in self.changes)
        first, *others = (Text.of("people/one-change", name=name, value=value) for name, value in named)
        for other in others:
            first = joined(first, other)
        return first

    def targets(self, seat: Seat) -> tuple[Target, ...]:
        return tuple(row.target for row in self.rows)

    @property
    def rows(self) -> tuple[Row, ...]:
        all_taken = all(self._has(change) for change in self.changes)
        leave = Row("leave/it", Text.of("people/as-it-is"), "leave", "back")
        if not self.changes:
            return (leave,)
        everything = Row("take/all", Text.of("people/take-all"), icon="tick", state=State(resting=all_taken))
        return (everything, keep_row(self.asked), *(self._row(change) for change in self.changes), leave)

    def _has(self, change: Change) -> bool:
        return self.profile[change.setting] == change.value

    def _row(self, change: Change) -> Row:
        now, then = self.origin[change.setting], change.value
        words = Text.of("people/from-to", now=value_text(change.setting, now), then=value_text(change.setting, then))
        value = words if change.why is None else Text.of("people/because", change=words, why=change.why)
        return Row(change.id, setting_name(change.setting), icon=icon_of(change.setting), base="toggle",
                   state=State(chosen=self._has(change), value=value))  # fmt: skip

    def choose(self, target_id: str, seat: Seat) -> tuple[Changes, tuple[Event, ...]]:
        row = next((row for row in self.rows if row.id == target_id), None)
        if row is None:
            raise KeyError(target_id)
        if row.request:
            return self, (Event("request", row.label, row.id, row.request, seat),)
        if target_id == "take/all":
            words = Text.of("people/all-taken", count=len(self.changes))
            return self._taken(self.changes), (Event("picked", words, row.id, seat=seat),)
        change = next(change for change in self.changes if change.id == target_id)
        after = self._without(change) if self._has(change) else self._taken((change,))
        value = value_text(change.setting, after.profile[change.setting])
        words = Text.of("icheri/has-been-set", name=setting_name(change.setting), value=value)
        return after, (Event("picked", words, row.id, seat=seat),)

    def _taken(self, changes: tuple[Change, ...]) -> Changes:
        profile = self.profile
        for change in changes:
            profile = profile.put(change.setting, change.value)
        return replace(self, profile=profile, asked=goes_back(self.origin, profile))

    def _without(self, change: Change) -> Changes:
        before, setting = self.origin, change.setting
        profile = self.profile.put(setting, before[setting]) if before.has(setting) else self.profile.without([setting])
        return replace(self, profile=profile, asked=profile != before and goes_back(before, profile))

    def hint(self, seat: Seat) -> str | None:
        """To take everything, to keep it, and out."""
        if self.asked:
            return "keep/change"
        return "take/all" if self.changes and not all(map(self._has, self.changes)) else "leave/it"

    def describe(self, question: Question) -> Text:
        """As any page of rows answers."""
        if question.kind == "whole" and self.greeting is not None:
            return self.greeting
        return Page(self.name, self.title, self.rows).describe(question)
