from __future__ import annotations

import pytest

from nemo_notebook.studio.director import direct
from nemo_notebook.studio.director.reading.briefs.quotations import find_quotation
from nemo_notebook.studio.director.reading.messages.message import read_message

from ...checking import segments


@pytest.mark.parametrize(
    ("words", "quotation"),
    [
        (
            'a quote by Maya Angelou: "Change what you do not like." 8 s',
            "Change what you do not like.\nMaya Angelou",
        ),
        ('"Less, but better, is enough." — Dieter Rams, 6 s', "Less, but better, is enough.\nDieter Rams"),
        ("鲁迅说过：“走的人多了，也便成了路。”做个10秒的视频", "走的人多了，也便成了路。\n鲁迅"),
        ('promo for our bakery, title "Fresh every morning", 10 s', ""),
        ("字幕写：“每天都是新的开始”，10秒海边", ""),
    ],
)
def test_a_quotation_has_its_author_on_a_line_of_its_own(words: str, quotation: str) -> None:
    assert find_quotation(read_message(words)) == quotation


def test_a_quotation_stands_in_its_own_style_for_the_whole_film() -> None:
    plan = direct('a quote by Robert Frost: "The woods are lovely, dark and deep." calm, 8 s', draft=None)
    assert plan.draft is not None
    (text,) = segments(plan.draft, "captions")
    assert (text["s"], text["d"], text["m"]["style"]) == (0, 8000, "quote")
    assert not segments(plan.draft, "title")
    assert all(one["m"]["src"] != "scene:snow" for one in segments(plan.draft, "video"))
