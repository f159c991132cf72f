from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.terms.value_kinds import in_form_of, kind_of, values_in

from ...checking import segments
from ...films import start


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("$480,000", "price"),
        ("18元", "price"),
        ("555-0142", "phone"),
        ("400-820-6677", "phone"),
        ("14 June 2025", "date"),
        ("10月6日", "date"),
        ("7:30 pm", "time"),
        ("Saturday", "weekday"),
        ("5折", "share"),
        ("60%", "share"),
        ("2024", "year"),
        ("21k", "number"),
        ("hello@bakery.example", "address"),
        ("Order now", ""),
    ],
)
def test_values_are_told_by_their_kind(words: str, kind: str) -> None:
    assert kind_of(words) == kind
    assert [(one.kind, one.words) for one in values_in(words)] == ([(kind, words)] if kind else [])


@pytest.mark.parametrize(
    ("new", "old", "written"),
    [
        ("465,000", "$480,000", "$465,000"),
        ("16.8", "18元", "16.8元"),
        ("80", "90 min", "80 min"),
        ("£9", "£8", "£9"),
    ],
)
def test_a_bare_number_takes_the_form_of_the_one_before(new: str, old: str, written: str) -> None:
    assert in_form_of(new, old) == written


def test_a_value_that_could_be_any_of_several_is_asked_for_and_its_answer_is_understood() -> None:
    talk = start("captions")
    talk.say('captions: "Soup $5"; "Tea $3"; "Visit us"')
    before = talk.draft
    asked = talk.say("the price is wrong, it should be $6")
    assert asked.kind == "answer" and "$5" in asked.words and "$3" in asked.words
    assert talk.draft == before
    assert talk.say("$3", before=["the price is wrong, it should be $6"]).kind == "edit"
    assert talk.draft and [one["m"]["text"] for one in segments(talk.draft, "captions")] == [
        "Soup $5",
        "Tea $6",
        "Visit us",
    ]


def test_nothing_but_the_words_that_are_put_right_changes() -> None:
    talk = start("sale")
    before = talk.draft
    plan = talk.say("went up to 60%")
    assert plan.kind == "edit" and before and talk.draft
    texts = [one["m"]["text"] for one in segments(talk.draft, "captions")]
    assert texts == ["Free shipping on everything", "60% off today", "Order now"]
    for track in ("music", "voice", "title"):
        assert segments(talk.draft, track) == segments(before, track)
