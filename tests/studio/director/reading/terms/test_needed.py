"""Which words a pattern needs, and which patterns are worth trying."""

from __future__ import annotations

import re

import pytest

from nemo_notebook.studio.director.reading.terms.needed import Ways, needed


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"(?:let\s)?(?P<t>\w+)\s(?:earlier|later)", {"earlier", "later"}),
        (r"colou?rs?", {"colo"}),
        (r"(?:up|\d+)\s?%", set()),
        (r"(?<!no\s)(?:the\s)*music(?!\svideo)", {"music"}),
        (r"stra(?:ß|ss)e{2,}", {"stra"}),
        (r"第[一二]条|最后一条", {"第", "最后一条"}),
    ],
)
def test_a_pattern_needs_one_of_the_words_that_it_cannot_do_without(pattern: str, words: set[str]) -> None:
    assert needed(re.compile(pattern, re.I)) == words


def test_only_ways_whose_words_are_said_are_tried_and_in_their_order() -> None:
    patterns = [re.compile(one, re.I) for one in (r"\d+", "later", "earlier", r"(?:la|fa)ter")]
    ways = Ways((one.pattern, one) for one in patterns)
    assert list(ways.within("5 s LATER")) == [r"\d+", "later", r"(?:la|fa)ter"]
    assert list(ways.within("Straße")) == [r"\d+"]
