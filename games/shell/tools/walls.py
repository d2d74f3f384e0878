"""Measures a gallery of ten thousand works, and prints it as JSON; `bench` starts it as a process."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from functools import partial
from pathlib import Path

from ...core.game import Seat
from ...core.journal import Entry
from ...core.session import opened
from ..gallery.wall import Wall
from .measure import SMALL, Bench, p95

WORKS, PAGES = 10_000, 60
EACH = 3
"""Levels of each game of which there are works."""
SEAT = Seat()


def fill(folder: Path, count: int) -> None:
    """So many works of all games, each with a small picture: a few real ones under many names."""
    bench = Bench(folder, SMALL)
    app, begun = bench.app, list[Path]()
    for game in app.content.games():
        for level in list(app.content.levels(game))[:EACH]:
            session, journal = opened(level, app.content.kind(game).start), None
            while (hint := session.game.hint(SEAT)) is not None:
                session = session.choose(hint, SEAT).session
                journal = bench.house.works.keep(journal, session, Entry("choose", hint), "en")
            if journal is not None:
                app.storage.finish(journal, True)
                app.pictures.save(session, journal.with_suffix(".png"))
                begun.append(journal)
    app.close()
    for n in range(count - len(begun)):
        one = begun[n % len(begun)]
        name = f"20200101-{n // 3600:02}{n // 60 % 60:02}{n % 60:02}-{one.stem[16:]}"
        for kind in (".journal", ".done", ".png"):
            os.link(one.with_suffix(kind), one.with_name(name + kind))


def measured(folder: Path, count: int, pages: int) -> dict[str, object]:
    """The first opening, page after page, and the crafts with and without the file that remembers them; in ms."""
    fill(folder, count)
    bench = Bench(folder, SMALL)
    wish = bench.house.request
    found: dict[str, object] = {"works": count, "gallery_pages_measured": pages}
    found["gallery_opens"] = bench.timed(partial(wish, "page/works"))
    turned = list[float]()
    for n in range(pages):
        page = bench.house.screen.page
        last = isinstance(page, Wall) and not any(row.id == "wall/next" for row in page.rows)
        turned.append(bench.choose("wall/ten-on" if n % 3 == 2 else "wall/previous" if last else "wall/next"))
        bench.settle()
    found["gallery_pages"] = p95(turned)
    found["gallery_found_again"] = bench.timed(partial(wish, "page/crafts"))
    for _ in range(count):
        if bench.house.due() != bench.house.now:
            break
        bench.house.tick(bench.house.now)
    found["gallery_craft"] = bench.timed(partial(wish, f"craft/{bench.app.content.games()[0]}"))
    bench.app.close()
    return found


def main(argv: list[str]) -> int:
    quick = "quick" in argv
    with tempfile.TemporaryDirectory(prefix="icheri-walls-") as folder:
        print(json.dumps(measured(Path(folder), 200 if quick else WORKS, 6 if quick else PAGES)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
