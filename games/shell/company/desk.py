"""Playing together: sitting down, sharing, standing up, and each one's thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...access.tell.record import Caption, Say
from ...access.tell.speech import VOICE
from ...access.together.place import PANS, shape
from ...access.together.table import MOST
from ...access.together.threads import threads
from ...core.game import Text
from ..house_page import HousePage
from ..people.names import name_of
from ..people.profile_files import ProfileFiles
from ..works import THREADS
from . import pages
from .gathering import Gathering
from .rules import RULES, listed

if TYPE_CHECKING:
    from ..house import House

PAGES = ("together", "together-rule", "together-who")
NAMED = 6
"""So many things of a thread are named."""


class TogetherDesk:
    """Answers all who sit at one table; the one who acts is the one meant."""

    def __init__(self, house: House) -> None:
        self.house = house

    def answer(self, kind: str, rest: str) -> bool:
        company = self.house.company
        match kind, rest:
            case "page", "together" | "together-rule" | "together-who":
                self._open(rest)
            case "action", _ if rest == THREADS:
                self._threads()
            case ("together", ""):
                self._open("together")
            case ("leave", "") if company is not None:
                return self._leave(company)
            case ("together", "how") if company is not None:
                self.house.play.told(Text.of("together/how-to-sit"))
            case ("together", "go") if company is not None:
                self._go()
            case ("share", _) if company is not None and rest in RULES:
                self._share(company, rest)
            case ("sit-as", _) if company is not None:
                self._sit_as(company, rest)
            case ("my-steps", _) if company is not None:
                self._my_steps(company)
            case ("stand-up", "me") if company is not None:
                company.stand_up(company.acting)
            case ("stand-up", "all") if company is not None:
                company.end()
            case _:
                return False
        return True

    def again(self, page: HousePage) -> HousePage | None:
        return self._page(page.name) if page.name in PAGES and self.house.company is not None else None

    # --- pages

    def _open(self, name: str) -> None:
        """The player of the house sits down with the page: nobody else is asked to do it for them."""
        company = self.house.company
        if company is None:
            company = Gathering(self.house)
            company.begin(self.house.said)
        self.house.push(self._page(name))

    def _page(self, name: str) -> HousePage:
        company, house = self.house.company, self.house
        assert company is not None
        me = company.place
        if name == "together-rule":
            return pages.rules(house.profile, company.rule)
        if name == "together-who":
            known = ProfileFiles(house.storage.folder / "profiles").names()
            known = known if house.profile.name in known else [house.profile.name, *known]
            taken = {who: shape(n) for n, who in company.who.items() if who}
            return pages.who(house.profile, known, taken, pages.aloud(me.play.profile))
        names = [place.name for _, place in sorted(company.table.places.items())]
        in_work = any(not screen.is_page for screen in house.screens)
        return pages.together(house.profile, names, company.rule, me.name, in_work, len(names) < MOST)

    # --- what they do

    def _go(self) -> None:
        """Back to the work, or to the house front, where one is chosen."""
        house = self.house
        while len(house.screens) > 1 and house.screen.is_page:
            house.screens.pop()
        if house.screen.is_page:
            house.show_hub()
        else:
            house.refresh()

    def _share(self, company: Gathering, rule: str) -> None:
        company.rule = rule
        self.house.screens.pop()
        self.house.refresh()
        self.house.play.told(Text.of("together/shared", rule=Text.of(f"together/rule-{rule}")))

    def _sit_as(self, company: Gathering, who: str) -> None:
        number, house = company.acting, self.house
        other = next((n for n, name in company.who.items() if name == who and n != number), 0)
        if other:
            house.play.told(Text.of("together/sits-there", name=name_of(who), shape=shape(other)))
            return
        profile = company.guest()
        if who == house.profile.name:
            profile = house.profile
        elif who != pages.GUEST:
            found = house.storage.whole_profile(who, house.known)
            if found is None:
                return
            profile = found
        company.called(number, "" if who == pages.GUEST else who, profile)
        self._back_to_table()
        house.play.told(Text.of("together/is", shape=shape(number), name=company.table.places[number].name))

    def _my_steps(self, company: Gathering) -> None:
        """Whether what one stands on is spoken; the others' stays as it is."""
        number = company.acting
        now = not pages.aloud(company.profiles[number])
        profile = company.table.places[number].play.profile.put(VOICE, "on" if now else "off")
        company.retold(number, profile)
        self.house.relay()
        words = "together/steps-spoken" if now else "together/steps-silent"
        self.house.play.told(Text.of(words, name=company.table.places[number].name))

    def _back_to_table(self) -> None:
        if self.house.screen.is_page and self.house.screen.page.name == "together-who":
            self.house.screens.pop()
        self.house.refresh()

    def _leave(self, company: Gathering) -> bool:
        """Who leaves a work, or the house, while others play on stands up."""
        screen = self.house.screen
        if len(company.table.places) < 2 or (screen.is_page and len(self.house.screens) > 1):
            return False
        company.stand_up(company.acting)
        return True

    def _threads(self) -> None:
        """All threads together, then one after another, then none."""
        screen = self.house.screen
        found = {thread.seat: thread for thread in threads(screen.session)}
        seats = tuple(found)
        stages = (seats, *((seat,) for seat in seats), ())
        here = screen.threads if screen.threads in stages else ()
        screen.threads = stages[(stages.index(here) + 1) % len(stages)]
        self.house.relay()
        if not screen.threads:
            self.house.play.told(Text.of("together/threads-away"))
        for n, seat in enumerate(screen.threads):
            self._tell_thread(seat, found[seat].made, n > 0)

    def _tell_thread(self, seat: int, made: tuple[str, ...], after: bool) -> None:
        """What one gave, by name, from that seat's side."""
        session, company = self.house.screen.session, self.house.company
        labels = {t.id: t.label for step in session.past for t in step.before.targets(step.seat)}
        things = [labels[id] for id in dict.fromkeys(made) if id in labels]
        place = None if company is None else company.table.places.get(seat)
        name = shape(seat) if place is None else place.name
        more = "thread-and-more" if len(things) > NAMED else "thread"
        text = Text.of(f"together/{more}", name=name, things=listed(things[:NAMED])) if things else Text.of(
            "together/thread-helped", name=name)  # fmt: skip
        self.house.history(Say(text, pan=PANS[(seat - 1) % len(PANS)], after=after, seat=seat))
        self.house.history(Caption(text, seat=seat))
