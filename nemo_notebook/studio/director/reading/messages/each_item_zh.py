"""Take out of a Chinese first message what it asks of every item alike: 每一步要有画面有字，最好有人念出来.

A picture and words are what each item has anyway; a wish for somebody who reads is one for a voice-over.
"""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.patterns import regex

_START: Final = r"(?:(?<=[，,。；;！!\n])|^)[\x20\u3000]*(?:而且|并且|然后|另外|还有|还|再|最好|希望|尽量)*"
_END: Final = r"(?=\s*(?:[，,。；;！!\n]|$))"
_SEEN: Final = r"(?:画面|配?图片?|插图|场景|镜头|文字|字幕|字|说明)"
_EACH_HAS: Final = regex(
    rf"[，,]?{_START}每一?(?:个?步骤?|[个条句类项点种站样]|个?部分|个?环节)(?:里面?|下面|上面)?(?:都|也|最好|得|要|需要|应该|各)*"
    rf"(?:有|带|配|加)上?{_SEEN}(?:(?:和|跟|、|与|又?有|也有|带|配|加|还要?有?)+{_SEEN})*{_END}"
)
_SOMEBODY_READS: Final = regex(
    rf"{_START}(?:能|要|得|可以|如果能?|要是能?)*(?:有|找|请|让|来)一?[个位]?(?:人|声音|老师|姐姐|叔叔|[男女童]声)"
    rf"(?:来|帮忙|在旁边|在?一边|把(?:它们?|字|内容|文字))*(?:朗读|解说|讲解|念|读|讲|说)(?:出来|出声来?|一下|一遍|一读|着|给[^，。]{{1,6}}听)?(?:就好|最好|更好)?{_END}"
)


def without_each_items_wishes(text: str) -> str:
    """Return a first message without such clauses; 加旁白 stands for the reader that is wished for."""
    return _SOMEBODY_READS.sub("加旁白", _EACH_HAS.sub("", text))
