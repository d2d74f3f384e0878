"""Small treasures: buta, pomegranate, filigree earring, cocoon on a leaf."""

from __future__ import annotations

import math

from souvenir_lathe import dots
from souvenir_pen import SMALL, Drawing, curve, edge, fill, line, num, oval, polar, thin, turned


def buta_shape(x: float, y: float, size: float, flip: bool = False, inset: float = 0, many: int = 18) -> str:
    """Path data of a chubby buta: foot at x, y, `size` tall, drawn in by `inset` on all sides (crafts.md, 3.1)."""
    s, bend, start, wide, power = size / 0.805, 2.3, 0.30, 0.34, 1.3
    side = -1 if flip else 1
    spine: list[tuple[float, float, float, float]] = [(0, 0, 0, 0)]
    fine = 200
    for j in range(1, fine + 1):
        before, h = ((1 - math.cos(math.pi * k / fine)) / 2 for k in (j - 1, j))
        turn = bend * max(0, ((h + before) / 2 - start) / (1 - start)) ** 2
        cx, cy = spine[-1][0] + (h - before) * math.sin(turn), spine[-1][1] + (h - before) * math.cos(turn)
        spine.append((cx, cy, bend * max(0, (h - start) / (1 - start)) ** 2,
                      2 * wide * math.sqrt(h) * (1 - h) ** power * s - inset))  # fmt: skip
    kept = [knot for knot in spine if knot[3] > 0] or spine[90:110]
    kept = [kept[round(i * (len(kept) - 1) / many)] for i in range(many + 1)]
    left = [(cx * s - w * math.cos(t), cy * s + w * math.sin(t)) for cx, cy, t, w in kept]
    right = [(cx * s + w * math.cos(t), cy * s - w * math.sin(t)) for cx, cy, t, w in kept]
    tip = (right[-1][0] + left[-1][0]) / 2, (right[-1][1] + left[-1][1]) / 2
    ring = [tip, *right[-2::-1], *left[1:-1], tip]
    return curve([(x + side * px, y - py) for px, py in ring]) + "Z"


def buta() -> Drawing:
    """One great buta in red, a gold rim, a small buta inside, flowers on the field."""
    it = Drawing("buta", (44, 110, 122, 128))
    red = it.slope(("red-light", "red", "red-dark"), (60, 40, 180, 240), "field")
    gold = it.slope(("gold-light", "gold", "gold-dark"), (40, 20, 200, 240), "rim")
    at = (104.0, 248.0, 238.0)
    it.put("body", edge(buta_shape(*at), gold), thin(buta_shape(*at, inset=15), red))
    it.put("rim", line(buta_shape(*at, inset=7.5)[:-1], "line-dark", 3))
    inner = (103.0, 230.0, 116.0)
    it.put("detail", thin(buta_shape(*inner), "cream"), thin(buta_shape(*inner, inset=9), "blue"))
    it.put("detail", thin(buta_shape(103, 212, 66), "saffron"), thin(buta_shape(103, 202, 34), "red"))
    for x, y, r in ((98, 88, 10), (70, 130, 8), (138, 64, 9), (146, 166, 8)):
        it.put("field", fill("".join(oval(*polar((x, y), r * 0.66, 90 + 72 * i), r * 0.46) for i in range(5)),
                             "line-cream"), fill(oval(x, y, r * 0.36), "line-red"))  # fmt: skip
    it.put("field", line(dots([(84, 108), (118, 74), (122, 94), (160, 60), (56, 160), (56, 186), (66, 210), (152, 192),
                               (140, 140), (134, 118)]), "line-gold", 7))  # fmt: skip
    it.put("outline", edge(buta_shape(*at)), line("M39 170C38 150 44 122 56 100", "shine", 5, 0.9))
    return it


def pomegranate() -> Drawing:
    """A pomegranate with its crown, split open to show the seeds, and a leaf."""
    it = Drawing("pomegranate", (108, 108, 104, 108))
    ball = it.ball(("red-light", "red", "red", "red-dark"), 84, 104, 150, "ball")
    it.put("leaf", edge("M150 58C166 28 204 18 238 30C230 60 194 78 150 66Z", "green"))
    it.put(
        "leaf",
        fill("M160 56C176 34 206 28 230 34C204 38 180 46 160 60Z", "green-light"),
        thin("M158 62C184 54 206 44 226 36"),
    )
    crown = (
        "M92 66C96 46 90 30 82 16C94 20 104 26 110 36C112 22 118 12 126 4C134 12 140 22 142 36C148 26 158 20 "
        "170 16C162 30 156 46 160 66Z"
    )
    it.put("crown", edge(crown, it.slope(("red-light", "red", "red-dark"), (90, 10, 160, 70), "crown")))
    it.put("crown", line("M110 42L112 56M126 18V50M142 42L140 56", "red-dark", 3))
    fruit = curve([(126, 56), (84, 62), (42, 94), (24, 146), (40, 204), (88, 240), (126, 246), (166, 240), (212, 204),
                   (228, 146), (210, 94), (168, 62)], True)  # fmt: skip
    it.put("body", fill(fruit, ball), fill("M226 150C226 214 174 250 112 244C170 238 214 200 210 96C222 112 226 132 "
                                           "226 150Z", "shade", 0.22))  # fmt: skip
    it.put("body", line("M46 152C44 122 58 98 82 86", "shine", 9, 0.85), line(dots(((96, 79),)), "shine", 8, 0.85))
    it.put("outline", edge(fruit))
    split = curve([(158, 92), (122, 116), (106, 160), (124, 208), (160, 224), (196, 202), (208, 158), (194, 114)], True)
    it.put(
        "detail",
        edge(split, "cream"),
        fill(
            curve(
                [(158, 102), (128, 124), (116, 160), (132, 200), (160, 213), (188, 194), (198, 158), (186, 120)], True
            ),
            "saffron",
        ),
    )
    for row, (y, xs) in enumerate(
        (
            (114, (158,)),
            (130, (140, 160, 180)),
            (148, (130, 150, 170, 188)),
            (166, (128, 146, 166, 186)),
            (184, (138, 158, 178)),
            (200, (150, 168)),
        )
    ):
        for x in xs:
            it.put("detail", thin(oval(x, y, 8.6, 9.4), "red-light" if row % 2 else "red"))
    it.put(
        "detail",
        line(
            dots(
                [
                    (x - 3, y - 3)
                    for y, xs in ((114, (158,)), (130, (140, 160, 180)), (148, (130, 150, 170)), (166, (128, 146, 166)))
                    for x in xs
                ]
            ),
            "shine",
            4,
        ),
    )
    return it


def spiral(x: float, y: float, size: float, start: float, side: int) -> str:
    """Path data of a curl of wire that winds outward."""
    points = []
    for i in range(13):
        t = i / 12 * 2.6 * math.pi
        points.append(polar((x, y), size * (0.12 + 0.88 * i / 12), start + side * math.degrees(t)))
    return curve(points)


def filigree_earring() -> Drawing:
    """A gold earring: an ear wire, a ring full of wire curls, a turquoise, three drops."""
    it = Drawing("filigree-earring", (66, 58, 124, 124))
    c = (122.0, 120.0)
    gold = it.slope(("gold-light", "gold", "gold-dark"), (64, 60, 196, 186), "gold")
    drop = it.slope(("gold-light", "gold", "gold"), (60, 180, 196, 250), "drop")
    hook = "M122 50V40C122 6 190 4 194 46C195 58 193 70 188 82"
    it.put("hook", edge(hook, "none", 14), line(hook, "gold", 7), line("M132 29C142 12 168 9 182 25", "gold-light", 3))
    it.put("body", edge(oval(122, 52, 9), gold), edge(oval(*c, 66), gold), thin(oval(*c, 52), "cream"))
    it.put("body", line(dots([polar(c, 59, 15 * i) for i in range(24)]), "line-dark", 5))
    for i in range(8):
        a = 45 * i
        for side in (1, -1):
            x, y = polar(c, 35, a + side * 11)
            it.put("detail", edge(spiral(x, y, 8.4, a + side * 165, side), "none", 3))
        it.put("detail", edge("M{:.1f} {:.1f}L{:.1f} {:.1f}".format(*polar(c, 20, a), *polar(c, 50, a)), "none", 3))
    it.put("detail", line(dots([polar(c, 47, 45 * i + 22.5) for i in range(8)]), "line-dark", 6))
    it.put("detail", edge(oval(*c, 19), "turquoise", SMALL), fill(oval(116, 113, 7, 5), "turquoise-light"))
    for a, long in ((228, 6), (270, 10), (312, 6)):
        x, y = polar(c, 70, a)
        y2 = y + long
        it.put("drops", edge(f"M{x:.1f} {y - 4:.1f}V{y2 + 4:.1f}", "none", SMALL))
        it.put("drops", edge(f"M{x:.1f} {y2:.1f}C{x + 5:.1f} {y2 + 10:.1f} {x + 16:.1f} {y2 + 16:.1f} {x + 16:.1f} "
                             f"{y2 + 28:.1f}A16 16 0 0 1 {x - 16:.1f} {y2 + 28:.1f}C{x - 16:.1f} {y2 + 16:.1f} "
                             f"{x - 5:.1f} {y2 + 10:.1f} {x:.1f} {y2:.1f}Z", drop))  # fmt: skip
        it.put("drops", thin(oval(x, y2 + 28, 8), "red"), fill(oval(x - 2, y2 + 25, 2.6), "shine"))
    it.put("outline", edge(oval(*c, 66)), line("M65 102A60 60 0 0 1 94 66", "shine", 4, 0.9))
    return it


def cocoon() -> Drawing:
    """A silk cocoon on a mulberry leaf, its thread running loose."""
    it = Drawing("cocoon", (62, 66, 138, 104))
    leaf = (
        "M18 214C4 176 18 130 62 112C70 92 110 84 130 96C160 76 206 88 220 116C250 130 252 178 226 210C204 "
        "238 150 248 108 236C78 250 44 244 18 214Z"
    )
    it.put("leaf", edge(leaf, it.slope(("green-light", "green", "green-dark"), (40, 90, 200, 240), "leaf")))
    veins = (
        "M54 208C50 186 48 160 56 140M96 203C92 190 92 180 94 170M90 205C104 220 128 230 150 232"
        "M150 196C166 208 188 216 206 220M190 184C206 180 222 156 226 140"
    )
    it.put("leaf", edge("M18 214C70 204 150 196 232 166M18 214L4 232"), thin(veins))
    turn = "translate(132 122) rotate(-16)"
    left = [(0, 45), (-40, 50), (-74, 36), (-84, 2), (-74, -34), (-40, -50)]
    shape = curve([*left, (0, -43), (40, -50), (74, -34), (84, 2), (72, 36), (38, 50)], True)
    silk = it.ball(("silk", "silk", "cream", "cream-dark", "cream-dark"), -34, -26, 128, "silk")
    it.put("body", turned([edge(shape, silk)], turn))
    threads = "".join(f"M{num(x)} {num(-46 + abs(x) * .05)}C{num(x + 16)} -20 {num(x + 16)} 22 {num(x)} "
                      f"{num(46 - abs(x) * .05)}" for x in range(-64, 66, 16))  # fmt: skip
    slant = (
        "M-78 -16C-50 4 -30 30 -14 44M-56 -38C-20 -10 10 20 40 44M-10 -42C16 -20 50 6 74 26M38 -46C54 -34 70 "
        "-18 80 -4M-80 14C-66 22 -56 34 -50 44"
    )
    it.put("detail", turned([line(threads, "line-grey", 1.6), line(slant, "line-grey", 2.2),
                             line("M-66 -20C-58 -34 -48 -38 -34 -40", "shine", 8)], turn))  # fmt: skip
    it.put("outline", turned([edge(shape)], turn))
    thread = (
        "M206 92C236 84 250 52 226 36C204 22 176 36 182 54C188 70 214 62 208 42C200 16 150 8 118 24C92 38 60 36 34 20"
    )
    it.put("thread", edge(thread, "none", 10), line(thread, "silk", 4.6))
    return it


ALL = (buta, pomegranate, filigree_earring, cocoon)
