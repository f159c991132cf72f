"""A dot inside a name, a number or a short form ends no sentence of a brief."""

import pytest

from nemo_notebook.studio.director.plan import Shelf
from nemo_notebook.studio.director.reading.briefs.reader import read_brief
from nemo_notebook.studio.director.reading.messages.message import read_message
from nemo_notebook.studio.director.reading.terms.dots import held, released


def _said(words: str) -> str:
    brief = read_brief(read_message(words, first=True), Shelf(), new_session=True)
    return " | ".join((brief.title, brief.topic, *brief.captions, brief.action))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Recital by Dr. J. Müller, violin. Friday 7 p.m., free entry. 20 s", "Dr. J. Müller"),
        ("10s release video for v4.2: dark mode, offline sync, faster search", "4.2"),
        ("Talk on tides by A. Costa & B. Silva, Room No. 5, Oct. 3, 20 seconds", "A. Costa & B. Silva"),
        ("Talk on tides by A. Costa & B. Silva, Room No. 5, Oct. 3, 20 seconds", "Room No. 5"),
        ("Short film about how the city spent its $4.2 million road budget, 10s", "$4.2 million"),
    ],
)
def test_what_a_dot_is_part_of_stays_whole(words: str, told: str) -> None:
    assert told in _said(words)


@pytest.mark.parametrize("words", ["This is plan B. We start at noon.", "Rich in vitamin C. Take it daily."])
def test_a_letter_that_ends_a_sentence_is_no_initial(words: str) -> None:
    assert held(words) == words


def test_held_dots_keep_every_place_and_come_back() -> None:
    words = "Dr. Ito, R. Okafor & J. Lindqvist, incl. tea, e.g. green. Bye."
    assert len(held(words)) == len(words)
    assert held(words).count(".") == 2  # the sentences
    assert released(held(words)) == words
