"""Say of its part what a Chinese message tells first and names last: 字再大一号。不是标题，是结尾那句."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.situation import Situation

_NTH: Final = r"第?[一二两三四五六七八九十\d最后]{1,3}"
_PART: Final = (
    r"(?:副?标题|片头|片尾(?:文字|字幕)?|(?:结尾|最后|末尾|开头)(?:的?那|的?这|一)?[句行](?:话|字|文字)?|结尾(?:的文?字|文字)?"
    rf"|(?:{_NTH}[条句]|所有)?字幕|{_NTH}[张个](?:图片?|照片|画面|镜头)?|(?:背景)?音乐|配乐|旁白|配音|原声)"
)
_SAID: Final = regex(
    r"^(?P<wish>[^。.，,；;！!？?“”\"]{2,16})[。.，,；;！!…\s]+"
    rf"(?P<told>(?:我?(?:说的|指的|要的|意思)?(?:可?不是|别|不要|不用)(?:说|指|要|改|动|是)?{_PART}(?:的?文?字)?[啊哦哈呀吧的]*[，,。；;！!\s]*)?)"
    r"(?P<is>(?:而?是|我?(?:说|指|要)的?是|就?是说?|改的是)(?:指|说|改|要)?)"
    rf"(?P<part>{_PART})(?:的?文?字)?[啊哦哈呀吧的]*(?:[，,\s]*(?:而|可)?不是{_PART}(?:的?文?字)?[啊哦哈呀的]*)?[。.！!]*$"
)
_NAMES_ONE: Final = regex(_PART)
_ITS: Final = regex(
    r"^(?P<head>(?:请|麻烦|帮我|能不能|可以|把|将|让|再)*)(?:文字|字体|字号|字|声音|声儿|音量|它)?(?P<of>的?(?:颜色|大小|位置|字号|音量))?(?P<rest>.+)$"
)
_LOOKS: Final = regex(r"[大小长短快慢色亮暗粗细响轻高低久早晚移挪停淡]|居中|(?<![不没])动")
"""What can be wished of a part; 不对 turns down what was done before."""
_END: Final = regex(r"片尾|结尾|末尾|最后(?:的?那|的?这|一)?[句行]")


def with_part_meant(message: Message, there: Situation) -> Message:
    """Return the message with its wish said of the part that is named behind it; itself where none is."""
    said = _SAID.match(message.text.strip()) if not message.texts and message.language == "zh" else None
    if said is None or _NAMES_ONE.search(said["wish"]) or not _LOOKS.search(said["wish"]):
        return message
    wish = _ITS.match(said["wish"])
    if wish is None:
        return message
    part = "片尾文字" if there.end_words and _END.match(said["part"]) else said["part"]
    text = f"{part}{wish['of'] or ''}{wish['rest']}"
    plain = read_message(text)
    return replace(plain, language="zh", options=message.options, typed=text)
