"""The copper things: water bucket, shoulder jug, sugar bowl, tray."""

from __future__ import annotations

from souvenir_lathe import BOWL, GUYUM, SATIL, Lathe, diamond, dots, petal
from souvenir_pen import INNER, SMALL, Drawing, curve, edge, fill, line, loop, oval, polar, rod, thin


def shine(jar: Lathe, y0: float, y1: float, turn: float = -0.44, width: float = 7) -> str:
    """The long light on the left of a round wall."""
    ys = [y0 + (y1 - y0) * i / 5 for i in range(6)]
    return line(curve([jar.at(turn, y) for y in ys]), "shine", width, 0.75)


def dusk(jar: Lathe, y0: float, y1: float) -> str:
    """The soft shade on the right of a round wall."""
    ys = [y0 + (y1 - y0) * i / 6 for i in range(7)]
    near, far = [jar.at(0.52, y) for y in ys], [jar.at(1, y) for y in reversed(ys)]
    return fill(curve(near) + curve(far, lead="L") + "Z", "shade", 0.22)


def water_bucket() -> Drawing:
    """A copper bucket with an arched handle and three bands."""
    it = Drawing("water-bucket", (34, 96, 124, 110))
    pail = Lathe(SATIL, 128, 112, 2.75, 1.62, 0.2)
    metal = it.across("copper", 38, 218)
    it.put("handle", rod("M46 112C40 -12 216 -12 210 112", "copper", 9))
    it.put("handle", line("M50 92C56 6 160 2 188 46", "copper-light", 3))
    it.put("body", fill(pail.wall(), metal), dusk(pail, 116, 220), shine(pail, 126, 204))
    it.put("body", fill(pail.mouth(), "copper-dark"), fill(oval(130, 119, 68, 9), "tin-dark"))
    it.put("body", fill(oval(112, 121, 36, 4), "tin-light", 0.8))
    for y0, y1 in ((133, 141), (207, 214)):
        it.put("bands", thin(pail.band(y0, y1), "copper-light"), fill(pail.band(y0, y1), metal, 0.55))
    it.put("detail", line(pail.frieze(9, petal(150, 180, 0.72)), "line-dark"))
    it.put("detail", fill(pail.frieze(9, petal(154, 176, 0.45)), "copper-light", 0.8))
    it.put("detail", line(pail.ring(146), "line-dark"), line(pail.ring(184), "line-dark"))
    it.put("detail", line(pail.wave(194, 4, 12), "line-dark"))
    it.put("outline", edge(pail.wall()), edge(pail.mouth()))
    for x in (48, 208):
        it.put("ears", edge(oval(x, 114, 11, 12), "copper-light"), fill(oval(x, 114, 4), "ink"))
    return it


def shoulder_jug() -> Drawing:
    """A tall copper jug with one handle, narrow neck, wide shoulder."""
    it = Drawing("shoulder-jug", (66, 98, 120, 104))
    jug = Lathe(GUYUM, 116, 34, 2.75, 2.2, 0.2)
    metal = it.across("copper", 34, 198)
    it.put("handle", rod("M148 50C214 38 234 92 190 138", "copper", 10))
    it.put("handle", line("M156 48C206 42 222 82 200 116", "copper-light", 3))
    it.put("body", fill(jug.wall(), metal), dusk(jug, 96, 232), shine(jug, 104, 190))
    it.put("body", fill(jug.mouth(), "copper-dark"), shine(jug, 50, 78, -0.4, 5))
    it.put("bands", thin(jug.band(84, 93), "copper-light"), fill(jug.band(84, 93), metal, 0.5))
    it.put("bands", thin(jug.band(213, 220), "copper-light"), fill(jug.band(213, 220), metal, 0.5))
    it.put("detail", line(jug.ring(128) + jug.ring(134), "line-dark"), line(jug.ring(188), "line-dark"))
    it.put("detail", fill(jug.frieze(7, diamond(158, 18, 0.8)), "copper-light", 0.85))
    it.put("detail", line(jug.frieze(7, diamond(158, 18, 0.8)), "line-dark"))
    it.put("detail", line(jug.frieze(7, diamond(158, 7, 0.3)), "line-dark"))
    it.put("detail", line(jug.frieze(10, petal(108, 124, 0.7)), "line-dark"))
    it.put("detail", line(jug.wave(200, 4, 9), "line-dark"))
    it.put("outline", edge(jug.wall()), edge(jug.mouth()))
    it.put("knob", edge("M74 33C76 14 104 16 110 8Q116 2 122 8C128 16 156 14 158 33Q116 46 74 33Z", metal))
    it.put("knob", line("M88 27C94 20 106 20 110 15", "shine", 4, 0.75), thin("M76 29Q116 42 156 29"))
    return it


def cube(x: float, y: float, s: float) -> list[str]:
    """A lump of sugar seen from a little above; x, y the lowest corner."""
    top = loop(((x, y - s), (x + s, y - 1.5 * s), (x, y - 2 * s), (x - s, y - 1.5 * s)))
    left = loop(((x, y), (x, y - s), (x - s, y - 1.5 * s), (x - s, y - 0.5 * s)))
    right = loop(((x, y), (x + s, y - 0.5 * s), (x + s, y - 1.5 * s), (x, y - s)))
    return [thin(left, "cream"), thin(right, "cream-dark"), thin(top, "silk")]


def sugar_bowl() -> Drawing:
    """An open copper bowl on a foot, heaped with lumps of sugar, its lid leaning beside it."""
    it = Drawing("sugar-bowl", (34, 40, 130, 92))
    bowl = Lathe(BOWL, 102, 116, 2.75, 1.8, 0.22)
    metal = it.across("copper", 14, 190)
    it.put("body", fill(bowl.wall(), metal), dusk(bowl, 118, 232), fill(bowl.mouth(), "tin-dark"))
    for x, y, s in ((66, 112, 20), (138, 112, 20), (102, 100, 21), (84, 86, 19), (121, 84, 19), (52, 124, 17),
                    (152, 124, 17), (102, 70, 19), (80, 124, 20), (124, 124, 20)):  # fmt: skip
        it.put("detail", cube(x, y, s))
    front = bowl.ring(116)
    it.put("front", fill(bowl.band(116, 176), metal), dusk(bowl, 117, 176))
    it.put("front", thin(bowl.band(120, 128), "copper-light"), fill(bowl.band(120, 128), metal, 0.5))
    it.put("front", fill(bowl.frieze(9, petal(134, 168, 0.66)), "copper-light", 0.8))
    it.put("front", line(bowl.frieze(9, petal(134, 168, 0.7)) + bowl.ring(173), "line-dark"))
    it.put("front", shine(bowl, 132, 192, -0.46))
    body = bowl.wall()
    it.put("outline", edge("M" + body[1 : body.rindex("A")]), edge(front))
    it.put("outline", thin(bowl.ring(208)), thin(bowl.ring(224)))
    lid = it.across("copper", 146, 250, "lid")
    it.put("lid", edge("M144 232C144 196 166 182 196 182C226 182 248 196 248 232A52 11 0 0 1 144 232Z", lid))
    it.put("lid", thin("M144 226A52 11 0 0 0 248 226M152 212A46 9 0 0 0 240 212"))
    it.put("lid", line("M160 206C164 198 172 194 180 192", "shine", 5, 0.8))
    it.put(
        "lid",
        edge("M188 182L184 172C180 160 212 160 208 172L204 182Z", "gold"),
        fill(oval(192, 170, 4, 3), "gold-light"),
    )
    return it


def tray() -> Drawing:
    """A round copper tray seen from a little above: two handles, a raised rim, twelve engraved petals."""
    it = Drawing("tray", (70, 74, 116, 88))
    c = (128.0, 124.0)

    def at(radius: float, degrees: float) -> tuple[float, float]:
        x, y = polar(c, radius, degrees)
        return (x, c[1] + (y - c[1]) * 0.72)

    def rounds(radius: float, drop: float = 0) -> str:
        return oval(c[0], c[1] + drop, radius, radius * 0.72)

    metal = it.slope(("copper", "copper-light", "copper", "copper-dark"), (60, 60, 200, 200), "plate")
    rim = it.slope(("copper-light", "copper", "copper-light", "copper", "copper-dark"), (18, 90, 238, 150), "rim")
    wall = it.slope(("copper", "copper-light", "copper", "copper-dark"), (18, 0, 238, 0), "wall")
    for x in (1, -1):
        d = f"M{128 + 96 * x} 98C{128 + 122 * x} 86 {128 + 122 * x} 152 {128 + 96 * x} 146"
        it.put("handles", rod(d, "gold", 7))
    it.put("handles", line("M21 106C14 114 14 126 18 134", "gold-light", 3))
    it.put("edge", edge("M20 124V138A108 78 0 0 0 236 138V124Z", wall), line("M60 196Q128 226 196 196", "line-dark"))
    it.put("body", edge(rounds(108), rim), edge(rounds(88, 5), metal, SMALL))
    it.put("body", fill("M40 129A88 63.4 0 0 1 216 129A88 56 0 0 0 40 129Z", "copper-dark"))
    it.put("rim", line(dots([at(98, 12 * i) for i in range(30)]), "line-dark", 6))
    c = (128.0, 131.0)
    wide = "".join(curve([at(r, 30 * i + a) for r, a in ((24, 0), (50, -11), (76, 0), (50, 11))], True)
                   for i in range(12))  # fmt: skip
    slim = "".join(curve([at(r, 30 * i + a) for r, a in ((36, 0), (50, -5), (65, 0), (50, 5))], True)
                   for i in range(12))  # fmt: skip
    it.put("detail", fill(wide, "copper-light", 0.75), line(wide, "line-dark"), line(slim, "line-dark"))
    it.put("detail", line(dots([at(75, 30 * i + 15) for i in range(12)]), "line-dark", 6))
    it.put("detail", thin(rounds(23), "copper"), thin(rounds(12), "copper-light"))
    c = (128.0, 124.0)
    it.put("outline", edge(rounds(108)), line("M34 96A104 75 0 0 1 88 55", "shine", INNER + 3, 0.85))
    return it


ALL = (water_bucket, shoulder_jug, sugar_bowl, tray)
