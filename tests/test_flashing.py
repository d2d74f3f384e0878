"""Law 6, photosensitivity: what the detectors say of known films, and of every scene that the program draws."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import cos, pi, sin

import pytest

from games.shell.tools.flashing import Verdict, worst
from games.shell.tools.moving import energy, last_move, moves
from games.shell.tools.stripes import striped
from tests.colours import Colour, luminance

SIZE, FPS = (48, 36), 30
BLACK, WHITE, RED = (0, 0, 0), (255, 255, 255), (255, 0, 0)


def grey(level: int) -> Colour:
    return (level, level, level)


def blinking(hertz: int, one: Colour, other: Colour, share: float = 1.0, seconds: float = 2.0) -> list[bytes]:
    """A film whose left part blinks between two colours, so many times a second."""
    wide = round(share * SIZE[0])
    frames = []
    for n in range(round(seconds * FPS)):
        colour = other if (2 * hertz * n // FPS) % 2 else one
        frames.append((bytes(colour) * wide + bytes(one) * (SIZE[0] - wide)) * SIZE[1])
    return frames


def verdict(*how: object, **more: float) -> Verdict:
    return worst(blinking(*how, **more), SIZE, FPS)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("film", "quiet", "passes"),
    (
        ((2, BLACK, WHITE), True, True),
        ((3, BLACK, WHITE), True, True),
        ((5, BLACK, WHITE), False, False),
        ((5, BLACK, WHITE, 0.2), False, False),
        ((5, BLACK, WHITE, 0.3), False, False),
        ((5, BLACK, WHITE, 1 / 48), False, True),
        ((5, WHITE, grey(232)), True, True),
        ((5, grey(90), grey(70)), True, True),
        ((5, BLACK, RED), False, False),
        ((5, RED, grey(127)), False, False),
        ((5, BLACK, BLACK), True, True),
    ),
)  # fmt: skip
def test_the_detector_gives_the_verdicts_of_the_guidelines(film: tuple[object, ...], quiet: bool, passes: bool) -> None:
    """Checklist appendix 2: rates, dark ends, small steps, red and the area of a field of ten degrees."""
    found = verdict(*film)
    assert (found.quiet, found.passes) == (quiet, passes), found


def test_red_is_found_where_no_light_changes() -> None:
    """Red against a grey of the same luminance flashes by its colour alone."""
    found = verdict(5, RED, grey(127))
    assert found.flashes == 0 and found.red == 5 and found.red_area == 1.0
    assert verdict(5, BLACK, RED).red == 5 and verdict(5, BLACK, RED).flashes == 5
    assert verdict(5, (40, 40, 200), grey(60)).red == 0


def test_flashes_are_counted_and_placed() -> None:
    assert verdict(2, BLACK, WHITE).flashes == 2 and verdict(7, BLACK, WHITE).flashes in (6, 7)
    frames = blinking(5, BLACK, WHITE)
    dot = [bytes(BLACK) * 100 + frame[:3] + bytes(BLACK) * (SIZE[0] * SIZE[1] - 101) for frame in frames]
    found = worst(dot, SIZE, FPS)
    assert found.at == (100 % SIZE[0], 100 // SIZE[0]) and not found.quiet and found.passes


def test_a_slow_fade_is_no_flash_and_a_film_without_frames_is_still() -> None:
    fade = [bytes(grey(min(255, 4 * n))) * (SIZE[0] * SIZE[1]) for n in range(90)]
    assert worst(fade, SIZE, FPS).flashes == 0
    assert worst([], SIZE, FPS) == Verdict() == worst(fade[:1], SIZE, FPS)


def test_two_regions_that_flash_one_after_another_are_not_one_area() -> None:
    """Each half of a field's quarter flashes in a second of its own."""
    wide = 3
    first = blinking(5, BLACK, WHITE, wide / SIZE[0])
    still = [first[0]] * len(first)
    rows = 3 * SIZE[0] * (SIZE[1] // 5)
    one = [a[:rows] + b[rows:] for a, b in zip(first, still, strict=True)]
    two = [b[:-rows] + a[-rows:] for a, b in zip(first, still, strict=True)]
    assert worst(one + two, SIZE, FPS).area == worst(one, SIZE, FPS).area


# --- motion


def test_motion_is_measured_by_frames_that_differ() -> None:
    film = [bytes([0, 0]), bytes([0, 9]), bytes([0, 9]), bytes([9, 0]), bytes([9, 0])]
    assert moves(film) == [1, 3] and last_move(film, 10) == 0.3
    assert energy(film) == [0.5, 0.0, 1.0, 0.0] and last_move(film[:1], 10) == 0.0


# --- stripes

CANVAS = (512, 288)


def drawn(paint: Callable[[int, int], float]) -> list[float]:
    return [paint(x, y) for y in range(CANVAS[1]) for x in range(CANVAS[0])]


def bars(period: float, angle: float = 0.0, low: float = 0.1, high: float = 0.5, share: float = 1.0) -> list[float]:
    across, down = cos(angle), sin(angle)

    def paint(x: int, y: int) -> float:
        inside = x < share * CANVAS[0]
        return high if inside and sin(2 * pi * (x * across + y * down) / period) > 0 else low

    return drawn(paint)


@pytest.mark.parametrize(("period", "angle"), ((7.3, 0.0), (16.0, pi / 2), (12.0, pi / 5)))
def test_stripes_over_the_screen_are_found_at_any_angle(period: float, angle: float) -> None:
    found = striped(bars(period, angle), CANVAS)
    assert not found.passes and found.area > 0.9
    across = abs(CANVAS[0] * cos(angle)) + abs(CANVAS[1] * sin(angle))
    assert found.pairs == pytest.approx(across / period, rel=0.08)


def test_few_faint_small_or_irregular_stripes_pass() -> None:
    assert striped(bars(70.0), CANVAS).passes, "eight pairs and no more"
    assert striped(bars(16.0, low=0.3, high=0.36), CANVAS).passes, "low contrast"
    assert striped(bars(16.0, low=0.85, high=1.0), CANVAS).passes, "both light"
    assert striped(bars(16.0, share=0.3), CANVAS).passes, "a third of the screen"
    checks = drawn(lambda x, y: 0.5 if (x // 40 + y // 40) % 2 else 0.1)
    cells = drawn(lambda x, y: ((x // 9 * 7919 + y // 9 * 104729) ** 2 % 97) / 194)
    assert striped(checks, CANVAS).passes and striped(cells, CANVAS).passes


def luminances(pixels: bytes) -> list[float]:
    return [luminance(colour) for colour in zip(pixels[::3], pixels[1::3], pixels[2::3], strict=True)]


def shown(frames: Sequence[bytes]) -> int:
    return len(set(frames))
