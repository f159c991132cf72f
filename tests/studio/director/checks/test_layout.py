from __future__ import annotations

import numpy as np
import pytest

from nemo_notebook.studio.director.checks.layout import lay_out
from nemo_notebook.studio.make.texts import STYLES, style_for
from nemo_notebook.studio.render.lettering import Lettering
from nemo_notebook.studio.render.parts import Words

TEXTS = [
    "Corner Coffee",
    "A family that swaps its second car for a cargo bike saves about 3,900 euros a year",
    "从5月1日起，青河区的六家图书馆将开放到凌晨两点",
    "Visit cornercoffee.example\nOpen daily 7–19",
    "كل صباح هادئ بجانب البحر",
]
CANVASES = [(540, 960), (960, 540)]


@pytest.mark.parametrize("style", sorted(STYLES))
def test_what_is_reckoned_is_what_the_renderer_draws(style: str) -> None:
    for canvas in CANVASES:
        for text in TEXTS:
            layout = lay_out(text, style_for(style), canvas)
            drawn = _ink(Lettering(Words(text, style, 0, 1000), canvas), canvas)
            assert layout is not None
            left, top, right, bottom = layout.box
            reckoned = (left * canvas[0], top * canvas[1], right * canvas[0], bottom * canvas[1])
            # Letters rarely fill their line, and lines break a word earlier or later.
            assert _inside(drawn, reckoned, slack=0.06 * max(canvas)), (text, drawn, reckoned)
            assert drawn[3] - drawn[1] > 0.45 * (reckoned[3] - reckoned[1]), (text, drawn, reckoned)
            assert drawn[2] - drawn[0] > 0.70 * (reckoned[2] - reckoned[0]), (text, drawn, reckoned)


def _ink(lettering: Lettering, canvas: tuple[int, int]) -> tuple[int, int, int, int]:
    """The box of white letters on a grey picture."""
    from nemo_notebook.studio.render.planes import new_planes

    planes = new_planes(*canvas)
    for plane, value in zip(planes, (110, 128, 128), strict=True):
        plane[:] = value
    lettering.paint(planes, 1.0)
    lit = np.argwhere(planes.y > 205)
    (top, left), (bottom, right) = lit.min(axis=0), lit.max(axis=0)
    return int(left), int(top), int(right), int(bottom)


def _inside(box: tuple[int, ...], room: tuple[float, ...], slack: float) -> bool:
    return (
        box[0] >= room[0] - slack
        and box[1] >= room[1] - slack
        and box[2] <= room[2] + slack
        and box[3] <= room[3] + slack
    )


def test_long_words_make_letters_smaller_and_long_texts_more_lines() -> None:
    short = lay_out("Hi", STYLES["title"], (1080, 1920))
    word = lay_out("Electroencephalography", STYLES["title"], (1080, 1920))
    text = lay_out("many small words in a row and then some more", STYLES["title"], (1080, 1920))
    assert short and word and text
    assert word.size < short.size and word.lines == 1 and text.lines > 1


def test_what_is_over_the_limit_is_not_whole() -> None:
    kept, lost = (lay_out("word " * count, STYLES["caption"], (1080, 1920)) for count in (20, 90))
    assert kept and kept.whole and lost and not lost.whole and lost.shown.endswith("…")
    own = lay_out("To be continued…", STYLES["caption"], (1080, 1920))
    assert own and own.whole


def test_blanks_are_nothing() -> None:
    assert lay_out(" \n\t", STYLES["title"], (1080, 1920)) is None
