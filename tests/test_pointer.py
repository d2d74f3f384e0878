"""Pointing: what comes up where it went down counts; sliding off, a second finger and a tremor do not."""

from __future__ import annotations

from games.access.choose.intent import Choose, Fill, Ignore, Intent, Mark, Refuse
from games.access.choose.pointer import Pointer
from games.access.inputs import Blur, PointAt, Touch
from games.access.offer import CATCH, Offer, make_offer
from games.core.space import Point
from tests.offers import WINDOW, down, row, triangle, up

A, B, NOWHERE = (60.0, 60.0), (160.0, 60.0), (500.0, 500.0)


def click(pointer: Pointer, offer: Offer, at: Point, now: float, release: Point | None = None) -> list[Intent]:
    """A click and its answers, without what is only shown or only written into the log."""
    answers = whole_click(pointer, offer, at, now, release)
    return [i for i in answers if not isinstance(i, Mark | Fill | Ignore)]


def whole_click(
    pointer: Pointer, offer: Offer, at: Point, now: float, release: Point | None = None
) -> tuple[Intent, ...]:
    heard = [*pointer.take(PointAt(at), offer, now), *pointer.take(down("mouse-1", "mouse"), offer, now)]
    if release is not None:
        heard += pointer.take(PointAt(release), offer, now + 0.05)
    return (*heard, *pointer.take(up("mouse-1", "mouse"), offer, now + 0.1))


def test_it_chooses_when_the_button_comes_up_not_when_it_goes_down() -> None:
    pointer, offer = Pointer(), row(3)
    pointer.take(PointAt(A), offer, 0.0)
    assert not any(isinstance(i, Choose) for i in pointer.take(down("mouse-1", "mouse"), offer, 1.0))
    assert pointer.take(up("mouse-1", "mouse"), offer, 1.1) == (Choose("a"),)


def test_sliding_off_before_letting_go_chooses_nothing_and_says_so() -> None:
    for release in (B, NOWHERE):
        (answer,) = click(Pointer(), row(3), A, 1.0, release)
        assert isinstance(answer, Refuse)


def test_pressing_on_nothing_and_letting_go_on_something_chooses_nothing() -> None:
    assert click(Pointer(), row(3), NOWHERE, 1.0, A) == []


def test_a_near_miss_of_a_piece_counts_within_forty_pixels() -> None:
    piece, region = triangle("pane", ((300, 300), (400, 300), (350, 400)), (350, 330))
    offer = make_offer([piece], {"pane": region}, WINDOW, 1.0)
    assert click(Pointer(), offer, (350, 300 - CATCH + 1), 1.0) == [Choose("pane")]
    assert click(Pointer(), offer, (350, 300 - CATCH - 1), 1.0) == []
    assert offer.at((265.0, 300.0)) is offer["pane"]


def test_a_near_miss_goes_to_the_nearest_piece_and_never_away_from_what_was_hit() -> None:
    left, left_region = triangle("left", ((300, 300), (340, 300), (320, 340)), (320, 315))
    right, right_region = triangle("right", ((380, 300), (420, 300), (400, 340)), (400, 315))
    offer = make_offer([left, right], {"left": left_region, "right": right_region}, WINDOW, 1.0)
    assert click(Pointer(), offer, (350, 305), 1.0) == [Choose("left")]
    assert click(Pointer(), offer, (371, 305), 1.0) == [Choose("right")]
    assert click(Pointer(), offer, (325, 330), 1.0) == [Choose("left")]


def test_a_near_miss_of_a_button_counts_for_nothing() -> None:
    assert click(Pointer(), row(1), (105.0, 60.0), 1.0) == []


def test_a_finger_acts_when_it_is_lifted_and_a_second_finger_is_not_heard() -> None:
    pointer, offer = Pointer(), row(3)
    pointer.take(Touch(1, "down", A), offer, 1.0)
    assert pointer.take(Touch(2, "down", B), offer, 1.1) == (Ignore("touch", "overlap"),)
    assert pointer.take(Touch(2, "up", B), offer, 1.2) == ()
    assert pointer.take(Touch(1, "up", A), offer, 1.3) == (Choose("a"),)


def test_a_second_press_on_the_same_thing_at_once_counts_once() -> None:
    pointer, offer = Pointer(ignore_repeat=0.5), row(3)
    assert click(pointer, offer, A, 1.0) == [Choose("a")]
    assert isinstance(click(pointer, offer, A, 1.2)[0], Refuse)
    assert click(pointer, offer, B, 1.4) == [Choose("b")]
    assert click(pointer, offer, A, 2.0) == [Choose("a")]


def test_a_press_shorter_than_the_acceptance_time_says_hold_a_little_longer() -> None:
    (answer,) = click(Pointer(acceptance=0.5), row(3), A, 1.0)
    assert isinstance(answer, Refuse) and answer.reason.id == "icheri/too-short"


def test_a_lost_window_forgets_what_was_held() -> None:
    pointer, offer = Pointer(), row(3)
    pointer.take(PointAt(A), offer, 0.0)
    pointer.take(down("mouse-1", "mouse"), offer, 1.0)
    pointer.take(Blur(), offer, 1.1)
    assert pointer.take(up("mouse-1", "mouse"), offer, 1.2) == ()


def test_a_screen_that_came_under_a_held_button_is_not_chosen_from() -> None:
    pointer, offer = Pointer(), row(3)
    pointer.take(PointAt(A), offer, 0.0)
    pointer.take(down("mouse-1", "mouse"), offer, 1.0)
    pointer.renew(offer, 1.1, "")
    assert pointer.take(up("mouse-1", "mouse"), offer, 1.2) == ()


def test_standing_on_a_thing_marks_it_once() -> None:
    pointer, offer = Pointer(), row(3)
    (mark,) = pointer.take(PointAt(A), offer, 0.0)
    assert isinstance(mark, Mark) and (mark.kind, mark.targets) == ("point", ("a",))
    assert pointer.take(PointAt((61.0, 61.0)), offer, 0.1) == ()
    (mark,) = pointer.take(PointAt(None), offer, 0.2)
    assert isinstance(mark, Mark) and mark.targets == ()
