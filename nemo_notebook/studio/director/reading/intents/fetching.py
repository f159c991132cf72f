"""Tell whether something is ordered elsewhere: "download the video from YouTube", "log in and post it"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_SITE: Final = (
    r"(?:you\s?tube|yt|tik\s?tok|insta(?:gram)?|facebook|fb|vimeo|netflix|spotify|twitch|twitter|pinterest|sound\s?cloud|disney\+?"
    r"|google(?:\simages)?|the\s(?:web|internet|net)|online|(?:my|our|their|his|her)\s(?:website|profile|page|feed|account|drive|dropbox|icloud))"
)
_FILES: Final = (
    r"(?:videos?|clips?|songs?|tracks?|music|photos?|pictures?|pics|images?"
    r"|footage|trailers?|(?:drone\s)?shots?|audio|films?|movies?|reels?|episodes?|posts?|shorts)"
)
_ORDER: Final = (
    r"(?:^|[.!?\n]\s*|\b(?:can|could|would|will)\s(?:you|u)\s(?:please\s|just\s|maybe\s)*"
    r"|\bplease\s|\bi\s(?:want|need)\syou\sto\s)"
)
_FETCHES: Final = regex(
    rf"{_ORDER}(?:(?:download|rip|scrape|screen[\s-]?record|fetch|grab|pull|steal)\s(?:me\s)?(?:(?:the|that|this|a|an|some|my|our|all|those|these|his|her|their)\s)?(?:[\w'’&-]+\s){{0,6}}?{_FILES}\b[^.!?\n]{{0,30}}?\s(?:from|off|on)\s{_SITE}\b"
    rf"|(?:get|take|use|find|copy)\s(?:me\s)?(?:the|that|this|a|an|some|my|our|those|these|his|her|their)\s(?:[\w'’&-]+\s){{0,5}}?{_FILES}\s(?:\w+\s){{0,2}}?(?:from|off)\s{_SITE}\b)"
    r"|(?:^|[，。,；;！!]|帮我|请|麻烦|能不能|可以)(?:去|把)?从(?:抖音|快手|B站|b站|哔哩哔哩|优酷|爱奇艺|腾讯视频|小红书|YouTube|油管|网上|微博|网易云|QQ音乐)上?(?:面)?(?:把|给我|帮我)?(?:下载|扒|搬运|抓取?|下)(?!单|架|来[了过])"
    r"|(?:把|将)(?:我)?(?:在)?(?:抖音|快手|[Bb]站|哔哩哔哩|优酷|爱奇艺|腾讯视频|小红书|YouTube|油管|网上|微博|视频号)(?:上|里)?(?:面)?[^，。,；;！!]{0,16}?(?:下载|扒|搬运|保存下来|抓下来)(?!单)"
    r"|(?:^|[，。,；;！!]|帮我|请|麻烦|能不能|可以)(?:下载|扒|搬运)一?[下个]?(?:抖音|快手|B站|b站|哔哩哔哩|优酷|YouTube|油管|网上)",
    re.I,
)

_ACCOUNT: Final = (
    r"(?:(?:my|our|his|her|their|the\s\w+(?:['’]s)?)\s(?:\w+\s){0,3}?"
    r"(?:you\s?tube|tik\s?tok|insta(?:gram)?|facebook|fb|twitter|linkedin|pinterest|vimeo|e-?mail|accounts?|channel|page|profile|feed|website|wall|story))"
)
_POSTS: Final = regex(
    rf"{_ORDER}(?:(?:also|just|then)\s)*(?:(?:log|sign)\s?(?:in|on)(?:to)?\s(?:(?:to|with|on)\s)?(?:{_ACCOUNT}|{_SITE})\b"
    rf"|(?:post|upload|publish|schedule|share)\s(?:me\s)?(?:an?|the|this|my|our|some|one)\s(?:[\w'’&-]+\s){{0,8}}?(?:to|on|in)\s{_ACCOUNT}\b)",
    re.I,
)


def posts_elsewhere(words: str) -> bool:
    """Whether somebody's account is to be used: "log in to my YouTube and post a video of the beach"."""
    return bool(_POSTS.search(words))


def fetches_elsewhere(words: str) -> bool:
    """Whether files are to be fetched from another site."""
    return bool(_FETCHES.search(words))
