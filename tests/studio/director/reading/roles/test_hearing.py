from __future__ import annotations

from pathlib import Path

import pytest

from nemo_notebook.studio.director.reading.roles.hearing import MOST_TOKENS, READ, hear
from nemo_notebook.studio.director.reading.roles.table import ROLES
from nemo_notebook.studio.director.reading.roles.tokens import is_mark

from .learning import script

UNSEEN = Path(__file__).parents[4] / "data" / "roles_unseen.txt"
_RIGHT = 0.85


@pytest.mark.parametrize(
    ("text", "steers"),
    [
        ("Promo for Luna Bakery, sourdough $6. Big readable text please", "Big readable text please"),
        ("Farmers market on Sunday 8 June, 9 to 1. Don't mention prices.", "Don't mention prices"),
        ("免费义诊，请带好身份证，字大一点，老人看得清", "老人看得清"),
        ("停水通知，12月5日早8点到晚6点，做成视频放电梯里，无声的就行", "无声的就行"),
    ],
)
def test_what_only_steers_the_maker_is_told_from_what_is_read(text: str, steers: str) -> None:
    heard = hear(text)
    assert heard
    for start, end in heard.clauses:
        read = heard.share(range(start, end), READ)
        if steers in heard.words(start, end):
            assert read < 0.2
    first = heard.clauses[0]
    assert heard.share(range(*first), READ) > 0.5


def test_chances_are_shares_and_always_the_same() -> None:
    text = "Grand opening Saturday 9am, free coffee, upbeat music"
    heard = hear(text)
    assert heard and heard.chances.shape == (len(heard.tokens), len(ROLES))
    assert abs(heard.chances.sum(axis=1) - 1).max() < 1e-9
    hear.cache_clear()
    again = hear(text)
    assert again and (again.chances == heard.chances).all()


@pytest.mark.parametrize("text", ["", "   ", "word " * (MOST_TOKENS + 1)])
def test_nothing_and_very_much_is_not_heard(text: str) -> None:
    assert hear(text) is None


@pytest.mark.parametrize("text", ["!!!", "🎂🎂", "٣ صور", "たこ焼きの動画", "a", "《", "\n\n.", "“" * 50])
def test_any_text_is_heard(text: str) -> None:
    heard = hear(text)
    assert heard and 0 <= heard.share(range(len(heard.tokens)), READ) <= 1.0001


def test_a_text_is_found_in_the_message_as_it_was_typed() -> None:
    heard = hear("We open at 9, on Mondays at noon. Call 555-0100.")
    assert heard
    words = [heard.tokens[one].word for one in heard.places_of("on mondays at Noon")]
    assert words == ["on", "Mondays", "at", "noon"]
    assert heard.places_of("Nothing of that kind") == []
    assert heard.share([], READ) == 0


def test_messages_that_were_not_learnt_are_heard_right() -> None:
    clauses = right = 0
    for line in UNSEEN.read_text("utf-8").splitlines():
        marked = script().read_marked(line)
        heard = hear(marked.text)
        assert heard
        for start, end in heard.clauses:
            words = [one for one in range(start, end) if not is_mark(heard.tokens[one].word)]
            if words:
                read = sum(marked.roles[one] in READ for one in words) > len(words) / 2
                clauses += 1
                right += (heard.share(words, READ) > 0.5) == read
    assert clauses > 400
    assert right >= _RIGHT * clauses, f"{right} of {clauses}"
