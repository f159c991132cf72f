"""Find scenes that are counted where they are listed: 森林、雪山、日落三个场景; 三个画面：大海、云、小河."""

from __future__ import annotations

from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_ITEM: Final = r"(?:(?![和与跟及])[^、，,。；;：:\s“”「」\n\d\ue000]){1,8}"
_ITEMS: Final = rf"(?P<items>{_ITEM}(?:[、和与跟及]{_ITEM}){{1,7}}?)"
_COUNT: Final = r"(?P<count>[两二三四五六七八2-8])个(?:不同的?)?(?:场景|画面|镜头)"
_COUNTED: Final = (
    regex(rf"{_ITEMS}[这等]?{_COUNT}(?![:：])"),
    regex(rf"(?<![话句])(?<![话句]和){_COUNT}(?:依次|分别|顺序)?[是为]?[:：]\s*{_ITEMS}(?=[，,。；;\n]|$)"),
)
_LEADS: Final = regex(
    r"^(?:.*?(?:画面|场景|镜头))?(?:依次|分别|要有|需要|包括|用|有|是|要|放)+(?=[\u4e00-\u9fff])"
)
_JOINS: Final = regex("[、和与跟及]")


def counted_scenes(wishes: str) -> tuple[tuple[str, ...], str] | None:
    """Return scenes of which as many are listed as are counted, and what else is said; None for none."""
    for said in (one for pattern in _COUNTED for one in pattern.finditer(wishes)):
        scenes = tuple(_LEADS.sub("", one) for one in _JOINS.split(said["items"]))
        shown = [any(one.sure for one in find_subjects(scene)) for scene in scenes]
        if len(scenes) == int(read_number(said["count"])) and 2 * sum(shown) > len(scenes):
            rest = f"{wishes[: said.start()].rstrip('，, ')}{wishes[said.end() :]}"
            return scenes, rest.lstrip("，, ")
    return None
