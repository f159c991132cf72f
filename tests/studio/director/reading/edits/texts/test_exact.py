from __future__ import annotations

import pytest

from nemo_notebook.studio.director.operations import SetVolume
from nemo_notebook.studio.director.plan import Shelf
from nemo_notebook.studio.director.reading.edits.texts.exact import read_exact
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation

from ....checking import Talk, files
from ....films import start


def _there(talk: Talk) -> Situation:
    assert talk.draft is not None
    return Situation(talk.draft, Shelf(tuple(talk.media), ()), "en")


def _clips() -> Talk:
    talk = Talk(files(["video:one.mp4:6000", "video:two.mp4:8000"]))
    talk.say("a video from these clips with music", ["m1", "m2"])
    return talk


@pytest.mark.parametrize(
    "words",
    [
        "set the volume of picture 2 to 30 %",
        "set picture 2's volume to 30%",
        "turn the second clip down to 30 percent",
        "第二段视频音量调到30%",
        "把第二段视频的声音调到百分之30",
    ],
)
def test_the_volume_of_one_of_several_clips_is_its_own(words: str) -> None:
    reading = read_exact(Clause(words, (), words), _there(_clips()))
    assert reading is not None and reading.operations == (SetVolume("clip", 0.3, (1,)),)


def test_only_the_named_clip_gets_quieter() -> None:
    talk = _clips()
    talk.say("mute the first clip")
    assert talk.draft is not None
    volumes = [one["m"]["volume"] for track in talk.draft["t"][:2] for one in track["sg"]]
    assert volumes == [0.0, 1.0, 0.2]


@pytest.mark.parametrize(
    "words",
    [
        "make the second picture 3.4 s longer",
        "show the title Coffee from 4 to 7 s",
        "start the music with a drum",
        "the music should be calm from the start",
        "show the title from 7 to 4 s",
        "make the second picture 50 % larger",
        "标题改成4到7秒必看",
    ],
)
def test_what_says_more_or_other_than_one_exact_thing_is_left_to_others(words: str) -> None:
    assert read_exact(Clause(words, (), words), _there(start("cafe"))) is None


@pytest.mark.parametrize("words", ["end the voice-over at 5 s", "旁白到5秒结束"])
def test_a_voice_is_not_cut_off(words: str) -> None:
    reading = read_exact(Clause(words, (), words), _there(start("cafe")))
    assert reading is not None and not reading.operations and "last word" in reading.says
