"""Woven, printed, sewn things: carpet, kelaghayi, embroidered cushion, doll."""

from __future__ import annotations

import math

from souvenir_copper import dusk
from souvenir_lathe import DOLL, Lathe, diamond, dots
from souvenir_pen import SMALL, Drawing, curve, edge, fill, line, loop, num, oval, polar, poly, rod, thin, turned
from souvenir_treasure import buta_shape
from souvenir_wool import stepped

STAR = [
    "........K........",
    ".......KRK.......",
    "......KRRRK......",
    "...KKKRRRRRKKK...",
    "...KRRRRWRRRRK...",
    "...KRRRWYWRRRK...",
    "..KRRRWYYYWRRRK..",
    ".KRRRWYYBYYWRRRK.",
    "KRRRWYYBBBYYWRRRK",
]
"""The upper half of the eight-point star of knots; the lower one is its mirror (crafts.md, section 7)."""


def knots(rows: list[str], x: float, y: float, size: float, colours: dict[str, str]) -> list[str]:
    """A grid of knots as one filled path for each letter; runs in a row are one box."""
    found = []
    for letter, colour in colours.items():
        parts = []
        for j, row in enumerate(rows):
            i = 0
            while i < len(row):
                run = len(row[i:]) - len(row[i:].lstrip(letter))
                if run:
                    w = num(run * size)
                    parts.append(f"M{num(x + i * size)} {num(y + j * size)}h{w}v{num(size + 0.3)}h-{w}z")
                i += max(run, 1)
        found.append(fill("".join(parts), colour))
    return found


def carpet() -> Drawing:
    """A carpet with a star medallion, a border and a fringe, one corner turned up."""
    it = Drawing("carpet", (76, 74, 104, 104))
    red = it.slope(("red-light", "red", "red-dark"), (40, 20, 220, 240), "field")
    fringe = "".join(f"M{47 + 13.5 * i:.1f} 24v-17" for i in range(13))
    fringe += "".join(f"M{47 + 13.5 * i:.1f} 232v17" for i in range(10))
    it.put("fringe", line(fringe, "ink", 10), line(fringe, "cream", 4))
    cloth = "M40 24H216V186L176 232H40Z"
    it.put("body", edge(cloth, it.slope(("blue", "blue-dark"), (40, 20, 216, 232), "rim")))
    it.put("body", thin("M62 46H194V210H62Z", red), line("M48 32H208V195L184 224H48Z", "line-gold"))
    across = [(58 + 14 * i, y) for y in (39, 217) for i in range(11)]
    down = [(x, 56 + 14.4 * i) for x in (51.5, 204.5) for i in range(11)]
    kept = [46 * (x - 216) + 40 * (y - 186) < -320 for x, y in across + down]
    for part, colour in enumerate(("line-cream", "line-gold")):
        spots = [p for k, p in enumerate(across + down) if kept[k] and k % 2 == part]
        it.put(
            "border", fill("".join(loop(((x, y - 5), (x + 5, y), (x, y + 5), (x - 5, y))) for x, y in spots), colour)
        )
    it.put("field", line("M70 54H186V202H70Z", "line-cream"))
    for x, y in ((87, 71), (169, 71), (87, 185)):
        it.put("field", *stepped(x, y, 3.2, "blue", "saffron"))
    for y in (66, 190):
        it.put("field", *stepped(128, y, 2.4, "green", "cream"))
    rows = [row.replace(".", " ") for row in [*STAR, *STAR[-2::-1]]]
    colours = {"K": "mark", "R": "blue", "W": "silk", "Y": "saffron", "B": "saffron"}
    it.put("detail", *knots(rows, 128 - 8.5 * 5.9, 128 - 8.5 * 5.9, 5.9, colours))
    it.put("detail", fill(loop(((128, 119), (137, 128), (128, 137), (119, 128))), "line-red"))
    it.put("outline", edge(cloth))
    it.put("turned", edge("M216 186Q196 178 170 190Q170 214 176 232Q198 214 216 186Z", "honey-light"),
           line("M176 200Q178 212 180 222M184 194Q186 206 190 214M194 190Q196 198 202 202", "honey", 3))  # fmt: skip
    return it


def kelaghayi() -> Drawing:
    """A silk scarf, folded to a triangle, draped as round shoulders; butas in its border and its corner."""
    it = Drawing("kelaghayi", (16, 80, 100, 96), half=132)
    silk = it.slope(("blue-light", "blue", "blue", "blue-dark"), (10, 20, 220, 200), "silk")
    hem: list[tuple[float, float]] = [(12, 98), (34, 122), (46, 152), (74, 174), (90, 206), (128, 248)]
    seam: list[tuple[float, float]] = [(22, 76), (52, 104), (66, 132), (92, 154), (106, 180), (128, 208)]

    def twin(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
        return [(256 - x, y) for x, y in reversed(points)]

    it.put("back", edge("M24 62C28 2 228 2 232 62C214 116 42 116 24 62Z", "blue-dark"))
    it.put("back", line("M40 50C60 20 196 20 216 50", "blue", 8), thin("M36 62C52 30 204 30 220 62"))
    cloth = "M24 60C60 86 98 96 128 96C158 96 196 86 232 60C240 66 246 80 244 98"
    cloth += curve(twin(hem)[::-1], lead="L") + curve(hem[::-1], lead="L") + "C10 80 16 66 24 60Z"
    it.put("body", fill(cloth, silk))
    for y, deep, colour in (
        (86, 60, "blue-light"),
        (96, 66, "blue-dark"),
        (120, 54, "blue-light"),
        (130, 58, "blue-dark"),
    ):
        x = 26 + (y - 86) * 0.8
        it.put("folds", line(f"M{num(x)} {y}Q128 {y + deep} {num(256 - x)} {y}", colour, 5, 0.8))
    border = curve(hem) + curve(twin(hem), lead="L") + curve(twin(seam)[::-1], lead="L") + curve(seam[::-1], lead="L")
    it.put("detail", fill(border + "Z", "saffron"), thin(curve(seam) + curve(twin(seam), lead="L")))
    for i, (x, y) in enumerate(((31, 100), (52, 128), (75, 157), (99, 188))):
        lean = (-40, -34, -44, -36)[i]
        for side, flip in ((x, False), (256 - x, True)):
            d = buta_shape(0, 10, 21, flip, many=4)
            it.put("detail", turned([fill(d, "line-red")], f"translate({side} {y}) rotate({-lean if flip else lean})"))
    it.put("detail", fill(loop(((128, 215), (135, 225), (128, 235), (121, 225))), "line-red"))
    it.put("buta", thin(buta_shape(121, 186, 76), "cream"), thin(buta_shape(121, 186, 76, inset=7), "red"))
    it.put("buta", thin(buta_shape(121, 177, 39, many=12), "saffron"), thin(buta_shape(121, 171, 20, many=8), "blue"))
    spots: list[tuple[float, float]] = [(56, 92), (82, 108), (80, 132), (102, 122), (98, 150)]
    it.put("field", line(dots([*spots, *twin(spots)]), "line-gold", 6))
    it.put("outline", edge(cloth), line("M34 72Q76 96 118 102", "shine", 4, 0.7))
    return it


def embroidered_cushion() -> Drawing:
    """A dark velvet cushion with a flower in chain stitch, tassels at the corners."""
    it = Drawing("embroidered-cushion", (68, 66, 120, 120))
    for x, y, turn in ((34, 34, 135), (222, 34, -135), (34, 222, 45), (222, 222, -45)):
        skirt = [edge("M-4 4L-11 25Q0 31 11 25L4 4Z", "saffron", SMALL), line("M-3 14L-4 23M3 14L4 23", "line-dark"),
                 edge(oval(0, 4, 8), "red", SMALL)]  # fmt: skip
        it.put("tassels", turned(skirt, f"translate({x} {y}) rotate({turn})"))
    shape = (
        "M34 34C70 40 96 38 128 38C160 38 186 40 222 34C218 70 220 98 220 128C220 158 218 184 222 222C186 "
        "218 160 220 128 220C96 220 70 218 34 222C38 184 36 158 36 128C36 98 38 70 34 34Z"
    )
    it.put("body", edge(shape, it.ball(("wool-light", "wool", "wool-dark", "wool-dark"), 96, 84, 170, "velvet")))
    ring = [polar((128, 128), 70 + 3 * math.cos(math.radians(4 * a)), a) for a in range(0, 360, 20)]
    it.put("stitches", "".join(turned([line(oval(0, 0, 10, 4.4), "line-gold", 3)],
                                      f"translate({num(x)} {num(y)}) rotate({70 - 20 * i})")
                               for i, (x, y) in enumerate(ring)))  # fmt: skip
    for a in range(45, 360, 90):
        middle = polar((128, 128), 92, a)
        petals = "".join(oval(*polar(middle, 6, 72 * i), 4.4) for i in range(5))
        it.put("stitches", fill(petals, "rose"), fill(oval(*middle, 3), "line-gold"))
    for a in range(0, 360, 45):
        tip, base = polar((128, 128), 59, a + 22.5), polar((128, 128), 26, a + 22.5)
        one, two = polar((128, 128), 44, a + 10), polar((128, 128), 44, a + 35)
        it.put("detail", thin(curve([base, one, tip, two], True), "green-light"))
    for a in range(0, 360, 45):
        tip, base = polar((128, 128), 54, a), polar((128, 128), 12, a)
        one, two = polar((128, 128), 36, a - 19), polar((128, 128), 36, a + 19)
        it.put("detail", thin(curve([base, one, tip, two], True), "red-light" if a % 90 else "rose"))
        it.put("detail", line(f"M{num(base[0])} {num(base[1])}L{num(one[0] * .5 + two[0] * .5)} "
                              f"{num(one[1] * .5 + two[1] * .5)}", "line-cream"))  # fmt: skip
    it.put("detail", thin(oval(128, 128, 15), "saffron"), line(dots([polar((128, 128), 8, 60 * i) for i in range(6)]),
                                                              "line-red", 5))  # fmt: skip
    it.put("outline", edge(shape), line("M50 60C51 82 50 100 50 116", "shine", 5, 0.6))
    return it


def doll() -> Drawing:
    """A cloth doll in a red dress with a belt and a scarf."""
    it = Drawing("doll", (78, 8, 102, 96))
    dress = Lathe(DOLL, 128, 92, 2.4, 2.04, 0.14)
    red = it.slope(("red-light", "red", "red-dark"), (50, 90, 210, 230), "dress")
    for side in ("", "translate(256 0) scale(-1 1)"):
        arm = [
            edge("M106 100C84 104 66 128 52 158L74 170C84 152 96 140 108 134Z", red),
            edge(oval(58, 170, 12, 11), "face"),
            edge("M48 152L78 168L74 178L44 162Z", "saffron", SMALL),
        ]
        it.put("arms", *arm if not side else (f'<g transform="{side}">', *arm, "</g>"))
    it.put("braids", rod("M104 76C92 96 92 116 96 138M152 76C164 96 164 116 160 138", "wood-dark", 6))
    it.put("body", edge(dress.wall(), red), dusk(dress, 100, 236))
    it.put("skirt", fill(dress.band(203, 222), "blue"), line(dress.ring(201) + dress.ring(224), "line-gold"))
    it.put("skirt", fill(dress.frieze(9, diamond(212.5, 7, 0.6)), "line-cream"))
    it.put(
        "skirt", line("M106 156C96 174 84 190 78 204M150 156C160 174 172 190 178 204M128 158V204", "red-dark", 4, 0.8)
    )
    it.put("apron", thin("M110 104Q128 112 146 104L142 142Q128 148 114 142Z", "green"))
    it.put("apron", line(dots([(128, 118), (128, 132)]), "line-gold", 6))
    it.put("belt", edge(dress.band(142, 156), "saffron", SMALL), thin(oval(128, 153, 11, 9), "tin"),
           line(dots([(104, 150), (112, 152), (144, 152), (152, 150)]), "line-red", 5))  # fmt: skip
    it.put("necklace", line(dots([(110, 106), (116, 111), (124, 114), (132, 114), (140, 111), (146, 106)]), "ink", 10))
    it.put(
        "necklace",
        line(dots([(110, 106), (116, 111), (124, 114), (132, 114), (140, 111), (146, 106)]), "gold-light", 5),
    )
    scarf = "M128 8C82 8 68 48 78 84C84 102 100 104 112 98H144C156 104 172 102 178 84C188 48 174 8 128 8Z"
    it.put("scarf", edge(scarf, it.slope(("gold-light", "saffron", "honey"), (80, 10, 180, 100), "scarf")))
    it.put(
        "detail",
        edge(oval(128, 64, 37, 36), "face"),
        edge(
            "M92 56C96 34 112 28 128 40C144 28 160 34 164 56C172 22 148 18 128 18C108 18 84 22 92 56Z",
            "wood-dark",
            SMALL,
        ),
    )
    it.put(
        "detail",
        fill(oval(104, 76, 7, 5) + oval(152, 76, 7, 5), "rose"),
        fill(oval(113, 64, 4, 5) + oval(143, 64, 4, 5), "ink"),
    )
    it.put("detail", thin("M117 80Q128 89 139 80M106 55Q112 51 118 54M138 54Q144 51 150 55"))
    for x, y in ((82, 58), (90, 30), (128, 13), (166, 30), (174, 58)):
        it.put("print", fill(oval(x, y, 5), "line-red"))
    it.put("print", edge("M106 98L92 122L112 116L128 104L144 116L164 122L150 98Q128 108 106 98Z", "saffron", SMALL))
    it.put("print", edge(oval(128, 102, 8, 7), "saffron", SMALL))
    it.put(
        "outline",
        line("M88 36C94 24 104 16 114 14", "shine", 4, 0.8),
        line(poly([(66, 206), (60, 222)]), "shine", 4, 0.7),
    )
    return it


ALL = (carpet, kelaghayi, embroidered_cushion, doll)
