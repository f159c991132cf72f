"""Patterns are compiled when they are tried, and each of the thousands can be."""

from __future__ import annotations

import re

import pytest

from nemo_notebook.studio.director import direct, patterns
from nemo_notebook.studio.director.patterns import make_ready, regex


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    made: list[str] = []
    make = patterns._Regex.make

    def noted(one: patterns._Regex) -> None:
        made.append(one.pattern)
        make(one)

    monkeypatch.setattr(patterns._Regex, "make", noted)
    monkeypatch.setattr(patterns, "_WRITTEN", type(patterns._WRITTEN)())
    return made


def test_a_pattern_is_compiled_once_and_only_when_it_is_tried(compiled: list[str]) -> None:
    cup = regex(r"(?P<what>cup)s?", re.I)
    assert (cup.pattern, cup.flags, compiled) == (r"(?P<what>cup)s?", re.I, [])
    match = cup.search("Two CUPS")
    assert match and (match["what"], match[0]) == ("CUP", "CUPS")
    assert cup.sub("mug", "a cup") == "a mug"
    assert [one.span() for one in cup.finditer("cup cup")] == [(0, 3), (4, 7)]
    assert (cup.groups, dict(cup.groupindex)) == (1, {"what": 1})
    assert compiled == [cup.pattern]


def test_a_match_knows_its_pattern() -> None:
    cup, mug = regex("cup"), regex("mug")
    match = cup.match("cup")
    assert match and match.re == cup and match.re != mug and match.re in (mug, cup)


def test_what_nothing_has_tried_is_made_ready_a_few_at_a_time(compiled: list[str]) -> None:
    tried, *others = [regex(one) for one in "abcd"]
    tried.search("a")
    assert [make_ready(2), make_ready(2), make_ready(2)] == [2, 1, 0]
    assert compiled == ["a", "b", "c", "d"]
    assert others[0].search("b") and compiled == ["a", "b", "c", "d"]


def test_a_wrong_pattern_shows_when_it_is_tried() -> None:
    wrong = regex("(")
    patterns._WRITTEN.pop()
    with pytest.raises(re.error):
        wrong.search("")


def test_every_pattern_of_the_director_is_a_regular_expression() -> None:
    direct("a cup", draft=None, media=[], fresh=[])
    make_ready(len(patterns._WRITTEN))
    assert not patterns._WRITTEN
