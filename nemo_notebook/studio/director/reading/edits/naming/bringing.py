"""Tell which uploaded files a clause of an edit brings: those named, those just sent, "my new photo"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.drafts import source_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.plan import Media
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Situation

THIS_FILE: Final = regex(
    r"\b(?:this|these|the\snew|attached|uploaded|my\snew|new|i\s(?:just\s)?(?:sent|added|uploaded"
    r"|attached)|my(?=\s(?:photo|picture|image|clip|video|pic)))\b"
    r"|这[张个些]|新的?|上传|[刚新]传|传的|发的|我们?的(?:那张)?(?:图|照|相片|视频)",
    re.I,
)

_MY_NEW: Final = regex(
    r"\b(?:my|the|our)\s(?:new|uploaded)\s(?:picture|photo|image|pic|clip)\b|新的?(?:图|照片|那张)|[刚新]传的|我们?的(?:那张)?(?:图|照片|相片)",
    re.I,
)
"""Speaks of a file that is there and not shown yet."""


def _called(file: Media, text: str) -> bool:
    """Whether a clause calls a file by what its name says: "my logo" is logo.png."""
    stem = file.name.rpartition(".")[0].lower()
    words = re.findall(r"[a-z]{3,}|[\u4e00-\u9fff]{2,}", stem)
    if not words:
        return False
    said = rf"\b(?:my|our|the)\s(?:\w+\s)?{words[-1]}\b" if words[-1].isascii() else rf"我们?的?{words[-1]}"
    return bool(re.search(said, text, re.I))


def brings_new(clause: Clause, there: Situation) -> bool:
    """Whether a clause speaks of a file that is there and not shown yet: "my new photo"."""
    files = files_brought(clause, there)
    return bool(files) and bool(
        _MY_NEW.search(clause.text)
        or files[0].name.lower() in clause.raw.lower()
        or _called(files[0], clause.text)
    )


def files_brought(clause: Clause, there: Situation) -> list[Media]:
    """The files a clause brings: named ones that are not shown yet, else those that came with it."""
    shelf = there.shelf.of_kind("image", "video")
    shown = {source_of(one) for one in there.pictures}
    unused = [one for one in shelf if one.id not in shown]
    named = [one for one in unused if one.name.lower() in clause.raw.lower() or _called(one, clause.text)]
    fresh = [one for one in unused if one in there.fresh_pictures]
    return named or fresh or (unused if len(unused) == 1 and _MY_NEW.search(clause.text) else [])
