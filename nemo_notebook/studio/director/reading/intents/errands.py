"""Tell whether something else than a film is asked for: "Can you order me a pizza?", 帮我订一张高铁票."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_LONGEST: Final = 110  # characters
_PLEA: Final = (
    r"(?:hi|hello|hey|ok|okay|so|nemo|there|urgent|quick|question|please|pls|could|can|would|will|you|u|kindly|quickly|just"
    r"|i|need|want|you|to|['’]d|like|be\sable\sto|is\sit\spossible\sto|possibly|maybe|also|for\s(?:me|us))"
)
_ERRAND: Final = regex(
    rf"\W*(?:{_PLEA}\W+)*(?:(?:can|could|would|will)\s(?:you|u)|please|pls|i\s(?:need|want)\syou\sto)\W+(?:{_PLEA}\W+)*(?P<deed>"
    r"(?:order|book|reserve|buy|purchase|deliver|pay|fetch|rent|hire|cook|bake)\s(?:for\s)?(?:me|us|an?|the|some|two|three|four|my|our|tickets?|\d+)\b"
    r"|(?:call|phone|ring|e-?mail|message|dial|contact|remind|wake)\s(?:me|us|my|our|the|him|her|them|mum|mom|dad)\b"
    r"|(?:broadcast|live-?stream|stream)\s(?:our|my|the|this|that|tonight['’]s|an?|live)\b|go\slive\b"
    r"|print\s(?:out\s)?(?:me|us|my|our|the|this|these|an?|some|\d+)\b|(?:drive|pick|take)\s(?:me|us|my)\s(?:up|to|home)\b"
    r"|translate\s(?:this|my|our|the|an?|these)\b(?!.*\b(?:captions?|titles?|texts?|subtitles?)\b)|(?:do|finish|check|correct|proofread|write)\s(?:me\s)?(?:my|our|an?|the|this)\s(?:\w+\s){0,2}?(?:homework|essay|letter|cv|resume|thesis|taxes|tax\sreturn|application|contract|e-?mail|assignment|invoice)\b"
    r"|(?:transfer|send)\s(?:some\s)?(?:money|[$€£]\s?\d+|an?\s(?:e-?mail|letter|parcel|text\smessage|package)|flowers)\b|set\s(?:me\s)?(?:an?|my)\s(?:alarm|timer|reminder)\b"
    r"|(?:find|get)\s(?:me|us)\s(?:an?\s)?(?:\w+\s)?(?:flat|apartment|job|flight|flights|hotel|taxi|cab|uber|doctor|plumber|appointment|recipe)\b"
    r"|(?:design|draw|make|create|build|write)\s(?:me\s|us\s)?(?:an?|my|our)\s(?:new\s)?(?:website|web\spage|homepage|app|spreadsheet|excel\ssheet|business\scard|business\splan|3d\smodel|menu\scard)\b(?=\W*$|\sfor\b))"
    r"|\W*(?:please\W+)?(?:order|book|call|get|buy|remind|wake|drive|find)\s(?:me|us)\s(?:an?\s|some\s|to\s|two\s|up\s|\d+\s)(?:[\w'’-]+\s){0,7}?[\w'’-]+\W*$"
    r"|\W*translate\sthis\b(?!.*\b(?:captions?|titles?|subtitles?)\b)[^:\n]*$",
    re.I,
)
_FILM: Final = regex(
    r"\b(?:videos?|clips?|films?|movies?|reels?|shorts?|ads?|adverts?|commercials?|promos?|trailers?|teasers?|slide\s?shows?|animations?|seconds?|secs?|\d+\s?s|invitations?|tik\s?toks?|captions?|titles?|vertical|portrait|landscape|16:9|9:16)\b"
    r"|视频|短片|影片|片子|宣传|广告|海报|预告|动画|相册|幻灯|MV|vlog|画面|字幕|标题|竖屏|横屏|秒|分钟|片头|片尾",
    re.I,
)
_ERRAND_ZH: Final = regex(
    r"\W*(?:你好|您好|请问|在吗|急|那个|哈喽|嗨)*[，,！!。\s]*(?:(?:请|麻烦你?|拜托|能不能|可不可以|可以|能否|你能|你可以|我想让你|我要你|快)*(?:帮我|帮忙|给我|替我|帮我们|帮)|能不能|可不可以|你能|请你|麻烦你)(?:去|来|再|先|把)?(?P<deed>"
    r"(?:点|订|叫)(?:一?[份个杯张间桌辆台束顿点些]|两[份张杯个]|[三四五六七八九十\d]+[份张杯个间]|外卖|餐|酒店|机票|车票|火车票|高铁票|票|位|房|闹钟|车|滴滴|快递|奶茶|咖啡)"
    r"|买(?:一?[份个杯张间束点些]|两[份张杯个]|菜|票|东西|药)|打(?:一?个)?(?:电话|车|的)|(?:发|写)(?:一?[封个份篇条])?(?:[\u4e00-\u9fff]{1,3}信|邮件|短信|辞职信|请假条|作文|论文|简历|检讨书?|情书|报告|合同|作业|总结|微信消息)"
    r"|(?:查|看|搜)(?:一?下|查)?(?:[\u4e00-\u9fff]{0,6})(?:天气|快递|航班|股票|违章|路况|余额)|翻译(?:一?下|这|一?[篇封份段])|(?:寄|取|送)(?:一?个|下)?快递|(?:约|挂|预约)(?:一?[个下])?[\u4e00-\u9fff]{0,5}(?:号|医生|车|位|体检)|转(?:账|钱)|交(?:一?下)?(?:电费|水费|话费|房租|学费|罚款)|充(?:一?下|点)?(?:话费|值|电|会员)"
    r"|(?:直播|转播|现场直播)|(?:设|定|订)(?:一?个)?闹钟|提醒我|叫醒我|打印|(?:做|写)(?:一?下)?(?:我的)?(?:作业|数学题|PPT|表格|网站|小程序|做饭|饭|晚饭)|(?:接|送)(?:一?下)?(?:我|孩子|小孩)|抢(?:一?张)?[\u4e00-\u9fff]{0,10}票|找(?:一?个)?(?:工作|对象|房子|保姆|律师))"
    r"[^\n“”「」《》：:]*$",
    re.I,
)


def runs_errand(words: str) -> bool:
    """Whether a message only asks for a deed that has nothing to do with films."""
    if len(words) > _LONGEST or "\n" in words.strip() or _FILM.search(words):
        return False
    return bool(_ERRAND.match(words) or _ERRAND_ZH.match(words))
