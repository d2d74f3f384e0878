"""Places and a horse: Maiden Tower, Carpet Museum, golden horse, shebeke panel."""

from __future__ import annotations

import math

from souvenir_lathe import dots
from souvenir_pen import SMALL, Drawing, Point, curve, edge, fill, line, loop, num, oval, polar, poly, thin


def maiden_tower() -> Drawing:
    """A round stone tower in ribs, a long pier at its side, a flat top."""
    it = Drawing("maiden-tower", (30, 20, 120, 100))
    names = ("stone-dark", "stone", "stone-light", "stone", "stone-dark")
    stone = it.slope(names, (30, 0, 180, 0), "stone")
    pier = it.slope(("stone-light", "stone", "stone-dark"), (176, 0, 234, 0), "pier")
    wall = "M40 34L32 232A74 14 0 0 0 180 232L172 34Z"
    it.put("pier", edge("M168 62Q168 54 178 52Q214 48 220 66L232 230A34 10 0 0 1 170 236Z", pier))
    seams = "".join(f"M172 {y}Q200 {y + 9} {num(221 + (y - 62) * 0.065)} {y}" for y in range(78, 232, 22))
    it.put("pier", line(seams, "line-dark", 3))
    it.put("pier", edge("M168 62Q168 54 178 52Q214 48 220 66L232 230A34 10 0 0 1 170 236Z"))
    it.put("body", fill(wall, stone))
    for y in range(122, 236, 18):
        left, right = 40 - (y - 34) * 0.0404, 172 + (y - 34) * 0.0404
        half = (right - left) / 2
        it.put("ribs", fill(f"M{num(left)} {y}A{num(half)} 13 0 0 0 {num(right)} {y}V{y + 8}A{num(half)} 13 0 0 "
        f"1 {num(left)} "
                            f"{y + 8}Z", "stone-dark", 0.75))  # fmt: skip
        it.put("ribs", thin(f"M{num(left)} {y}A{num(half)} 13 0 0 0 {num(right)} {y}"))
    bricks = []
    for row, y in enumerate(range(54, 116, 15)):
        left, right = 40 - (y - 34) * 0.0404, 172 + (y - 34) * 0.0404
        for k in range(5):
            t = (-0.7 + 0.34 * k + (0.17 if row % 2 else 0)) * math.pi / 2
            x, dip = 106 + (right - left) / 2 * math.sin(t), 12 * math.cos(t)
            bricks.append(f"M{num(x - 9 * math.cos(t))} {num(y + dip)}H{num(x + 9 * math.cos(t))}")
    it.put("detail", line("".join(bricks), "line-dark"))
    for x, y in ((124, 72), (82, 98), (134, 128)):
        it.put("detail", edge(f"M{x - 6} {y + 14}V{y}Q{x} {y - 9} {x + 6} {y}V{y + 14}Z", "mark", SMALL))
    it.put("cap", edge("M36 22A70 11 0 0 1 176 22V42A70 13 0 0 1 36 42Z", stone), thin("M36 24A70 12 0 0 0 176 24"))
    it.put("cap", thin("".join(f"M{num(106 + 68 * math.sin(a))} {num(24 + 12 * math.cos(a))}v17"
                               for a in (-1.1, -0.7, -0.35, 0, 0.35, 0.7, 1.1))))  # fmt: skip
    it.put("cap", fill("M44 22A62 8 0 0 1 168 22A62 8 0 0 1 44 22Z", "stone-dark"))
    it.put("door", edge("M86 244V212Q86 196 104 196Q122 196 122 212V245Z", "wood-dark"), thin("M104 198V244"))
    it.put("door", line(dots(((98, 222), (110, 222))), "line-gold", 5))
    it.put("outline", edge("M40 44L32 232A74 14 0 0 0 180 232L172 44"), edge("M8 240H34M178 242H248"))
    it.put("outline", edge("M10 240Q16 226 26 230Q32 232 34 240Z", "green", SMALL))
    it.put("outline", edge("M226 242Q232 226 242 230Q250 234 250 242Z", "green", SMALL))
    return it


def tube(x: float, u: float) -> Point:
    """A point of the museum's roof: x along it, u from 0 (top edge) to 1 (bottom edge) of its front."""
    a = (0.5 - u) * math.pi
    return (x + 44 * math.cos(a) * 0.55, 122 - 84 * math.sin(a))


def museum_motif(x: float, u: float, w: float, h: float) -> list[Point]:
    """A rhomb lying on the rolled wall."""
    return [tube(x, u - h), tube(x + w, u), tube(x, u + h), tube(x - w, u)]


def carpet_museum() -> Drawing:
    """A building like a rolled-up carpet lying on its side, its end a spiral, a glass door below."""
    it = Drawing("carpet-museum", (10, 56, 126, 126))
    red = it.slope(("red-light", "red", "red-dark"), (0, 38, 0, 206), "roll")
    it.put("tail", edge("M62 204H226L250 240H34Z", "red"), fill("M56 214H232L238 222H50Z", "blue"),
           line(poly([(52 + 9.7 * i, 221 if i % 2 else 215) for i in range(20)]), "line-cream"))  # fmt: skip
    it.put("tail", edge("".join(f"M{38 + 12.3 * i:.1f} 240l-2 8" for i in range(18)), "none", SMALL))
    it.put("body", edge("M62 38H214A25 84 0 0 1 214 206H62Z", red))
    for x, colour in ((96, "blue"), (206, "blue")):
        near = [tube(x - 9, u / 8) for u in range(9)]
        far = [tube(x + 9, u / 8) for u in range(8, -1, -1)]
        it.put("bands", thin(curve(near) + curve(far, lead="L") + "Z", colour))
        zig = [tube(x + (6 if i % 2 else -6), i / 16) for i in range(17)]
        it.put("bands", line(poly(zig), "line-cream"))
    for x in (114, 190):
        it.put("bands", line(curve([tube(x, u / 8) for u in range(9)]), "line-gold"))
    for u in (0.2, 0.5):
        it.put(
            "motifs",
            thin(loop(museum_motif(152, u, 26, 0.15)), "saffron"),
            thin(loop(museum_motif(152, u, 16, 0.09)), "blue"),
            fill(loop(museum_motif(152, u, 6, 0.035)), "line-cream"),
        )
    for x in (124, 180):
        for u in (0.14, 0.35, 0.64):
            it.put("motifs", fill(loop(museum_motif(x, u, 6, 0.045)), "line-cream"))
    end = it.slope(("cream", "saffron", "honey"), (20, 40, 110, 200), "end")
    it.put("detail", edge(oval(62, 122, 50, 84), end))
    turns = []
    for i in range(61):
        k = 1 - i / 66
        a = math.radians(-70 - i * 360 * 2.6 / 60)
        turns.append((62 + 48 * k * math.cos(a), 122 - 81 * k * math.sin(a)))
    it.put("detail", edge(curve(turns[::2]), "none"), line(curve(turns[1:50:2]), "line-red", 0.1))
    inner = [(62 + (x - 62) * 0.86, 122 + (y - 122) * 0.86) for x, y in turns[:52:2]]
    it.put("detail", line(curve(inner), "line-red", 4))
    it.put("door", edge("M126 234V170Q152 158 178 170V234Z", "turquoise-dark"), fill("M130 230V173Q150 164 150 "
    "164V230Z",
                                                                                  "turquoise-light", 0.6))  # fmt: skip
    it.put("door", thin("M152 165V234M126 192H178"), edge("M118 172Q152 152 186 172", "none"))
    it.put("shine", line("M118 46H196", "shine", 5, 0.7))
    it.put("outline", edge("M62 38H214A25 84 0 0 1 214 206"))
    for x in (20, 234):
        it.put("trees", edge(f"M{x} 244V222"), edge(f"M{x} 186C{x + 18} 196 {x + 16} 224 {x} 226C{x - 16} 224 "
        f"{x - 18} 196 "
                                                   f"{x} 186Z", "green"))  # fmt: skip
    return it


NEAR = [(62, 20), (57, 34), (46, 48), (34, 70), (22, 84), (19, 94), (24, 103), (36, 106), (50, 98), (62, 92), (70, 100),
        (72, 118), (68, 138), (72, 156), (84, 168), (88, 190), (87, 212), (84, 226), (78, 240), (98, 240), (97, 226),
        (99, 208), (101, 190), (108, 172), (132, 176), (160, 172), (174, 166), (182, 180), (192, 196), (190, 214),
        (186, 228), (182, 240), (202, 240), (202, 228), (204, 212), (210, 196), (210, 180), (218, 160), (224, 138),
        (218, 116), (200, 104), (170, 104), (142, 104), (124, 92), (110, 66), (94, 42), (76, 32), (72, 20)]  # fmt: skip
"""The golden horse, looking left, point by point from the ear down the face, the legs, the back, the neck."""


def golden_horse() -> Drawing:
    """A golden chestnut horse standing, one foreleg lifted, a dark mane and tail."""
    it = Drawing("golden-horse", (12, 10, 110, 110))
    coat = it.slope(("gold-light", "saffron", "honey", "honey-dark"), (50, 30, 210, 220), "coat")
    tail = "M218 116C244 112 252 148 244 178C240 198 246 206 236 220C228 208 222 196 224 172C226 152 222 138 214 126Z"
    it.put("tail", edge(tail, "wood"), line("M230 126C240 146 234 176 236 204", "wood-light", 3))
    far = "M92 160C80 172 66 176 56 184C52 188 54 194 56 202L60 218C60 226 66 230 74 226L70 202C84 196 98 190 110 178Z"
    it.put(
        "far", edge(far, "honey-dark"), edge("M58 214C56 224 58 230 62 232L78 228C76 220 74 216 71 212Z", "mark", SMALL)
    )
    it.put("far", edge("M164 164L168 196L160 218L156 236H174L176 220L186 194Z", "honey-dark"))
    it.put("far", edge("M157 228L153 240H174V228Z", "mark", SMALL))
    shape = curve(NEAR, True)
    it.put("body", edge(shape, coat))
    it.put("body", fill("M108 170C130 178 158 174 176 164C186 158 206 150 222 128C226 148 214 170 210 184L204 186"
                        "C190 172 184 170 174 168C158 176 130 180 108 173Z", "shade", 0.2))  # fmt: skip
    it.put("body", line("M88 64C96 92 112 110 136 116C160 120 180 114 200 114", "shine", 7, 0.55))
    it.put("mane", edge("M72 20C84 16 104 30 118 56C126 72 136 86 146 98C140 104 132 104 126 102C128 108 120 110 "
    "114 106"
                        "C108 110 104 104 106 98C98 98 96 92 100 84C92 82 92 76 96 68C88 64 88 58 90 50C84 46 78 "
                        "40 74 34"
                        "Z", "wood"))  # fmt: skip
    it.put("mane", line("M84 30C98 44 104 62 110 78C114 88 120 96 128 98", "wood-light", 3))
    it.put("detail", edge("M64 34L62 14Q74 18 76 34", "saffron", SMALL), fill(oval(54, 58, 4.6, 5), "ink"),
           line(dots(((53, 56),)), "shine", 3))  # fmt: skip
    it.put("detail", thin("M26 100Q32 98 36 96M74 62C76 76 72 88 62 92"), line(dots(((26, 89),)), "ink", 5))
    it.put("detail", edge("M68 32C62 38 60 46 54 44C58 36 62 30 68 26Z", "wood", SMALL))
    it.put(
        "hooves",
        edge("M81 228L76 240H100L98 228Z", "mark", SMALL),
        edge("M185 228L181 240H204L203 228Z", "mark", SMALL),
    )
    it.put("outline", edge(shape))
    it.put("outline", thin("M108 172C104 160 104 150 110 140M174 166C172 154 176 142 184 136"))
    return it


def star_lines(middle: Point, tip: float, dent: float, points: int, start: float) -> list[Point]:
    """A star's corners, tips and dents by turns."""
    step = 180 / points
    return [polar(middle, dent if k % 2 else tip, start + step * k) for k in range(2 * points)]


def shebeke_panel() -> Drawing:
    """A square wooden frame of joined sticks round coloured panes: one great eight-point star among parts of others."""
    it = Drawing("shebeke-panel", (58, 58, 140, 140))
    wood = it.slope(("wood-light", "wood", "wood-dark"), (10, 10, 246, 246), "frame")
    c, tip = (128.0, 128.0), 68.0
    dent = tip * math.cos(math.radians(67.5)) / math.cos(math.radians(45))
    corner = tip / math.cos(math.pi / 8)
    blue = it.ball(("blue-light", "blue", "blue-dark"), 90, 80, 160, "blue")
    red = it.ball(("red-light", "red", "red-dark"), 106, 98, 100, "red")
    it.put("body", thin("M30 30H226V226H30Z", blue))
    side = 2 * tip * math.tan(math.pi / 8)
    sticks: list[str] = []
    small = [polar(c, math.sqrt(2) * tip, a) for a in (45, 135, 225, 315)]
    for x, y in small:
        d = loop(star_lines((x, y), side / 2, side / 2 * 0.46, 4, 45))
        it.put("panes", fill(d, "saffron"))
        sticks.append(d)
    for k in range(8):
        a, b = polar(c, tip, 45 * k), polar(c, tip, 45 * k + 45)
        kite = loop([a, polar(c, dent, 45 * k + 22.5), b, polar(c, corner * 1.16, 45 * k + 22.5)])
        it.put("panes", fill(kite, "green" if k % 2 else "turquoise"))
        sticks.append(kite)
    for x, y, turn in ((226, 128, 0), (128, 30, 90), (30, 128, 180), (128, 226, 270)):
        ends = [polar(c, tip, turn), (x, y)]
        sticks.append(poly(ends))
        dx, dy = (0, 1) if turn % 180 == 0 else (1, 0)
        root = polar(c, tip, turn)
        fan = [(x + s * dx * 46, y + s * dy * 46) for s in (-1, 1)]
        it.put("panes", fill(loop([root, *fan]), "red-light"))
        sticks.append(loop([root, *fan]))
    it.put("sticks", line("".join(sticks), "ink", 9), line("".join(sticks), "wood-light", 3))
    star = loop(star_lines(c, tip, dent, 8, 0))
    core = loop(star_lines(c, 27, 20, 8, 22.5))
    it.put("detail", fill(star, red), line(star, "ink", 9), line(star, "wood-light", 3))
    it.put("detail", fill(core, "saffron"), line(core, "ink", 9), line(core, "wood-light", 3))
    it.put("shine", line("M112 94L106 108M56 66L64 56M152 50L160 46M48 128L56 118", "shine", 5, 0.85))
    it.put("outline", edge("M8 8H248V248H8ZM30 30V226H226V30Z", wood), line("M15 240V15H240", "wood-light", 4))
    it.put("outline", thin("M8 8L30 30M248 8L226 30M8 248L30 226M248 248L226 226"))
    return it


ALL = (maiden_tower, carpet_museum, golden_horse, shebeke_panel)
