"""Reads a fragment of HTML as a person and as JupyterLab's sanitiser would, and samples to draw."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from nemo_notebook.models.draft import Draft
from nemo_notebook.models.turn import Clip, Video

VOID = {"br", "hr", "img"}
TAGS = VOID | {"a", "bdi", "caption", "code", "details", "div", "li", "span", "strong", "summary", "table"}
TAGS |= {"tbody", "td", "th", "thead", "tr", "ul", "video"}
"""Tags that JupyterLab 4.6 keeps in an untrusted notebook, as far as they are needed here."""
ATTRIBUTES = {
    "*": {"class", "style", "title"},
    "a": {"href", "rel", "download"},  # `download` is dropped there: the link then opens the film
    "img": {"alt", "src", "width", "height"},
    "th": {"colspan", "scope"},
    "video": {"controls", "height", "playsinline", "poster", "preload", "src", "width"},
}
COLOUR = r"(rgba?\([\d., ]+\)|#[0-9a-f]{6}|transparent)"
SIZE = r"(-?[\d.]+(px|%)|0)"
STYLES = {
    "background": COLOUR,
    "border": "0",
    "border-collapse": "collapse",
    "border-left": rf"[\d.]+px solid {COLOUR}",
    "border-radius": SIZE,
    "border-top": rf"[\d.]+px solid {COLOUR}",
    "box-sizing": "border-box",
    "cursor": "pointer",
    "display": "block|inline-block|flex",
    "flex": rf"\d \d {SIZE}",
    "flex-wrap": "wrap",
    "font-size": SIZE,
    "font-weight": "[4-6]00",
    "gap": rf"{SIZE}( {SIZE})?",
    "height": f"{SIZE}|auto",
    "left": SIZE,
    "line-height": rf"[\d.]+|{SIZE}",
    "list-style": "disc",
    "margin": rf"{SIZE}( {SIZE}){{0,3}}",
    "margin-top": SIZE,
    "max-height": SIZE,
    "max-width": SIZE,
    "min-width": SIZE,
    "opacity": r"0?\.\d+",
    "overflow": "hidden",
    "overflow-wrap": "break-word",
    "padding": rf"{SIZE}( {SIZE}){{0,3}}",
    "padding-left": SIZE,
    "padding-right": SIZE,
    "padding-top": SIZE,
    "position": "relative|absolute",
    "table-layout": "auto|fixed",
    "text-align": "left|right",
    "text-overflow": "ellipsis",
    "top": "0",
    "vertical-align": "top",
    "white-space": "nowrap|pre-wrap",
    "width": f"{SIZE}|auto",
}
"""Declarations that pass JupyterLab's sanitiser; it knows no `var()`, `calc()`, `currentColor`."""


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    text: str = ""


@dataclass
class Page(HTMLParser):
    """A parsed fragment: its elements in order, each with the text below it."""

    elements: list[Element] = field(default_factory=list)
    stack: list[Element] = field(default_factory=list)
    text: str = ""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"<{tag}> says an attribute twice"
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.elements.append(element)
        if tag not in VOID:
            self.stack.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.stack, f"</{tag}> without a start"
        assert self.stack.pop().tag == tag

    def handle_data(self, data: str) -> None:
        self.text += data
        for element in self.stack:
            element.text += data

    def all(self, tag: str) -> list[Element]:
        return [element for element in self.elements if element.tag == tag]

    def one(self, tag: str) -> Element:
        (found,) = self.all(tag)
        return found


def read(html: str) -> Page:
    """Parse a fragment; it must be balanced, static and survive an untrusted notebook."""
    page = Page()
    page.feed(html)
    page.close()
    assert page.stack == []
    for element in page.elements:
        assert element.tag in TAGS, element
        allowed = ATTRIBUTES["*"] | ATTRIBUTES.get(element.tag, set())
        assert set(element.attributes) <= allowed, element
        _check_style(element.attributes.get("style", ""))
    return page


def _check_style(style: str) -> None:
    for declaration in filter(None, style.split(";")):
        name, _, value = declaration.partition(":")
        assert re.fullmatch(STYLES[name], value), declaration


def seg(start_ms: int, length_ms: int, **meta: Any) -> dict[str, Any]:
    return {"s": start_ms, "d": length_ms, "m": meta}


def coffee() -> Draft:
    """A draft as the studio makes it: pictures, music, a title, captions."""
    tracks = [
        {
            "tt": 0,
            "m": {"name": "Video"},
            "sg": [seg(0, 5000, name="café"), seg(5000, 15000, name="latte.jpg")],
        },
        {"tt": 1, "m": {"name": "BGM"}, "sg": [seg(0, 20000, name="Lo-fi", volume=0.35)]},
        {"tt": 7, "m": {"name": "Title"}, "sg": [seg(0, 3000, text="Corner Coffee")]},
        {"tt": 7, "m": {"name": "Captions"}, "sg": [seg(8000, 4500, text="A quiet place\nto begin")]},
    ]
    meta = {"title": "Corner Coffee", "width": 1080, "height": 1920, "fps": 30}
    return Draft.from_wire({"d": 20000, "m": meta, "t": tracks})


def film(**changes: Any) -> Video:
    """A film that never was: only its figures and a poster count here."""
    facts = {
        "path": Path("nemo-output/coffee.mp4"),
        "width": 1080,
        "height": 1920,
        "fps": 30,
        "duration_s": 20,
        "size_bytes": 3_412_000,
        "poster": b"\xff\xd8poster",
        "made_by": "local studio – composed from your media and procedural scenes",
    }
    return Video.model_validate(facts | changes)


def clip(**changes: Any) -> Clip:
    return Clip.model_validate({"data": b"an mp4", "width": 1080, "height": 1920} | changes)
