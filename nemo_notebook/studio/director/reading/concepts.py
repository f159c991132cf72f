"""The words of editing by what they stand for, in English and Chinese, and a clause as a row of them.

A clause is read this way only where every one of its words is known; what follows from them is `wishes`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.models.quantities import CHINESE, DIGITS, ENGLISH, read_number
from nemo_notebook.studio.director.reading import verbs
from nemo_notebook.studio.director.reading.lexicon import Lexicon
from nemo_notebook.studio.director.reading.places import place_spans

_TABLE: Final = """
# things
title = title, headline, heading, title text, title card, main title, title line
    / 标题 大标题 主标题 片名 题目 片头文字 标题文字
captions = caption, subtitle, sub, subtitling, overlay, text overlay, caption text, lettering
    / 字幕 说明文字 配文 字幕文字
music = music, song, soundtrack, tune, score, background music, bgm, track, music track, melody, beat
    / 音乐 背景音乐 配乐 背景乐 歌 歌曲 曲子 BGM bgm 音乐声 乐曲 音轨
voice = voice, voiceover, voice-over, voice over, narration, narrator
    / 旁白 配音 解说 画外音
picture = picture, pic, photo, image, scene, shot, slide, photograph, snapshot, still, footage
    / 图 图片 照片 画面 镜头 场景 相片 片段 张 幅 段 个 号
one = one
each = each, every, all, both, both of them, per, all of them, everything
    / 每 每一 每张 所有 全部 都 全 各 每个 统一
transition = transition, crossfade, cross-fade, cross fade, dissolve, fade between, transition effect
    / 转场 叠化 过渡 转场效果 淡入淡出 切换 过场
cut = cut
    / 切
hard = hard, straight, abrupt, hard cut, jump cut, straight cut
    / 硬 直接 硬切 直切 跳切 直接切
film = film, video, clip, movie, thing, whole thing
    / 视频 片子 影片 短片 整个片子 整体
# shapes
16:9 = wide, wider, widescreen, wide-screen, horizontal, landscape
    / 横屏 横版 横的 横向 横着 横 宽屏 宽一点 宽
9:16 = vertical, portrait, upright, tall
    / 竖屏 竖版 竖的 竖向 竖着 竖
1:1 = square
    / 一比一 方形 正方形 方的 方 方屏
shape = format, aspect, aspect ratio, ratio, orientation, version, mode
    / 画幅 比例 格式 版 宽高比 构图 版本
# how much of what
size+ = big, bigger, large, larger, enlarge, grow
    / 放大 变大 更大 大 调大 加大 大些
size- = small, smaller, shrink
    / 缩小 变小 更小 小 调小 小些
size = size, font, font size, font-size, type size, letters, letter, text
    / 字号 字体 字 大小 尺寸
time+ = long, longer, lengthen, extend, prolong, stretch, linger, more time, extra time, slower
    / 延长 加长 更长 变长 久 更久 长 长些 拉长 慢
time- = short, shorter, shorten, brief, briefly, quickly, soon, fast, early, quick
    / 缩短 更短 变短 短 快 短些 早
loud+ = loud, louder, audible
    / 大声 响 更响 响亮
loud- = quiet, quieter, soft, softer, softly, quietly
    / 小声 轻 安静 更轻
loud = volume, loudness, sound level, level
    / 音量 声音 声
more = up, raise, increase, boost, higher, turn up, more, crank
    / 提高 增加 调高 加 多 开大 升高 高
less = lower, reduce, decrease, turn down, down, less, drop by, knock
    / 降低 减少 调低 减 少 降 减小
too = too, overly, way too
    / 太 过于 偏 有点太
not = not, no, without, never, none
    / 不 没 别 无 不要 不用 不想要 别再
enough = enough
    / 够 足够
little = a bit, a little, slightly, a touch, a tad, a notch, somewhat
    / 一点 一些 点 些 稍微 稍 略 一点点
much = much, way, a lot, far, lots, considerably
    / 很多 得多 大幅 许多
# where and when
top = top, upper, above, upper edge, top edge
    / 上面 顶部 上方 最上面 上边 顶上 上部 画面上方
bottom = bottom, below, lower edge, bottom edge, underneath
    / 下面 底部 下方 最下面 下边 底下 下部 画面下方
middle = middle, center, centre, centered, centred, vertically
    / 中间 居中 中央 正中 正中间
front = front, start, beginning, opening, very start
    / 开头 最前面 最前 片头 开始 前面
back = end, very end, closing, ending
    / 结尾 最后 末尾 最后面 片尾 后面
before = before, ahead of, in front of
    / 之前 前面 的前面 前
after = after, behind, following
    / 之后 后面 的后面 后
between = between, in between
    / 之间 中间的
even = equally, evenly, even, same length, equal, identical
    / 一样长 同样长 平均 等长 均匀
whole = whole, entire, throughout, whole time, all the time, all the way
    / 全程 一直 始终 整个 从头到尾
until = until, till, up to, up till
    / 到 直到 至
from = from, starting, starts, start at, begin, appear, come in, comes in, appearing
    / 从 出现 再出来 出来 进来
by = by, another, extra, additional
    / 再 多
to = to, back to, go back to
    / 到 成 为 改成 改为 调到 变成 设为 设成 降到 减到 提到 升到 调成 换成
for = for
# what is done
remove = remove, delete, drop, get rid of, lose, kill, ditch, scrap, erase, take out, take away,
    take off, leave out, exclude, gone, throw out, throw away, trash, toss, axe, bin, omit, cut out,
    skip, unneeded, unnecessary, needed, need, want, eliminate, discard, strip, clear, chuck, dump
    / 去掉 删掉 删除 删了 删去 删 不需要 移除 拿掉 撤掉 取消 停掉 扔掉 砍掉 去除 不留 多余
    / 没必要 去了 不要了 不要 不用
off = off, turn off, switch off, hide, disable, hidden
    / 关掉 关闭 关了 隐藏 关 先关
on = turn on, switch on, enable, unhide
    / 打开 开启
fade = fade, fade away
    / 淡 渐变
show = show, stay, hold, remain, last, keep up, stays on, on screen, on the screen, displayed, visible,
    screen
    / 停留 停 闪 闪过 放 显示 展示 持续 保持 播放 播 展示时间 时间
only = only, just, nothing but
    / 只 仅 只有
keep = keep, leave, stay, remain, unchanged, same, alone, as is, as it is
    / 保留 留着 不变 不动 别动 照旧
move = move, put, push, shift, place, bring, position, set
    / 放 移 移到 放到 挪 挪到 放在 移动 摆 摆到 移到了
swap = swap, switch, exchange, trade, swap places, switch places
    / 互换 交换 对调 调换 换位置 换个位置
make = make, turn, change, set, give, get, have, let, adjust, put
    / 把 让 使 将 弄 改 调 变 换 给 设 做 就 要
colour = dark, light, deep, pale, color, colour, colored, coloured, text color, text colour
    / 颜色 字体颜色 色 深 浅
# what says nothing of its own
idle = please, pls, plz, the, a, an, it, its, this, that, these, those, is, are, be, been, being, was,
    i, we, you, my, our, your, can, could, would, should, must, will, now, also, then, and, so, but,
    like, do, does, did, am, with, of, in, at, on, as, what, there, here, some, any, really, very,
    quite, ok, okay, hi, hey, well, actually, maybe, perhaps, kindly, thanks, thank you, for me,
    for now, right, need to, want to, would like, try, how about, possible, if, again, still, even,
    them, they, at all, bit, goes, go, come, comes, should be, has to, needs to, have to, i think,
    i want, feel, feels, seem, seems, look, looks, sound, sounds, lot, time, times, wish, prefer,
    rather, much too, anymore, any more, though, actual, own, read, see, hear, instead, mind, could you,
    for this, for that, than, his, her, next
    / 和 与 跟 及 请 帮我 麻烦 一下 的 了 吧 呢 啊 呀 哦 嘛 也 就 我 你 它 这 那
    / 这个 那个 是 可以 能 会 想 得 地 还 又 都 现在 谢谢 觉得 感觉 有点 比较 更 再 里
    / 里的 上 在 一 两 个 应该 需要 希望 先 好 行 吗 可以吗 好吗 能不能 可不可以 显得
    / 看起来 听起来 那张 这张 用 让 来 左右 大概 的话 这么 那么 很 非常
"""
"""Each concept with its English words, after a slash its Chinese ones; the first that has a word keeps it."""
_COUNTED: Final = re.compile(
    r"(?P<captions>caption|subtitle|line|字幕|[条句行])|(?P<picture>[a-z]{4}\s?#?\d|[张个幅段幕图镜场]|照片|画面)",
    re.I,
)
"""What a place counts: "caption 2", 第2张."""
_IGNORED: Final = re.compile(r"[\s&,.!?;:'\"“”‘’()…~–—、，。！？；：～·\-]*")
_CONTRACTED: Final = (
    (re.compile(r"\b(?:take|throw|leave|cut|kick)\s(?=(?:\w+\s){1,5}(?:out|away|off)\b)", re.I), "remove "),
    (re.compile(r"(?<=remove )(.*?)\s(?:out|away|off)\b", re.I), r"\1"),
    (re.compile(r"\bcan['’]t\b", re.I), "can not"),
    (re.compile(r"n['’]t\b", re.I), " not"),
    (re.compile(r"['’](?:s|re|ll|d|m|ve)\b", re.I), ""),
)
_PERCENT: Final = re.compile(
    r"(?P<en>\d{1,3}(?:\.\d+)?)\s?(?:%|％|percent\b|per\scent\b|个百分点)|百分之(?P<zh>\d{1,3})", re.I
)
_FACTORS: Final = (
    (re.compile(r"\b(?:twice|double[sd]?|doubling)\b(?:\s(?:as|the))?|[两二2]倍|[加翻]倍|一倍", re.I), 2.0),
    (re.compile(r"\b(?:half|halve[sd]?|halving)\b(?:\s(?:as|the|of))?|一半|减半|对半|半长", re.I), 0.5),
    (re.compile(r"\b(?:triple[sd]?|thrice)\b", re.I), 3.0),
    (re.compile(r"\b(?:a|one)?\s?quarter\b(?:\sof)?|四分之一", re.I), 0.25),
    (re.compile(r"\b(?:a|one)?\s?third\b(?=\sof\b)|三分之一", re.I), 1 / 3),
)
_NUMBER: Final = re.compile(
    rf"\b(?!one\b){ENGLISH}\b|(?<![\d.#:]){DIGITS}(?![\d.:])|{CHINESE}(?=[张个幅段])", re.I
)
_TIMES: Final = re.compile(
    rf"(?P<n>{DIGITS}|{ENGLISH})\s?(?:times\b|x\b|×)(?:\s(?:as|the))?|(?P<zh>{DIGITS}|{CHINESE})倍", re.I
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a clause, or an amount: what it stands for, and its value where it has one.

    Attributes:
        concept: a key of the table, or "duration" (ms), "percent", "factor", "number", "position", "hue".
        start, end: where it stands in the clause.
        amount: of a duration, percentage, factor, number, and the place (from 0) of a position.
        hue: a colour as #rrggbb.
    """

    concept: str
    start: int
    end: int
    amount: float = 0.0
    hue: str = ""


def _lexicon() -> Lexicon:
    english: dict[str, str] = {}
    chinese: dict[str, str] = {}
    concept = ""
    for line in _TABLE.strip().splitlines():
        head, equals, words = line.rpartition("=")
        concept = head.strip() if equals else concept
        if line.lstrip().startswith("/"):
            chinese |= {sign: concept for sign in words.strip(" /").split() if sign not in chinese}
        elif not line.startswith("#"):
            listed = (word.strip() for word in words.split(","))
            english |= {word: concept for word in listed if word and word not in english}
    return Lexicon(english, chinese)


_WORDS: Final = _lexicon()


def tokens_of(text: str, count: int) -> list[Token] | None:
    """Return what the words of a clause stand for, in order; None where one of them is not known.

    Args:
        text: the clause.
        count: how many things a place like "the last" counts.
    """
    for pattern, plain in _CONTRACTED:
        text = pattern.sub(plain, text)
    found: list[Token] = []
    for token in _amounts(text, count):
        if all(_apart(token, one) for one in found):
            found.append(token)
    masked = list(text)
    for token in found:
        masked[token.start : token.end] = "\n" * (token.end - token.start)
    found += [Token(hit.value, hit.start, hit.end) for hit in _WORDS.find("".join(masked))]
    found.sort(key=lambda token: token.start)
    return found if _covered(text, found) else None


def _apart(one: Token, other: Token) -> bool:
    """Whether two amounts can both be meant; "the last two pictures" names two places at once."""
    several = "position" in (one.concept, other.concept) and (one.start, one.end) == (other.start, other.end)
    return several or one.start >= other.end or one.end <= other.start


def _covered(text: str, tokens: list[Token]) -> bool:
    edges = [0, *(edge for token in tokens for edge in (token.start, token.end)), len(text)]
    gaps = zip(edges[::2], edges[1::2], strict=True)
    return all(a >= b or _IGNORED.fullmatch(text, a, b) for a, b in gaps)


def _amounts(text: str, count: int) -> Iterator[Token]:
    """Amounts in the order in which they are to be believed."""
    for one in find_durations(text):
        yield Token("duration", one.start, one.end, one.value)
    for match in _PERCENT.finditer(text):
        yield Token("percent", *match.span(), float(match["en"] or match["zh"]))
    for match in _TIMES.finditer(text):
        times = read_number((match["n"] or match["zh"]).lower())
        yield Token("factor", *match.span(), times + (times == 1))  # 大一倍 is twice as large
    for pattern, factor in _FACTORS:
        for match in pattern.finditer(text):
            yield Token("factor", *match.span(), factor)
    for start, end, place in place_spans(text, count):
        yield Token("position", start, end, place)
        if counted := _COUNTED.search(text, start, end):
            yield Token("captions" if counted.lastgroup == "captions" else "picture", start, end)
    for match in _NUMBER.finditer(text):
        yield Token("number", *match.span(), read_number(match[0].lower()))
    for start, end, hue in verbs.color_spans(text):
        yield Token("hue", start, end, hue=hue)
