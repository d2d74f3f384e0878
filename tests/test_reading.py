"""What a screen reader is told is what is on offer, and what it asks for is what keys can do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from games.access.acts import steps
from games.access.inputs import Act
from games.access.offer import make_offer
from games.access.tell.reader import follows, voice_says
from games.access.tell.reading import MESSAGE, ROOT, WALK, Node, Telling, Tree, laid_out, read, thing_of
from games.access.tell.record import Highlighted, Say
from games.core.game import Role, State, Target, Text
from games.core.settings import Profile
from games.core.space import Rect, Region
from games.shell.reader.proof import TRUST, Proof
from games.shell.tools.pilot import KNOWN, Pilot
from games.shell.tools.players.reader import ReaderPlayer

Build = Callable[..., Pilot]
TITLE = Text.literal("Here", "en")


def tree_of(pilot: Pilot, **telling: Any) -> Tree:
    language, words = pilot.words.language, pilot.words
    laid = laid_out(pilot.offer, language, words, lambda item, at: thing_of(item, at, words, language))
    return read(laid, Telling(TITLE, **telling), pilot.words)


def node(tree: Tree, id: str) -> Node:
    return next(node for node in tree.nodes if node.id == id)


def tree_is_offer(pilot: Pilot) -> None:
    """Each thing once, its label first, where it lies, able to be pressed and to have the focus; all names distinct."""
    tree, offer = tree_of(pilot), pilot.offer
    things = [n for n in tree.nodes if n.actions]
    assert sorted(n.id for n in things) == sorted(offer.ids())
    for thing in things:
        item = offer[thing.id]
        label = pilot.words(item.target.label)
        assert thing.name == label or thing.name.startswith(f"{label},"), thing
        assert thing.bounds == item.region.bounds and {"press", "focus"} <= set(thing.actions)
        assert thing.resting == item.target.state.resting
        assert (thing.checked or thing.chosen) == item.target.state.chosen
    groups = [n for n in tree.nodes if n.children and n.id != ROOT]
    assert [id for group in groups for id in group.children] == [n.id for n in things]
    assert set(node(tree, ROOT).children) == {*(g.id for g in groups), MESSAGE}
    for group in groups:
        assert [node(tree, id).position for id in group.children] == list(range(group.size or 0))
        assert group.name and len({node(tree, id).name for id in group.children}) == group.size


def test_every_page_is_told_as_it_is_on_offer(house: Build) -> None:
    """Every room of the options, every setting, the works, the levels; in the language with most letters."""
    pilot = house(**{"language.words": "az", "way.in": "keys"})
    wishes = ["options", "page/works", "page/put-away", "page/more-presets", "page/welcome", "about"]
    wishes += [f"game/{game}" for game in pilot.content.games()]
    wishes += [f"setting/{name}" for name in KNOWN]
    tree_is_offer(pilot)
    for wish in wishes:
        pilot.house.request(wish)
        tree_is_offer(pilot)
        pilot.house.show_hub()


@pytest.mark.parametrize("level", ["01-buta", "07-peacock", "10-shebeke-ten"])
def test_a_window_is_told_as_it_is_on_offer_on_the_way_through_it(window: Build, level: str) -> None:
    pilot = window(level, **{"way.in": "keys"})
    player = ReaderPlayer(pilot)
    for _ in range(8):
        tree_is_offer(pilot)
        if not pilot.game.finished:
            player.step()
    player.explore()
    tree_is_offer(pilot)


def test_roles_tell_what_a_thing_is(window: Build) -> None:
    pilot = window("01-buta", **{"way.in": "keys"})
    tree = tree_of(pilot)
    assert {node(tree, id).part for id in pilot.offer.ids() if id.startswith("glass/")} == {"radio-button"}
    assert {node(tree, id).part for id in pilot.offer.ids() if id.startswith("pane/")} == {"button"}
    held = [node(tree, id) for id in pilot.offer.ids() if node(tree, id).checked]
    assert len(held) == 1 and "in your hand" in held[0].name
    pilot.house.request("setting/voice.rate")
    slider = node(tree_of(pilot), "step/more")
    assert slider.part == "slider" and slider.numeric == (6, 1, 13, 1) and slider.value == "170"
    pilot.house.request("setting/voice.speak")
    boxes = [n for n in tree_of(pilot).nodes if n.part == "check-box"]
    assert [box.checked for box in boxes] == [True, False, False]
    assert not any(box.name.endswith((", on", ", off")) for box in boxes), "a reader says that by itself"


def test_the_lamp_and_the_message_are_told_beside_the_thing(window: Build) -> None:
    pilot = window("01-buta", **{"way.in": "keys"})
    tree = tree_of(pilot, focus="command/hint", lamp="pane/left-sky", message="Done.", near="Done.")
    assert tree.focus == "command/hint" and node(tree, "command/hint").description == "Done."
    assert node(tree, "pane/left-sky").description == "The hint is here." and node(tree, MESSAGE).name == "Done."
    assert tree_of(pilot, focus="pane/nowhere", near="Done.").focus == ROOT
    assert node(tree_of(pilot, near="Done."), ROOT).description == "Done."


def test_a_group_that_the_walking_light_is_on_has_a_name_and_the_focus(window: Build) -> None:
    pilot = window("01-buta", **{"way.in": "keys"})
    lit = ("pane/left-sky", "pane/right-sky")
    tree = tree_of(pilot, focus=lit[0], lit=lit, walk="the sky, 1 of 3")
    assert tree.focus == WALK and node(tree, WALK).name == "the sky, 1 of 3"
    assert all(node(tree, WALK).bounds.holds(node(tree, id).bounds) for id in lit)
    assert tree_of(pilot, focus=lit[0], lit=lit[:1], walk="left sky").focus == lit[0]


def test_words_that_people_wrote_tell_their_language() -> None:
    labels = (Text.literal("Ay", "az"), Text.spelled({"en": "Moon", "ru": "Луна"}), Text.of("icheri/hint"))
    targets = [Target(f"x/{n}", label, Role("button")) for n, label in enumerate(labels)]
    offer = make_offer(targets, {t.id: Region.of_rect(Rect(0, 0, 9, 9)) for t in targets}, Rect(0, 0, 9, 9), 1.0)
    words: Callable[[Text], str] = lambda text: text.id  # noqa: E731
    laid = laid_out(offer, "ru", words, lambda item, at: thing_of(item, at, words, "ru"))
    tree = read(laid, Telling(TITLE), words)
    assert [node(tree, t.id).language for t in targets] == ["az", "", ""] and node(tree, ROOT).language == "ru"


# --- what is asked for


@given(st.integers(1, 9).flatmap(lambda count: st.tuples(st.integers(0, count - 1), st.just(count))),
       st.sampled_from(("increase", "decrease", "set")), st.text(max_size=5) | st.floats().map(str))  # fmt: skip
@settings(max_examples=100, deadline=None)
def test_a_ladder_is_never_left(place: tuple[int, int], action: Any, value: str) -> None:
    """Whatever is asked for becomes a few presses of what is on offer, and a number leads to that step."""
    at, count = place
    ids = ("step/more", "step/less")
    targets = [Target(id, Text.of("x/y"), Role("step"), state=State(step=place)) for id in ids]
    offer = make_offer(targets, {id: Region.of_rect(Rect(0, 0, 9, 9)) for id in ids}, Rect(0, 0, 9, 9), 1.0)
    found = steps(Act(ids[0], action, value), offer)
    assert len(found) <= count and set(found) <= set(ids)
    if action == "set" and value.isascii() and value.isdecimal():
        end = at + sum(1 if id == "step/more" else -1 for id in found)
        assert end == max(0, min(count - 1, int(value) - 1))


def test_only_a_step_can_be_raised(window: Build) -> None:
    pilot = window("01-buta", **{"way.in": "keys"})
    before = pilot.game
    for action in ("increase", "decrease", "set"):
        pilot.hear(Act("pane/left-sky", action, "3"))  # type: ignore[arg-type]
    pilot.hear(Act("pane/nowhere", "press"))
    assert pilot.game == before and pilot.heard()[-1] == "That is not here just now."


# --- who speaks


@pytest.mark.parametrize("word", ["auto", "on", "off"])
def test_the_voice_is_silent_only_beside_a_proven_reader_or_when_it_is_off(word: str) -> None:
    profile = Profile().put(KNOWN["voice.speak"], word)
    message, label = Say(Text.of("icheri/hint")), Say(Text.of("icheri/hint"), "cue")
    focus, light = Highlighted("focus", ("x",)), Highlighted("scan", ("x",))
    for proven in (False, True):
        spoken = word == "on" or (word == "auto" and not proven)
        assert voice_says(message, profile, proven, focus) == voice_says(message, profile, proven, light) == spoken
        assert voice_says(label, profile, proven, focus) == spoken
        assert voice_says(label, profile, proven, light) == (word != "off"), "the reader is not taken along"
        assert voice_says(Say(Text.of("icheri/hint"), asked=True), profile, proven, focus)
    along = profile.put(KNOWN["reader.follow-scan"], True)
    assert voice_says(label, along, True, light) == (word == "on")
    assert follows(along, "scan") and not follows(profile, "scan") and follows(profile, "focus")


def test_say_again_brings_the_voice_that_is_switched_off(house: Build) -> None:
    pilot = house(**{"way.in": "keys", "voice.speak": "off"})
    assert not pilot.heard()
    pilot.press("h")
    said = [line["text"] for line in pilot.lines if line["kind"] == "caption" and not line["passing"]][-1]
    assert not pilot.heard()
    pilot.press("r")
    assert pilot.heard()[0] == said


def test_a_request_proves_a_reader_for_a_while_and_turning_on_does_not() -> None:
    proof = Proof()
    proof.came(0.0)
    assert not proof.proven(0.0)
    proof.requested(1.0)
    assert proof.proven(1.0) and proof.proven(TRUST) and not proof.proven(2.0 + TRUST)
    proof.requested(3.0)
    proof.left()
    assert not proof.proven(3.0) and proof.due(3.0) is None


def test_a_kept_voice_of_two_choices_becomes_one_of_three(tmp_path: Any) -> None:
    from games.core.settings import read_profile

    for old, new in ((False, "off"), (True, "on")):
        profile, complaints = read_profile("x", {"voice.speak": old}, KNOWN)
        assert profile.word(KNOWN["voice.speak"]) == new and not complaints
