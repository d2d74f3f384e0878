"""Keys: arrows go by place, Tab by order, Enter or Space chooses, Escape goes back; nothing is a trap."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from games.access.choose.arrows import Arrows
from games.access.choose.gate import Gate
from games.access.choose.intent import Choose, Intent, Mark, Refuse
from games.access.offer import Offer, make_offer
from games.core.game import Role, Target, Text
from games.core.space import Rect, Region
from tests.offers import WINDOW, down, grid, row, squares, target, up


class Hands:
    """Presses keys one after the other."""

    def __init__(self, offer: Offer) -> None:
        self.keys, self.offer, self.now = Arrows(Gate(0.0, 0.0)), offer, 0.0
        self.keys.renew(offer, 0.0, "")

    def press(self, button: str) -> tuple[Intent, ...]:
        self.now += 1.0
        heard = self.keys.take(down(button), self.offer, self.now)
        self.keys.take(up(button), self.offer, self.now + 0.5)
        return heard


def test_a_new_screen_stands_on_its_first_thing() -> None:
    assert Hands(row(3)).keys.focus == "a"


def test_arrows_go_to_the_neighbour_in_their_direction() -> None:
    hands = Hands(grid(3, 3))
    met = []
    for key in ("right", "right", "down", "left", "down", "up"):
        hands.press(key)
        met.append(hands.keys.focus)
    assert met == ["c1r0", "c2r0", "c2r1", "c1r1", "c1r2", "c1r1"]


def test_what_lies_straight_ahead_goes_before_what_is_nearer_but_aside() -> None:
    hands = Hands(squares({"here": (0, 400), "aside": (120, 250), "ahead": (400, 400)}))
    hands.press("right")
    assert hands.keys.focus == "ahead"


def test_the_middle_of_a_ring_can_be_entered_and_left() -> None:
    offer = squares(
        {"west": (0, 400), "north": (400, 0), "east": (800, 400), "south": (400, 800), "middle": (400, 400)}
    )
    hands = Hands(offer)
    hands.press("right")
    assert hands.keys.focus == "middle"
    hands.press("up")
    assert hands.keys.focus == "north"


def test_an_edge_is_told_and_nothing_moves() -> None:
    hands = Hands(grid(3, 3))
    (answer,) = hands.press("left")
    assert isinstance(answer, Refuse) and not answer.quiet and hands.keys.focus == "c0r0"


def test_tab_goes_through_everything_in_order_and_round_again() -> None:
    hands = Hands(row(3))
    met = []
    for _ in range(4):
        hands.press("tab")
        met.append(hands.keys.focus)
    assert met == ["b", "c", "a", "b"]
    hands.press("back-tab")
    assert hands.keys.focus == "a"


def test_enter_and_space_choose_where_one_stands() -> None:
    hands = Hands(row(3))
    hands.press("right")
    assert hands.press("enter") == hands.press("space") == (Choose("b"),)


def test_a_held_key_chooses_once() -> None:
    hands = Hands(row(3))
    first = hands.keys.take(down("enter"), hands.offer, 5.0)
    again = hands.keys.take(down("enter"), hands.offer, 5.5)
    assert first == (Choose("a"),) and again == ()


def test_escape_leaves_or_goes_back_out_of_an_opening() -> None:
    assert Hands(row(3)).press("escape") == (Choose("command/leave"),)
    back = Target("open/work/", Text.literal("back", "en"), Role("tool", "back"))
    offer = make_offer(
        [target("a"), back],
        {n: Region.of_rect(Rect(x, 0, 50, 50)) for n, x in (("a", 0), ("open/work/", 90))},
        WINDOW,
        1.0,
    )
    assert Hands(offer).press("escape") == (Choose("open/work/"),)


def test_h_and_r_are_hint_and_say_again_where_these_are_offered() -> None:
    offer = squares({"a": (0, 0), "command/hint": (100, 0), "command/say-again": (200, 0)})
    assert Hands(offer).press("h") == (Choose("command/hint"),)
    assert Hands(offer).press("r") == (Choose("command/say-again"),)
    assert Hands(row(3)).press("h") == ()


def test_a_key_that_means_nothing_does_nothing() -> None:
    assert Hands(row(3)).press("q") == ()


def test_after_a_choice_the_focus_stays_or_goes_to_what_is_nearest() -> None:
    hands = Hands(row(5))
    for _ in range(3):
        hands.press("right")
    hands.keys.renew(hands.offer, 9.0, "d")
    assert hands.keys.focus == "d"
    fewer = row(3)
    (mark,) = hands.keys.renew(fewer, 9.5, "d")
    assert isinstance(mark, Mark) and mark.targets == ("c",)


@given(st.lists(st.sampled_from(("left", "right", "up", "down", "tab", "back-tab")), max_size=60))
def test_the_focus_is_always_on_something_that_is_there(keys: list[str]) -> None:
    hands = Hands(grid(4, 3))
    for key in keys:
        hands.press(key)
        assert hands.keys.focus in hands.offer
