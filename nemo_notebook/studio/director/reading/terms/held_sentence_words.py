"""The words of a sentence that says for how long each of some pictures is shown."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.reading.terms.picture_sentence_words import ENGLISH
from nemo_notebook.studio.director.reading.terms.picture_sentence_words_zh import CHINESE

_MANY: Final = r"(?:two|three|four|five|six|seven|\d)"
_PICTURE: Final = r"(?:pictures?|photos?|pics?|images?|scenes?|shots?|clips?|slides?)"
_BARE: Final = r"\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve"
_UNIT: Final = (
    r"s\b|secs?\b|seconds?\b|%|x\b|:|\.\d|\s(?:more|extra|other|times"
    r"|percent|per|pictures?|photos?|images?|scenes?|clips?)\b"
)
_ABOVE: Final = "VMmGTIu&J"

_NTH: Final = "first|second|third|fourth|fifth|sixth|last"

HELD: Final[tuple[tuple[str, str], ...]] = (
    ("n", rf"\b(?<!\d\s)(?:the\s)?(?P<nth>{_NTH})(?:\sone)?\b(?!\s(?:{_MANY}\b|of\b|{_PICTURE}))"),
    ("e", r"\b(?:everything|anything)\selse\b"),
    ("e", rf"\b(?:all\s)?(?:of\s)?the\s(?:other|remaining)\s(?:{_MANY}\s)?(?:{_PICTURE}|ones)\b"),
    ("e", rf"\b(?:all\s)?(?:of\s)?the\s(?:other|remaining)\s{_MANY}\b(?!\s?(?:s|secs?|seconds?)\b)"),
    ("e", r"\b(?:all\s)?(?:of\s)?the\s(?:others|rest)\b(?:\sof\s(?:the\spictures|them))?"),
    ("e", rf"\b(?:all\s|every\s)other\s{_PICTURE}\b"),
    ("c", r"^\W*(?:hold\son|hang\son|wait|oh|no|hm+|sorry|actually|ok(?:ay)?)[,.!]?\s"),
    ("c", r"\b(?:lingers?|each(?:\sone)?|apiece|a\spiece|every|respectively|onscreen|on\sscreen)\b"),
    ("t", rf"\b(?:for\s|to\s)?(?:only\s|just\s)?(?P<bare>{_BARE})\b(?!\s?(?:{_UNIT}))(?=\W|$)"),
    *(one for one in ENGLISH if one[0] in _ABOVE),
)
"""Signs with what is said in English."""
_SHOT_ZH: Final = r"(?:[张个幅段]?(?:图片?|照片|画面|镜头|场景|片段)|[张个幅段])"
HELD_ZH: Final[tuple[tuple[str, str], ...]] = (
    ("e", rf"(?:其[他它余]|别|剩下|余下|另外)的?(?:[两二三四五六几2-6])?(?:{_SHOT_ZH})?(?:都|全|均|就)?"),
    ("c", rf"(?:各自?|每{_SHOT_ZH}|分别|均)"),
    *(one for one in CHINESE if one[0] in _ABOVE),
)
"""The same in Chinese."""
