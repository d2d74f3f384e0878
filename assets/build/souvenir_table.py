"""What stands on a tea table: tea glass, samovar, teapot, rose-water jug, clay jar."""

from __future__ import annotations

from souvenir_copper import dusk, shine
from souvenir_lathe import ARMUDU, GULABDAN, JAR, SAMOVAR, TEAPOT, Lathe, diamond, dots, petal
from souvenir_pen import SMALL, Drawing, curve, edge, fill, line, oval, polar, rod, thin


def tea_glass() -> Drawing:
    """A pear-shaped glass of tea on a saucer."""
    it = Drawing("tea-glass", (66, 10, 124, 112))
    cup = Lathe(ARMUDU, 128, 24, 3.1, 2.05, 0.17)
    clear = it.slope(("glass", "silk", "glass", "glass-dark"), (66, 0, 190, 0), "clear")
    tea = it.slope(("tea-dark", "tea", "tea-light", "tea", "tea-dark"), (66, 0, 190, 0), "tea")
    plate = it.slope(("silk", "cream", "cream-dark"), (30, 190, 220, 240), "plate")
    it.put("saucer", edge("M14 208A114 27 0 0 1 242 208C236 242 172 248 128 248C84 248 20 242 14 208Z", plate))
    it.put("saucer", line("M24 214C40 236 90 240 128 240C166 240 216 236 232 214", "line-gold", 5))
    it.put("saucer", thin(oval(128, 210, 62, 14), "cream-dark"))
    for i, x in enumerate((38, 64, 94, 162, 192, 218)):
        y = 210 + (0, 13, 18)[i if i < 3 else 5 - i]
        it.put("saucer", fill(oval(x, y, 7, 4), "line-red" if i % 2 else "line-blue"))
    it.put("body", fill(cup.wall(), clear), fill(cup.wall(top=66), tea), fill(cup.mouth(66), "tea-light"))
    it.put("body", thin(cup.mouth(66)), dusk(cup, 72, 205))
    it.put("shine", shine(cup, 84, 110, -0.5, 6), shine(cup, 132, 182, -0.5, 9))
    it.put("shine", line(curve([cup.at(0.62, y) for y in (150, 160, 172, 184)]), "tea-light", 4))
    it.put("detail", fill(cup.band(30, 42), "gold"), thin(cup.ring(42)))
    it.put("detail", fill(cup.frieze(9, diamond(36, 5, 0.6)), "line-red"))
    it.put("outline", edge(cup.mouth()), edge(cup.wall()))
    it.put("outline", thin(cup.ring(196)))
    return it


def samovar() -> Drawing:
    """A brass samovar with a tap, two handles, a teapot on top."""
    it = Drawing("samovar", (86, 112, 84, 92))
    pot = Lathe(SAMOVAR, 128, 64, 2.7, 1.98, 0.17)
    brass = it.across("gold", 58, 198)
    for side in ("", "translate(256 0) scale(-1 1)"):
        handle = [*rod("M66 110C14 92 18 168 72 162", "gold", 9), line("M56 108C26 106 24 142 44 156", "gold-light", 3)]
        it.put("handles", *handle if not side else (f'<g transform="{side}">', *handle, "</g>"))
    it.put("body", fill(pot.wall(), brass), dusk(pot, 92, 230))
    it.put("body", thin(pot.band(92, 100), "gold-light"), fill(pot.band(92, 100), brass, 0.5))
    it.put("body", thin(pot.band(172, 179), "gold-light"), fill(pot.band(172, 179), brass, 0.5))
    it.put("engraving", fill(pot.frieze(7, diamond(121, 14, 0.8)), "gold-light", 0.85))
    it.put("engraving", line(pot.frieze(7, diamond(121, 14, 0.8)), "line-dark"))
    it.put("engraving", line(pot.ring(105) + pot.ring(140), "line-dark"))
    it.put("engraving", line(pot.frieze(8, petal(184, 206, 0.7)), "line-dark"))
    it.put("shine", shine(pot, 112, 168, -0.5, 8))
    it.put("outline", edge(pot.wall()), thin(pot.ring(218)), edge("M76 250L80 238Q128 252 176 238L180 250Z", brass))
    it.put("chimney", edge("M104 74Q128 82 152 74L146 60H110Z", brass))
    white = it.slope(("silk", "cream", "cream-dark"), (90, 20, 170, 70), "white")
    it.put("teapot", edge("M100 38C86 34 88 22 78 20L74 26C80 38 88 52 102 52Z", white))
    it.put("teapot", rod("M152 32C178 24 178 58 148 56", "cream", 2))
    it.put("teapot", edge("M128 18C106 18 96 32 98 44C100 58 112 64 128 64C144 64 156 58 158 44C160 32 150 18 128 18Z",
                          white))  # fmt: skip
    it.put("teapot", edge("M110 22C114 12 142 12 146 22Z", white), edge(oval(128, 10, 5), "red"))
    it.put(
        "teapot",
        line("M102 34Q128 42 154 34M104 50Q128 58 152 50", "line-blue", 4),
        line("M106 30C108 26 112 24 116 23", "shine", 4),
    )
    it.put("detail", edge(oval(128, 168, 17, 13), "gold"), fill(oval(124, 165, 8, 5), "gold-light"))
    it.put("detail", edge("M119 166H137L136 186L140 200V210H116V200L120 186Z", "gold"))
    it.put("detail", line("M125 172V198", "gold-light", 4), edge("M128 164V146"))
    it.put("detail", edge("M116 150V144A12 12 0 0 1 140 144V150Z", "gold-light", SMALL), thin(oval(128, 142, 4)))
    return it


def flower(x: float, y: float, r: float, colour: str, heart: str, petals: int = 6) -> list[str]:
    """A small round flower with an inner line round each petal."""
    around = "".join(oval(*polar((x, y), r * 0.62, 90 + 360 * i / petals), r * 0.36) for i in range(petals))
    return [thin(around, colour), thin(oval(x, y, r * 0.32), heart)]


def teapot() -> Drawing:
    """A white china teapot with blue flowers: spout left, handle right, knob on the lid."""
    it = Drawing("teapot", (84, 104, 92, 84))
    pot = Lathe(TEAPOT, 132, 72, 2.25, 2.45, 0.2)
    white = it.slope(("silk", "cream", "cream", "cream-dark"), (60, 60, 210, 210), "china")
    it.put("handle", rod("M192 106C258 84 262 186 196 178", "cream", 10))
    it.put("handle", line("M204 100C236 96 246 122 238 146", "line-blue", 4))
    it.put("spout", edge("M70 178C42 176 34 150 34 128C34 112 28 96 12 88L24 74C44 80 54 96 60 110L82 122Z", white))
    it.put("spout", line("M22 90C38 98 44 112 44 128C46 150 52 162 66 166", "line-blue"))
    it.put("body", fill(pot.wall(), white), dusk(pot, 80, 214))
    it.put("body", thin(pot.band(190, 200), "blue"), line(pot.ring(204), "line-gold", 4))
    it.put(
        "body", thin(pot.band(84, 95), "blue"), line(dots([pot.at(-0.8 + 0.2 * i, 90) for i in range(9)]), "silk", 5)
    )
    it.put("shine", shine(pot, 104, 160, -0.62, 8))
    it.put("detail", line("M92 160C104 176 118 176 132 164C146 176 162 174 172 158", "line-green", 4))
    it.put("detail", thin("M112 170C104 180 92 178 88 172C96 166 106 164 112 170Z", "green"))
    it.put("detail", thin("M152 170C160 180 172 178 176 172C168 166 158 164 152 170Z", "green"))
    it.put("detail", flower(132, 141, 31, "blue", "saffron"))
    it.put("detail", flower(90, 146, 15, "blue-light", "saffron", 5), flower(174, 144, 15, "blue-light", "saffron", 5))
    it.put("outline", edge(pot.wall()), edge("M92 218A42 8 0 0 0 172 218"))
    it.put("lid", edge("M94 72C94 40 170 40 170 72A38 9 0 0 1 94 72Z", white), line("M96 70A38 8 0 0 0 168 70",
                                                                                    "line-blue", 5))  # fmt: skip
    it.put("lid", line("M106 62C108 54 116 50 124 48", "shine", 5), edge(oval(132, 36, 12, 11), "blue"))
    it.put("lid", fill(oval(128, 32, 4), "blue-light"), edge("M94 72C94 40 170 40 170 72A38 9 0 0 1 94 72Z"))
    return it


def rose_water_jug() -> Drawing:
    """A silver sprinkler: round belly, a long thin neck, a rose head with holes, drops, set with turquoise."""
    it = Drawing("rose-water-jug", (66, 130, 124, 100))
    jug = Lathe(GULABDAN.replace("10:2 44:3", "10:2.6 44:3.4"), 128, 40, 3.5, 2.08, 0.2)
    metal = it.across("tin", 58, 198)
    neck = it.slope(("tin-light", "tin", "tin-dark"), (118, 0, 140, 0), "neck")
    it.put(
        "drops",
        [
            edge(
                f"M{x} {y - 9}C{x + 6} {y - 2} {x + 6} {y + 6} {x} {y + 6}C{x - 6} {y + 6} {x - 6} {y - 2} "
                f"{x} {y - 9}Z",
                "blue-light",
                SMALL,
            )
            for x, y in ((92, 26), (164, 26), (78, 50), (178, 50))
        ],
    )
    it.put("body", fill(jug.wall(), metal), fill("M119 56H137L140 134H116Z", neck), dusk(jug, 150, 236))
    it.put("body", shine(jug, 150, 200, -0.56, 7))
    it.put("detail", line(jug.ring(152) + jug.ring(199), "line-dark"))
    it.put("detail", line(jug.frieze(8, petal(155, 196, 0.85)), "line-dark"))
    turns = (-0.67, -0.45, -0.23, 0, 0.23, 0.45, 0.67)
    it.put("detail", [thin(oval(*jug.at(t, 175), 6.5 - 2 * abs(t), 8), "turquoise") for t in turns])
    it.put("detail", [fill(oval(*jug.at(t - 0.01, 172), 2), "turquoise-light") for t in turns[1:-1]])
    it.put("outline", edge(jug.wall()), thin(jug.ring(224)), edge(oval(128, 142, 25, 8), "turquoise", SMALL))
    it.put("bands", edge(oval(128, 100, 14, 8), metal, SMALL), line("M119 98Q122 94 128 94", "shine", 3))
    it.put("bands", edge("M106 30C106 12 116 4 128 4C140 4 150 12 150 30C150 44 140 50 134 58H122C116 50 106 44 "
    "106 30Z",
                         metal), thin("M106 34Q128 46 150 34"))  # fmt: skip
    it.put("bands", line(dots(((116, 24), (128, 15), (140, 24), (128, 29))), "mark", 6))
    return it


def clay_jar() -> Drawing:
    """A clay jar with two ears, a wave band and rows of touches."""
    it = Drawing("clay-jar", (36, 82, 120, 92))
    jar = Lathe(JAR, 128, 26, 2.75, 2.42, 0.2)
    clay = it.across("clay", 40, 216)
    for side in ("", "translate(256 0) scale(-1 1)"):
        ear = [*rod("M92 46C34 30 34 96 62 98", "clay", 12), line("M82 46C50 44 46 70 52 84", "clay-light", 4)]
        it.put("ears", *ear if not side else (f'<g transform="{side}">', *ear, "</g>"))
    it.put("body", fill(jar.wall(), clay), dusk(jar, 60, 240), fill(jar.mouth(), "clay-dark"))
    it.put("body", shine(jar, 70, 168, -0.5, 9))
    it.put("body", line("".join(jar.ring(y) for y in (186, 200, 212, 222)), "clay-dark", 3, 0.5))
    it.put("detail", line(jar.ring(92) + jar.ring(152), "line-cream", 5))
    it.put("detail", line(jar.wave(122, 13, 6), "line-cream", 6))
    it.put("detail", line(dots([jar.at(-0.97 * 11 / 12 + i * 0.97 / 6, 131 if i % 2 else 113) for i in range(12)]),
                          "line-cream", 6))  # fmt: skip
    it.put("detail", line(dots([jar.at(-0.85 + 0.17 * i, 166) for i in range(11)]), "line-cream", 7))
    it.put("detail", line(jar.frieze(9, petal(66, 84, 0.6)), "line-cream"))
    it.put("outline", edge(jar.wall()), edge(jar.mouth()), thin(jar.ring(50)))
    return it


ALL = (tea_glass, samovar, teapot, rose_water_jug, clay_jar)
