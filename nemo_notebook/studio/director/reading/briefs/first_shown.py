"""Find which picture comes first and which then: 先是星空，然后放柱状图; these are no words of the film."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_SHOWN: Final = r"(?:就?是|放|出现|来)"
_PICTURE: Final = r"[^，,。；;:：“「\n\ue000]{1,8}(?=[，,。；;\n\ue000]|$)"
_BEGIN: Final = r"(?:^|(?<=[，,。；;\n]))\s*"
_FIRST: Final = regex(rf"{_BEGIN}(?:一?开始|首先|开头|开场|先){_SHOWN}{_PICTURE}")
_THEN: Final = regex(rf"{_BEGIN}(?:然后|接着|再|之后|最后){_SHOWN}{_PICTURE}")
_GOES_ON: Final = regex(rf"{_BEGIN}(?:然后|接着|再|之后){_SHOWN}")
_ORDERED: Final = regex(rf"^(?:一?开始|首先|开头|开场|先|然后|接着){_SHOWN}")


def told_in_turn(text: str) -> list[tuple[int, int]]:
    """Return where a message says what is seen first, and what then; none where nothing follows."""
    first = _FIRST.search(text)
    if first is None or not _GOES_ON.search(text, first.end()):
        return []
    return [first.span(), *(one.span() for one in _THEN.finditer(text, first.end()))]


def orders_first(words: str) -> bool:
    """Whether words only order which picture comes when: 先是星空."""
    return bool(_ORDERED.match(words)) and names_scene(words)
