"""Small treasures: buta, pomegranate, filigree earring, cocoon on a leaf."""

from __future__ import annotations

import math

from souvenir_lathe import dots
from souvenir_pen import Drawing, Point, curve, edge, fill, line, oval, polar, rod, thin

TEARDROP = ((43, 95), (33, 92.5), (26.6, 82.1), (23.8, 66), (27.4, 44.5), (38.5, 25), (58.8, 14.6), (74, 17.5),
            (81.8, 32.2), (74.5, 25), (63.3, 27.9), (58.8, 37), (60.1, 49), (62.5, 66), (59.4, 82.1), (52.5, 92.5))  # fmt: skip
"""A buta as points of its outline in a box of 100 (crafts.md, section 3.1)."""


def buta_shape(x: float, y: float, size: float, flip: bool = False) -> str:
    """Path data of a buta with its foot at x, y; `size` is its height in the box of 100 that is scaled."""
    k, side = size / 86, -1 if flip else 1
    points: list[Point] = [(x + side * (px - 43) * k, y + (py - 95) * k) for px, py in TEARDROP]
    lead, after = points[8], points[9:] + points[:8]
    return curve([lead, *after, lead])[:-1] + "Z" if False else curve([lead, *after, lead]) + "Z"


def buta() -> Drawing:
    """One great buta in red, a gold rim, a small buta inside."""
    it = Drawing("buta", (50, 116, 118, 118))
    red = it.slope(("red-light", "red", "red-dark"), (60, 20, 180, 240), "field")
    gold = it.slope(("gold-light", "gold", "gold-dark"), (50, 20, 190, 240), "rim")
    it.put("body", edge(buta_shape(106, 246, 228), gold))
    it.put("body", thin(buta_shape(106.5, 234, 194), red))
    it.put("detail", thin(buta_shape(103, 206, 112), "cream"), thin(buta_shape(103.5, 197, 88), "blue"))
    it.put("detail", thin(buta_shape(103, 188, 54), "saffron"), fill(oval(100, 170, 7, 9), "line-red"))
    for x, y in ((104, 74), (80, 106), (136, 66)):
        it.put("field", line(f"M{x} {y + 9}V{y + 18}", "line-gold"))
        it.put("field", fill("".join(oval(*polar((x, y), 6.5, 90 + 72 * i), 4.6) for i in range(5)), "line-gold"),
               fill(oval(x, y, 3.6), "red-dark"))  # fmt: skip
    for x, y in ((152, 196), (148, 160), (58, 190), (62, 150)):
        it.put("field", fill(oval(x, y, 4.4, 6), "line-gold"))
    around = [(x * 2.65 - 8, y * 2.65 - 6) for x, y in TEARDROP]
    rim = [(x * 0.985 + 0, y * 0.985 + 2) for x, y in around]
    del rim
    it.put("rim", line(dots([(74, 236), (56, 214), (48, 186), (46, 158), (51, 129), (60, 102), (76, 77), (98, 58),
                             (124, 45), (152, 39), (178, 46), (160, 204), (165, 180), (144, 226)]), "line-dark", 6))
    it.put("rim", line("M60 104C76 70 104 50 140 42", "shine", 4, 0.0))
    it.put("outline", edge(buta_shape(106, 246, 228)))
    return it


def pomegranate() -> Drawing:
    """A pomegranate with its crown, split open to show the seeds, and a leaf."""
    it = Drawing("pomegranate", (108, 108, 104, 108))
    ball = it.ball(("red-light", "red", "red", "red-dark"), 84, 104, 150, "ball")
    it.put("leaf", edge("M150 58C166 28 204 18 238 30C230 60 194 78 150 66Z", "green"))
    it.put("leaf", fill("M160 56C176 34 206 28 230 34C204 38 180 46 160 60Z", "green-light"), thin("M158 62C184 54 "
                                                                                           "206 44 226 36"))  # fmt: skip
    crown = "M92 66C96 46 90 30 82 16C94 20 104 26 110 36C112 22 118 12 126 4C134 12 140 22 142 36C148 26 158 20 170 16C162 30 156 46 160 66Z"
    it.put("crown", edge(crown, it.slope(("red-light", "red", "red-dark"), (90, 10, 160, 70), "crown")))
    it.put("crown", line("M110 42L112 56M126 18V50M142 42L140 56", "red-dark", 3))
    fruit = curve([(126, 56), (84, 62), (42, 94), (24, 146), (40, 204), (88, 240), (126, 246), (166, 240), (212, 204),
                   (228, 146), (210, 94), (168, 62)], True)  # fmt: skip
    it.put("body", fill(fruit, ball), fill("M226 150C226 214 174 250 112 244C170 238 214 200 210 96C222 112 226 132 "
                                           "226 150Z", "shade", 0.22))  # fmt: skip
    it.put("body", line("M46 152C44 122 58 98 82 86", "shine", 9, 0.85), line(dots(((96, 79),)), "shine", 8, 0.85))
    it.put("outline", edge(fruit))
    split = curve([(158, 92), (122, 116), (106, 160), (124, 208), (160, 224), (196, 202), (208, 158), (194, 114)], True)
    it.put("detail", edge(split, "cream"), fill(curve([(158, 102), (128, 124), (116, 160), (132, 200), (160, 213),
                                                      (188, 194), (198, 158), (186, 120)], True), "saffron"))  # fmt: skip
    for row, (y, xs) in enumerate(((114, (158,)), (130, (140, 160, 180)), (148, (130, 150, 170, 188)),
                                   (166, (128, 146, 166, 186)), (184, (138, 158, 178)), (200, (150, 168)))):
        for x in xs:
            it.put("detail", thin(oval(x, y, 8.6, 9.4), "red-light" if row % 2 else "red"))
    it.put("detail", line(dots([(x - 3, y - 3) for y, xs in ((114, (158,)), (130, (140, 160, 180)), (148, (130, 150, 170)),
                                                             (166, (128, 146, 166))) for x in xs]), "shine", 4))  # fmt: skip
    return it


def spiral(x: float, y: float, size: float, start: float, side: int) -> str:
    """Path data of a curl of wire that winds outward."""
    points = []
    for i in range(13):
        t = i / 12 * 2.6 * math.pi
        points.append(polar((x, y), size * (0.12 + 0.88 * i / 12), start + side * math.degrees(t)))
    return curve(points)


def filigree_earring() -> Drawing:
    """A gold earring: hook, a ring full of wire curls, a turquoise, three drops."""
    it = Drawing("filigree-earring", (72, 68, 112, 112))
    c = (128.0, 122.0)
    gold = it.slope(("gold-light", "gold", "gold-dark"), (70, 70, 190, 190), "gold")
    hook = "M128 56C128 40 154 40 154 22C154 4 120 2 114 20C110 32 112 40 112 48"
    it.put("hook", edge(hook, "none", 13), line(hook, "gold", 6), line("M150 16C144 6 124 8 120 22", "gold-light", 3))
    it.put("body", edge(oval(128, 58, 9), gold), edge(oval(*c, 60), gold), thin(oval(*c, 47), "cream"))
    it.put("body", line(dots([polar(c, 53.5, 15 * i) for i in range(24)]), "line-dark", 4.5))
    for i in range(6):
        a = 90 + 60 * i
        for side in (1, -1):
            x, y = polar(c, 31, a + side * 15)
            it.put("detail", edge(spiral(x, y, 9.5, a + side * 160, side), "none", 3))
    it.put("detail", line(dots([polar(c, 43, 90 + 60 * i) for i in range(6)]), "line-dark", 6))
    it.put("detail", edge(oval(*c, 16), "turquoise", 5), fill(oval(123, 116, 6, 4.5), "turquoise-light"))
    for a, long in ((222, 12), (270, 20), (318, 12)):
        x, y = polar(c, 63, a)
        y2 = y + long
        it.put("drops", edge(f"M{x:.1f} {y:.1f}V{y2 + 4:.1f}", "none", 5))
        it.put("drops", edge(f"M{x:.1f} {y2:.1f}C{x + 5:.1f} {y2 + 12:.1f} {x + 15:.1f} {y2 + 18:.1f} {x + 15:.1f} "
                             f"{y2 + 28:.1f}A15 15 0 0 1 {x - 15:.1f} {y2 + 28:.1f}C{x - 15:.1f} {y2 + 18:.1f} "
                             f"{x - 5:.1f} {y2 + 12:.1f} {x:.1f} {y2:.1f}Z", gold))  # fmt: skip
        it.put("drops", thin(oval(x, y2 + 27, 7), "red"), fill(oval(x - 2, y2 + 25, 2.4), "shine"))
    it.put("outline", edge(oval(*c, 60)), line("M76 106A54 54 0 0 1 102 72", "shine", 4, 0.9))
    return it


def cocoon() -> Drawing:
    """A silk cocoon on a mulberry leaf, its thread running loose."""
    it = Drawing("cocoon", (76, 62, 116, 96))
    leaf = "M22 206C10 170 26 120 70 100C66 90 74 80 84 88C120 66 176 72 204 100C240 112 250 160 226 198C206 230 150 " \
           "240 110 228C82 244 48 236 22 206Z"  # fmt: skip
    it.put("leaf", edge(leaf, it.slope(("green-light", "green", "green-dark"), (40, 80, 200, 240), "leaf")))
    it.put("leaf", edge("M22 206C70 190 150 170 230 150M22 206L6 222"), thin("M80 190C76 160 80 130 92 112M150 170C"
                    "150 140 156 120 168 100M110 184C124 204 150 216 172 218M180 164C196 178 206 188 214 198"))  # fmt: skip
    shape = curve([(62, 122), (72, 86), (106, 70), (136, 84), (166, 66), (198, 78), (210, 110), (196, 144), (160, 152),
                   (132, 142), (104, 158), (74, 150)], True)  # fmt: skip
    silk = it.ball(("silk", "silk", "cream", "cream-dark"), 104, 92, 120, "silk")
    it.put("body", edge(shape, silk))
    it.put("detail", line("M70 126C96 96 120 90 134 90M76 142C104 112 124 104 150 98M96 152C124 124 160 108 198 100"
                          "M84 92C120 108 140 124 150 148M110 76C134 96 150 110 172 148M166 74C176 96 188 110 204 118"
                          "M70 108C90 124 104 138 108 152", "line-grey", 2.4))  # fmt: skip
    it.put("detail", line("M78 104C84 90 94 84 106 82", "shine", 7))
    it.put("outline", edge(shape))
    thread = "M200 86C228 74 240 46 220 30C200 16 172 28 176 48C180 66 206 60 202 42C196 18 150 10 120 22C90 34 60 30 40 18"
    it.put("thread", edge(thread, "none", 9), line(thread, "silk", 4))
    return it


ALL = (buta, pomegranate, filigree_earring, cocoon)
