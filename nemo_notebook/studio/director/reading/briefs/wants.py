"""What of a brief tells its kind (a promo, a plain clip, a lesson) and which words it wants or keeps away."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.sound import NO, NO_ZH
from nemo_notebook.studio.director.reading.messages.message import Message

NO_TEXT: Final = regex(
    rf"{NO}(?:texts?|words|writing|text\soverlays?|overlays?|on-?screen\stext)\b"
    rf"|\btext[\s-]?free\b|\bnothing\s(?:is\s)?written\b|\bword(?:less|[\s-]free)\b|(?:别|不)(?:出现|带|写|放|打|有|要|用|加)(?:任何|一个)?文?字(?!幕|体|数)"
    r"|(?:不要|不想要?|不需要|不用|不能|不该|没)(?:出现|带|写|放|打上?|有|显示|加上?)+(?:任何|一个|半个|什么)?的?文?字(?!幕|体|数|机|母|典|的)"
    rf"|(?:^|(?<=[，,。；;\s上里面中]))(?:一个|半个|什么|任何|啥)文?字(?:都|也)(?:不|别|没)(?:要|用|有|写|出现|放|打|加|留)*(?=$|[，,。；;！!\s])|{NO_ZH}(?:文字|文案|任何字)|纯画面",
    re.I,
)
NO_CAPTIONS: Final = regex(rf"{NO}(?:captions?|subtitles?)\b|{NO_ZH}字幕|\bcaptions?\s(?:off|none)\b", re.I)
NO_TITLE: Final = regex(
    rf"{NO}(?:title(?:\scard)?s?|headlines?)\b|{NO_ZH}(?:标题|片名)|\btitle\s?[:=]?\s?(?:none|off)\b", re.I
)
SPEAKS_OF_CAPTIONS: Final = regex(
    r"\bcaptions?\b|\bsubtitles?\b|\btext\soverlays?\b|\boverlays?\b|\bon-?screen\stext\b|字幕"
    r"|文字|文案|配文|(?:[上里面张图都各]|^|[，,])(?:配|加|写|打|上|放)(?:上|一)?[点些个]字",
    re.I,
)
LEAVES_WORDS: Final = regex(
    r"(?:由|靠|请)?你(?:来|帮我|帮忙|看着|自己|随便|自由)+(?:写|编|想|拟|发挥|创作)|你(?:写|编)(?:就行|就好|几句)|(?:帮我|给我)(?:编|想|拟)(?:一?[几些两三]?[句段条个]|点|些)",
)
"""That the words are to be thought of here: 每张配一句祝福，你来写."""
SPEAKS_OF_TITLE: Final = regex(r"\btitles?\b|\bheadline\b|标题|片名", re.I)
PROMO: Final = regex(
    r"\b(?:tiktok|reel|video|clip|short|story|post|film)\sfor\s(?:our|my)\s(?:[\w'’-]+\s){0,3}(?:stall|shop|store|bakery|caf[eé]|salon|studio|gym|restaurant|bar|pub|farm|boutique|brewery|clinic|garage|agency|business|company|brand|startup|choir|band|charity|nursery|truck|hotel|b&b|gallery|museum|market)(?=\s*(?:$|[,.;!\n]))"
    r"|\b(?:poster|flyer)\s(?:video\s)?for\s|\b(?:topic|subject)\s?:|\b(?:about|promot\w+|promo|advert\w*|ads?|commercial|explainer|launch\w*|introduc\w+"
    r"|announc\w+|invit\w+|trailer|teaser|marketing|tutorial|intro|explain\w*|lesson"
    r"|greeting|wedding|save\sthe\sdate|sale|opening|menu|recruit\w*|event|brand)\b|关于|主题|宣传|推广|广告|介绍|促销|时评|短评|书评|影评"
    r"|招聘|开业|周年|店庆|上新|预告|祝福|贺卡|邀请|请[柬帖]|讲解|讲一|讲讲|分享|盘点|科普|新品|品牌|解释|活动|卖点|主图"
    r"|[给为帮](?:我们?|咱们?)家?的?[\u4e00-\u9fff]{0,5}(?:店|馆|坊|民宿|客栈|工作室|健身房|餐厅|超市|农场|幼儿园|酒吧)(?:做|拍|剪|来|弄)",
    re.I,
)
PLAIN_CLIP: Final = regex(
    r"\b(?:clip|footage|shot|b-?roll|loop|background\svideo|backdrop|scenery|establishing"
    r"|screensaver|wallpaper)\b|空镜|镜头|背景视频|循环|片段|画面|素材|壁纸",
    re.I,
)
ONLY_AT_END: Final = regex(
    r"\b(?:texts?|words|writing|title|lettering|captions?)\s(?:(?:should|must|to|can)\s)?(?:appear(?:s|ing)?\s|come\s|be\s|shown\s)?(?:only|just)\s(?:at|in|on|towards)\s(?:the\s)?(?:very\s)?(?:end|last|final|close)\b"
    r"|\b(?:only|just)\s(?:show\s|put\s|have\s|one\s)?(?:any\s|the\s|some\s)?(?:text|words|writing|line|title)\s(?:of\stext\s)?(?:at|in|on)\s(?:the\s)?(?:very\s)?(?:end|last|final)\b"
    r"|\bno\s(?:text|words|title)\s(?:un)?til(?:l)?\s(?:the\s)?(?:very\s)?(?:end|last|final)\b"
    r"|(?:文字|字幕|字|标题)(?:都|就)?(?:只|仅)(?:在|出现在|放在|放)[^，。；]{0,2}(?:最后|结尾|片尾|末尾)|(?:只|仅)在?(?:最后|结尾|片尾|末尾)[^，。；]{0,6}(?:出现|出|打|放|显示|写|加|有)[^，。；]{0,3}(?:字|一行|一句|文案|标题|[“\"「])",
    re.I,
)
"""Words that are to come at the end and nowhere before."""
REEL: Final = regex(
    r"(?<!demo\s)(?<!show\s)(?<!sizzle\s)(?<!highlight\s)(?<!highlights\s)(?<!film\s)(?<!fishing\s)(?<!news\s)(?<!blooper\s)(?<!the\s)"
    r"\breel\b(?!\s(?:of\sfilm|to\sreel|in|back|fishing)\b)",
    re.I,
)
"""A film for a telephone: "a thank you reel"."""
TEACHES: Final = regex(
    r"\bexplain\w*|^\W*describe\b|\b(?:lesson|tutorial|facts\sabout|fun\sfacts?|(?:word|phrase|idiom|fact)\sof\sthe\sday|vocabulary|did\syou\sknow|how\sto|teach(?:es|ing)?|(?:history|basics|science|origins?)\s(?:of|behind)|intro(?:duction)?\sto|what\s(?:is|are)\san?)\b"
    r"|\b(?:science|nature|biology|physics|chemistry|geography|history)\s(?:class|clip|short|video)\b"
    r"|教学(?!楼|质量)|微课|(?:生物|物理|化学|地理|科学|自然|历史)课|[给跟对][一二三四五六七八九]年级.{0,6}讲|科普|讲解|教程|解释|[小冷]知识|成语|今天学|每日一[词学]|为什么|(?:^|[，。\s])讲(?:讲|一讲)?(?![^，。：:]{0,6}(?:故事|笑话))[^，。：:]{2,10}[：:]|教(?:小?朋友|孩子|宝宝|幼儿|学生|大家)|认(?:颜色|数字|字|动物|水果|形状)|什么是|(?:讲|聊)(?:[讲聊]|一下)|介绍一下|的(?:历史|由来|起源|原理)(?=$|[，,。])",
    re.I,
)
LARGE: Final = regex(
    r"(?:字体?|字幕|文字)(?:号)?(?:要|稍微|尽量)?大(?:一?[点些]|字)?|大字(?:体|号|幕)?|\b(?:large|big|bigger|larger|huge)\s(?:text|captions?|subtitles?|letters|lettering|fonts?|type)\b",
    re.I,
)
"""Words that are to be easy to read."""
_SEED: Final = regex(r"(?:\bseed\b|种子)\s*(?:[:=：]|of|is|to|为|是|用)?\s*(\d{1,9})\b", re.I)


def find_seed(message: Message, wishes: str) -> int | None:
    """Return the seed that the options or the words name, None for none."""
    said = _SEED.search(wishes)
    return message.options.seed if message.options.seed is not None else int(said[1]) if said else None
