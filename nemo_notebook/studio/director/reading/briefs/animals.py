"""Show an animal at home beside the rain that its clause names: 雨天窗边的猫, "a cat by a rainy window".

All other scenes are left to `scenes`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.subjects import Subject

_ANIMAL: Final = regex(
    r"(?<!hot\s)(?<!and\s)\b(?:cats?|kittens?|kitty|dogs?|pupp(?:y|ies))\b(?!\s?and\sdogs)"
    r"|(?<![熊海热])[猫狗](?!粮|砂|舍|头鹰|耳|爬架|血|腿|年)",
    re.I,
)
_RAINS: Final = regex(r"\brain|雨|drizzl", re.I)


def with_animals(shown: Sequence[Subject], text: str) -> list[Subject]:
    """Return the scenes of a brief; where there is but a window with rain, the animal at it comes first."""
    found = _ANIMAL.search(text)
    if not (found and shown and all(one.scene == "rain" for one in shown)):
        return list(shown)
    pets = replace(shown[0], scene="pets", start=found.start(), sure=True)
    return [pets, *shown] if _RAINS.search(text) else [pets]
