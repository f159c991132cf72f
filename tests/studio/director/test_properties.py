from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from nemo_notebook.studio.director import direct

from .checking import check_plan, files, read_rows
from .films import start

_MEDIA = files(["image:red_shoe.jpg", "video:surf.mp4:12000", "audio:song.mp3:60000", "image:x.png"])
_VOCABULARY = (
    "make it 10 seconds shorter longer title to the music remove add second image scene ocean forest at "
    'night trim 3-8 s first last swap "Hello" “你好” captions: voice 20% 200% -5 0 s 10 h 7:3 9:16 square '
    "warmer undo and , . ; \n 改成 标题 音乐 去掉 加 第二张 字幕 换成 日落 秒 竖屏 ： 大一点 each from "
    "every 1080p 4K seed 7"
)
_WORDS = st.sampled_from(_VOCABULARY.split(" "))
_SENTENCES = st.one_of(
    st.text(max_size=120),
    st.lists(_WORDS, max_size=14).map(" ".join),
    st.lists(_WORDS, max_size=9).map("".join),
)
_DRAFTS = [None, *(start(film).draft for film in ("cafe", "captions"))]


@settings(max_examples=300, deadline=None)
@given(_SENTENCES, st.sampled_from(range(len(_DRAFTS))), st.booleans())
def test_whatever_is_said_every_plan_is_sound(words: str, number: int, fresh: bool) -> None:
    plan = direct(words, draft=_DRAFTS[number], media=_MEDIA, fresh=["m1", "m2"] if fresh else [])
    check_plan(plan, _MEDIA)


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from(["cafe", "photos", "clip", "captions", "scenes"]))
def test_any_walk_of_edits_is_sound_at_each_step_and_undone_to_the_first_draft(seed: int, film: str) -> None:
    chance = random.Random(seed)
    rows = [row for row in read_rows("edits.jsonl") if row.get("kind") not in ("undo", "generate")]
    talk = start(film)
    first = talk.draft
    for row in chance.choices(rows, k=25):
        talk.say(row["say"], row.get("fresh", []))
    while talk.past:
        talk.say("undo")
    assert talk.draft == first
