"""Tell a shape that films cannot have from the one beside it: in 改成竖屏，3:4的 the numbers count."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.models.measures import find_aspects
from nemo_notebook.studio.director.operations import Operation, SetAspect
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message

_OTHER: Final = regex(
    r"(?<![\d.:])(?P<ratio>3:4|4:3|2:3|3:2|5:4|21:9|9:21|18:9|2:1|16:10|2\.35:1|2\.39:1)(?![\d:.%])"
)
_NO_SHAPE: Final = regex(
    r"\b(?:scor\w+|won|win|beat|lost|lead|draw|instead\sof|from|not)\b|比分|赢|胜|平局|领先|兑|配比|不要|不是|从",
    re.I,
)


def other_shape(message: Message, operations: Sequence[Operation]) -> str:
    """Return the shape in numbers that a message asks for, where it was read as another one; "" for none."""
    found = _OTHER.search(message.bare)
    read = any(isinstance(one, SetAspect) for one in operations)
    shapes = find_aspects(message.bare) if found else []
    if (
        found is None
        or _NO_SHAPE.search(message.bare)
        or any(one.kind == "ratio" and one.supported for one in shapes)
    ):
        return ""
    return found["ratio"] if read else ""
