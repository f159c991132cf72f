"""Read the mood of a film: the tone of its colours."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex

_LOOK: Final = (
    r"(?:tones?|toned|colou?rs?|colou?red|palette|look(?:ing)?|moods?|style[ds]?|feel(?:ing)?"
    r"|vibes?|atmosphere|lighting|light|grade|grading|filter|tints?|hues?|ambience|aesthetic|theme)"
)
_PLAIN: Final = {  # words that speak of nothing else
    "cinematic": r"cinematic|filmic|movie[\s-]?like|film[\s-]?look|blockbuster",
    "playful": r"playful|whimsical|cheerful|fun(?=,|\sand\b|\s(?:video|clip|reel))|cute|lively",
    "vivid": r"colou?rs?\s(?:really\s)?pop|pop\smore"
    r"|more\s(?:saturated|saturation|contrast|punch|vivid|intense)"
    r"|richer|vivid|vibrant|colou?rful|saturated|punchy|brighter|brighten|more\scolou?r",
    "calm": r"calm(?:er|ing)?|peaceful|serene|tranquil|dreamy|soothing|relaxing",
    "dark": r"(?:dark|black)\sbackground"
    r"|spooky|scary|creepy|eerie|darker|darken|moody|moodier|gloomy|noir|mysterious",
    "warm": r"warmer|warm\sup\s(?:it|the|this|that|them|everything|image)\b"
    r"|warm\s(?:it|this|that|them(?:\sall)?|everything|things|the\s\w+)\sup|cozy|cosy|cozier|golden\stones?",
    "cool": r"cooler|cool\s(?:down|off)\s(?:it|the|this|that|image)\b"
    r"|cool\s(?:it|this|that|them(?:\sall)?|everything|things|the\s\w+)\s(?:down|off)|colder|icy\stones?"
    r"|sad|melanchol\w+|blu(?:e-?)?(?:ish|er)|(?:blue|cold),?\s(?:cold|blue|icy)",
    "neutral": r"no\s(?:tone|grad(?:e|ing)|filter|colou?r\sgrad\w+)|neutral",
}
_COLOURED: Final = {  # words that also speak of bread, drinks and weather
    "warm": r"warm|golden|earthy|autumnal|sunny",
    "cool": r"cool|cold|blue|icy|teal",
    "dark": r"dark|black|dramatic|low[\s-]key\slight\w*",
    "vivid": r"bright|bold|neon|rich",
    "playful": r"fun|happy|upbeat|quirky|funny|energetic",
    "calm": r"soft|gentle|quiet|pastel|soothing|relaxed|zen|minimal(?:ist)?",
    "cinematic": r"film|movie|epic|hollywood",
    "neutral": r"neutral|natural|normal|original|realistic",
}
_FILM: Final = (
    r"(?:video|clip|film|movie|ad|reel|short|slideshow|promo|teaser|trailer|montage|spot|commercial)s?"
)
_ZH: Final = {
    "warm": r"[么太]暖|暖色|[橙金]色调|温暖|温馨|温情|暖心"
    r"|暖调|暖和|暖一[点些]|再暖|更暖|偏暖|[偏更再][橙黄](?=色?(?:一?[点些]|[那这]种|的?感觉|的?色?调))|[要想成调再更微得]偏[橙黄]|暖暖|变暖|调暖|暖些|暖(?=$|[,，。、的])",
    "cool": r"忧伤|伤感|悲伤|忧郁|孤独感"
    r"|[么太]冷|冷色|冷调|清冷|冷一[点些]|再冷|更冷|偏冷|[偏更再]蓝(?=色?(?:一?[点些]|[那这]种|的?感觉|的?色?调))|[要想成调再更微得]偏蓝|调冷|变冷|清凉|蓝调"
    r"|[蓝青]色调|(?:商务|科技|冰川|冰)蓝|冷(?=$|[,，。、])",
    "cinematic": r"电影感|电影质感|电影风|大片|胶片|电影级|电影般",
    "playful": r"活泼|可爱|俏皮|欢快|有趣|童趣|欢乐|卡通",
    "calm": r"平静|宁静|舒缓|安静|柔和|治愈|恬静|静谧|淡雅|安宁",
    "vivid": r"[么太]亮|鲜艳|明亮|鲜明|多彩|亮一[点些]|更亮|亮丽|绚丽|缤纷|调亮|高饱和|饱和|亮些"
    r"|[再要调弄]亮点"
    r"|(?:色彩|颜色|对比)\S{0,5}[强浓重艳]|[色彩更再]浓|浓[一些点郁]|艳[一些点丽]",
    "dark": r"[么太]暗|黑底|[黑暗]色?背景"
    r"|暗黑|阴暗|神秘|暗一[点些]|更暗|暗调|调暗|暗些|压抑|低沉(?!的?[男女]?声)"
    r"|昏暗",
    "neutral": r"(?:颜色|色调|色彩)\S{0,3}自然|中性色|中性调|自然色|原色|自然色调|恢复原来的?色|正常色",
}
_ORDER: Final = ("warm", "cool", "dark", "vivid", "playful", "calm", "cinematic", "neutral")


def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    made = []
    for tone in _ORDER:
        plain, coloured = _PLAIN.get(tone), _COLOURED[tone]
        before_film = (
            "warm" if tone == "warm" else r"(?!)" if tone == "cool" else coloured
        )  # "a cool video" is praise
        english = [
            rf"\b(?:{coloured})(?:er)?(?:[\s,-]+(?:and\s)?\w+)?[\s-]+{_LOOK}\b",
            r"(?:(?<=[,(.;])\s*|(?<=\s[-–—]\s)|^\s*|\b(?:and|make\sit|keep\sit|feel|feels|looks?|but"
            rf"|more|less|too|so|as|that)\s+)(?:{coloured})(?=\s*(?:please|pls)?\s*(?:$|[,.;:!)]|\band\b))",
            rf"\b(?:{before_film})(?:,?\s\w+)?(?=\s(?:\d\S*\s)?{_FILM}\b)",
            r"\b(?:tone|look|mood|style|colou?rs?|vibe|feel|grad(?:e|ing)|filter)\s*(?::|=|is|to"
            rf"|should\sbe)\s*(?:more\s)?(?:{coloured})\b",
        ]
        if plain:
            english.append(rf"\b(?:{plain})\b")
        made.append((tone, regex("|".join([*english, _ZH[tone]]), re.I)))
    return tuple(made)


_TONES: Final = _patterns()
_MUSIC_PHRASE: Final = regex(
    r"(?:\b(?!tones?\b|colou?rs?\b|with\b|and\b)[\w&-]+[ ]+){0,3}\b(?:background\s)?(?:music|song"
    r"|soundtrack|bgm|score|tune|beats?|piano|guitar|strings|drums)\b"
    r"(?:\s*(?:[:=]|style)\s*[\w-]+)?|[^,，。；;、\n]{0,6}(?:的)?(?:背景)?(?:音乐|配乐|BGM|bgm|曲子?|歌曲?)",
    re.I,
)
_COLOUR_WORDS: Final = regex(r"tones?\b|colou?rs?\b|palette|grad(?:e|ing)|look\b|色调|色系", re.I)


_FITTING: Final = {
    "playful": regex(
        r"\b(?:for|to)\s(?:(?:young|small|little|the)\s)*(?:kids|children|toddlers|preschoolers|kindergart\w+)\b|给(?:小朋友|孩子们?|宝宝|幼儿)看|儿童(?=动画|科普)"
        r"|(?:^|[,.;]\s*)party(?:\s(?:vibes?|mood|feel(?:ing)?|style|look|atmosphere))?(?=\s*(?:$|[,.;!]))|派对(?:风格?|感|氛围|气氛)",
        re.I,
    ),
    "cinematic": regex(
        r"(?:^|[，,。、])\s*(?:高端|恢弘|震撼)?大气(?:磅礴)?(?=一?点?些?(?:$|[，,。、]))|恢弘|磅礴"
    ),
    "vivid": regex(
        r"\b(?:exciting|thrilling|action-packed|high[\s-]energy)(?=\s*(?:$|[,.;!]|(?:and|video|clip|reel|teaser|trailer|promo|ad|feel|vibe|mood|look|style)\b))|(?:^|[，,。、])\s*(?:热血|[超很]?燃|炫酷|酷炫|节奏感[强十足]+)(?=一?点?些?的?感?觉?(?:$|[，,。、]))",
        re.I,
    ),
    "warm": regex(r"(?:^|[，,。、])\s*(?:红火)?喜庆(?:热闹)?(?=一?点?些?(?:$|[，,。、]))"),
}
"""Words for the whole of a film, which give its tone where none is named."""


_BESIDE: Final = r"(?:red|orange|yellow|gold(?:en)?|green|blue|teal|purple|pink|neon|copper|bronze|silver)"
_NO_TONE: Final = regex(
    rf"\bblack(?=\s?(?:and|&|/|\+)\s?(?!neon)(?:\w+\s)?{_BESIDE}\b)|\b{_BESIDE}\s?(?:and|&|/|\+)\s?black\b"
    r"|(?:(?<=dark\s)|(?<=moody\s)|(?<=moody,\s)|(?<=dark,\s)|(?<=night,\s))neon\b",
    re.I,
)
"""Colours that make no film dark beside another ("black and yellow"), nor a dark one vivid (neon)."""
_NEGATED: Final = regex(
    r"(?:\bnot|\bnever|\bwithout\s(?:being|getting)|n['’]t)\s(?:(?:be|get|look|feel|too|so|very|that|at\sall)\s)*$|(?:不要|(?<![特分个区级])别|不想要?|不是|而非|不用|不需要|不必|不能|不走|不搞|不做|避免|拒绝)"
    r"(?:太|那么|那种|这种|过于|过分|[搞弄做整](?:得|成)?|用|要|走|有|带|任何)*$",
    re.I,
)
_ENOUGH: Final = regex(r"\s(?:enough|any\s?more)\b|得?不?够", re.I)
_OF_THING: Final = regex(
    rf"(?:\s(?!(?:and|but|with|in|on|at|for|of|to|from|by|over|please|pls|then|morning|evening|night|day|sun\w+|scenes?|{_LOOK}|{_FILM})\b)[a-z'’-]+){{1,4}}(?=\s*(?:$|[,.;:!?])|\s(?:with|in|on|at|for|of|to|from|by|where)\b)"
    r"|的(?!(?:短|小?视频|小片|影片|片|画面|感觉|氛围|气氛|风|色|调|基调|音乐|镜头|效果|故事|早晨|清晨|夜|阳光|光))[\u4e00-\u9fff]",
    re.I,
)
"""What a word describes that is no film: a cozy exploration game."""
_SAD: Final = regex(r"sad|melanchol\w+|忧伤|伤感|悲伤|忧郁|孤独感", re.I)
DESPITE: Final = regex(r"(?:\bbut|\byet|但是?|却)\s?(?:also\s|still\s|又|也|很|要)?$", re.I)


def find_tone(text: str) -> str | None:
    """Return the tone that is named first; one after a "but", or of colours, goes before that of a thing.

    Words about music do not count.
    """
    seen = _MUSIC_PHRASE.sub(lambda match: " " * len(match[0]), text)
    seen = _NO_TONE.sub(lambda match: " " * len(match[0]), seen)
    hits = [
        (
            not DESPITE.search(seen[: match.start()]),
            bool(_OF_THING.match(seen, match.end()) or _SAD.fullmatch(match[0])),
            not _COLOUR_WORDS.search(match[0]),
            tone == "calm",
            match.start(),
            tone,
        )
        for tone, pattern in _TONES
        for match in pattern.finditer(seen)
        if not (_NEGATED.search(seen[: match.start()]) and not _ENOUGH.match(seen, match.end()))
    ]
    if hits:
        return min(hits)[-1]
    return next((tone for tone, fitting in _FITTING.items() if fitting.search(seen)), None)
