"""Take files that are called by their whole name out of quotation marks: remove “dog.mp4”."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Shelf

_QUOTED: Final = regex(r"[\"“「『](?P<name>[^\"“”「」『』\n]{1,80}\.\w{2,5})[\"”」』]")
_WRITTEN: Final = regex(
    r"\b(?:titles?|captions?|subtitles?|texts?|words?|write|says?|reads?|cards?|lines?|called|named?|label)\b"
    r"|标题|字幕|文字|[写字说]|片[头尾]|叫",
    re.I,
)
"""With these the name may be words for the film."""


def with_files_bare(said: str, shelf: Shelf) -> str:
    """Return a follow-up with the names of files at hand bare, where it speaks of no words."""
    if _WRITTEN.search(_QUOTED.sub(" ", said)):
        return said
    names = {one.name.lower() for one in shelf.media}
    return _QUOTED.sub(lambda one: _bare(one) if one["name"].lower() in names else one[0], said)


def _bare(one: re.Match[str]) -> str:
    return one["name"]
