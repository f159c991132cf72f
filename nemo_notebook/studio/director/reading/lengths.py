"""Read the film's length and shape where both stand together: in "a 9:16 video" the ratio is no time."""

from __future__ import annotations

from nemo_notebook.models.measures import Found, find_aspects, find_film_lengths
from nemo_notebook.studio.director.reading.texts import BLANK


def without_shapes(text: str) -> str:
    """Return the text with the words for the film's shape blanked out; its length stays the same."""
    for one in find_aspects(text):
        text = text[: one.start] + BLANK * (one.end - one.start) + text[one.end :]
    return text


def film_lengths(text: str) -> list[Found[int]]:
    """Return the lengths, in ms, that are meant for the whole film."""
    return find_film_lengths(without_shapes(text))
