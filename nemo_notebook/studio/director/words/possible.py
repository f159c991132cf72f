"""Answer what can be done here, asked before there is a film: "Can you do subtitles in two languages?"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import MAX_SHORT_SIDE_PX
from nemo_notebook.studio.director.words.phrases import say

_ASKS: Final = re.compile(
    r"^(?!.*\b(?:videos?|films?|clips?|reels?|ads?)\s(?:about|for|of|on|with|from)\b)\W*(?:(?:hi|hey|hello|so|ok|question)\W+)*(?:(?:can|could|do|does|will|are|is)\s(?:you|it|this|i|we|there|nemo|captions|subtitles|the\s\w+)\b|is\sit\spossible\b)[^.!;:\n?]{2,90}\?\W*$"
    r"|^(?!.*(?:视频|短片|影片|片子))\W*"
    r"(?:你好[，,！!]?)?(?:请问|那|你们?|这里|这个|它|我)*(?:能不能|可不可以|能否|能|可以|会|支持|有没有|有)"
    r"[^。！；：，\n?？]{1,24}[吗么嘛]?\s?[?？]?\W*$",
    re.I,
)
_ENDS_ZH: Final = re.compile(r"(?:[吗么嘛]\s*[?？]?|[?？])\W*$|能不能|可不可以|能否|有没有")
_TONGUE: Final = (
    r"(?:german|french|spanish|italian|portuguese|dutch|polish|turkish|russian|arabic|hindi|japanese|korean)"
)
_KNOWN: Final = tuple(
    (re.compile(pattern, re.I), english, chinese)
    for pattern, english, chinese in (
        (
            r"\btranslat\w+|\b(?:two|both|other|more|multiple|different|several|which|what)\slanguages\b|\bbilingual\b"
            rf"|\b(?:captions?|subtitles?|text|videos?|films?)\b.{{0,12}}\sin\s[a-z]+\?|\b{_TONGUE}\b"
            r"|[英法德日韩俄西]语|[英法德日韩俄]文|翻译|双语字幕|(?:两|多|几)种(?:语言|文字)",
            "Captions show the words you give, also in two languages: captions: “Hello · Hola”;"
            " “Bye · Adiós”. Nothing is translated.",
            "字幕就是你给出的文字，也可以一行写两种语言，例如：字幕：你好 · Hello。这里不会翻译。",
        ),
        (
            r"\b[48]\s?k\b|\bultra\shd\b|\bresolution\b|分辨率|[48]k|超清",
            f"Films are made in up to {MAX_SHORT_SIDE_PX}p.",
            f"影片最高 {MAX_SHORT_SIDE_PX}p。",
        ),
        (
            r"\b(?:upload|use|add|attach)\s(?:\w+\s)?(?:my|our|your|their)\s(?:own\s)?(?:photos?|pictures?|images?|clips?|videos?|footage|music|songs?|files?)\b"
            r"|(?:上传|用|加)我?自己的?(?:照片|图片|视频|素材|音乐|歌)",
            "Yes: attach photos, clips or a song with -a (for example -a photo.jpg) and say what the film is"
            " to be.",
            "可以：用 -a 附上照片、视频或音乐（例如 -a photo.jpg），再说要做什么影片。",
        ),
        (
            r"\b(?:female|male|different|another|woman['’]?s|man['’]?s)\svoices?\b|[男女童][声]",
            "There is one voice for each language, English and Chinese: say voice-over: “…”.",
            "中文、英文各有一个声音，不能选择。要旁白就说：旁白：“…”。",
        ),
    )
)


def asks_what_is_possible(words: str) -> bool:
    """Whether a message is only a question after what can be done."""
    return bool(_ASKS.match(words)) and (bool(_ENDS_ZH.search(words)) or words.rstrip().endswith("?"))


def possible(words: str, language: str) -> str:
    """Answer such a question; "" where its words are not known."""
    known = next((one for one in _KNOWN if one[0].search(words)), None)
    return say(language, known[1], known[2]) if known and asks_what_is_possible(words) else ""
