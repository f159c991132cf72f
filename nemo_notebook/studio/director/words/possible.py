"""Answer what can be done here, asked before there is a film: "Can you do subtitles in two languages?"."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.models.measures import MAX_DURATION_MS, MAX_SHORT_SIDE_PX, MIN_DURATION_MS
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.words.answers import POSTS_NOTHING, abilities
from nemo_notebook.studio.director.words.asked_zh import asked_of_tool
from nemo_notebook.studio.director.words.phrases import say
from nemo_notebook.studio.director.words.uploads import uploads
from nemo_notebook.studio.make.catalog.music import MUSIC

_ASKS: Final = regex(
    r"^(?!.*\b(?:videos?|films?|clips?|reels?|ads?)\s(?:about|for|of|on|with|from)\b)\W*(?:(?:hi|hey|hello|so|ok|question)\W+)*(?:(?:can|could|do|does|will|are|is)\s(?:you|it|this|i|we|there|nemo|captions|subtitles|the\s\w+)\b|is\sit\spossible\b)[^.!;:\n?]{2,90}\?\W*$"
    r"|^(?!.*[^\W问那传把将](?<!这个)(?<!好的)(?<!来的)(?<!成的)(?:视频(?!号)|短片|影片|片子))\W*"
    r"(?:你好[，,！!]?)?(?:请问|那)*(?:(?:这个?|(?:做|弄|剪|生成|完成)(?:好了?|出来|成)?的|成品)?(?:视频|短片|影片|片子)[里上]?|成品)?(?:(?:做|弄|剪)[好完]了?(?:以后|之后)?)?(?:请问|那|你们?|这里|这个|它|我|最后)*(?:能不能|可不可以|能否|能|可以|会|支持|有没有|有)"
    r"[^。！；：，\n?？]{1,24}[吗么嘛]?\s?[?？]?\W*$",
    re.I,
)
_ENDS_ZH: Final = regex(r"(?:[吗么嘛]\s*[?？]?|[?？])\W*$|能不能|可不可以|能否|有没有")
_TONGUE: Final = (
    r"(?:german|french|spanish|italian|portuguese|dutch|polish|turkish|russian|arabic|hindi|japanese|korean)"
)
_PLACES: Final = r"tik\s?tok|instagram|insta|youtube|facebook|linkedin|twitter|x|whatsapp|wechat"
_PLACES_ZH: Final = r"抖音|快手|小红书|朋友圈|视频号|公众号|微信群?|微博|[bB]站|哔哩哔哩|知乎|西瓜|油管"
_KNOWN: Final = tuple(
    (regex(pattern, re.I), english, chinese)
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
            rf"\b(?:post|publish|share|upload|send)\s(?:\w+\s){{0,4}}?(?:to|on|in)\s(?:\w+\s)?(?:{_PLACES})\b"
            rf"|[能以持会否](?:直接|自动|一键|帮我|帮忙|替我|给我|你|把(?:它|影片|视频|片子|成品))*(?:发布?|上传|分享|同步|传)[到去上给在]*(?:我的?)?(?:{_PLACES_ZH})"
            r"|自动(?:发布|上传)|直接(?:发布|发出去)",
            *POSTS_NOTHING,
        ),
        (
            r"\bclon\w+\b|\b(?:my|our)\s(?:own\s)?voice\b|\bvoices?\s(?:like|of)\s(?:mine|me)\b|克隆|我(?:自己)?的(?:声音|嗓音|原声)",
            "No voice is copied: there is one for each language, English and Chinese. Or attach a recording"
            " of yours with -a (for example -a speech.mp3) and it is the sound of the film.",
            "不能克隆声音：中文、英文各有一个声音。也可以用 -a 附上自己的录音（例如 -a speech.mp3）。",
        ),
        (
            r"\b(?:female|male|different|another|woman['’]?s|man['’]?s)\svoices?\b|[男女童][声]",
            "There is one voice for each language, English and Chinese: say voice-over: “…”.",
            "中文、英文各有一个声音，不能选择。要旁白就说：旁白：“…”。",
        ),
        (
            r"\b(?:film|shoot|record|show|use|have|generate|make|do|include)\s(?:\w+\s)?(?:(?:real|actual|live|human)\s(?:people|persons?|humans?|actors?|footage|life|videos?)|actors?|humans|live[\s-]action|me\b)"
            r"|\b(?:real|actual)\s(?:people|footage|humans|actors)\b|\b(?:cartoons?|animat\w+|live[\s-]action)\b"
            r"|真人|实拍|(?:都|全|只)?是动画|卡通",
            "Nobody is filmed: pictures are your own photos and clips, or scenes that are drawn (ocean, city,"
            " forest, café and more).",
            "这里不拍摄真人：画面是你自己的照片和视频，或者绘制出来的场景（海洋、城市、森林、咖啡馆等）。",
        ),
        (
            r"\b(?:do|make|add|have|support|offer|create|put\son)\s(?:(?:burn(?:ed|t)-?\s?in|automatic|auto|nice|proper|english|chinese|any)\s)?(?:subtitles?|captions?)(?:\stoo|\sas\swell|\salso|\shere)?\s?\?",
            "Yes: captions show the words you give, for example: captions: “Fresh bread”; “Open from 7”.",
            "可以：字幕就是你给出的文字，例如：字幕：“现烤面包”；“早上7点开门”。",
        ),
        (
            r"\b(?:do|make|add|have|support|offer|create|include)\s(?:an?\s|any\s)?(?:voice-?\s?overs?|narrations?|spoken\s(?:text|words))(?:\stoo|\sas\swell|\salso|\shere)?\s?\?",
            "Yes: say what it reads, voice-over: “…”, or “with a voice-over reading the captions”.",
            "可以：说出要念的话，旁白：“…”，或者“旁白念字幕”。",
        ),
        (
            r"\bwatermark(?:s|ed)?\b|水印",
            "Films bear no watermark.",
            "影片没有水印。",
        ),
    )
)


_STYLES: Final = ", ".join(one.title for one in MUSIC.values())
_STYLES_ZH: Final = "、".join(one.title_zh for one in MUSIC.values())
_ABOUT_FILMS: Final = tuple(
    (regex(pattern, re.I), english, chinese)
    for pattern, english, chinese in (
        (
            r"\bhow\s(?:long|short)\b|\b(?:longest|shortest|max(?:imum)?|minimum)\b|多长|最长|最短|时长",
            f"Films take from {MIN_DURATION_MS / 1000:g} seconds to {MAX_DURATION_MS // 60_000} minutes.",
            f"影片{MIN_DURATION_MS / 1000:g}秒到{MAX_DURATION_MS // 60_000}分钟都可以。",
        ),
        (
            r"\b(?:music|songs?|genres?)\b|音乐|配乐|曲风",
            f"The music is played in these styles: {_STYLES}; or attach a song of yours.",
            f"音乐风格有：{_STYLES_ZH}；也可以用 -a 附上自己的歌。",
        ),
        (
            r"\b(?:formats?|shapes?|sizes?|aspects?|ratios?|resolutions?)\b|画幅|比例|尺寸|格式|分辨率|[横竖方](?:屏|版|的|形)",
            f"Films are 16:9, 9:16, 1:1 or 4:5, in up to {MAX_SHORT_SIDE_PX}p.",
            f"画幅有 16:9、9:16、1:1、4:5，最高 {MAX_SHORT_SIDE_PX}p。",
        ),
        (
            r"\bvoices?\b|[声嗓]音|配音",
            "There is one voice for each language, English and Chinese.",
            "中文、英文各有一个声音。",
        ),
    )
)
_OF_FILMS: Final = (
    r"(?:how\s(?:long|short|big|large)\s(?:can|may|could|are|is)\s(?:(?:the|a|your|my|these)\s)?(?:videos?|films?|clips?|it|they)(?:\sbe)?"
    r"|(?:what|which)(?:\s(?:kinds?|sorts?|types?|styles?)\sof)?\s(?:video\s|music\s|film\s)?(?:music|songs?|genres?|formats?|shapes?|sizes?|aspect\sratios?|resolutions?|styles?|voices?)"
    r"\s(?:is|are|do|can|does|have)\s(?:there|you|i|it|they|we|possible|available|supported)(?:\s(?:have|got|use|choose|make|support|offer|pick|get|do|be\sused))?|which\s(?:music|songs|formats|shapes|sizes|styles|voices))"
)
_ASKS_OF_FILMS: Final = regex(
    rf"\W*(?:(?:hi|hey|hello|so|ok|question)\W+)*{_OF_FILMS}\s?\?\W*"
    r"|(?:请问|你好|那|你们?|这里)*[，,]?(?:(?:影片|视频|短片)?(?:最[长短多])?(?:能|可以|可)?(?:做|是|有)?(?:多长|多久|几分钟)(?:时间)?的?(?:短?视频|影片|短片|片子)?"
    r"|(?:这[儿里]|那[儿里])?都?(?:还|又)?(?:有|(?:能|可以|会|可)?(?:用|出|配|做|选|放|加|提供)|支持)(?:哪些|什么|哪几种|几种|啥)(?:风格|类型|样子?)?的?(?:音乐|配乐|曲风|画幅|比例|尺寸|格式|声音|配音)(?:风格|类型)?(?:可以|能|可|供)?(?:我?选择?|用|挑)?的?"
    r"|(?:音乐|配乐|曲风|画幅|比例|尺寸|格式|声音|配音)(?:风格)?(?:都|能|可以|你们)*(?:有|支持)(?:哪些|什么|哪几种|几种|啥)(?:风格|类型|种类|样子?)?(?:的|可以选|可选)?"
    r"|(?:能|可以|会|支持)(?:做|出)?[横竖方](?:屏|版|形)?的?(?:视频|短片|影片|片子)?"
    r"|(?:[横竖方](?:屏|版|的|形的?)?(?:、|和|跟)?){1,3}(?:都|也)?(?:能|可以|行|支持|会)(?:做|出)?)"
    r"[吗么嘛呢啊呀]?[?？]?",
    re.I,
)
_NEXT_QUESTION: Final = regex(
    r"(?:(?<=[?？])|,)\s*(?:(?:and|or|also|plus|like|so|i\smean|for\sexample)[\s,]+)*(?=(?:can|could|do|does|will|are|is|how|what|which)\s)"
    r"|(?<=[\w)])\s(?:and|or)\s(?=(?:can|could|do|does|will|are|is|how|what|which)\s(?:long|short|big|kinds?|types?|there|it|you|i|we|the|music|formats?|sizes?|styles?|voices?|songs?|shapes?)\b)"
    r"|(?:(?<=[?？])|[，,、])\s*(?:和|还|又|另外|而且)*(?=[有能可会最支多影视是])|(?:和|还|又)(?=有?(?:哪些|什么|几种))|(?<=[长久吗])(?:和|还|又)(?=有)|(?<=[?？，,])(?=[横竖方](?:屏|版|的|形))",
    re.I,
)
"""Between two questions: "how long can they be, and is there a watermark?"."""
_ASKS_ALL: Final = regex(
    r"\W*(?:(?:hi|hey|hello|there|so|ok|well|question|just\swondering|wondering|first\stime(?:\s(?:here|user))?"
    r"|(?:i['’]?m\s|i\sam\s)?(?:(?:quite|totally|brand|completely)\s)?new(?:\s(?:here|to\s(?:this|it|nemo)))?)\W+)*(?:but\s|and\s)?"
    r"(?:what(?:\s(?:all|else|exactly|sorts?\sof\s\w+|kinds?\sof\s\w+|types?\sof\s\w+))?\s(?:can|could)\s(?:you|i|we|it|this|nemo)(?:\s(?:thing|tool|app|program))?"
    r"(?:\s(?:actually|really|even|all|possibly|exactly))?\s(?:do|make|create|produce|help\s(?:me\s)?with|ask\s(?:you\s)?for)"
    r"(?:\s(?:for\s(?:me|us)|with\s(?:it|this|you)|here|exactly|actually|really|anyway|then|in\shere|on\shere))*"
    r"|what\s(?:exactly\s)?(?:are\syou|is\s(?:this|it))\s(?:actually\s|really\s)?(?:able\sto\s(?:do|make)|capable\sof|good\s(?:at|for))"
    r"|what\sdo\syou\s(?:actually\s|even\s|really\s)?do(?:\s(?:here|exactly))?)\s?\?*\W*",
    re.I,
)
"""After all that can be done: "what can you actually do?"."""
_BEGINS_ASKING: Final = regex(r"(?:can|could|do|does|will|are|is|how|what|which)\s", re.I)
_NOT_YET_ZH: Final = regex(
    r"\A(?:(?:先|暂时)(?:不用|不要|别|不)(?:急着)?(?:做|生成|动手|弄|剪|拍)[，,。；\s]*)?"
    r"(?:我?(?:就|只|先)*是?(?:想|要)?(?:先)?(?:问一下|问问|问(?:一声|下)?|知道|了解一下|了解|咨询一下|打听一下)(?:一下)?[，,：:\s]*)?"
)
"""What only leads to a question: 先不用做，我就想知道…."""
_UNSURE: Final = regex(
    r"\b(?:not\ssure|no\sidea|don['’]?t\sknow|unsure|clueless)\s(?:about\s)?(?:what|which\sthings)\s(?:to|i\sshould|should\si)\s(?:put|say|write|include|show|tell)\b"
    r"|(?:不知道|不清楚|没想好|不晓得)(?:该|要|应该)?(?:放|写|说|拍|加)(?:些|点)?(?:什么|啥|哪些)",
    re.I,
)
_ALONE: Final = (
    (
        regex(
            r"\W*(?:(?:hi|hey|hello|so|ok|and|question)\W+)*(?:(?:is|are)\s(?:it|this|that|nemo|everything|(?:the\s)?(?:films?|videos?))\s(?:really\s|all\s|completely\s|totally\s)?(?:free|for\sfree)(?:\s(?:to\suse|of\scharge|here))?"
            r"|how\smuch\s(?:does|do|is|are|will|would)\s(?:it|this|that|a\s(?:film|video|clip)|films|videos)(?:\s(?:cost|be))?|what\sdoes\s(?:it|this|a\s(?:film|video))\scost|do\s(?:i|we)\s(?:have\sto|need\sto|must)\spay(?:\s(?:for\s(?:it|this)|anything))?)\s?\?*\W*"
            r"|(?:请问|你好|那)*[，,]?(?:这个?|做(?:一?个)?(?:视频|影片)|用)?(?:是不是|是|要不要|需要|要)?(?:免费|收费|要钱|花钱|付费|付钱|多少钱)的?(?:[吗呢][?？]?|[?？])",
            re.I,
        ),
        "Films made here cost nothing. Describe one, for example: a 20-second video promoting a coffee shop",
        "在这里做影片不收费。直接描述就行，例如：做一个20秒的咖啡店宣传片",
    ),
    (
        regex(
            r"\W*(?:what|which|how\smany)\slanguages\s(?:do|can|does|are)\s(?:you|it|this|nemo)?\s?(?:speak|understand|know|support|supported|understood)s?\s?\?*\W*"
            r"|(?:你)?(?:会|懂|支持)(?:哪些|什么|几种|哪几种)语言[呢吗]?[?？]?",
            re.I,
        ),
        "English and Chinese are understood and spoken; captions show the words you give, in any language.",
        "听得懂、也能念中文和英文；字幕就是你给出的文字，什么语言都可以。",
    ),
)
"""Questions after what is asked alone: what it costs, which languages are spoken."""
_MOST_ASKED: Final = 4  # questions in one message
_LONGEST_PLEA: Final = 140  # characters; who writes more has told something


def asks_what_is_possible(words: str) -> bool:
    """Whether a message is only a question after what can be done."""
    return bool(_ASKS.match(words)) and (bool(_ENDS_ZH.search(words)) or words.rstrip().endswith("?"))


def possible(words: str, language: str) -> str:
    """Answer such questions, one or several; "" where their words are not known."""
    if language == "zh" and (plain := asked_of_tool(words)):
        return plain
    words = _NOT_YET_ZH.sub("", words)
    asked = [f"{one.rstrip(' ?？.')}?" for one in _NEXT_QUESTION.split(words) if one.strip(" ?？")]
    goes_on = "?" in words and all(map(_BEGINS_ASKING.match, asked[1:]))
    if _ASKS_ALL.fullmatch(words):
        return abilities(language)
    if taken := uploads(words, language):
        return taken
    if alone := next((one for one in _ALONE if one[0].fullmatch(words)), None):
        return say(language, alone[1], alone[2])
    ends = goes_on or words.rstrip()[-1:] in "?？" or _ENDS_ZH.search(words)
    told = [_answered(one, language) for one in asked] if ends and len(asked) <= _MOST_ASKED else []
    if told and all(one is not None for one in told) and 2 * sum(map(bool, told)) >= len(told):
        return " ".join(dict.fromkeys(filter(None, told)))
    if len(words) <= _LONGEST_PLEA and _UNSURE.search(words):
        return say(
            language,
            "Gladly: tell its name, what it offers or what happens, a price or a date, and where people turn"
            " to. Each becomes a line of the film.",
            "可以：告诉我名称、做什么或有什么活动、价格或日期、地址或联系方式，每一样都会成为一行字幕。",
        )
    return ""


def _answered(question: str, language: str) -> str | None:
    """The answer to one question, "" where its words are not known; None where it asks for nothing here."""
    if _ASKS_ALL.fullmatch(question):
        return abilities(language)
    if taken := uploads(question, language):
        return taken
    if _ASKS_OF_FILMS.fullmatch(question):
        return " ".join(say(language, one[1], one[2]) for one in _ABOUT_FILMS if one[0].search(question))
    if not asks_what_is_possible(question):
        return None
    known = next((one for one in _KNOWN if one[0].search(question)), None)
    return say(language, known[1], known[2]) if known else ""
