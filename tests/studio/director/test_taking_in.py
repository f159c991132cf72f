"""What people paste, and messages that are no words or have no end, on their way into the director."""

from __future__ import annotations

import base64
import time
from typing import Any

import pytest

from nemo_notebook.studio.director import direct
from nemo_notebook.studio.director.reading.messages.repeats import without_repeats
from tests.studio.director.checking import Talk, segments
from tests.studio.director.films import start

_CODED = base64.b64encode(bytes(at * at % 251 for at in range(6000))).decode()
_ERROR = (
    'Traceback (most recent call last):\n  File "/home/me/run.py", line 8, in main\n    return 1 / 0\n'
    "ZeroDivisionError: division by zero\n"
)
_PAGE = (
    "<html><head><style>p{color:red}</style></head><body><h1>Spring sale</h1><p>Our shop sells flowers.</p>"
    "<p>Roses &amp; tulips stay fresh.</p></body></html>"
)


@pytest.mark.parametrize("given", [None, 123, b"a film about tea", ["a film"]])
def test_what_is_no_text_is_refused_in_a_sentence(given: Any) -> None:
    with pytest.raises(TypeError, match="A message is a str, not"):
        direct(given, draft=None)


@pytest.mark.parametrize(
    "unit", ["1", "1.", "1 ", "“", "和", "一", "line of text\n", "the second ", "第二张"]
)
@pytest.mark.parametrize("lead", ["", "Make the title red. "])
def test_one_thing_said_without_end_is_answered_at_once(unit: str, lead: str) -> None:
    message = lead + (unit * 200_000)[:200_000]
    for talk in (Talk([]), start("captions")):
        begun = time.process_time()
        assert talk.say(message).words
        assert time.process_time() - begun < 5, unit  # far less, but for patterns that are tried first here


@pytest.mark.parametrize(
    "message",
    ["哈" * 90, "no " * 60, "line one\nline two\n" * 5, "a" * 150 + "b" * 150, "make it 10 seconds"],
)
def test_what_is_short_or_changes_stays_as_it_is(message: str) -> None:
    assert without_repeats(message, sentences=True) == message


def test_of_what_is_repeated_whole_pieces_stay() -> None:
    short = without_repeats("Red. " + "ab " * 5000 + "Stop.", sentences=False)
    assert short == "Red. " + "ab " * 20 + "Stop."


def test_a_long_message_beside_a_film_still_makes_a_film_of_all_of_it() -> None:
    rows = "".join(
        f"Our bakery number {at} opens at seven and sells bread to the street. " for at in range(150)
    )
    plan = start("captions").say(f"Please make a new 30 second film of this text: {rows}")
    assert plan.kind == "generate" and plan.draft and plan.draft["d"] == 30_000


def test_a_pasted_object_is_read_by_its_fields() -> None:
    plan = Talk([]).say(
        '{"duration": 12, "aspect": "9:16", "title": "Tea", "captions": ["Boil", "Pour"], "fps": 60}'
    )
    assert plan.draft and plan.draft["d"] == 12_000 and plan.draft["m"]["height"] == 1920
    assert [one["m"]["text"] for one in segments(plan.draft, "captions")] == ["Boil", "Pour"]
    assert "fps" in plan.words


def test_a_pasted_object_changes_the_film_that_is_there() -> None:
    plan = start("captions").say('{"时长": 12, "标题": "茶馆"}')
    assert plan.kind == "edit" and plan.draft and plan.draft["d"] == 12_000 and "茶馆" in plan.words


@pytest.mark.parametrize("message", ['{"a": 1}', _CODED, f"data:image/png;base64,{_CODED}", _ERROR])
def test_what_says_nothing_makes_no_film_and_changes_none(message: str) -> None:
    assert Talk([]).say(message).kind == start("captions").say(message).kind == "answer"


@pytest.mark.parametrize(
    ("pasted", "told"), [(_CODED, "no language"), (_ERROR, "lines of the error"), (_PAGE, "tags of the HTML")]
)
def test_words_beside_what_is_pasted_make_the_film(pasted: str, told: str) -> None:
    plan = Talk([]).say(f"A 12 second film about tea\n{pasted}")
    assert plan.draft and plan.draft["d"] == 12_000 and told in plan.words
    assert "<" not in str(plan.draft) and "File" not in str(plan.draft)


def test_a_page_alone_does_not_change_the_film() -> None:
    assert Talk([]).say(_PAGE).kind == "generate"
    assert start("captions").say(_PAGE).kind == "answer"


@pytest.mark.parametrize(
    "message", ["{tea} a 10 second film", "<b>a 10 second film</b> about tea", "a" * 100]
)
def test_what_only_looks_a_little_like_it_is_read_as_ever(message: str) -> None:
    assert "left out" not in Talk([]).say(message).words


def test_captions_that_find_no_room_are_counted() -> None:
    listed = ", ".join(f'"Offer number {at}"' for at in range(60))
    assert "left out: 20" in Talk([]).say(f"A film about our shop, captions: {listed}").words
    few = ", ".join(f'"Offer number {at}"' for at in range(12))
    assert "left out" not in Talk([]).say(f"A film about our shop, captions: {few}").words


@pytest.mark.parametrize(
    "words", ["负五秒", "-5秒", "改成-5秒", "时长改成负5秒", "-5 seconds", "make it minus five seconds"]
)
def test_a_length_below_nothing_is_refused(words: str) -> None:
    plan = start("captions").say(words)
    assert plan.kind == "answer" and "-5 " in plan.words


@pytest.mark.parametrize("words", ["五秒", "make it 5 seconds", "正负5秒，就五秒"])
def test_a_length_above_nothing_is_taken(words: str) -> None:
    plan = start("captions").say(words)
    assert plan.draft and plan.draft["d"] == 5000


def test_a_length_too_short_is_told_as_it_was_said() -> None:
    assert "0.001 s " in Talk([]).say("a 0.001 s film about tea").words
    assert "0.001 秒" in Talk([]).say("做一个0.001秒的茶馆视频").words
