from __future__ import annotations

import pytest

from nemo_notebook.studio.director.reading.briefs.untold import with_untold
from nemo_notebook.studio.director.reading.briefs.untold_sentences import chapters


def _told(wishes: str, *shown: str, tells: bool = False) -> tuple[str, ...]:
    return with_untold((), wishes, shown, whole=wishes, tells=tells)


@pytest.mark.parametrize(
    ("wishes", "shown", "told"),
    [
        ("Invitation for Mia who is turning 6", "Happy birthday, Mia", ("Turning 6",)),
        ("Wedding wishes for Tom, who get married on 12 September 2026", "Tom", ("12 September 2026",)),
        ("Greetings from the Miller family, snow, candles", "Merry Christmas", ("From the Miller family",)),
        ("每天喝够8杯水的提醒小视频，8秒", "", ("每天喝够8杯水",)),
        ("serious tone, data source: Global Carbon Project", "", ("Data source: Global Carbon Project",)),
    ],
)
def test_facts_inside_orders_are_told(wishes: str, shown: str, told: tuple[str, ...]) -> None:
    assert _told(wishes, shown) == told


@pytest.mark.parametrize(
    "wishes",
    [
        "upbeat music at 50%, 12 seconds, 9:16",
        "A cat sleeps on a windowsill. Rain runs down the glass. 10s",
        "travel teaser: mountains, lake, campfire, stars. 24s cinematic",
        "剪到前2秒，配音乐",
    ],
)
def test_what_shapes_or_pictures_a_film_is_not_told(wishes: str) -> None:
    assert _told(wishes) == ()


def test_what_a_text_says_is_not_told_again() -> None:
    assert _told("Sale on 5 May, lattes $4.50", "Lattes $4.50 on 5 May") == ()


def test_sentences_of_a_film_that_tells_are_its_captions() -> None:
    wishes = "Explain why the sky is blue: Sunlight has many colours. Air scatters blue the most. 20 seconds"
    assert _told(wishes, "Why the Sky Is Blue", tells=True) == (
        "Sunlight has many colours",
        "Air scatters blue the most",
    )
    assert _told(wishes, "Why the Sky Is Blue") == ()


def test_what_is_added_stands_where_it_was_said() -> None:
    wishes = "Open day. Free tea. Doors open 5 May. Bring friends"
    told = with_untold(
        ("Free tea", "Bring friends"), wishes, ("Free tea", "Bring friends"), whole=wishes, tells=False
    )
    assert told == ("Free tea", "Doors open 5 May", "Bring friends")


def test_the_chapters_of_a_film_are_captions() -> None:
    wishes = "A video about auroras. Cover why they happen, when to go, and what to pack."
    assert chapters(wishes) == ("Why they happen", "When to go", "What to pack")
    assert chapters("Explain why they happen. Calm music.") == ()


def test_orders_to_people_are_told_beside_others_of_their_kind() -> None:
    wishes = "A poster. Wipe the machine after use. Put the weights back. Share the mirrors. Add a logo."
    said = ("Wipe the machine after use", "Put the weights back", "Share the mirrors")
    assert _told(wishes, tells=True) == said


def test_short_clauses_beside_a_sentence_are_told_with_it() -> None:
    wishes = "今天是地球日，少用一次性塑料，多走路，随手关灯"
    assert _told(wishes, tells=True) == ("今天是地球日", "少用一次性塑料", "多走路", "随手关灯")
