"""Tell proper names from things to show: "Bean Street" is no street, "New York" is a city."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.make.catalog import SCENES

_NAME: Final = re.compile(
    r"(?<=\s)[A-Z][\w'’&]*(?:\s(?:[A-Z][\w'’&]*|\d{1,4}|&|of|and))*"
    r"\s(?:[A-Z][\w'’&]*|\d{1,4})\b"
)
_LISTED: Final = frozenset(word for scene in SCENES.values() for word in scene.words if " " in word)


def without_names(text: str) -> str:
    """Return the text with names of several words blanked out, save those of places that can be shown."""
    return _NAME.sub(lambda match: match[0] if match[0].lower() in _LISTED else " " * len(match[0]), text)
