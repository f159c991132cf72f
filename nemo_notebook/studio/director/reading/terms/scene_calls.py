"""What scenes are called where pictures are spoken of: a market, the gym, 图书馆."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.make.catalog import SCENES

ALSO_CALLED: Final = {
    "home": regex(r"\bhome\b|\bhouse\b|bedroom|living\sroom|客厅|家", re.I),
    "market": regex(r"\bmarket|市场|集市", re.I),
    "shop": regex(r"\bshop|\bstore|店", re.I),
    "library": regex(r"\blibrary|图书馆|书房", re.I),
    "track": regex(r"\btrack\b|跑道|操场", re.I),
    "pets": regex(r"\bpets?\b|\bdogs?\b|\bcats?\b|宠物", re.I),
    "stage": regex(r"\bstage\b|展台", re.I),
    "gym": regex(r"\bgym\b|健身", re.I),
    "party": regex(r"\bparty\b|balloon|派对|气球", re.I),
    "desk": regex(r"\bdesk\b|书桌|办公桌", re.I),
    "network": regex(r"\bnetwork\b|网络", re.I),
    "workshop": regex(r"\bworkshop\b|工作间|车间", re.I),
    "gold": regex(r"\bgold\b|金", re.I),
}
"""Words that name a scene where a wish is about pictures, and elsewhere do not."""
_CALLED: Final = regex(
    rf"^\W*(?:an?\s|the\s|some\s)?(?P<scene>{'|'.join(SCENES)})(?:\s(?:scene|picture|shot|instead))?\W*$",
    re.I,
)


def scene_called(words: str) -> str:
    """Return the scene of which words are the name alone, "a gym scene"; "" for any other words."""
    called = _CALLED.match(words)
    return called["scene"].lower() if called else ""
