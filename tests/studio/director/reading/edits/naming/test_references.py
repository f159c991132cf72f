from __future__ import annotations

import pytest

from nemo_notebook.studio.director.plan import Shelf
from nemo_notebook.studio.director.reading.edits.naming.references import with_references
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.nouns import also_called, hue_names

from ....films import start


def _said(words: str) -> str:
    talk = start("photos")
    assert talk.draft
    return with_references(
        Clause(words, (), words), Situation(talk.draft, Shelf(tuple(talk.media)), "en")
    ).text


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("drop the hat", "image #3"),
        ("帽子那张删掉", "第3张"),
        ("把包放前面", "第2张"),
        ("墨镜不要了", "第4张"),
        ("the red one goes last", "image #1"),
        ("蓝色那张放最后", "第2张"),
        ("sun_glasses.jpg first", "image #4"),
    ],
)
def test_a_picture_is_found_by_what_its_file_is_called_in_either_language(words: str, place: str) -> None:
    assert place in _said(words)


@pytest.mark.parametrize("words", ["add a hat", "加一顶帽子", "包含三张图", "画面亮一点", "红色的标题"])
def test_a_new_thing_or_part_of_a_word_is_no_picture_of_the_film(words: str) -> None:
    assert _said(words) == words


def test_the_words_for_a_thing_lead_to_each_other() -> None:
    assert "帽子" in also_called("hats") and "cap" in also_called("帽子")
    assert hue_names("红") == hue_names("red") and not also_called("quark")
