"""Makes the pictures of silk, wax, wood and copper for batik: python assets/build/batik.py, from the project's root."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from batik_cloth import crackle, front, gleam, melting, parts, sheen, warm
from batik_things import block, dye_gloss, dye_surface, frame, lid, pot
from house_canvas import open_screen, save
from noise import Field

TARGET = Path(__file__).resolve().parent.parent / "batik" / "cloth"


def white(field: Field) -> tuple[Field, Field]:
    """A field as the alpha of a white picture."""
    return np.ones((*field.shape, 3)), field


def main() -> None:
    """Writes every picture again, always with the same content."""
    open_screen()
    TARGET.mkdir(parents=True, exist_ok=True)
    mul, add = parts(sheen(31))
    save(warm(mul), TARGET / "sheen-dark.jpg")
    save(np.repeat(add[..., None], 3, axis=-1), TARGET / "sheen-light.jpg")
    fields = {"front": front(32), "melting": melting(33), "crackle": crackle(34), "gleam": np.clip(gleam(), 0, 1)}
    for name, field in fields.items():
        picture, alpha = white(field)
        save(picture, TARGET / f"{name}.png", alpha)
    things = {"frame": frame, "pot": pot, "lid": lid, "dye": dye_surface, "gloss": dye_gloss, "block": block}
    for name, made in things.items():
        picture, alpha = made()
        save(picture, TARGET / f"{name}.png", alpha)


if __name__ == "__main__":
    main()
