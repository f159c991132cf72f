"""Say plainly which picture "the photo" is, the only one beside clips, and 那段录像 beside photos."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.operations.moving import is_photo
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation

_STILL: Final = regex(
    r"\b(?:the|my|that|our)\s(?:group\s|team\s|class\s|family\s)?(?:photo|photograph|still|image)\b(?!\s(?:\d|#|of\b|clip))"
    r"|(?:那张|这张)照片(?!们)|(?<![加添新换张])(?:合影|合照|大?集体照|全家福|毕业照)(?:[那这]张|照片)?",
    re.I,
)

_CLIP: Final = regex(
    r"[那这]一?[段个条](?:[\u4e00-\u9fff]{1,6}的)?(?:录[像相]|视频片段|短视频|小视频|(?<=段)视频|(?<=的)视频)"
    r"|(?<![加添新换])(?:录[像相]|视频)(?:那|这)一?[段条](?:视频)?|(?<![加添新换屏段个条])录[像相](?=[放移挪排剪删去停])"
)
"""A clip as people call it beside photos, and not the film."""
_OF_CLIP: Final = regex(
    r"(?P<some>\b(?:first|last|opening|final)\s(?:[\w.]+\s?(?:s|secs?|seconds?)|half|part|bit)\s(?:of|off|from)\s)"
    r"(?:the|my|our|that)\s(?:video\s)?(?:clip|footage)\b(?!['’]s)",
    re.I,
)
"""Some of the clip: "the first 6 seconds of the clip"."""


def only_still(text: str, there: Situation) -> str:
    """Put its place for "the photo" where clips stand beside the only one, and for the clip beside photos."""
    if len(there.clips()) == 1 and len(there.pictures) > 1:
        place = there.clips()[0]
        return _OF_CLIP.sub(rf"\g<some>image #{place + 1}", _CLIP.sub(f"第{place + 1}张", text))
    stills = [i for i, one in enumerate(there.pictures) if is_photo(one)]
    if len(stills) != 1 or len(there.clips()) != len(there.pictures) - 1 or not there.clips():
        return text
    return _STILL.sub(
        lambda said: f"image #{stills[0] + 1}" if said[0].isascii() else f"第{stills[0] + 1}张", text
    )
