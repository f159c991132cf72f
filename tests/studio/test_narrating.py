"""A film and its voice-over fit: when the voice says what is written, it is written then."""

from __future__ import annotations

from typing import Any

import pytest

from nemo_notebook.studio.director import Plan, direct
from nemo_notebook.studio.director.drafts import CAPTIONS, TITLE, VOICE, segments, words_of
from nemo_notebook.studio.make.voice_timing import Word, timed_words, tokens
from nemo_notebook.studio.narrating import narrated, narrated_plan

_WORD_MS = 500
_BRIEF = (
    "A 15-second explainer with captions and voiceover, title 'Corner Coffee': "
    "Freshly roasted every morning. Two cups for $5. Visit us today."
)


def _hear(text: str, language: str, given_ms: int) -> tuple[int, tuple[Word, ...]]:
    """Speak each word in half a second."""
    starts = [(start, place * _WORD_MS) for place, (start, _) in enumerate(tokens(text))]
    length_ms = len(starts) * _WORD_MS
    return length_ms, timed_words(text, starts, length_ms)


def _film() -> dict[str, Any]:
    def text(name: str, words: str, start: int, style: str) -> dict[str, Any]:
        return {"id": name, "s": start, "d": 4000, "m": {"text": words, "style": style}}

    voice = {"src": "voice:en", "recipe": {"text": "Corner Coffee. Roasted every morning. Come in today."}}
    return {
        "d": 12_000,
        "m": {"language": "en"},
        "t": [
            {"id": VOICE, "tt": 1, "m": {}, "sg": [{"id": "n1", "s": 300, "d": 3000, "m": voice}]},
            {"id": TITLE, "tt": 7, "m": {}, "sg": [text("t1", "Corner Coffee", 0, "title")]},
            {
                "id": CAPTIONS,
                "tt": 7,
                "m": {},
                "sg": [
                    text("c1", "Roasted every\nmorning", 4000, "caption"),
                    text("c2", "Come in today!", 8000, "caption"),
                ],
            },
        ],
    }


def _spans(draft: dict[str, Any] | None, track: str) -> list[tuple[int, int]]:
    return [(one["s"], one["d"]) for one in segments(draft or {}, track)]


def test_captions_stand_while_the_voice_says_them_and_the_title_until_then() -> None:
    made = narrated(_film(), None, _hear)
    assert _spans(made, VOICE) == [(300, 8 * _WORD_MS)]
    assert _spans(made, TITLE) == [(0, 1300)]
    assert _spans(made, CAPTIONS) == [(1300, 1500), (2800, 2100)]


def test_a_film_whose_voice_and_length_did_not_change_keeps_its_captions() -> None:
    film = _film()
    assert narrated(film, _film(), _hear) == film


def test_a_changed_voice_is_heard_again() -> None:
    assert narrated(_film(), {**_film(), "d": 11_000}, _hear) != _film()


def test_captions_the_voice_does_not_read_stay_where_they_are() -> None:
    film = _film()
    segments(film, CAPTIONS)[1]["m"]["text"] = "Free parking"
    film["t"][2]["sg"][1]["m"]["text"] = "Free parking"
    made = narrated(film, None, _hear)
    assert _spans(made, CAPTIONS) == _spans(film, CAPTIONS)
    assert _spans(made, VOICE) == [(300, 4000)]


def test_nothing_is_longer_than_the_film() -> None:
    film = {**_film(), "d": 2500}
    made = narrated(film, None, _hear)
    for track in (VOICE, CAPTIONS):
        assert all(start + length <= 2500 and length > 0 for start, length in _spans(made, track))


@pytest.mark.parametrize("draft", [None, {"d": 5000, "t": []}])
def test_without_a_voice_over_nothing_happens(draft: dict[str, Any] | None) -> None:
    assert narrated(draft, None, _hear) is draft


def test_without_a_voice_on_this_machine_the_film_stays_as_it_was_laid_out() -> None:
    film = _film()
    assert narrated(film, None, lambda text, language, given_ms: None) == film


@pytest.mark.parametrize(
    ("brief", "name", "said"),
    [
        (_BRIEF, "eSpeak NG", "read by eSpeak NG, a machine's voice, on this machine."),
        (_BRIEF, "Piper en_US-x", "read by Piper en_US-x on this machine."),
        (_BRIEF, None, "No voice is installed here"),
        ("做一个15秒的咖啡视频，旁白：每天现烤。", "eSpeak NG", "旁白由本机的 eSpeak NG 朗读。"),
    ],
)
def test_the_answer_says_who_reads_or_that_nobody_can(brief: str, name: str | None, said: str) -> None:
    plan = narrated_plan(direct(brief, draft=None), None, _hear, lambda language: name)
    assert said in plan.words


def test_a_planned_film_is_fitted_and_an_undone_one_is_not() -> None:
    plan = direct(_BRIEF, draft=None)
    fitted = narrated_plan(plan, None, _hear, lambda language: "eSpeak NG")
    voice = segments(fitted.draft or {}, VOICE)[0]
    said = voice["m"]["recipe"]["text"]
    first = segments(fitted.draft or {}, CAPTIONS)[0]
    place = len(tokens(said[: said.index(words_of(first))]))
    assert first["s"] == voice["s"] + place * _WORD_MS
    assert fitted.steps[-1].draft in (None, fitted.draft)
    assert fitted.words != plan.words
    undone = Plan("undo", plan.draft, "Undone.")
    assert narrated_plan(undone, None, _hear) is undone
