"""Words of a film, with what may stand around them."""

from __future__ import annotations

from nemo_notebook.studio.director.reading.terms.around import around

_LINE = around(r"(?:\bthe\s)?(?<!\w)", r"(?:\s(?P<noun>line|caption))?(?!\w)")


def test_words_are_found_with_what_stands_around_them() -> None:
    text = "make the Cakes line red, cakes green"
    assert [(one.text, one.after["noun"]) for one in _LINE.find("cakes", text)] == [
        ("the Cakes line", "line"),
        ("cakes", None),
    ]


def test_words_within_others_are_not_found() -> None:
    assert not list(_LINE.find("cakes", "pancakes, cakeshop"))
