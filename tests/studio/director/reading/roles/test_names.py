from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import numpy as np
import pytest

from nemo_notebook.studio.director.reading import roles
from nemo_notebook.studio.director.reading.roles.names import MOST_TOKENS, names_in

from .learning import script

UNSEEN = Path(__file__).parents[4] / "data" / "roles_unseen.txt"
_RIGHT = 0.7
_SMALL = {"the", "a", "an", "our", "my", "of", "and", "for", "in", "to", "的"}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("yoga for beginners square video, slow pace, no talking", "yoga for beginners"),
        ("Please do a short opener on microplastics in rivers, under 40 s", "microplastics in rivers"),
        ("20% off all boards until Sunday. Driftwood Surf Shop. upbeat please", "Driftwood Surf Shop"),
        ("买二送一，仅限今天！阿香卤味 吆喝感，8秒竖版", "阿香卤味"),
        ("来一段健身打卡第30天的vlog开头，节奏感强", "健身打卡第30天"),
    ],
)
def test_the_words_that_name_the_film_are_found(text: str, title: str) -> None:
    assert names_in(text)[0].words == title


def test_names_are_sorted_by_chance_and_always_the_same() -> None:
    text = "Grand opening of Cork & Vine on Saturday 9am, free coffee, upbeat music"
    first = names_in(text)
    assert [one.chance for one in first] == sorted((one.chance for one in first), reverse=True)
    assert 0 < sum(one.chance for one in first) <= 1
    names_in.cache_clear()
    assert names_in(text) == first


@pytest.mark.parametrize("text", ["", "  \n", "!!!", "🎂🎂", "《", "“" * 50])
def test_where_there_are_no_words_there_is_no_name(text: str) -> None:
    assert names_in(text) == ()


def test_a_very_long_message_is_looked_through_from_its_beginning() -> None:
    words = "Opening day at Nightjar Books, " + "more and more, " * MOST_TOKENS
    assert "Nightjar Books" in names_in(words)[0].words


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_tables_are_learnt_from_the_messages_that_are_kept(language: str) -> None:
    with files(roles).joinpath(f"names_{language}.npz").open("rb") as file, np.load(file) as stored:
        assert int(stored["source"]) == script("tables").source_of(script().MARKED)


def test_titles_of_messages_that_were_not_learnt_are_found() -> None:
    titled = right = 0
    for line in UNSEEN.read_text("utf-8").splitlines():
        marked = script().read_marked(line)
        tokens = script().tokens_of(marked.text)
        told = {
            one.word.lower() for one, role in zip(tokens, marked.roles, strict=True) if role == "T"
        } - _SMALL
        names = names_in(marked.text)
        if not told or not names:
            continue
        titled += 1
        found = {one.word.lower() for one in script().tokens_of(names[0].words)} - _SMALL
        right += 2 * len(told & found) >= len(found) > 0
    assert titled > 250
    assert right >= _RIGHT * titled, f"{right} of {titled}"
