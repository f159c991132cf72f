from __future__ import annotations

import pytest

from nemo_notebook.studio.director.plan import Shelf
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.texts_named import texts_named

from ...films import start

ONE, TWO, THREE = "caption 1", "caption 2", "caption 3"


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("the opening text", ["the title"]),
        ("片头那几个字", ["the title"]),
        ("the second caption", [TWO]),
        ("字幕三", [THREE]),
        ("the middle caption", [TWO]),
        ("开头那条字幕", [ONE]),
        ("captions 1 and 3", [f"{ONE} + {THREE}"]),
        ("前两条字幕", [f"{ONE} + {TWO}"]),
        ("the last two captions", [f"{TWO} + {THREE}"]),
        ("the caption at 9 seconds", [TWO]),
        ("the line about being late", [TWO]),
        ("caption 4", []),
    ],
)
def test_a_text_is_named_by_its_place_its_time_and_what_it_tells(words: str, names: list[str]) -> None:
    draft = start("captions").draft
    assert draft
    there = Situation(draft, Shelf(), "en")
    whole = [one.name for at, (end, one) in texts_named(words, there).items() if (at, end) == (0, len(words))]
    assert whole == names
