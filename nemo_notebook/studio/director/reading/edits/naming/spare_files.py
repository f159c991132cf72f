"""Call the one photo or clip that the film does not show by its name: "the spare one", 备用那张."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.drafts import PICTURES, segments, source_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Media, Shelf, Wire

_QUOTED: Final = regex(r"([\"“「『][^\"”」』]*[\"”」』])")
_SPARE: Final = regex(
    r"\b(?:the|my|our|that)\s(?:spare|reserve|backup|unused|left-?over|remaining)\s(?:one|photo|picture|pic|image|shot|clip|video)\b(?!['’])"
    r"|\b(?:the|my|that)\s(?:one|photo|picture|pic|clip)\s(?:that\s)?(?:(?:i|we)\s(?:kept|left|held|saved|put)\s(?:back|aside|out|in\sreserve|for\slater)|in\sreserve)\b"
    r"|(?:那[张个段])?(?:备用|留着|留下|没用上?|还没用|没用到)的?(?:那[一]?[张个段])?(?:照片|图片?|视频|片段)?(?<=[张个段片图频])",
    re.I,
)
"""What is there and not shown."""


_INSTEAD_ZH: Final = regex(
    r"(?:请|帮我|把|将)*(?P<old>\S{1,10}?)(?:[那这]?[张个段](?:图片?|照片)?)?(?:(?:不[太够怎么]*好看?|[太有]点?\S{1,3}了?|拍得不好|糊了?|不喜欢)[，,]\s?)?(?:请|就|再)?"
    r"(?:(?:换成|替换成|换为|改成)(?:那[张个段])?备用的?(?:那[一]?[张个段])?(?:照片|图片?)?|用(?:那[张个段])?备用的?(?:那[一]?[张个段])?(?:照片|图片?)?(?:代替|替换|顶上|换掉))(?:吧|呗|好了)?[。！!]?"
)
"""蛋糕那张不好看，换成备用的那张."""
_SOME: Final = regex(r"有一?[张个段]|其中一[张个段]|某[张个]")
"""One of several, and not said which."""


def with_spare_named(said: str, draft: Wire, shelf: Shelf) -> str:
    """Return a follow-up with that file called by its name, where the film shows all others."""
    shown = {source_of(one) for one in segments(draft, PICTURES)}
    unused = [one for one in shelf.of_kind("image", "video") if one.id not in shown]
    if len(unused) != 1 or not _SPARE.search(said):
        return said
    name = unused[0].name if said.isascii() else f" {unused[0].name}{'这张图' if _SOME.search(said) else ''} "
    if in_place := _in_place(said, unused[0], draft, shelf):
        return in_place
    parts = _QUOTED.split(said)
    return "".join(
        part if _QUOTED.match(part) else _SPARE.sub(lambda _: name, part) for part in parts
    ).strip()


def _in_place(said: str, new: Media, draft: Wire, shelf: Shelf) -> str:
    """The Chinese wish to show it instead of a picture that is called by its file, or by its place."""
    wish = _INSTEAD_ZH.fullmatch(said.strip())
    if wish is None:
        return ""
    row = segments(draft, PICTURES)
    names = [one.name.rpartition(".")[0] if one else "" for one in (shelf.find(source_of(p)) for p in row)]
    called = [place for place, name in enumerate(names) if name and wish["old"] == name]
    number = regex(r"第([一二三四五六七八九十\d]{1,2})|(最后一)").fullmatch(wish["old"])
    if number:
        called = [len(row) - 1 if number[2] else round(read_number(number[1])) - 1]
    return f"第{called[0] + 1}张图换成{new.name}" if len(called) == 1 and called[0] < len(row) else ""
