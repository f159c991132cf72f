"""One more caption behind the others, said in many words."""

from __future__ import annotations

import pytest

from tests.studio.director.films import start


@pytest.mark.parametrize(
    ("film", "words"),
    [
        ("captions", "a fourth caption at the end saying Dogs welcome"),
        ("bakery", "add another caption at the end: Dogs welcome"),
        ("captions", "one more caption at the end that says “Dogs welcome”"),
    ],
)
def test_it_is_a_caption_and_no_end_card(film: str, words: str) -> None:
    (step,) = start(film).say(words).steps
    assert (step.args["operation"], step.args["text"]) == ("AddCaption", "Dogs welcome")


@pytest.mark.parametrize(
    "words",
    [
        "end with “Dogs welcome”",
        "add a fourth caption at the end of the first scene",
        "put the captions at the end",
    ],
)
def test_what_is_no_caption_more_is_none(words: str) -> None:
    assert not any(one.args["operation"] == "AddCaption" for one in start("captions").say(words).steps)
