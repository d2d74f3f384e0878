"""Things of wool: sheepskin hat, patterned socks, saddlebag, salt bag."""

from __future__ import annotations

import math
from collections.abc import Sequence

from souvenir_lathe import dots
from souvenir_pen import SMALL, Drawing, Point, curve, edge, fill, line, loop, num, oval, poly, rod, thin, turned


def fleece(points: Sequence[Point], bump: float) -> str:
    """Path data of a closed outline made of small bows, one from each point to the next."""
    parts = [f"M{num(points[0][0])} {num(points[0][1])}"]
    for x, y in [*points[1:], points[0]]:
        parts.append(f"A{num(bump)} {num(bump)} 0 0 1 {x:.0f} {y:.0f}")
    return "".join(parts) + "Z"


def even(points: Sequence[Point], gap: float) -> list[Point]:
    """Points about `gap` apart on straight sides through the given points, closed."""
    found: list[Point] = []
    for i, (ax, ay) in enumerate(points):
        bx, by = points[(i + 1) % len(points)]
        many = max(1, round(math.hypot(bx - ax, by - ay) / gap))
        found += [(ax + (bx - ax) * k / many, ay + (by - ay) * k / many) for k in range(many)]
    return found


def lock(x: float, y: float, size: float, side: int) -> str:
    """Path data of one curl of wool."""
    points = []
    for i in range(6):
        a = 0.6 + i * 1.0
        r = size * (1 - i / 7)
        points.append((x + side * r * math.cos(a), y + r * math.sin(a) * 0.85))
    return curve(points)


def sheepskin_hat() -> Drawing:
    """A tall curly sheepskin hat on a turned wooden stand, as a hatter keeps it."""
    it = Drawing("sheepskin-hat", (34, 14, 116, 104))
    wood = it.slope(("honey-light", "honey", "honey-dark"), (70, 0, 186, 0), "wood")
    it.put("stand", edge("M108 186V224H148V186Z", wood), line("M118 204V216", "honey-light", 5))
    it.put("stand", edge("M66 140L68 182C72 202 184 202 188 182L190 140Z", wood))
    it.put("stand", line("M80 176C90 183 104 186 118 187", "honey-light", 5))
    it.put("stand", edge("M108 218C88 220 70 224 66 232V242C66 246 70 248 74 248H182C186 248 190 246 190 242V232"
                         "C186 224 168 220 148 218Z", wood))  # fmt: skip
    it.put("stand", line("M90 230L110 226", "honey-light", 5))
    shape = [(52, 44), (86, 30), (128, 26), (170, 30), (204, 44), (206, 78), (209, 110), (212, 146), (172, 160),
             (128, 164), (84, 160), (44, 146), (47, 110), (50, 78)]  # fmt: skip
    wool = it.ball(("fleece-light", "fleece-light", "fleece", "fleece-dark"), 84, 56, 150, "wool")
    coat, turn = fleece(even(shape, 13), 8), "rotate(-7 128 150)"
    locks, lit = [], []
    for row in range(5):
        for k in range(8):
            x = 49 + k * 20 + (10 if row % 2 else 0) + (k * 7 + row * 5) % 5 - 2
            y = 66 + row * 18 + 9 * (1 - ((x - 128) / 80) ** 2) + (k * 5 + row * 3) % 5 - 2
            if 56 - row * 2 < x < 200 + row * 2:
                locks.append(lock(x, y, 8.5, 1 if (k + row) % 2 else -1))
                lit.append(oval(x - 3, y - 8, 4, 2.2))
    it.put("body", turned([edge(coat, wool)], turn))
    it.put("detail", turned([fill("".join(lit), "shine", 0.6), line("".join(locks), "line-dark", 3.6)], turn))
    top = [(57, 46), (92, 33), (128, 29), (164, 33), (199, 46), (164, 57), (128, 61), (92, 57)]
    curls = [lock(x, 48 - 4 * (1 - abs(x - 128) / 60), 7, 1 if n % 2 else -1) for n, x in enumerate(range(78, 190, 20))]
    crown = [thin(fleece(even(top, 13), 8), "fleece-light"), line("".join(curls), "line-dark", 3.4)]
    it.put("top", turned(crown, turn))
    it.put("outline", turned([edge(coat)], turn))
    return it


def sock(it: Drawing, part: str, at: str) -> None:
    """One sock with a pointed toe, patterned in bands."""
    shape = "M60 8L130 8L134 118C146 136 148 164 136 184C126 198 104 202 84 202L-4 206C-20 206 -22 196 -10 190" \
            "C20 172 50 156 58 118Z"  # fmt: skip
    wool = it.slope(("silk", "cream", "cream-dark"), (50, 10, 150, 200), "wool")
    found = [edge(shape, wool)]
    for y, colour in ((8, "red"), (58, "green"), (104, "red")):
        left, right = 60 - y * 0.018, 130 + y * 0.036
        found.append(thin(f"M{left:.1f} {y}H{right:.1f}L{right + 0.5:.1f} {y + 18}H{left - 0.3:.1f}Z", colour))
        steps = 7
        zig = [
            (left + 2 + (right - left - 4) * i / (2 * steps), y + (4 if i % 2 else 14)) for i in range(2 * steps + 1)
        ]
        found.append(line(poly(zig), "line-cream"))
    for y, colour in ((42, "line-red"), (92, "line-blue")):
        xs = [70 + 17 * i for i in range(4)]
        found.append(fill("".join(loop(((x, y - 12), (x + 8, y), (x, y + 12), (x - 8, y))) for x in xs), colour))
        found.append(line(dots([(x, y) for x in xs]), "silk", 5))
    found.append(thin("M135 128C148 144 144 180 128 190C112 184 104 156 135 128Z", "red"))
    found.append(line("M134 144C124 154 120 168 126 180", "line-cream"))
    found.append(thin("M-4 206C-20 206 -22 196 -10 190C0 184 10 178 20 171L30 205Z", "red"))
    found.append(line("M-4 198L12 186L20 198", "line-cream"))
    for x, y, size, colour in ((30, 190, 6, "line-blue"), (50, 184, 9, "line-red"), (75, 176, 12, "line-green")):
        found.append(fill(loop(((x, y - size), (x + size, y), (x, y + size), (x - size, y))), colour))
        found.append(line(dots(((x, y),)), "silk", 4))
    found.append(line("M26 201L84 198C96 197 106 194 112 188M24 174C44 164 60 152 66 130", "line-red", 3))
    found.append(line("M68 32V124C66 132 62 138 58 144", "shine", 4, 0.6))
    found.append(edge(shape))
    it.put(part, turned(found, at))


def patterned_socks() -> Drawing:
    """A pair of woollen socks with pointed toes."""
    it = Drawing("patterned-socks", (72, 30, 84, 106), half=136)
    sock(it, "body", "translate(100 14) rotate(4 100 100)")
    sock(it, "detail", "translate(24 34)")
    it.put("outline", edge("M84 42H154"))
    return it


def tassels(xs: Sequence[float], y: float, long: float, colours: Sequence[str]) -> list[str]:
    """Hanging tassels: a knot and a skirt of threads."""
    found = []
    for i, x in enumerate(xs):
        skirt = f"M{num(x - 3)} {num(y)}L{num(x - 8)} {num(y + long)}H{num(x + 8)}L{num(x + 3)} {num(y)}Z"
        found += [edge(skirt, colours[i % len(colours)], SMALL), edge(oval(x, y + 1, 5), "saffron", SMALL)]
    return found


def stepped(x: float, y: float, unit: float, colour: str, heart: str) -> list[str]:
    """A medallion with stair edges, as weaving makes it."""
    right = [(1, -4), (1, -3), (2, -3), (2, -2), (3, -2), (3, -1), (4, -1), (4, 1), (3, 1), (3, 2), (2, 2), (2, 3),
             (1, 3), (1, 4)]  # fmt: skip
    whole = right + [(-dx, dy) for dx, dy in reversed(right)]
    outer = loop([(x + dx * unit, y + dy * unit) for dx, dy in whole])
    inner = loop([(x + dx * unit * 0.55, y + dy * unit * 0.55) for dx, dy in whole])
    return [thin(outer, colour), fill(inner, heart), fill(loop(((x, y - unit), (x + unit, y), (x, y + unit),
                                                               (x - unit, y))), "line-dark")]  # fmt: skip


def saddlebag() -> Drawing:
    """Two woven bags joined by a strip that lies over a wooden rest, tassels below."""
    it = Drawing("saddlebag", (62, 24, 132, 110))
    it.put("rest", rod("M116 92L96 244", "wood", 8), rod("M140 92L160 244", "wood", 8))
    it.put("rest", line("M115 100L97 236", "wood-light", 3), line("M139 100L157 236", "wood-light", 3))
    red = it.slope(("red-light", "red", "red-dark"), (20, 20, 220, 220), "red")
    strip = "M34 112C34 8 222 8 222 112H164C164 66 92 66 92 112Z"
    it.put("detail", edge(strip, red), edge(oval(128, 94, 26, 24), "wood-light"))
    it.put("detail", thin(oval(128, 94, 15, 14), "none"), thin(oval(128, 94, 5), "none"))
    it.put("detail", line("M50 112C50 30 206 30 206 112", "line-gold", 5), line("M76 112C76 52 180 52 180 112",
                                                                              "line-cream"))  # fmt: skip
    zig = []
    for i in range(17):
        a = math.radians(180 - i * 180 / 16)
        r = 1.0 if i % 2 else 0.86
        zig.append((128 + 72 * r * math.cos(a), 108 - 64 * r * math.sin(a)))
    it.put("detail", line(poly(zig), "line-cream", 3))
    for x, part in ((62, "body"), (194, "right")):
        found = [*tassels([x - 38, x - 13, x + 13, x + 38], 212, 30, ("blue", "red", "green", "red")),
                 edge(f"M{x - 50} 106Q{x} 98 {x + 50} 106L{x + 52} 210Q{x} 218 {x - 52} 210Z", red),
                 fill(f"M{x - 47} 130H{x + 47}V142H{x - 47}Z", "blue"),
                 line(poly([(x - 45 + 7.5 * i, 140 if i % 2 else 132) for i in range(13)]), "line-cream"),
                 fill(f"M{x - 48} 194H{x + 48}V206H{x - 48}Z", "blue"),
                 line(poly([(x - 45 + 7.5 * i, 204 if i % 2 else 196) for i in range(13)]), "line-cream"),
                 line(f"M{x - 47} 147H{x + 47}M{x - 48} 189H{x + 48}", "line-gold"),
                 *stepped(x, 168, 5, "cream", "saffron"),
                 *stepped(x - 35, 168, 2.6, "green", "cream"), *stepped(x + 35, 168, 2.6, "green", "cream"),
                 line(f"M{x - 46} 119H{x + 46}", "ink", 5),
                 *[edge(f"M{x + k} 112V126", "none", SMALL) for k in (-30, -10, 10, 30)]]  # fmt: skip
        it.put(part, found)
    it.put("outline", line("M16 112L15 200M148 112L147 200", "shine", 4, 0.35))
    return it


def salt_bag() -> Drawing:
    """A woven bag with a long narrow neck hanging on a peg, salt heaped before it."""
    it = Drawing("salt-bag", (50, 34, 108, 108), half=104)
    red = it.slope(("red-light", "red", "red-dark"), (30, 60, 190, 230), "red")
    cord = "M76 56L100 14M132 56L108 14"
    it.put("cord", edge(cord, "none", 12), line(cord, "line-gold", 5), edge(oval(104, 17, 11), "wood-light"))
    shape = "M72 44Q104 52 136 44C132 66 134 84 142 96C150 106 176 104 190 118C194 150 198 180 188 212Q104 224 20 212" \
            "C10 180 14 150 18 118C32 104 58 106 66 96C74 84 76 66 72 44Z"  # fmt: skip
    it.put("tassels", *tassels([28 + 25.4 * i for i in range(7)], 214, 26, ("blue", "saffron", "green")))
    it.put("body", edge(shape, red))
    it.put("neck", fill("M74 56Q104 63 134 56V68Q104 75 74 68Z", "blue"), line("M74 74Q104 81 134 74", "line-gold"))
    zig = [(77 + 6.8 * i, (67 if i % 2 else 60) + 2.5 * math.sin(i * math.pi / 8)) for i in range(9)]
    it.put("neck", line(poly(zig), "line-cream"), *stepped(104, 96, 4, "cream", "saffron"))
    it.put("detail", edge("M72 44Q104 52 136 44Q104 36 72 44Z", "red-dark"))
    for y in (122, 192):
        it.put("field", fill(f"M18 {y}Q104 {y + 10} 190 {y}V{y + 14}Q104 {y + 24} 18 {y + 14}Z", "blue"))
        zig = [(20 + 10.5 * i, y + (12 if i % 2 else 3) + 5 * math.sin(i * math.pi / 16)) for i in range(17)]
        it.put("field", line(poly(zig), "line-cream"))
        low = y - 5 if y > 150 else y + 20
        it.put("field", line(f"M17 {low}Q104 {low + 10} 191 {low}", "line-gold"))
    it.put("field", *stepped(104, 169, 6, "cream", "saffron"), *stepped(58, 167, 4.4, "green", "cream"),
           *stepped(150, 167, 4.4, "green", "cream"))  # fmt: skip
    it.put("outline", edge(shape), line("M25 124C20 150 20 180 25 204", "shine", 4, 0.35))
    heap = "M134 248C142 240 150 236 158 226C166 214 178 204 192 204C208 204 216 216 224 226C232 236 242 238 252 248Z"
    spoon = "M196 212L226 164"
    salt = it.slope(("silk", "silk", "cream-dark"), (160, 200, 236, 262), "salt")
    it.put("salt", rod(spoon, "wood-light", 6), edge(heap, salt))
    grains = [
        (170, 228),
        (184, 216),
        (196, 228),
        (180, 240),
        (206, 240),
        (160, 241),
        (214, 226),
        (226, 242),
        (196, 214),
    ]
    it.put("salt", line(dots(grains), "line-grey", 4))
    it.put("salt", edge("M118 244l6 -4l6 5l-6 4z", "silk", SMALL))
    return it


ALL = (sheepskin_hat, patterned_socks, saddlebag, salt_bag)
