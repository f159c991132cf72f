"""Leave out of a Chinese first message what its film is for: 儿子演讲用, 做个视频叫人报名."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.patterns import regex

_SPEAKS: Final = (
    r"(?:演讲|汇报|发言|课堂|上课|讲课|公开课|开会|会议|答辩|展示|班会|"
    r"家长会|培训|讲座|路演|主题班会|暖场|投屏)"
)
_PURPOSE: Final = regex(
    rf"(?:(?P<first>^)|[，,。；;\n])[\x20\u3000]*(?:这?是|就?是)?(?:给|在|要)?[\u4e00-\u9fff]{{0,8}}?{_SPEAKS}(?:时|的时候|上)?(?:要?用|放|播放?)的?"
    r"(?=(?P<mark>[，,。；;\n])|$)"
)
_CALLS: Final = regex(
    r"(?<=[频片子画报])(?:来|去|，)?(?:叫|喊|号召|招呼|喺度叫)(?:多[啲点些])?(?:人|大家|街坊|(?:同学|朋友|家长|邻居|会员|队友)们?|啲人)(?:们|都|一起|一齐|一块儿?|快|赶紧|踊跃|嚟|來|来|去|過|过)*"
    r"(?:报名|報名|参加|參加|听|聽|看|睇|玩|买|買|加入|支持|集合|捧场|捧場)?(?:啦|吧|哦|呀)?(?=\s*(?:[，,。；;！!\n]|$))"
)
"""What the film is to do with people, behind it: 做个视频叫人报名."""
_FEWEST: Final = 8  # characters that say what the film is to show


def without_purpose(text: str) -> str:
    """Return a first message without such a clause, where more is said in it."""
    text = _CALLS.sub("", text)
    rest = _PURPOSE.sub("", text).lstrip("，,。；;\n ")
    return rest if len(rest) >= _FEWEST else text
