"""Answer which files can be attached, and how large they can be: "What file types can I upload?"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.config import MAX_UPLOAD_BYTES, MEDIA_TYPES
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.words.phrases import say

_FILES: Final = (
    r"(?:files?|photos?|pictures?|images?|pics?|clips?|videos?|footage|songs?|music|recordings?|uploads?"
    r"|media|attachments?)"
)
_SENDS: Final = r"(?:upload|attach|send|add|use|import|give\syou|put\sin)"
_TAKES: Final = r"(?:accept|take|support|allow|handle|read|work\swith)"
_ENDINGS: Final = (
    r"(?:mp4|mov|avi|webm|mkv|jpe?g|png|gif|webp|mp3|wav|m4a|aac|heic|heif|tiff?|bmp|svg|raw|psd|pdf|docx?"
    r"|pptx?|power\s?points?|keynote|word|excel|xlsx?|csv|txt|ogg|flac|wma|wmv|flv|zip)"
)
_ASKS: Final = regex(
    rf"\W*(?:(?:hi|hey|hello|so|ok|question|and|or|please)\W+)*(?:"
    rf"(?:what|which)(?:\s(?:kinds?|sorts?|types?)\sof)?\s(?:{_FILES}\s)?(?:file\s)?(?:(?:types?|formats?|kinds?|endings?|extensions?|sizes?)\s(?:of\s{_FILES}\s)?)?(?:can|may|could|do|does|should|are)\s(?:i|we|you|it|nemo|this)?\s?(?:{_SENDS}|{_TAKES}|allowed|accepted|supported)(?:\s(?:here|to\syou|in|as\s{_FILES}))?"
    rf"|what\s(?:can|may)\s(?:i|we)\s{_SENDS}|what(?:['’]s|\sis)\s(?:the\s)?(?:max(?:imum)?|largest|biggest|upload|file)?\s?(?:file\s|upload\s)?(?:size|limit)(?:\slimit)?(?:\s(?:for|of|on)\s(?:a\s|my\s|the\s)?{_FILES})?"
    rf"|(?:is|are)\sthere\s(?:(?:a|any|some)\s)?(?:file\s|upload\s|size\s|max(?:imum)?\s)*(?:limits?|maximum|restrictions?)(?:\s(?:to|on|for|of)\s(?:(?:the|my|our|a)\s)?(?:(?:file\s|upload\s)?size(?:\sof\s(?:(?:the|my|a)\s)?{_FILES})?|{_FILES}|uploads?))?"
    rf"|how\s(?:big|large|heavy|many\smb)\s(?:can|may|could|should|are)\s(?:(?:the|my|our|a)\s)?{_FILES}(?:\sbe)?"
    rf"|(?:can|could|may)\s(?:i|we)\s{_SENDS}\s(?:(?:a|an|my|some|our)\s)?(?:\.?{_ENDINGS})(?:s|['’]s)?(?:\s{_FILES})?"
    rf"|(?:can|could|do|does|will)\s(?:you|it|this|nemo)\s{_TAKES}\s(?:(?:a|an|my|some)\s)?(?:\.?{_ENDINGS})(?:s)?(?:\s{_FILES})?"
    r")\s?\?*\W*"
    r"|(?:请问|你好|那|我)*[，,]?(?:可以|能|都?支持)?(?:上传|附上?|用|支持|接受|传)(?:哪些|什么|哪几种|几种)(?:格式|类型|种类)?的?(?:文件|照片|图片|视频|音乐|素材)?(?:格式|类型)?[呢吗啊]?[?？]?"
    r"|(?:文件|照片|图片|视频|素材|上传)(?:的)?(?:大小|格式|类型)?(?:有|是)?(?:没有|什么|哪些|多大|多少)?(?:限制|要求|上限)?[吗呢]?[?？]|(?:文件|照片|图片|视频|素材)(?:最大|能有|可以|最多)(?:可以|能|是)?(?:多大|传多大|多少兆)[呢啊]?[?？]?",
    re.I,
)
_NAMED: Final = regex(rf"(?<![A-Za-z])({_ENDINGS})s?(?![A-Za-z])", re.I)
_PHOTOS: Final = ("jpg", "png", "gif", "webp")
_SONGS: Final = ("mp3", "wav", "m4a", "aac")
_ALSO: Final = {"jpeg": "jpg"}


def uploads(question: str, language: str) -> str:
    """Return which files are taken, where a question asks for nothing else; "" otherwise."""
    if not _ASKS.fullmatch(question):
        return ""
    return files_taken(question, language)


def files_taken(words: str, language: str) -> str:
    """Return which files are taken, and of those that are named by their endings whether they are."""
    clips = [one for one in MEDIA_TYPES if one not in (*_PHOTOS, *_SONGS)]
    rows = [", ".join(one) for one in (_PHOTOS, clips, _SONGS)]
    limit = f"{MAX_UPLOAD_BYTES // 2**20} MB"
    taken = say(
        language,
        f"Attach photos ({rows[0]}), clips ({rows[1]}) and songs ({rows[2]}) with -a, up to {limit} a file.",
        f"用 -a 附上照片（{rows[0]}）、视频（{rows[1]}）和音乐（{rows[2]}），每个文件最大 {limit}。",
    )
    named = list(dict.fromkeys(one[1] for one in _NAMED.finditer(words)))
    fits = [one for one in named if _ALSO.get(one.lower(), one.lower()) in MEDIA_TYPES]
    return _yes_and_no(fits, [one for one in named if one not in fits], language) + taken


def _yes_and_no(fits: Sequence[str], unfit: Sequence[str], language: str) -> str:
    """Of endings that were named, which are taken and which are not."""
    if not unfit:
        return say(language, "Yes. ", "可以。") if fits else ""
    no = say(language, f"No, not {' or '.join(unfit)}", f"不支持 {'、'.join(unfit)}")
    also = say(language, f", but {' and '.join(fits)}", f"，{'、'.join(fits)} 可以") if fits else ""
    return f"{no}{also}{say(language, '. ', '。')}"
