"""Say that a scene is to play slower or faster as it is said of a picture: 海洋慢放, 放慢海洋."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.subjects import scene_words

_WISHES: Final = (
    regex(
        r"(?P<lead>(?:请|麻烦|帮我|再|把|将|让|给)*)(?P<name>[\u4e00-\u9fff]{1,4}?)(?:再|也)?"
        r"(?P<pace>(?:慢放|放慢|慢动作|减速|加速|快进|快放|加快|倍速)[\d.一两二三四五半]*(?:倍速?)?(?:一[点些半倍])?)(?:吧|播放)?[。！!]?"
    ),
    regex(
        r"(?P<lead>(?:请|麻烦|帮我|再)*)(?P<pace>放慢|慢放|减速|加速|快放|快进)(?P<name>[\u4e00-\u9fff]{1,4})[。！!]?"
    ),
)


def with_scene_paced(said: str, there: Situation) -> str:
    """Return the wish with "the picture of" before a scene that some of the pictures show, else as it is."""
    for one in _WISHES:
        if (wish := one.fullmatch(said.strip())) and _is_shown(wish["name"], there):
            return f"{wish['lead']}{wish['name']}的画面{wish['pace']}"
    return said


def _is_shown(name: str, there: Situation) -> bool:
    """Whether words name one scene that is shown, and nothing beside it."""
    scenes = {one.value for one in scene_words(name) if (one.start, one.end) == (0, len(name))}
    return any(0 < len(there.showing(one)) < len(there.pictures) for one in scenes)
