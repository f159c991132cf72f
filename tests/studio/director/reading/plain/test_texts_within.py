"""What is to go in a stretch of the film is not all of it."""

from __future__ import annotations

import pytest

from nemo_notebook.studio.director.plan import Shelf
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.texts_within import within_stretch
from tests.studio.director.checking import Talk

_SAID = '20 s film of the sea, title "Hello" for 3 s, captions: "One"; "Two"; "Three", end with "Bye"'


@pytest.fixture
def there() -> Situation:
    talk = Talk()
    talk.say(_SAID)
    assert talk.draft
    return Situation(talk.draft, Shelf((), ()), "en")


@pytest.mark.parametrize(
    ("names", "said", "left"),
    [
        (["all the texts"], "no text in the last 3 seconds", ["the end card"]),
        (["the captions"], "no captions in the last 2 seconds", ["the end card"]),
        (["the captions"], "no captions in the first 8 seconds", ["caption 1"]),
        (["the captions"], "前8秒不要字幕", ["caption 1"]),
        (["the captions"], "no captions", ["the captions"]),
        (["the music"], "no music in the last 3 seconds", ["the music"]),
    ],
)
def test_only_what_stands_there_is_meant(
    names: list[str], said: str, left: list[str], there: Situation
) -> None:
    assert within_stretch(names, said, there) == left
