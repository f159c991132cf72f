from __future__ import annotations

from dataclasses import replace

import pytest

from nemo_notebook.studio import process
from nemo_notebook.studio.director import Plan, direct
from nemo_notebook.studio.store import Media

from .checking import files, segments

_CLIP = files(["video:surf.mp4:12000"])[0]
_SILENT = replace(_CLIP, has_audio=False)


def _first(silent: bool, words: str = "make an 8 second video from this clip with calm music") -> Plan:
    media = [_SILENT if silent else _CLIP]
    return direct(words, draft=None, media=media, fresh=["m1"])


@pytest.mark.parametrize("silent", [True, False])
def test_music_gives_way_only_to_a_clip_that_sounds(silent: bool) -> None:
    plan = _first(silent)
    assert segments(plan.draft or {}, "music")[0]["m"]["volume"] == (0.35 if silent else 0.2)
    assert ("keeps its own sound" in plan.words) is not silent


def test_a_silent_clip_has_no_volume_to_set() -> None:
    draft = _first(True).draft
    plan = direct("mute the clip", draft=draft, media=[_SILENT])
    assert plan.kind == "answer" and "no sound of its own" in plan.words
    assert direct("mute the clip", draft=draft, media=[_CLIP]).kind == "edit"


def test_music_that_comes_later_is_full_where_the_clip_is_silent() -> None:
    draft = _first(True, "make an 8 second video from this clip, no music").draft
    plan = direct("add calm music", draft=draft, media=[_SILENT])
    assert segments(plan.draft or {}, "music")[0]["m"]["volume"] == 0.35


def test_what_the_probe_has_found_reaches_the_director() -> None:
    kept = Media("m1", "k", "s", "surf.mp4", "f", "video", 1, 12_000, 1600, 1200, False, "00ff00ff00ff")
    words = "make an 8 second video from this clip with calm music"
    plan = process._direct(
        words, draft=None, past=(), future=(), media=[kept], fresh=["m1"], before=(), ask=None
    )
    assert plan.draft is not None and "keeps its own sound" not in plan.words
