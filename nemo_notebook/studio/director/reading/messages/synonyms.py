"""Say a wish in the words that all readers know: "axe the soundtrack" is "remove the music".

One place knows the many names of a part, a deed or a degree; a word learnt here holds for every reader.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.formal import in_plain_orders
from nemo_notebook.studio.director.reading.messages.plain_numbers import in_plain_numbers
from nemo_notebook.studio.director.reading.messages.turns import in_plain_turns, with_step_before
from nemo_notebook.studio.director.reading.terms.orders import DEED
from nemo_notebook.studio.director.reading.terms.tongue import HAN

_NAMES: Final = """
title: headline, heading, header, main title, title text, big title, opening title, main heading,
    title line, title words
caption: subtitle, caption text
captions: subtitles, subs, captioning, caption texts
music: the track, this track, that track, the current track, soundtrack, bgm, background music,
    background track, background song, background tune,
    backing track, backing music,
    music track, audio track, musical score, music bed, background soundtrack
song: tune
a different song: a different track, another track, a new track
voice-over: vo, v.o., v/o, voice over, narrator's voice, voice track, narration track, spoken text,
    the man speaking, the man talking, the woman speaking, the woman talking, the lady speaking,
    the lady talking, the guy speaking, the guy talking, the girl speaking, the girl talking,
    the person speaking, the person talking, the man's voice, the woman's voice, the lady's voice,
    the guy's voice, the one speaking, the speaking
transitions: transition effects, scene transitions, picture transitions, photo transitions
transition: transition effect
transitions between: fading between, fades between, blending between
background: bg
background music: bg music, background bg
end card: endcard, end-card, ending card, end screen, ending screen, closing card, closing screen,
    outro card, final card, end slate
a bit: a little bit, a wee bit, a tad, a tad bit, a touch, a smidge, a smidgen, a notch, a hair,
    a teensy bit, a tiny bit, somewhat,
    a little
half a minute: half a min
a minute: a full minute, a whole minute, one full minute, one whole minute
half the length: half the running time, half the runtime, half the duration, half the time it is now
both ends: each end, either end, both sides, each side
the title: the words at the beginning, the words at the start, the text at the beginning,
    the text at the start, the opening words,
    the opening text, the intro text
first: 1st
second: 2nd
third: 3rd
fourth: 4th
fifth: 5th
sixth: 6th
1:1: 1 by 1, one by one ratio
9:16: 9 by 16, nine by sixteen, 9x16
16:9: 16 by 9, sixteen by nine, 16x9
longer: more long
shorter: more short
louder: more loud
quieter: less loud, more quiet
bigger: more big
smaller: more small
darker: more dark
brighter: more bright
warmer: more warm
slower: more slow
faster: more fast, more quick
much: loads, a whole lot, heaps, tons, a great deal, way way, a good deal
at the end: at the very end, right at the end
at the bottom: on the bottom, at the very bottom, down at the bottom, at the bottom of the screen,
    at the bottom of the frame
at the top: at the very top, up at the top, at the top of the screen, at the top of the frame
"""
_DEEDS: Final = """
remove: get rid of, axe, nix, scrap, ditch, eliminate, discard, erase, do away with, trash, bin,
    throw out, throw away,
    take away, chuck out, dump
change: alter, modify
swap: trade
add: throw in, pop in, slap in, stick in, toss in, drop in
put: stick, slap, pop, plop, position
turn up: bump up, crank up, pump up, dial up, boost
turn down: dial down, knock down
"""
_SIGNS: Final = """
旁白: 说话的声音 说话那个声音 说话的人 说话的那个人 讲话的声音 人说话的声音 念稿的声音 讲解的声音
标题: 题目 片名 大标题 主标题 片头标题 标题文字
音乐: 背景音乐 配乐 背景乐 BGM bgm Bgm 乐曲 曲子 歌曲
字幕: 说明文字 配文
旁白: 画外音
转场: 转场效果 转场特效 切换效果 过渡效果
调亮: 提亮 增亮 加亮 打亮
一点: 一点点 一丢丢 一点儿 一丁点 那么一点 一点点儿
去掉: 去除 弄掉 拿掉 移除 抹掉 清掉 干掉 撤掉 扔掉 丢掉 砍掉 拿走 移走 撤走
交换: 调换 对换 互相换
都: 统统 通通 一律 全都
改成: 搞成 弄成
放到: 搬到 摆到 移动到 挪到 挪至 移至
加: 添上 加进
红色: 大红色
最后一张: 最后那张 末尾那张 末张 最末一张 最末那张 最后面那张
第一张: 最前面那张 开头那张
"""
_CONTRACTED: Final = regex(
    r"(?<=[a-z])['’]s(?=\s(?:too|way|so|a\s(?:bit|little|tad)|not|very|really|kind|hard|boring|getting|still|barely|hardly|much|far)\b)",
    re.I,
)
_FORMS_ZH: Final = tuple(
    (regex(said, re.I), plain)
    for said, plain in (
        (r"(?<=[大小长短快慢亮暗高低轻响久暖冷淡浓粗细])(?:些|点儿)", "点"),
        (r"有(?:一点|一些|些)(?=[太大小长短快慢亮暗高低轻响久暖冷淡浓粗细吵闹])", "有点"),
        (r"(?<=[一二三四五六七八九十\d后首那])幅(?=$|[^度面])", "张"),
        (r"(?<=第[一二三四五六七八九十\d])页(?=$|[^眉脚码])", "张"),
        (r"(?:柱状|饼|折线|条形)?图表?那?一?页", "图表那张"),
        (r"(?<=字)(?:写|打|弄|搞|做)得?(?=[大小粗])", ""),
        (r"(?:大|正|鲜|中国|喜庆的?)红(?=的?(?:$|[，,。吧]))", "红色"),
        (r"(?P<each>每[张幅](?:图片?|照片)?)(?:都|再)?(?:放|播|过)?得?慢(?=一?[点些]|$)", r"\g<each>长"),
        (r"(?P<each>每[张幅](?:图片?|照片)?)(?:都|再)?(?:放|播|过)?得?快(?=一?[点些]|$)", r"\g<each>短"),
        (
            r"(?:每[张个幅](?:图片?|照片|画面)?|图[和与跟]图|[各两]张(?:图片?|照片)?|(?<![张个幅段])(?:图片?|照片|画面|镜头|片段|视频|场景))(?:和[^，。]{1,3})?之?间(?:都)?(?:加上?|用|做|来|要|有)?(?=[^，。]{0,8}(?:叠化|转场|过渡|淡|擦除|滑[动入]|推[移入]|缩放|硬切|闪[白黑]|[黑白]场))",
            "转场",
        ),
        (r"片尾(?=[^，。字文写]{0,6}黑[场屏幕])", "结尾"),
        (r"下面划线|加?下划线|底下划线", "高亮"),
        (r"(?<=太小)了?(?:都|根本|有点|完全)*看不[见到]", ""),
        (r"(?<=第[一二三四五六七八九\d])[步点项]的?(?=字幕)", "条"),
        (r"片头字(?!幕)", "标题"),
        (
            r"(?:从|在|到)?(?:副歌|高潮)(?:部分|那里|那段|那儿)?(?:开始|起|进|放|播|切入)*[，,]?(?:大概|大约|应该|差不多|也?就是|好像|可能|约|在|是|从)*(?P<at>第?\d{1,3}秒|第?\d{1,2}分\d{1,2}秒?|\d{1,2}[:：]\d\d)(?:左右|那里|的地方|处|开始|起|放|播)*",
            r"从歌曲的\g<at>开始",
        ),
        (r"[加来要配放]一?[个行条]?副标题[，,]\s?(?:写[上着]?|内容是?|就叫|叫做?)", "加副标题"),
        (r"加(?:一?个|上)?片头[，,]?(?=写|文字|内容)", "标题"),
        (r"最后的?字幕(?!条)", "最后一条字幕"),
        (r"(?:有点|有些|偏)(?=[暗亮黄蓝灰](?:了|啊|$|[，,。]))", "太"),
        (r"(?<=\d)\s?(?:s|sec)(?=[\u4e00-\u9fff]|\W*$)", "秒"),
        (r"(?<=[一二三四五六七八九十两])s(?=[\u4e00-\u9fff]|\W*$)", "秒"),
        (
            r"(?<=[\u4e00-\u9fff\d])(?<![前后里上下][面头边])(?<!最[前后])(?P<verb>[去删])了(?=$|[，,。吧])",
            r"\g<verb>掉",
        ),
    )
)
_SHORT_WITH: Final = regex(r"(?<![\w/])w/(?P<out>o\b)?\s?(?=[\w“\"'])", re.I)
_DRAWN_OUT: Final = regex(r"\bwa{2,}y+\b|\bmu{2,}ch\b|\bve+r{2,}y+\b|\bsuper(?:\ssuper)+\b", re.I)
"""A great deal: "waaay bigger"."""
_SO: Final = regex(r"\bso{2,}\s(?!much\b|many\b)", re.I)
_MUSIC_ALONE: Final = regex(
    r"^(?P<head>\W*(?:\w+\s){0,3}(?:no|mute|silence|without|remove|kill)\s[^.;!?,]{0,24}\b(?:sounds?|audio|noises?|clips?|videos?)\b[^.;!?,]{0,24}?),?\s(?:(?:pls|please|and|but|with)\s)*(?:just|only)\s(?:the\s)?music\W*$",
    re.I,
)
"""In "no sound from the clips, just music" the music is what is left."""
_STRIP: Final = regex(r"\b(?:strip|band|bar|panel|rectangle|block)(?=\s(?:behind|under|beneath)\s)", re.I)
_IS_OFF: Final = regex(
    r"\b(?P<what>wording|spelling|date|price|number|address|hours|time)(?P<of>(?:\s(?:of|in|on)\s[^,.;!?]{1,24})?)\s(?:is|are)\s(?:a\s(?:bit|little)\s|way\s)?off(?=\W*$|[,;.])",
    re.I,
)
_DROWNED: Final = regex(
    r"(?:the\s)?(?:voice-over|voice|narrator|narration|speech)\s(?:is|gets|was)\s(?:\w+\s)?drowned(?:\sout)?(?:\sby\s(?:the\s)?\w+(?:\s\w+)?)?",
    re.I,
)
_HEARD: Final = r"(?:voice-over|voice|narrat(?:or|ion)|speaker|speech|speaking|music|song)"
_WELL: Final = r"(?:\s(?:so\s)?(?:very\s)?(?:well|good|clearly|properly|at\sall|much|now|any\s?more))*"
_UNHEARD: Final = regex(
    rf"(?:(?:i|we|you|one|people|nobody|no\sone|they|my\s\w+)\s(?:can(?:not|['’]?t|\s(?:barely|hardly|not))|couldn['’]?t|could\s(?:barely|hardly|not)"
    rf"|do\snot|don['’]?t|barely|hardly|struggle\sto)\s(?:really\s|even\s)?(?:hear|understand|follow|catch|make\sout){_WELL}\s(?:the\s|her\s|his\s|my\s){_HEARD}"
    rf"|(?:the|her|his|my)\s{_HEARD}\s(?:is|gets)\s(?:\w+\s)?(?:hard|difficult|impossible|tricky)\sto\s(?:hear|understand|follow|catch|make\sout)"
    rf"|(?:the|her|his|my)\s{_HEARD}\s(?:can(?:not|['’]?t)|can\s(?:barely|hardly|not))\sbe\s(?:heard|understood)){_WELL},?\s"
    r"(?:(?:because|since|as|cause|cos|due\sto|over|under|with|behind|through|when)\s(?:of\s)?)(?:all\s)?(?:the\s|that\s)?"
    rf"(?P<over>{_HEARD})\b(?:\s(?:is|gets|being|so|too|very|much|way|just|really|a\sbit|playing|plays|loud|strong|high|heavy|noisy|big)\b)*(?=\W|$)",
    re.I,
)
"""What is not heard, and what is too loud beside it."""
_TOO_LOUD: Final = r"the \g<over> is too loud"
_MOVED_FOR: Final = regex(
    r"^(?P<head>(?![^.;!?,]*\b(?:titles?|captions?|texts?|words?|lines?|card|music|fades?|add|say|write)\b)[^.;!?,\ue000]{3,60}\sto\sthe\s(?:very\s)?(?:front|start|beginning|end))\s(?:and\s)?for\s(?P<time>\d+(?:\.\d+)?\sseconds)\W*$",
    re.I,
)
"""In "glasses to the front for 2 seconds" a place and a time are told."""
_AT_SECOND: Final = regex(
    r"\b(?P<at>from|at|until|till|to|after|before)\s(?:the\s)?second\s(?P<second>\d{1,3})\b", re.I
)
_I_MEAN: Final = regex(r",?\si\smean(?:t)?(?=\s*(?:[,.;!]|$))", re.I)
_TIMED: Final = regex(
    r"\b(?P<text>texts?|captions?|words?)\s*,\s*(?=(?:from\s)?\d[\d:.]*\s?(?:s|secs?|seconds?)?\s?(?:-|–|to)\s?\d)",
    re.I,
)
_PUT_UP: Final = regex(
    r"\b(?P<put>(?:put|stick|write|get|have|show|add)\s(?:(?:our|my|the|your|a|an)\s)?(?:\w+\s)?(?:names?|slogan|words?|address|logo|number|hours|price|sign|text|message|url|website|date))\sup"
    r"(?=\s(?:at|on|in|there|instead|as|for|with|front|too)\b|\W*$)",
    re.I,
)
"""Where "up" is no place: "put our name up at the start"."""
_MODAL: Final = regex(
    r"(?<=[张段条句乐题幕场子频面音])(?:最好(?:能|是)?|直接(?!切|出现|显示)|得(?=[多再少停放长短])|给我|帮我|麻烦|请(?!扫))(?=\S)"
)
_WIDE: Final = str.maketrans("０１２３４５６７８９％", "0123456789%")
_PLUS: Final = regex(rf"\s[+＋]\s(?={DEED}\b|[\u4e00-\u9fff])", re.I)
_TOO_LAST: Final = regex(
    r"(?P<more>\b(?:bigg|small|larg|long|short|bright|dark|loud|quiet|high|low|bold)er)\stoo(?=\W*$)", re.I
)
_AMPERSAND: Final = regex(r"(?P<before>(?<![\w'’])[\w'’-]+)\s[&+＋]\s(?=(?P<after>\w))")
_APART: Final = regex(r"(?<=[\u4e00-\u9fff])[^\S\n]+(?=\d)|(?<=\d)[^\S\n]+(?=[\u4e00-\u9fff])")


def _read(listed: str, parted_by: str) -> dict[str, str]:
    """Read lines of "common: rare, rare, …"; a line that holds no colon goes on."""
    found: dict[str, str] = {}
    common = ""
    for line in listed.strip().splitlines():
        head, colon, rest = line.rpartition(": ")
        common = head.strip() if colon else common
        found |= {one: common for rare in rest.split(parted_by) if (one := " ".join(rare.split()))}
    return found


def _any(words: dict[str, str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(one).replace(r"\ ", r"\s+") for one in longest_first)


_THINGS: Final = _read(_NAMES, ",")
_DONE: Final = _read(_DEEDS, ",")
_CHINESE: Final = _read(_SIGNS, " ")
_THING: Final = regex(rf"(?<![\w'’.#@/-])(?:{_any(_THINGS)})(?![\w'’/-]|\.\w|\s(?:s|secs?|seconds?)\b)", re.I)
_DEED: Final = regex(
    rf"(?P<before>^\W*|[,.;!?，。；！？]\s*|\b(?:and|then|also|please|just|you|we|but)\s+)(?P<deed>{_any(_DONE)})(?![\w'’-])",
    re.I,
)
_SIGN: Final = regex(_any(_CHINESE))


_AS_LONG: Final = regex(
    r"(?:^|,?\s)(?:but\s)?without\s(?:making|letting)\s(?:the\s(?:whole\s)?(?:film|video|clip|thing)|it)\s(?:get\s|become\s)?(?:any\s)?(?:shorter|longer)\b(?:\s(?:overall|in\stotal|altogether))?"
    r"|,?\s(?:but\s)?without\s(?:shortening|lengthening)\s(?:the\s(?:whole\s)?(?:film|video|thing)|it)\b"
    r"|,?\s(?:but\s)?without\s(?:losing|changing)\s(?:any\s|the\s)?(?:total\s|overall\s)?(?:length|running\stime|duration)\b",
    re.I,
)
"""The film is to stay as long as it is."""
_AS_EDGE: Final = regex(
    r"\b(?:add|bring\sin|insert|include)\s(?P<what>[^,;]{2,40}?)\sas\sthe\s(?:very\s)?(?P<edge>last|final|closing|first|opening)(?:\s(?:one|picture|photo|image|shot|scene))\b",
    re.I,
)
"""A picture that comes in at an edge of the film: "bring in the barn as the last one"."""


def in_common_words(said: str) -> str:
    """Return a wish in the words the readers know best.

    Args:
        said: a wish in which nothing stands for the film to show; a capital inside it makes a name.
    """
    said = _TIMED.sub(r"\g<text> ", _I_MEAN.sub("", said))
    said = _PUT_UP.sub(r"\g<put>", _CONTRACTED.sub(" is", said.translate(_WIDE)))
    said = _IS_OFF.sub(r"\g<what>\g<of> is wrong", _STRIP.sub("background", said))
    said = _MUSIC_ALONE.sub(r"\g<head>, keep the music", said)
    said = _AT_SECOND.sub(r"\g<at> \g<second> seconds", said)
    said = _AS_EDGE.sub(_at_edge, said)
    said = _AS_LONG.sub(", keep the total length", said)
    said = _TOO_LAST.sub(r"\g<more> also", said)
    said = _AMPERSAND.sub(_joined, _PLUS.sub(", ", said))
    said = _DRAWN_OUT.sub("much", _SO.sub("too ", said))
    said = _SHORT_WITH.sub(lambda one: "without " if one["out"] else "with ", said)
    said = in_plain_turns(said)
    said = _DEED.sub(lambda one: one["before"] + _DONE[_plain(one["deed"])], said)
    said = _UNHEARD.sub(_TOO_LOUD, said)  # "hear the voice over the music"
    said = _DROWNED.sub("the music drowns out the voice-over", _THING.sub(_common, said))
    said = with_step_before(_UNHEARD.sub(_TOO_LOUD, said))
    said = _SIGN.sub(lambda one: _CHINESE[one[0]], said)
    if HAN.search(said):
        said = _MODAL.sub("", _APART.sub("", said))
        for pattern, plain in _FORMS_ZH:
            said = pattern.sub(plain, said)
    return _MOVED_FOR.sub(r"\g<head>, \g<time>", in_plain_orders(in_plain_numbers(said)))


def _at_edge(match: re.Match[str]) -> str:
    edge = "beginning" if match["edge"].lower() in ("first", "opening") else "end"
    return f"add {match['what']} at the {edge}"


def _joined(match: re.Match[str]) -> str:
    """A sign for "and" in its word; between two capitals it is part of a name: "Bean & Leaf"."""
    capitals = match["before"][0].isupper() and match["after"].isupper() and not match.string.isupper()
    return match[0] if capitals and match.start() else f"{match['before']} and "


def _plain(words: str) -> str:
    return " ".join(words.lower().split())


def _common(match: re.Match[str]) -> str:
    plain = match.string.isupper() or match[0].isupper()
    named = match[0][0].isupper() and match.start() > 0 and not plain
    return match[0] if named else _THINGS[_plain(match[0])]
