"""What stands around an order of a Chinese clause and adds nothing: courtesies, particles."""

from __future__ import annotations

from typing import Final

CLAUSE: Final = r"(?P<before>^|(?<=[，,。；;！!？?\n、）)”」』】])\s?)"
"""Where a clause begins, behind a mark."""
START: Final = r"(?P<before>^|(?<=[，,。；;！!？?\n、）)”」』】])\s?|(?<=[\x20\u3000]))"
"""Where a clause begins, be it behind a blank."""
LEAD: Final = (
    r"(?:请|麻烦(?:[你您]|帮忙)?|拜托|劳驾|帮忙|帮我们?|帮|给我们?|替我|我们?|咱们?|[你您]|想要?|希望|打算|需要|能不能|可不可以|可否|能否|可以|能"
    r"|最好|记得|别忘了?|不要忘了?|一定|务必|必须|要|就|再|也|然后|接着|还有?|并且?|同时|另外|所以|因此|在|让|把|将"
    r"|(?:整|[这那])?一?[个条支段部]?(?:视频|影片|短片|片子|全片|宣传片|广告|动画)|的|里|并|和|[,，]?标题(?=标题)){0,12}?"
)
"""Courtesies, and words of the film as a whole."""
QUOTE: Final = (
    r"(?P<quote>[“”「『\"][^“”「」『』\"\n]{1,60}[“”」』\"]|【[^】\n]{1,60}】"
    r"|《[^》\n]{1,40}》|‘[^’\n]{1,60}’|(?<![A-Za-z])'[^'\n]{1,60}'(?![A-Za-z]))"
)
"""Words in marks of quotation, of any kind."""
MARKS: Final = r"\s?(?:[:：=,，]|[-–—]{1,2}|如下[:：]?)?\s?"
"""What may part an order from its words."""
END: Final = r"(?=\s*(?:[，,。；;！!？?\n]|$))"
"""Where a clause ends."""
TAIL: Final = (
    r"(?:\s?(?:[这那]?(?:[一二两三四五六七八九十几\d]{1,2})?个?[大小]?(?:字样?|句话?|行字|词|的?字幕|的?文字))?[上里]?[来去]?"
    r"(?:结束|做?结尾|收尾|收个尾|收场|作结|告终|为止)?(?:整[个条支部]?)?(?:视频|影片|短片|片子|全片|广告)?"
    r"(?:就?[行好]了?|即可|吧|哦|噢|呀|啊|吗|嘛|呢|啦|可以吗?|好不好|行不行|谢谢)*[?？]?(?=\s*(?:[，,。；;！!\n]|$)))?"
)
"""What closes a clause behind its words."""
_OPEN: Final = "“”「『\"【《‘'"
_CLOSE: Final = "“”」』\"】》’'"


def unmarked(quote: str) -> str:
    """Return words without the marks around them."""
    return quote[1:-1].strip() if quote[:1] in _OPEN and quote[-1:] in _CLOSE else quote
