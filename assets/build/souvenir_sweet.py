"""Sweets and play at the table: pakhlava, shekerbura, spring tray, backgammon."""

from __future__ import annotations

import math

from souvenir_lathe import dots
from souvenir_pen import SMALL, Drawing, curve, edge, fill, line, num, oval, polar, thin, turned


def pakhlava() -> Drawing:
    """A rhomb of layered pastry with half a walnut on top, honey on its side."""
    it = Drawing("pakhlava", (70, 36, 116, 104))
    top = "M128 38L242 108L128 178L14 108Z"
    glaze = it.slope(("gold-light", "saffron", "honey", "honey-dark"), (50, 50, 200, 170), "glaze")
    it.put("body", edge("M14 108L128 178L242 108V172L128 244L14 172Z", "honey"))
    it.put("body", fill("M128 178L242 108V172L128 244Z", "shade", 0.28))
    for i in range(1, 6):
        y = i * 11
        colour = ("honey-light", "line-dark", "honey-light", "line-dark", "honey-light")[i - 1]
        wave = "".join(f"q9.5 {3 if k % 2 else 8.6} 19 11.7" for k in range(6))
        back = "".join(f"q9.5 {-8.6 if k % 2 else -3} 19 -11.7" for k in range(6))
        it.put("layers", line(f"M14 {108 + y}{wave}{back}", colour, 5 if i % 2 else 4))
    it.put("layers", edge("M128 178V244"))
    it.put("top", edge(top, glaze), line("M32 108L128 50", "gold-light", 6))
    it.put("top", line("M71 73L185 143M71 143L185 73", "line-dark"))
    it.put("top", line(dots(((66, 108), (190, 108), (128, 60), (128, 158))), "line-dark", 6))
    nut = curve([(128, 68), (154, 74), (172, 94), (170, 116), (150, 134), (128, 138), (104, 132), (86, 114), (86, 92),
                 (104, 74)], True)  # fmt: skip
    it.put("detail", edge(nut, it.ball(("wood-light", "wood-light", "wood", "wood-dark"), 112, 86, 76, "nut")))
    it.put("detail", thin("M128 70C124 86 132 96 128 108C124 120 132 128 128 136"))
    it.put(
        "detail",
        thin(
            "M116 78C104 82 112 92 102 94C94 96 96 106 106 106C114 106 110 116 100 116M118 96C112 "
            "104 120 "
            "110 116 120C114 126 108 126 106 124M140 78C152 82 144 92 154 94C162 96 160 106 150 106"
            "C142 106 146 116 156 116M138 96C144 104 136 110 140 120C142 126 148 126 150 124"
        ),
    )
    it.put("honey", edge("M50 130C48 150 44 160 50 168C56 176 66 170 64 160C62 152 66 150 70 154C74 164 84 162 84 151Z",
                         "saffron", SMALL), line("M54 142C52 154 52 158 54 162", "shine", 4))  # fmt: skip
    it.put("outline", edge("M14 108L128 178L242 108"), edge("M14 108L128 38L242 108V172L128 244L14 172Z"))
    return it


def shekerbura() -> Drawing:
    """A half-moon pastry with a rope edge and pinched rows."""
    it = Drawing("shekerbura", (18, 60, 110, 110))
    shape = "M12 184C8 98 66 50 128 50C190 50 248 98 244 184C250 206 6 206 12 184Z"
    dough = it.ball(("gold-light", "honey-light", "honey", "honey-dark"), 100, 96, 170, "dough")
    it.put("body", edge(shape, dough))
    inner = [polar((128, 190), 1, a) for a in range(180, -1, -12)]
    inner = [(128 + (x - 128) * 96, 186 + (y - 190) * 116) for x, y in inner]
    it.put("body", line(curve(inner), "honey-dark", 4))
    for r, many, lean in ((0.2, 5, 1), (0.4, 9, -1), (0.6, 13, 1), (0.8, 17, -1)):
        marks = []
        for i in range(many):
            a = math.radians(168 - i * 156 / (many - 1))
            x, y = 128 + 96 * r * math.cos(a), 180 - 116 * r * math.sin(a)
            t = a + lean * 0.6
            dx, dy = 9 * math.cos(t), 10 * math.sin(t)
            marks.append(f"M{num(x - dx)} {num(y + dy)}L{num(x + dx)} {num(y - dy)}")
        it.put("detail", line("".join(marks), "line-dark", 4))
    rope = []
    for i in range(21):
        a = math.radians(180 - i * 9)
        cx, cy = 128 + 107 * math.cos(a), 184 - 129 * math.sin(a)
        rope.append(turned([edge(oval(0, 0, 13, 7.5), "honey-light" if i < 12 else "honey", SMALL)],
                           f"translate({num(cx)} {num(cy)}) rotate({num(-math.degrees(a) + 62)})"))  # fmt: skip
    it.put("rope", rope)
    it.put("base", line("M24 186C70 198 186 198 232 186", "honey-dark", 4))
    it.put("outline", edge("M8 190C10 206 246 206 248 190"))
    it.put("sugar", line("M60 122C72 100 90 86 110 80", "shine", 5, 0.7))
    return it


def egg(x: float, y: float, colour: str, band: str) -> list[str]:
    """A painted egg."""
    shape = f"M{x} {y - 24}C{x + 14} {y - 24} {x + 20} {y - 4} {x + 18} {y + 8}C{x + 14} {y + 24} {x - 14} {y + 24} " \
            f"{x - 18} {y + 8}C{x - 20} {y - 4} {x - 14} {y - 24} {x} {y - 24}Z"  # fmt: skip
    zig = "".join(f"L{x - 18 + 6 * i} {y + (5 if i % 2 else -3)}" for i in range(1, 7))
    return [
        edge(shape, colour, SMALL),
        line(f"M{x - 18} {y - 3}{zig}", band),
        line(f"M{x - 9} {y - 12}Q{x - 6} {y - 18} {x - 2} {y - 19}", "shine", 4),
    ]


def spring_tray() -> Drawing:
    """A tray of spring treats round a tuft of green wheat tied with a red ribbon."""
    it = Drawing("spring-tray", (66, 62, 124, 116))
    metal = it.slope(("copper-light", "copper", "copper-dark"), (20, 180, 236, 250), "tray")
    it.put("body", edge("M8 188C8 160 248 160 248 188C248 226 196 246 128 246C60 246 8 226 8 188Z", metal))
    it.put("body", thin("M20 186C20 166 236 166 236 186C236 212 186 228 128 228C70 228 20 212 20 186Z", "copper-dark"))
    for x in (34, 222):
        flame = f"M{x} 70C{x + 14} 86 {x + 10} 102 {x} 102C{x - 10} 102 {x - 14} 86 {x} 70Z"
        it.put("candles", edge(f"M{x - 9} 112H{x + 9}V190Q{x} 196 {x - 9} 190Z", "silk", SMALL))
        it.put("candles", line(f"M{x - 4} 118V186", "cream-dark", 3), edge(f"M{x} 112V102", "none", SMALL))
        it.put("candles", edge(flame, "saffron", SMALL), fill(oval(x, 94, 3.5, 5), "silk"))
    blades = [
        (-64, 46),
        (-50, 20),
        (-38, 34),
        (-26, 10),
        (-14, 26),
        (-2, 6),
        (12, 24),
        (24, 8),
        (36, 32),
        (50, 18),
        (64, 44),
    ]
    order = sorted(blades, key=lambda blade: -abs(blade[0]))
    for i, (dx, y) in enumerate(order):
        x, root = 128 + dx, 128 + dx * 0.55
        d = f"M{num(root - 9)} 134C{num(root - 9)} 96 {num(x - 6)} 70 {x} {y}C{num(x + 8)} 74 {num(root + 9)} 96 " \
            f"{num(root + 9)} 134Z"  # fmt: skip
        it.put("wheat", edge(d, "green-light" if i % 2 else "green", SMALL))
    sheaf = it.slope(("green-light", "green", "green-dark"), (80, 130, 180, 130), "sheaf")
    it.put("wheat", edge("M80 122Q128 134 176 122L172 190Q128 204 84 190Z", sheaf))
    it.put("wheat", thin("M100 162L102 190M116 164V194M140 164V194M156 162L154 190M98 128V138M114 130V140M142 130V140"
                         "M158 128V138"))  # fmt: skip
    it.put("detail", edge("M80 138Q128 152 176 138L174 158Q128 172 82 158Z", "red"), line("M86 146Q128 158 168 147",
                                                                                       "line-gold"))  # fmt: skip
    it.put(
        "detail",
        edge(
            "M128 154C106 132 88 138 92 152C94 164 112 166 128 154C150 132 168 138 164 152C162 164 144 166 128 154Z",
            "red-light",
            SMALL,
        ),
        edge("M124 156L112 184L124 180L130 158L138 180L148 182L132 154Z", "red", SMALL),
        edge(oval(128, 154, 8, 7), "red-light", SMALL),
    )
    it.put("sweets", egg(66, 198, "red", "line-cream"), egg(190, 198, "blue", "line-gold"))
    it.put("sweets", edge("M88 216C90 194 130 194 134 216Z", "honey-light", SMALL), line("M98 208l5 -6M108 206l5 "
    "-7M119 206l4 -6",
                                                                                   "line-dark"))  # fmt: skip
    it.put("sweets", edge("M158 194L178 208L158 222L138 208Z", "saffron", SMALL), fill(oval(158, 208, 6, 5), "mark"))
    it.put("outline", edge("M8 188C8 226 60 246 128 246C196 246 248 226 248 188C240 214 190 230 128 230C66 230 "
    "16 214 8 188Z",
                           metal), line("M24 218C44 232 84 238 110 239", "copper-light", 4))  # fmt: skip
    return it


def die(x: float, y: float, turn: float, spots: tuple[tuple[int, int], ...]) -> str:
    """A die seen from above."""
    found = [edge("M-15 -15H15V15H-15Z", "silk", SMALL), line(dots([(8 * a, 8 * b) for a, b in spots]), "ink", 6)]
    return turned(found, f"translate({x} {y}) rotate({turn})")


def leaf(x: float, pieces: tuple[tuple[float, float, bool], ...], felt: str, wood: str) -> list[str]:
    """One half of the box, its frame from x to x + 120, with twelve points and some pieces (x, y, light?)."""
    found = [edge(f"M{x} 206H{x + 120}V226H{x}Z", "wood-dark"), edge(f"M{x} 26H{x + 120}V212H{x}Z", wood),
             thin(f"M{x + 14} 42H{x + 106}V196H{x + 14}Z", felt)]  # fmt: skip
    dark: list[str] = []
    light: list[str] = []
    for i in range(6):
        for up in (False, True):
            y0, y1 = (196, 128) if up else (42, 110)
            left = x + 14 + 15.33 * i
            (dark if (i + up) % 2 else light).append(f"M{num(left + 1)} {y0}h13.3l-6.6 {y1 - y0}Z")
    found += [fill("".join(dark), "mark"), thin("".join(light), "red-light")]
    studs = [(x + 7, y) for y in range(44, 206, 19)] + [(x + 113, y) for y in range(44, 206, 19)]
    studs += [(x + 7 + 15.2 * i, y) for y in (34, 204) for i in range(8)]
    found.append(line(dots(studs), "line-gold", 5))
    for px, py, is_light in pieces:
        body, ring = ("silk", "cream-dark") if is_light else ("wood-dark", "wood-light")
        found += [thin(oval(x + px, py, 8.5), body), line(oval(x + px, py, 3.5), ring, 2.4)]
    return found


def backgammon() -> Drawing:
    """An open backgammon box: two leaves, twenty-four points, pieces, two dice."""
    it = Drawing("backgammon", (30, 86, 96, 84))
    wood = it.slope(("wood-light", "wood", "wood-dark"), (10, 20, 240, 230), "frame")
    felt = it.slope(("honey-light", "honey-light", "honey"), (20, 30, 230, 220), "felt")
    left = ((22, 51, True), (22, 67, True), (22, 83, True), (98, 187, True), (98, 171, True), (98, 51, False))
    right = ((22, 51, False), (22, 67, False), (22, 187, False), (98, 51, True), (98, 187, False), (98, 171, False))
    it.put("body", turned(leaf(8, left, felt, wood), "matrix(1 -.13 0 1 0 16.6)"))
    it.put("right", turned(leaf(128, right, felt, wood), "matrix(1 .13 0 1 0 -16.6)"))
    it.put("hinge", *[edge(f"M121 {y}H135V{y + 26}H121Z", "gold", SMALL) for y in (62, 156)])
    it.put("detail", die(60, 128, 14, ((-1, -1), (-1, 0), (-1, 1), (1, -1), (1, 0), (1, 1))))
    it.put("detail", die(98, 122, -18, ((-1, -1), (0, 0), (1, 1), (-1, 1), (1, -1))))
    it.put("outline", edge("M128 26V226"), line("M14 48L112 35", "shine", 3, 0.8))
    return it


ALL = (pakhlava, shekerbura, spring_tray, backgammon)
