"""The instruments: tar, kamancha, frame drum, drum, balaban."""

from __future__ import annotations

from souvenir_copper import dusk
from souvenir_lathe import DRUM, Lathe, dots
from souvenir_pen import SMALL, Drawing, curve, edge, fill, line, loop, oval, ovals, polar, poly, rod, thin, turned


def pegs(x: float, ys: tuple[float, ...], reach: float, knob: str) -> list[str]:
    """Tuning pegs on both sides of a head, by turns left and right."""
    found = []
    for i, y in enumerate(ys):
        side = 1 if i % 2 else -1
        found.append(edge(f"M{x} {y}L{x + side * reach} {y - 3}"))
        found.append(edge(oval(x + side * (reach + 5), y - 4, 8, 6), knob, SMALL))
    return found


def tar() -> Drawing:
    """A tar lying aslant: two bowls with skins, a long neck with frets, pegs."""
    it = Drawing("tar", (26, 132, 106, 106))
    lean = "translate(109 143) rotate(40) scale(.95)"
    wood = it.slope(("honey-light", "honey", "honey-dark"), (-60, -20, 60, 90), "bowl")
    skin = it.slope(("silk", "cream", "cream-dark"), (-40, -10, 40, 110), "skin")
    half = [(-8, -30), (-27, -22), (-38, -2), (-34, 18), (-23, 32), (-30, 46), (-50, 62), (-56, 86), (-44, 110),
            (-18, 122)]  # fmt: skip
    shape = curve([*half, (0, 124), *[(-x, y) for x, y in reversed(half)]], True)
    upper = [(-3, -20), (-19, -15), (-27, 0), (-22, 16), (-8, 28)]
    lower = [(-8, 44), (-24, 54), (-41, 70), (-43, 90), (-30, 106)]
    skins = [curve([*side, *[(-x, y) for x, y in reversed(side)]], True) for side in (upper, [*lower, (-10, 112)])]
    it.put("neck", turned([edge("M-9 -20V-118H9V-20Z", "honey"), fill("M-9 -22V-116H-3V-22Z", "honey-light"),
                           line("".join(f"M-7 {y}H7" for y in range(-104, -24, 13)), "line-dark")], lean))  # fmt: skip
    it.put("head", turned([*pegs(0, (-124, -134, -142, -152), 21, "honey-light"),
                           edge("M-10 -116L-13 -158Q0 -170 13 -158L10 -116Z", wood),
                           thin("M-5 -122V-152H5V-122Z", "wood-dark")], lean))  # fmt: skip
    it.put("body", turned([edge(shape, wood), line("M-46 74C-50 92 -40 108 -26 114", "honey-light", 4)], lean))
    it.put("detail", turned([thin(skins[0], skin), thin(skins[1], skin), thin("M-17 88H17L14 94H-14Z", "wood"),
                             line("M-32 68C-36 80 -34 92 -26 100", "shine", 5)], lean))  # fmt: skip
    it.put("strings", turned([line("M-4 -150L-6 116M0 -152V118M4 -150L6 116", "mark", 2.2),
                              edge("M-9 117H9L6 125H-6Z", "wood-dark", SMALL)], lean))  # fmt: skip
    it.put("outline", turned([edge(shape)], lean))
    return it


def kamancha() -> Drawing:
    """A spike fiddle with a ball of a body, and its bow."""
    it = Drawing("kamancha", (30, 116, 122, 122), half=96)
    lean = "translate(94 131) rotate(9) scale(.97)"
    ball = it.ball(("honey", "wood", "wood-dark"), -20, 30, 84, "ball")
    neck = it.slope(("wood-light", "wood", "wood-dark"), (-9, 0, 9, 0), "neck")
    skin = it.ball(("silk", "cream", "cream-dark"), -10, 40, 60, "skin")
    it.put("spike", turned([edge("M-5 92L-3 124H3L5 92Z", "tin"), edge(oval(0, 104, 12, 6), "gold", SMALL)], lean))
    it.put("neck", turned([edge("M-9 14L-7 -76H7L9 14Z", neck), line("M-4 8L-3 -70", "wood-light", 3),
                           edge("M-13 8H13L16 20H-16Z", "gold", SMALL)], lean))  # fmt: skip
    it.put("head", turned([*pegs(0, (-82, -90, -99, -107), 22, "wood-light"),
                           edge("M-9 -74L-12 -112H12L9 -74Z", neck), edge("M-12 -112Q-10 -132 0 -122Q10 -132 12 -112Z",
                                                                          "gold")], lean))  # fmt: skip
    it.put("body", turned([edge(oval(0, 50, 57, 53), ball)], lean))
    it.put("body", turned([line("M18 -2C52 16 54 84 18 102M6 -3C22 8 30 16 36 24M6 103C22 94 30 86 36 "
    "76", "wood-dark", 4)],
                          lean))  # fmt: skip
    inlay = [polar((0, 50), 47, 150 + 17 * i) for i in range(10)]
    it.put("body", turned([line(dots(inlay), "line-cream", 5), line("M-50 36C-46 20 -36 10 -24 5", "shine", 5, 0.8)],
                          lean))  # fmt: skip
    it.put("detail", turned([thin(oval(0, 50, 36, 34), skin), line("M-28 46C-28 34 -20 26 -12 23", "shine", 5),
                             thin("M-20 70L-16 62H16L20 70H12L10 67H-10L-12 70Z", "wood-light")], lean))  # fmt: skip
    it.put("strings", turned([line("M-5 -108L-9 88M-2 -108L-3 90M2 -108L3 90M5 -108L9 88", "mark", 2)], lean))
    it.put("outline", turned([edge(oval(0, 50, 57, 53))], lean))
    stick = "M182 20C214 80 222 150 208 224"
    it.put("bow", line("M176 38C186 92 192 150 194 206", "ink", 14), line("M176 38C186 92 192 150 194 206", "silk", 5))
    it.put("bow", rod(stick, "wood", 5), line("M186 30C214 90 218 150 208 214", "wood-light", 2))
    it.put("bow", edge("M174 24L190 18L188 38L174 44Z", "wood-light", SMALL), edge("M188 200L214 204L210 222L190 218Z",
                                                                            "wood-light", SMALL))  # fmt: skip
    return it


def frame_drum() -> Drawing:
    """A frame drum seen from its open side: a hoop, rings hanging in it, the skin behind."""
    it = Drawing("frame-drum", (14, 22, 112, 112))
    c = (128.0, 128.0)
    hoop = it.slope(("honey-light", "honey", "wood", "wood-dark"), (40, 30, 220, 226), "hoop")
    inner = it.slope(("wood-dark", "wood", "wood-light"), (50, 50, 206, 206), "inner")
    skin = it.slope(("cream", "cream", "cream-dark"), (70, 60, 200, 210), "skin")
    it.put("body", edge(oval(*c, 114), hoop), edge(oval(*c, 91), inner), thin(oval(132, 132, 78), skin))
    it.put("body", line("M76 132A56 56 0 0 1 110 80", "shine", 7))
    wedges = "".join(loop([polar(c, 107, a - 4), polar(c, 107, a + 4), polar(c, 97, a)]) for a in range(0, 360, 15))
    it.put("inlay", fill(wedges, "line-cream"), line(dots([polar(c, 102, a + 7.5) for a in range(0, 360, 15)]),
                                                     "line-dark", 5))  # fmt: skip
    for a in range(0, 360, 36):
        x, y = polar(c, 82, a + 18)
        for dx, dy in ((-4, 2), (5, 7)):
            it.put("detail", edge(oval(x + dx, y + dy, 8.5), "none", 7.5))
            it.put("detail", line(oval(x + dx, y + dy, 8.5), "gold-light", 3.6))
        it.put("detail", line(dots([polar(c, 88, a + 18)]), "mark", 6))
    it.put("outline", edge(oval(*c, 114)), line("M36 92A100 100 0 0 1 92 36", "shine", 5, 0.7))
    return it


def drum() -> Drawing:
    """A two-headed drum: barrel, skins, ropes in a zigzag, two sticks."""
    it = Drawing("drum", (36, 112, 110, 84))
    barrel = Lathe(DRUM, 128, 82, 2.95, 2.2, 0.3)
    wood = it.across("wood", 30, 226)
    skin = it.ball(("silk", "cream", "cream-dark"), 104, 72, 110, "skin")
    it.put("body", fill(barrel.wall(), wood), dusk(barrel, 84, 222))
    it.put("body", line("".join(barrel.ring(y) for y in (140, 166)), "wood-dark", 3, 0.6))
    zig = barrel.zigzag(108, 196, 6, 0.94)
    it.put("detail", line(poly(zig), "ink", 11), line(poly(zig), "cream", 5))
    for x, y in barrel.zigzag(128, 176, 6, 0.94)[2:-2:2]:
        it.put("detail", thin(oval(x, y + 9, 6, 5), "red-light"))
    for y0, y1 in ((88, 108), (196, 214)):
        it.put("hoops", edge(barrel.band(y0, y1), "red"), line(barrel.ring((y0 + y1) / 2), "line-gold", 4))
    it.put("outline", edge(barrel.wall()), edge(barrel.mouth(), skin))
    it.put("outline", thin(barrel.mouth(inset=12)))
    for d, lit in (("M22 36L150 84", "M30 37L140 78"), ("M226 22L116 88", "M220 24L130 78")):
        it.put("sticks", rod(d, "honey", 7), line(d, "honey-dark", 7), line(lit, "honey-light", 4))
    it.put("sticks", edge(oval(152, 85, 10, 8), "honey-light"), edge(oval(114, 90, 10, 8), "honey-light"))
    return it


def balaban() -> Drawing:
    """A straight wooden pipe aslant, with eight holes and a wide flat reed."""
    it = Drawing("balaban", (6, 6, 84, 84))
    lean = "translate(129 129) rotate(45) scale(.96)"
    wood = it.slope(("honey-light", "honey", "honey", "wood", "wood-dark"), (0, -20, 0, 20), "pipe")
    reed = it.slope(("gold-light", "gold-light", "saffron"), (0, -20, 0, 20), "reed")
    pipe = "M-66 -17H132Q140 -22 148 -22V22Q140 22 132 17H-66Z"
    it.put("body", turned([edge(pipe, wood), line("M-56 -10H128", "shine", 4, 0.8)], lean))
    rings = [thin(f"M{x} -17H{x + 10}V17H{x}Z", "gold") for x in (-60, 112)]
    it.put("body", turned([*rings, line("M-58 -9H-52M114 -9H120", "gold-light", 4)], lean))
    holes = [(-36 + 19 * i, 1) for i in range(8)]
    it.put("holes", turned([edge(ovals(holes, 5.5), "mark", SMALL)], lean))
    it.put("detail", turned([edge("M-66 -12L-84 -9L-104 -14L-152 -25Q-158 0 -152 25L-104 14L-84 9L-66 12Z", reed),
                             thin("M-150 -20Q-144 0 -150 20Q-156 0 -150 -20Z", "mark"),
                             line("M-128 -12L-98 -6", "shine", 4),
                             edge("M-118 -22H-108V22H-118Z", "wood-light", SMALL), thin("M-80 -10V10M-74 -11V11")],
                            lean))  # fmt: skip
    it.put("outline", turned([edge(pipe)], lean))
    cord = "M50 79C26 96 28 130 48 142C62 152 62 170 54 184"
    it.put("cord", edge(cord, "none", 9), line(cord, "red-light", 4))
    it.put("cord", edge("M54 180L40 216H66L58 180Z", "red", SMALL), line("M51 196L48 212M57 196V212", "red-light"))
    return it


ALL = (tar, kamancha, frame_drum, drum, balaban)
