"""Drawings as people make them, and drawings as nobody should: for tests of making windows of them."""
# ruff: noqa: E501 (drawings are longer than lines)

from __future__ import annotations

from math import cos, pi, sin
from random import Random

NS = 'xmlns="http://www.w3.org/2000/svg"'
OUTLINE = 'fill="none" stroke="#222" stroke-width="1.5"'


def svg(body: str, box: str = "0 0 100 100", more: str = "") -> str:
    return f'<svg {NS} viewBox="{box}" {more}>{body}</svg>'


def star(points: int, x: float = 50, y: float = 50, outer: float = 45, inner: float = 18) -> str:
    spots = ((outer if k % 2 == 0 else inner, pi * k / points) for k in range(2 * points))
    return " ".join(f"{x + r * sin(a):.2f},{y - r * cos(a):.2f}" for r, a in spots)


def bubbles(seed: int, count: int) -> str:
    chance = Random(seed)
    return "".join(
        f'<circle cx="{chance.uniform(0, 100):.2f}" cy="{chance.uniform(0, 100):.2f}" r="{chance.uniform(6, 18):.2f}" '
        f'fill="#{chance.randrange(4096):03x}"/>' for _ in range(count)
    )  # fmt: skip


def spider(seed: int, count: int, short: float = 0.0) -> str:
    """Lines from side to side, each ending up to `short` before the frame."""
    chance = Random(seed)
    found = []
    for n in range(count):
        a, b = chance.uniform(5, 95), chance.uniform(5, 95)
        ends = (short, a, 100 - short, b) if n % 2 else (a, short, b, 100 - short)
        found.append('<line x1="{:.2f}" y1="{:.2f}" x2="{:.2f}" y2="{:.2f}"/>'.format(*ends))
    return f"<g {OUTLINE}>{''.join(found)}</g>"


def wobbly(seed: int, rows: int = 3) -> str:
    """A hand-drawn net of waves."""
    chance = Random(seed)
    d = []
    for n in range(1, rows + 1):
        at = 100 * n / (rows + 1)
        w = [at + chance.uniform(-4, 4) for _ in range(4)]
        d.append(f"M0 {w[0]:.1f}C33 {w[1]:.1f} 66 {w[2]:.1f} 100 {w[3]:.1f}")
        d.append(f"M{w[3]:.1f} 0Q{w[2]:.1f} 50 {w[1]:.1f} 100")
    return f'<path {OUTLINE} d="{"".join(d)}"/>'


INKSCAPE = f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with a drawing program -->
<svg width="210mm" height="297mm" viewBox="0 0 210 297" version="1.1" id="svg5" {NS}
 xmlns:svg="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
 xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<sodipodi:namedview id="n7" pagecolor="#ffffff" inkscape:zoom="0.7" inkscape:window-width="1280"/>
<defs id="defs2"><linearGradient id="g1"><stop offset="0" style="stop-color:#f00"/></linearGradient></defs>
<metadata><rdf:RDF><rdf:Description rdf:about=""/></rdf:RDF></metadata>
<g inkscape:label="Layer 1" inkscape:groupmode="layer" id="layer1" transform="translate(10,20)">
<path style="fill:#ff9955;stroke:#000000;stroke-width:0.8;stroke-dasharray:none" d="m 20,30 c 30,-20 80,-10 120,10 l 10,90 z"
 sodipodi:nodetypes="cccc" id="path1"/>
<ellipse style="fill:url(#g1);stroke:#000" id="e1" cx="90" cy="170" rx="60" ry="40" transform="rotate(-12 90 170)"/>
<rect style="display:inline;fill:#2a7fff;fill-opacity:1" id="r1" width="70" height="40" x="60" y="215" ry="4"/>
<path style="fill:none;stroke:#000" id="p9" d="M -10,140 H 200" inkscape:connector-curvature="0"/></g></svg>"""

ILLUSTRATED = f"""<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg version="1.1" {NS} x="0px" y="0px" viewBox="0 0 300 200" xml:space="preserve">
<style type="text/css">.st0{{fill:#F4C430;}} .st1, .st2{{fill:#1E6B52;stroke:#000;stroke-miterlimit:10;}} .st2{{fill:#C62728}}</style>
<rect class="st0" width="300" height="200"/><polygon class="st1" points="20,180 80,40 140,180 "/>
<path class="st2" d="M180,100c0-27.6,22.4-50,50-50s50,22.4,50,50s-22.4,50-50,50S180,127.6,180,100z"/></svg>"""

MINIFIED = (
    f'<svg {NS} viewBox="0 0 24 24"><path fill="#e33" d="M12 21.35l-1.45-1.32C5.4 15.36 2 12.28 2 8.5 2 5.42 4.42 3 7.5 3c1.74 '
    '0 3.41.81 4.5 2.09C13.09 3.81 14.76 3 16.5 3 19.58 3 22 5.42 22 8.5c0 3.78-3.4 6.86-8.55 11.54z"/></svg>'
)


def good() -> dict[str, str]:
    """Forty drawings and more, of many styles."""
    whole = '<rect width="100" height="100" fill="#9cf"/>'
    found = {
        "inkscape": INKSCAPE,
        "illustrated": ILLUSTRATED,
        "minified": MINIFIED,
        "arc-flags": svg(f'<path {OUTLINE} d="M10 50a40 40 0 1080 0 40 40 0 10-80 0zM0 50h100"/>'),
        "smooth": svg(f'<path {OUTLINE} d="M0 30S25 0 50 30 75 60 100 30M0 70Q25 40 50 70T100 70M50 0V100"/>'),
        "one-circle": svg(whole + '<circle cx="50" cy="50" r="30" fill="red"/>'),
        "strokes-only": svg(f'<g {OUTLINE}><path d="M0 33H100M0 66H100M33 0V100"/></g>'),
        "gaps": svg(f'<g {OUTLINE}><path d="M1.5 33H98.6M2 66H50M51 66H99M33 1V32M34 34.5V99"/></g>'),
        "gap-in-ring": svg(f'<path {OUTLINE} d="M50 20A30 30 0 1 1 48.5 20"/><path {OUTLINE} d="M0 50H19.5M80.5 50H100"/>'),
        "overlapping": svg(whole + '<circle cx="38" cy="50" r="28" fill="#e22"/><circle cx="62" cy="50" r="28" fill="#22e"/>'),
        "see-through-lines": svg(whole + f'<circle cx="38" cy="50" r="28" {OUTLINE}/><circle cx="62" cy="50" r="28" {OUTLINE}/>'),
        "slivers": svg(whole + "".join(f'<rect x="{20 + n * 15}" y="10" width="0.7" height="80" fill="#333"/>' for n in range(4))
                       + '<rect y="50" width="100" height="50" fill="#393"/>'),
        "almost-touching": svg('<rect width="49.8" height="100" fill="#c33"/><rect x="50.1" width="49.9" height="100" fill="#33c"/>'),
        "nested": svg(whole + "".join(f'<circle cx="50" cy="50" r="{r}" fill="#{c}"/>' for r, c in
                                      ((45, "c22"), (34, "fd3"), (23, "2a2"), (11, "22c")))),
        "hole-even-odd": svg(whole + '<path fill="#c22" fill-rule="evenodd" d="M10 10H90V90H10ZM35 35H65V65H35Z"/>'),
        "hole-by-turning": svg(whole + '<path fill="#c22" d="M10 10H90V90H10ZM35 35V65H65V35Z"/>'),
        "thing-in-a-hole": svg('<path fill="#c22" d="M10 10H90V90H10ZM30 30V70H70V30Z"/><path fill="#2c2" d="M42 42h16v16h-16z"/>'),
        "painted-leads": svg('<path d="M0 0H100V100H0ZM3 3V48H48V3ZM52 3V48H97V3ZM3 52V97H48V52ZM52 52V97H97V52Z" fill-rule="evenodd"/>'),
        "painted-leads-over-colour": svg('<rect width="100" height="100" fill="#3a3"/><circle cx="50" cy="50" r="30" fill="#fb2"/>'
                                         '<path fill="#111" fill-rule="evenodd" d="M50 18a32 32 0 100 64 32 32 0 100-64zM50 22a28 28 0 110 56 '
                                         '28 28 0 110-56zM0 48H19V52H0zM81 48H100V52H81z"/>'),
        "wide": svg('<rect width="200" height="60" fill="#9cf"/><polygon fill="#c22" points="20,60 50,5 90,60"/>'
                    '<circle cx="150" cy="20" r="12" fill="gold"/>', "0 0 200 60"),
        "high": svg('<rect width="50" height="150" fill="navy"/><circle cx="25" cy="40" r="18" fill="rgb(255, 240, 200)"/>'
                    '<path d="M0 100H50V150H0z" fill="rgb(10%,50%,30%)"/>', "0 0 50 150"),
        "no-viewbox": f'<svg {NS} width="4in" height="3in"><path fill="#c63" d="M0 0H384V288H0z"/><circle cx="192" cy="144" r="90" fill="#fff"/></svg>',
        "no-size": f'<svg {NS}><g {OUTLINE}><rect x="-40" y="-40" width="80" height="80"/><path d="M-40-40 40 40M-40 40 40-40"/></g></svg>',
        "small-on-a-page": svg(f'<g {OUTLINE}><circle cx="60" cy="60" r="20"/><path d="M40 60H80M60 40V80"/></g>', "0 0 210 297"),
        "moved-viewbox": svg('<rect x="-50" y="-50" width="100" height="100" fill="#fc6"/><circle r="30" fill="#36c"/>', "-50 -50 100 100"),
        "transforms": svg(whole + '<g transform="translate(50 50)">' + "".join(
            f'<ellipse rx="9" ry="20" cy="-24" fill="#d3{n}" transform="rotate({60 * n})"/>' for n in range(6)) + "</g>"),
        "skewed": svg(whole + '<g transform="skewX(15) scale(.8)"><rect x="10" y="20" width="40" height="60" fill="#a3c"/>'
                      '<rect x="50" y="20" width="30" height="60" fill="#3ac" transform="skewY(4)"/></g>'),
        "mirrored": svg(whole + '<path id="a" fill="#c33" d="M48 10 10 50 48 90z"/><path fill="#c33" d="M48 10 10 50 48 90z" '
                        'transform="matrix(-1 0 0 1 100 0)"/>'),
        "deep-groups": svg("<g>" * 25 + whole + '<circle cx="50" cy="50" r="25" fill="#e60"/>' + "</g>" * 25),
        "hidden-things": svg(whole + '<circle cx="50" cy="50" r="25" fill="#e60"/><g display="none"><rect width="99" height="99"/></g>'
                             '<rect style="opacity:0" width="50" height="100"/><rect visibility="hidden" width="100" height="50"/>'),
        "star": svg(f'{whole}<polygon points="{star(5)}" fill="gold" stroke="black"/>'),
        "two-stars": svg(f'{whole}<polygon points="{star(8)}" fill="#c22"/><polygon points="{star(8, outer=20, inner=9)}" fill="#fff"/>'),
        "polyline": svg(f'<polyline {OUTLINE} points="0,20 30,60 60,20 100,60"/><polyline {OUTLINE} points="0 90 50 70 100 90"/>'),
        "prefixed": '<svg:svg xmlns:svg="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><svg:rect width="10" height="10" '
                    'fill="teal"/><svg:circle cx="5" cy="5" r="3" fill="pink"/></svg:svg>',
        "whiteboard": svg(f'<path {OUTLINE} stroke-linecap="round" d="M12 88C8 60 9 30 13 11 40 8 70 9 88 13 91 40 90 65 87 89 60 91 35 92 '
                          '13.5 88.5M13 50C40 46 60 55 88 49M50 10C47 40 53 60 49 90"/>'),
        "tree": svg('<rect width="100" height="100" fill="#bdf"/><path fill="#593" d="M0 75Q50 60 100 75V100H0z"/>'
                    '<rect x="45" y="45" width="10" height="40" fill="#742"/><circle cx="50" cy="34" r="24" fill="#2a4"/>'),
        "stray-marks": svg(f'{whole}<circle cx="50" cy="50" r="30" fill="#fb2"/><path {OUTLINE} d="M40 40L46 44M60 60L55 57"/>'),
        "checks": svg("".join(f'<rect x="{20 * (n % 5)}" y="{20 * (n // 5)}" width="20" height="20" fill="{"#fff" if n % 2 else "#c33"}"/>'
                              for n in range(25))),
        "hexagons": svg("".join(f'<polygon {OUTLINE} points="' + " ".join(
            f"{17.3 * (n % 6) + (8.66 if n // 6 % 2 else 0) + 10 * sin(k * pi / 3):.2f},{15 * (n // 6) + 10 * cos(k * pi / 3):.2f}"
            for k in range(6)) + '"/>' for n in range(42))),
    }  # fmt: skip
    found |= {f"bubbles-{seed}": svg(whole + bubbles(seed, 12)) for seed in range(4)}
    found |= {f"lines-{seed}": svg(spider(seed, 5, short=seed * 0.6)) for seed in range(4)}
    return found | {f"waves-{seed}": svg(wobbly(seed)) for seed in range(4)}


BOMB = "<!DOCTYPE svg [" + '<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True)
) + "]>"  # fmt: skip
SQUARE = '<rect x="10" y="10" width="60" height="60" fill="#c22"/>'


def hostile() -> dict[str, tuple[str, str]]:
    """Drawings that must be refused, each with a part of the words that name the rule."""
    chance = Random(7)
    scribble = " ".join(f"{chance.uniform(0, 100):.1f},{chance.uniform(0, 100):.1f}" for _ in range(3000))
    return {
        "entities": (BOMB + svg(f"<title>&i;</title>{SQUARE}"), "remove the <!DOCTYPE"),
        "outside-entity": (f'<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>{svg(SQUARE)}', "remove the <!DOCTYPE"),
        "outside-doctype": (f'<!DOCTYPE svg SYSTEM "file:///etc/passwd">{svg(SQUARE)}', "remove the <!DOCTYPE"),
        "stylesheet": (f'<?xml-stylesheet href="http://example.org/a.css"?>{svg(SQUARE)}', "processing instruction"),
        "script": (svg(f"{SQUARE}<script>alert(1)</script>"), "<script> is not read here"),
        "event": (svg('<rect width="50" height="50" onload="a()"/>'), "reaches outside"),
        "javascript": (svg(f'<a href="javascript:a()">{SQUARE}</a>'), "reaches outside"),
        "image": (svg('<image href="http://example.org/a.png" width="9" height="9"/>'), "reaches outside"),
        "image-inside": (svg('<image xlink:href="#a" xmlns:xlink="http://www.w3.org/1999/xlink"/>'), "<image> is not read here"),
        "use-outside": (svg('<use href="other.svg#a"/>'), "reaches outside"),
        "use-bomb": (svg("<defs>" + "".join(f'<g id="a{n}">' + f'<use href="#a{n - 1}"/>' * 10 + "</g>" for n in range(1, 9))
                         + '</defs><use href="#a8"/>'), "<use> is not read here"),
        "paint-outside": (svg('<rect width="50" height="50" style="fill:url(http://example.org/a#b)"/>'), "reaches outside"),
        "import": (svg(f'<style>@import "http://example.org/a.css";</style>{SQUARE}'), "<style> reaches outside"),
        "style-outside": (svg(f"<style>.a{{fill:url(http://example.org/)}}</style>{SQUARE}"), "<style> reaches outside"),
        "foreign-object": (svg("<foreignObject><p>a</p></foreignObject>"), "<foreignObject> is not read here"),
        "text": (svg('<text x="10" y="20">A</text>'), "turn the letters into paths"),
        "movement": (svg(f"<g>{SQUARE}<animate/></g>"), "<animate> is not read here"),
        "clipped": (svg('<rect width="50" height="50" clip-path="url(#c)"/>'), "has a clip-path"),
        "nested-svg": (svg(svg(SQUARE)), "wrong place"),
        "not-svg": (f"<html>{SQUARE}</html>", "<html> is not read here"),
        "empty": ("", "save it again as plain SVG"),
        "nothing-drawn": (svg(""), "nothing is drawn"),
        "all-hidden": (svg(f'<g display="none">{SQUARE}</g>'), "nothing is drawn"),
        "outside-the-sheet": (svg('<rect x="300" y="300" width="9" height="9"/>'), "inside the sheet"),
        "cut-short": (svg(SQUARE)[:-9], "save it again as plain SVG"),
        "noise": ("\x00\x01\x02<svg", "save it again as plain SVG"),
        "half-letter": ("\ud800", "save it again as plain SVG"),
        "not-a-number": (svg('<rect width="nan" height="50"/>'), "keep numbers between"),
        "endless": (svg('<rect width="inf" height="50"/>'), "keep numbers between"),
        "huge": (svg('<rect width="1e300" height="50"/>'), "keep numbers between"),
        "huge-exponent": (svg('<path d="M0 0L1e99999999 5 9 9Z"/>'), "keep numbers between"),
        "huge-scale": (svg("<g transform='scale(9e5)'>" * 3 + SQUARE + "</g>" * 3), "far outside"),
        "far-away": (svg(SQUARE + '<path d="M0 0L900000 5 9 9Z"/>'), "far outside"),
        "no-matrix": (svg('<rect width="9" height="9" transform="matrix(nan 0 0 1 0 0)"/>'), "keep numbers between"),
        "bad-transform": (svg('<rect width="9" height="9" transform="spin(3)"/>'), "use translate"),
        "bad-path": (svg('<path d="M0 0L10"/>'), "too few numbers"),
        "bad-letter": (svg('<path d="M0 0K10 10"/>'), "command K is not read here"),
        "zero-viewbox": (svg(SQUARE, "0 0 0 100"), "viewBox"),
        "nan-viewbox": (svg(SQUARE, "0 0 nan 100"), "keep numbers between"),
        "ribbon": (svg('<rect width="9000" height="10" fill="red"/>', "0 0 9000 10"), "too narrow"),
        "deep": (svg("<g>" * 5000 + SQUARE + "</g>" * 5000), "deep"),
        "deep-unread": (svg("<defs>" * 5000 + "</defs>" * 5000 + SQUARE), "deep"),
        "many": (svg('<rect width="9" height="9"/>' * 7000), "more than 6000 elements"),
        "many-shapes": (svg('<rect width="9" height="9"/>' * 5000), "more than 2000 shapes"),
        "many-points": (svg('<path d="M0 0' + "L1 1 2 5" * 40_000 + 'Z"/>'), "points"),
        "large": (svg("<desc>" + "x" * 3_000_000 + "</desc>" + SQUARE), "larger than 2048 kB"),
        "scribble": (svg(f'<polygon points="{scribble}"/>'), "too long"),
        "scribbled-line": (svg(f'<polyline {OUTLINE} points="{scribble}"/>'), "too long"),
        "covering-each-other": (svg('<rect width="100" height="100"/>' + "".join(f'<rect x="50" y="50" width="3" height="3" fill="#{n:03x}"/>' for n in range(500))), "lie over each other"),
        "too-many-panes": (svg("".join(f'<rect x="{5 * (n % 20)}" y="{5 * (n // 20)}" width="5" height="5" {OUTLINE}/>'
                                       for n in range(400))), "draw at most"),
        "nothing-closed": (svg(f'<path {OUTLINE} d="M20 20L80 80"/>'), "close off no region"),
        "whole-sheet": (svg('<rect width="100" height="100"/>'), "close off no region"),
    }  # fmt: skip
