"""Draw every text style, script and graphic on one picture, to be looked at: `contact_sheet.py [FILE.jpg]`.

The sheet beside docs/draft.md is made by it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from nemo_notebook.studio.make.graphics import Item
from nemo_notebook.studio.make.scenes import make_scene
from nemo_notebook.studio.render.graphics import Graphic
from nemo_notebook.studio.render.lettering import Lettering
from nemo_notebook.studio.render.parts import GraphicRecipe, Words
from nemo_notebook.studio.render.planes import Planes, from_pixels, new_planes

OUT = Path(__file__).parent.parent / "docs" / "graphics.jpg"
LYING = (480, 270)
QUALITY = 72  # of the JPEG, per cent
GAP_PX = 4
COLUMNS = 6

TEXTS = (
    ("title", "Corner Coffee\nSlow mornings by the sea", "ocean", "sunset"),
    ("caption", "Every cup is roasted within 24 hours", "cafe", "day"),
    ("lower_third", "Ada Lovelace\nFirst programmer, 1843", "mountains", "day"),
    (
        "list",
        "What you get:\nFree delivery over $30\nA new roast every month\nCancel at any time",
        "ocean",
        "day",
    ),
    ("price", "$24.90\ninstead of $32.00", "stage", "day"),
    ("end_card", "Visit us today\ncornercoffee.example", "city", "night"),
    ("quote", "Coffee is a language in itself.\nJackie Chan", "forest", "dawn"),
    ("title", "夜色温柔\n城市之光", "city", "night"),
    ("title", "كل صباح هادئ\nبجانب البحر", "ocean", "day"),
    ("title", "नमस्ते दुनिया\nसुबह की चाय", "mountains", "dawn"),
    ("title", "สวัสดีชาวโลก\nกาแฟยามเช้า", "sky", "day"),
    ("caption", "こんにちは 🌊 안녕하세요 👩‍🚀", "stars", "night"),
)
GRAPHICS: tuple[tuple[str, str, str, tuple[Item, ...]], ...] = (
    ("counter", "warm", "", (Item("of drinks are still hot after 12 hours", "37 %"),)),
    ("counter", "cool", "In our first year", (Item("customers", "1,200"), Item("countries", "34"))),
    (
        "bars",
        "cinematic",
        "Cups sold per year",
        (Item("2022", "12,400", 12400), Item("2023", "18,900", 18900), Item("2024", "31,500", 31500)),
    ),
    (
        "line",
        "playful",
        "Visitors",
        (
            Item("Jan", "1.2k", 1.2),
            Item("Feb", "1.9k", 1.9),
            Item("Mar", "1.7k", 1.7),
            Item("Apr", "4.4k", 4.4),
        ),
    ),
    (
        "donut",
        "calm",
        "Where beans come from",
        (Item("Ethiopia", "45 %", 45), Item("Colombia", "30 %", 30), Item("Brazil", "25 %", 25)),
    ),
    (
        "steps",
        "dark",
        "How it works",
        (Item("Choose your roast"), Item("Tell us how often"), Item("Enjoy it fresh")),
    ),
    (
        "timeline",
        "neutral",
        "Our story",
        (
            Item("First stall at the harbour", "1998"),
            Item("The roastery opens", "2007"),
            Item("All electric", "2021"),
        ),
    ),
    (
        "list",
        "vivid",
        "Why people stay",
        (Item("Free delivery"), Item("A new roast every month"), Item("Cancel any time")),
    ),
    ("compare", "cool", "", (Item("Before", "3 hours"), Item("With us", "5 min"))),
    ("quote", "cinematic", "", (Item("Coffee is a language in itself.", "Jackie Chan"),)),
    ("countdown", "vivid", "We open at noon", (Item(shown="5"),)),
    ("kinetic", "neutral", "", (Item("Hot for twelve hours, cold for a whole day"),)),
    ("counter", "playful", "", (Item("小时保温", "12"), Item("家咖啡馆", "1,200"))),
)
MOMENTS_MS = (450.0, 4500.0)


def sheet() -> NDArray[Any]:
    """Return the whole picture, (height, width, 3), blue, green, red."""
    cells = [*_texts(), *_graphics()]
    cells += [np.full_like(cells[0], 255)] * (-len(cells) % COLUMNS)
    rows = [cells[at : at + COLUMNS] for at in range(0, len(cells), COLUMNS)]
    return np.vstack([np.hstack([_framed(one) for one in row]) for row in rows])


def _texts() -> Iterator[NDArray[Any]]:
    for style, words, scene, time in TEXTS:
        pixels = np.empty((LYING[1], LYING[0], 3), np.uint8)
        make_scene(scene, *LYING, time=time, tone="neutral", seed=3).draw(1.0, pixels)
        planes = Planes(*(plane.copy() for plane in from_pixels(pixels, "bgr24")))
        Lettering(Words(words, style, 0, 4000, emphasis=("24 hours",)), LYING).paint(planes, 1.0)
        yield _pixels(planes)


def _graphics() -> Iterator[NDArray[Any]]:
    """Each graphic while it comes and when it has come."""
    for name, tone, title, items in GRAPHICS:
        graphic = Graphic(GraphicRecipe(name, "", tone, 7, title=title, items=items), LYING, 5000)
        for moment in MOMENTS_MS:
            planes = new_planes(*LYING)
            graphic.paint(moment, planes)
            yield _pixels(planes)


def _pixels(planes: Planes) -> NDArray[Any]:
    """Return a picture in blue, green, red, as a screen shows it."""
    height, width = planes.y.shape
    blue, red = (np.asarray(cv2.resize(one, (width, height)), np.float64) - 128 for one in planes[1:])
    luma = (planes.y.astype(np.float64) - 16) / 219
    red, blue = luma + 1.5748 * red / 224, luma + 1.8556 * blue / 224
    green = (luma - 0.2126 * red - 0.0722 * blue) / 0.7152
    return np.asarray(np.clip(np.dstack([blue, green, red]) * 255, 0, 255), np.uint8)


def _framed(cell: NDArray[Any]) -> NDArray[Any]:
    small = cv2.resize(cell, (LYING[0] // 2, LYING[1] // 2), interpolation=cv2.INTER_AREA)
    return np.pad(small, ((GAP_PX, 0), (GAP_PX, 0), (0, 0)), constant_values=255)


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else OUT
    cv2.imwrite(str(target), sheet(), [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    print(f"{target}: {target.stat().st_size // 1000} kB")
