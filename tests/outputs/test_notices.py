from __future__ import annotations

from nemo_notebook.outputs import notes_bundle, problem_bundle
from tests.outputs.page import read


def test_a_problem_is_what_happened_and_what_to_do() -> None:
    shown = problem_bundle("The film is too long.", "Make it shorter.")
    assert shown["text/plain"] == "The film is too long.\nMake it shorter."
    page = read(shown["text/html"]).text
    assert page.index("too long") < page.index("shorter")


def test_a_problem_without_a_hint_is_one_line() -> None:
    assert problem_bundle("Gone.")["text/plain"] == "Gone."


def test_notes_stand_below_each_other() -> None:
    shown = notes_bundle(["The ledger is new.", "One\nturn is left."])
    assert shown["text/plain"] == "The ledger is new.\nOne turn is left."
    assert "One turn is left." in read(shown["text/html"]).text


def test_hostile_words_are_text() -> None:
    assert "<script>" not in problem_bundle("<script>", "<b>")["text/html"]
