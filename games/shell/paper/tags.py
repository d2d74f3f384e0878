"""The tree of what stands in a PDF, by which a screen reader reads it (ISO 32000-1, 14.7; PDF/UA-1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

import pydyf

from ...core.values import dataclass

NAMESPACE = "/StructElem"


@dataclass(slots=True)
class Element:
    """One thing in reading order: `alt` says in words what a figure shows, `box` is where it is in points."""

    kind: str
    alt: str = ""
    language: str = ""
    box: tuple[float, ...] = ()
    attributes: str = ""
    inner: list[Element] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    """Page and number of each mark whose content belongs here."""


def written(pdf: pydyf.PDF, root: Element, pages: Sequence[pydyf.Dictionary]) -> pydyf.Dictionary:
    """Adds the tree to the file; gives its root, which the catalogue names."""
    whole = pydyf.Dictionary({"Type": "/StructTreeRoot"})
    pdf.add_object(whole)
    parents: list[dict[int, bytes]] = [{} for _ in pages]
    top = _element(pdf, root, whole.reference, pages, parents)
    numbers = pydyf.Array()
    for page, marks in enumerate(parents):
        listed = pydyf.Array([marks[n] for n in range(len(marks))])
        pdf.add_object(listed)
        numbers.extend([page, listed.reference])
    tree = pydyf.Dictionary({"Nums": numbers})
    pdf.add_object(tree)
    whole |= {"K": pydyf.Array([top]), "ParentTree": tree.reference, "ParentTreeNextKey": len(pages)}
    return whole


def _element(
    pdf: pydyf.PDF, element: Element, parent: bytes, pages: Sequence[pydyf.Dictionary], parents: list[dict[int, bytes]]
) -> bytes:
    made = pydyf.Dictionary({"Type": NAMESPACE, "S": f"/{element.kind}", "P": parent})
    pdf.add_object(made)
    if element.alt:
        made["Alt"] = pydyf.String(element.alt)
    if element.language:
        made["Lang"] = pydyf.String(element.language)
    if element.box:
        box = pydyf.Array([round(side, 2) for side in element.box])
        made["A"] = pydyf.Dictionary({"O": "/Layout", "BBox": box, "Placement": "/Block"})
    elif element.attributes:
        made["A"] = element.attributes
    inner = pydyf.Array()
    for page, number in element.marks:
        inner.append(pydyf.Dictionary({"Type": "/MCR", "Pg": pages[page].reference, "MCID": number}))
        parents[page][number] = made.reference
    inner.extend(_element(pdf, one, made.reference, pages, parents) for one in element.inner)
    made["K"] = inner
    return bytes(made.reference)
