"""Call the one photo or clip that the film does not show by its name: "the spare one", 备用那张."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import PICTURES, segments, source_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Shelf, Wire

_QUOTED: Final = regex(r"([\"“「『][^\"”」』]*[\"”」』])")
_SPARE: Final = regex(
    r"\b(?:the|my|our|that)\s(?:spare|reserve|backup|unused|left-?over|remaining)\s(?:one|photo|picture|pic|image|shot|clip|video)\b(?!['’])"
    r"|\b(?:the|my|that)\s(?:one|photo|picture|pic|clip)\s(?:that\s)?(?:(?:i|we)\s(?:kept|left|held|saved|put)\s(?:back|aside|out|in\sreserve|for\slater)|in\sreserve)\b"
    r"|(?:那[张个段])?(?:备用|留着|留下|没用上?|还没用|没用到)的?(?:那[一]?[张个段])?(?:照片|图片?|视频|片段)?(?<=[张个段片图频])",
    re.I,
)
"""What is there and not shown."""


def with_spare_named(said: str, draft: Wire, shelf: Shelf) -> str:
    """Return a follow-up with that file called by its name, where the film shows all others."""
    shown = {source_of(one) for one in segments(draft, PICTURES)}
    unused = [one for one in shelf.of_kind("image", "video") if one.id not in shown]
    if len(unused) != 1 or not _SPARE.search(said):
        return said
    name = unused[0].name if said.isascii() else f" {unused[0].name} 这张图"
    parts = _QUOTED.split(said)
    return "".join(
        part if _QUOTED.match(part) else _SPARE.sub(lambda _: name, part) for part in parts
    ).strip()
