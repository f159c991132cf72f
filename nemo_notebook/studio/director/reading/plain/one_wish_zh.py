"""Read a Chinese message that wishes for one thing of one named part, however it is put.

What is named, what is done with it and what only surrounds them are told apart; where something is left that
may be another wish, nothing is read here. The wish is given back in the words that all readers know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from nemo_notebook.models.quantities import read_number
from nemo_notebook.studio.director.drafts import length_ms
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.pictures.order_told import ranked
from nemo_notebook.studio.director.reading.edits.plainly import read_plainly
from nemo_notebook.studio.director.reading.edits.sound.music_parts import PLAYED_FROM, is_own_song
from nemo_notebook.studio.director.reading.messages.message import Message, read_message
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.called_zh import Called, called_in
from nemo_notebook.studio.director.reading.plain.new_words_zh import new_words
from nemo_notebook.studio.director.reading.plain.signs_told_zh import sign_told
from nemo_notebook.studio.director.reading.terms.deeds_zh import Deed
from nemo_notebook.studio.director.reading.terms.hues_zh import hue_in
from nemo_notebook.studio.director.reading.terms.keeping import leaves_alone
from nemo_notebook.studio.director.reading.terms.picture_deeds_zh import DEEDS, OF_MUSIC

_LONGEST: Final = 60  # signs; a longer message says more than one thing
_BETWEEN: Final = regex(r"[，,。；;！!、…\s🙏~～]+")
_NOT_READ: Final = regex(
    r"描\S{0,2}边|勾边|(?:多|少)(?:放|停|留|显示|停留|展示|待|挂)?\s?(?:\d|[一二两三四五半几])+秒|[短长加减快慢](?:\d|[一二两三四五半几])+秒|[一两三几\d]倍(?!速)|^(?!.*(?:原声|喇叭声|放慢|速度)).*一半|[一二三四五六七八九\d]成|(?:[前后][两三四几\d]|最后[两三几])(?!\d*秒)|倒数|副标题|字体|自动"
    r"|(?:往|向|再)[上下](?:移|挪|放|靠|提)?一?[点些]|[移挪][上下][来去]?一?[点些]|^字(?:太小了?，?)?看不清楚?$|除了|除开|只[剩改]|是不是|为[什啥]|怎么(?!这么|是这|那么)|[哪谁]|多少|不对|算了|不不|记错|还原|刚才|刚刚|上一[步版]|撤[销回]|一样|同款|原来的|分别|各[自放]|时长(?:还是)?不变|总?长度不变|[平均]分(?!钟)|交替|另一|新的|[:：=→]|->|[?？].|要么|或者|以及|要不要|会不会|版权|光听|只听|(?:不[要用]?|别)再?[念读]|只要音乐|只留|(?<!费)眼睛|头发|衣服|顺便|秒半|翻译|英文|打码|马赛克"
)
_ELSE: Final = regex(
    r"[改换加删添插减剪切裁移挪调压涂标]|去掉|不要|不用|别(?!的|人|扭)|放大|缩小|变[成大小]|[设弄做]成|音乐|配乐|字幕|标题|片尾|旁白|配音|[横竖]屏|倒放|转场|滤镜|动画|\d|[一二两三四五六七八九十半]秒|[红黄蓝绿紫粉橙]色|再(?!说|见)|来[个点首段张]|画面|垫|衬|竖|横的|收一收|[大小长短快慢亮暗高低轻重暖冷久早晚细粗淡浓艳鲜]一?[点些丢]|[变渐]黑|淡[入出]|渐[强弱]|节奏|[红黄蓝绿紫粉橙金白黑]的$|(?:^|\0)也|放(?!的)|停|副|时长|配|写(?![得错的着了])|现场|[A-Za-z]{2,}|只[要留有]"
)
_ELSE_BESIDE: Final = regex(r"写|声(?=.*\0)|\0.*声|结尾|开头|片头|末尾|最后|后面|前面|下面|里的|中的")
"""What the part of a message that holds the wish says besides it."""
_AFTER_ALL: Final = regex(
    r"^(?:因为|不然|否则|要不然|好让|让(?:人|大家|客户|客人|观众)|给人|省得|免得|这样|为了|毕竟|反正|就是|我(?!想|要|希望)|他|她|它|大家|人家|客户|领导|老板|有点|现在|感觉|看着|显得|比较|后排|家长|老人|老师|朋友|喜庆|安静|好看)"
)
_KEPT: Final = regex(
    r"(?:^|把)(?:其[他它余]|别的|另外|剩[下余]|后面|前面|前两|后两|标题|字幕|音乐|画面|时长|[^，。]{1,6}?)[^，。]{0,8}?(?:不变|别动(?![画效])|不动(?!画)|不用(?:动(?!画)|管|改)|保持|照旧|保留|留着|还?是彩色|正常|原样|别跟着|不要跟着|不要碰|别碰|不要动(?![画效])|别改|还在最后|也别动|留着原声)\S{0,4}$|^(?:标题|字幕|片尾|其[他它]\S{0,3})(?:就)?不用了?$"
)
_MOVES_BESIDE_STILL: Final = regex(
    r"(?:放大|缩小|推[近进]|拉[近远]|平移|移动).*[，,。；;\s](?:但是?|而|让|把)*(?:第\S{1,2}|最后一)[张个幅]\S{0,6}(?:动|静止|固定)"
)
"""One photo is to move and another is not."""
_IDLE: Final = regex(
    r"请|麻烦|拜托|帮我?|把|将|给|让|一下|可以|能不能|能|吗|么|吧|呢|啊|哈|嘛|哦|呀|行不行?|好不好|了|的|地|得|就|也|都|全部?|统统|统一|稍微?|再|还是|还|有点|点|并且|然后|同时|而且|要|应该|最好|我|你|想|希望|觉得|整个?|直接|那|这|里|上|面|才|该|自己|个|只|是|很|好|谢谢|唔該|辛苦"
)
_SWAPPED: Final = regex(
    r"对(?:调|换)|互换|交换|颠倒|(?:换|调)(?:一下|个|下)?(?:顺序|位置|个儿|位)|(?<=[@])(?:换|调)(?:一下|个个儿|过来|下)|调个个儿"
)
_BEFORE_DEED: Final = regex(r"[再还都就把将给用要全一点]*\0+[再点]?")
_OF_GRAPHICS: Final = regex(r"卡片|图表|柱|步骤?|[几\d]项|数据|清单|列表|表格|饼图|价目|菜单")
_WHERE: Final = regex(r"(?:最后|结尾|开头|下面|上面|底下)(?:的|那个?)?@")
_TAKES_AWAY: Final = regex(r"去掉|删|不要|不用|拿掉|撤|去了")
_ALSO: Final = regex(r"也(?:有点|要|一起|跟着)?\0")
_WITH_MORE: Final = regex(r"@(?:里|中)|@(?:的\S{1,3})?[和跟与、]|[和跟与、]@")
_AWAY: Final = regex(r"^(?:哈哈+|嘿嘿|嗯|哎呀?|唉|哇|喂)+")
_TWO: Final = regex(r"@(?:这?[张段]?)?(?:和|跟|与|同|、)@")
_OF_LENGTH: Final = regex(
    r"(?:时长|长度|视频|影片|片子|短片|全片|整体|总共|一共).*\d\s?秒|(?:片子|影片|视频|总?时?长|整体|全片)\S{0,5}短"
)
"""How long the film is to stay says what becomes of its other pictures."""
_LEFT: Final = 6  # signs that may stand beside a wish and mean nothing


@dataclass(frozen=True, slots=True)
class _Done:
    """A deed that a message speaks of, and where."""

    deed: Deed
    match: re.Match[str]

    @property
    def size(self) -> int:
        return self.match.end() - self.match.start()


_OF_ONE_TEXT: Final = regex(
    r"^(?:请|把|让|将|帮我|能不能|那)*字幕(?=.*(?:[大小]|颜色|[红黄蓝绿紫粉橙金白黑]色|[放移挪往]|居中|上面|下面|中间|淡[入出]|[早晚]|出[来现]|显示|停|动画|打字|阴影|底板))"
)
_NEW_CAPTIONS: Final = regex(
    r"[加添配写念说删关没有]|去掉|不要|不用|要字幕|都|每|所有|全部|标题|识别|翻译|生成|(?<!直)显示(?:出来|一下)?$|什么|[哪?？]"
)
_FINER: Final = regex(r"(?:就|也)不用了|太[小大长短][了啦]?[^，,]*[，,]\s*(?:再?加|换|改)")
"""What is spared of the last change, and a complaint that is a wish of its own."""


def with_one_wish(message: Message, there: Situation) -> Message:
    """Return the message in common words where it is one plain wish; itself where it is not."""
    message = _of_the_one_text(message, there)
    if (
        message.language != "zh"
        or there.fresh_pictures
        or (there.drawings and _OF_GRAPHICS.search(message.text))
        or _FINER.search(message.text)
        or read_plainly(message, there)
        or ranked(message, there)
    ):
        return message
    bare = message.text.strip(" 。.!！~～🙏，,")
    said = sign_told(bare, there) or new_words(bare, there) or one_wish(bare, there)
    if not said:
        return message
    plain = read_message(said)
    return replace(plain, language="zh", options=message.options, typed=said)


def _of_the_one_text(message: Message, there: Situation) -> Message:
    """Call the title by its name where it is the only text, and 字幕 are to look so or come then."""
    text = message.text
    if there.caption_words or there.end_words or not there.title_words or len(text) > _LONGEST:
        return message
    if message.texts or not _OF_ONE_TEXT.match(text) or _NEW_CAPTIONS.search(text):
        return message
    said = text.replace("字幕", "标题")
    return replace(read_message(said), language="zh", options=message.options, typed=said)


def one_wish(text: str, there: Situation) -> str:
    """Return the wish of a message in common words, "" where it is no single plain wish."""
    if len(text) > _LONGEST or _NOT_READ.search(text) or _MOVES_BESIDE_STILL.search(text):
        return ""
    pieces = [_AWAY.sub("", one) for one in _BETWEEN.split(text) if not _kept(one)]
    wishes = "，".join(one for one in pieces if one and not _only_why(one))
    called = called_in(wishes, there)
    read = _read(wishes, called, there)
    every = "，".join(one for one in pieces if one)  # "my boss says the price is too small, one size up"
    return read if read or called or every == wishes else _read(every, called_in(every, there), there)


def _read(text: str, called: list[Called], there: Situation) -> str:
    """Read what is left of a message without what only surrounds its wish."""
    music = OF_MUSIC.search(text)
    if music and is_own_song(there) and PLAYED_FROM.search(text):
        return ""
    if music and not called:
        called = [Called(*music.span())]
    elif music:
        return ""
    form = _form(text, called)
    if swap := _swapped(form, called):
        return swap
    named = {(one.words, one.picture) for one in called}
    if len(named) == 2:  # "the first line is too high, and the letters too big"
        if all(one.words for one in called):
            called = [one for one in called if (one.words, one.picture) != ("all the texts", "")]
        named = {(one.words, one.picture) for one in called}
    if len(called) > 1 and any(text[one.start] in '“"「『《' for one in called):
        return ""
    if re.search(r"[“”\"「」『』《》]", form) or len(named) > 1 or _WITH_MORE.search(form):
        return ""
    return _done(form, called[0] if called else None, there, music=bool(music))


def _kept(piece: str) -> bool:
    """Whether a part of a message only says what stays as it is."""
    return not _OF_LENGTH.search(piece) and (leaves_alone(piece) or bool(_KEPT.search(piece)))


def _only_why(piece: str) -> bool:
    """Whether a part of a message only says why something is wished."""
    if not _AFTER_ALL.match(piece) or _ELSE.search(piece) or hue_in(piece):
        return False
    return not any(not one.weak and one.said.search(piece) for one in DEEDS)


def _form(text: str, called: Iterable[Called]) -> str:
    """The message with @ for each name."""
    form, end = "", 0
    for one in called:
        form, end = f"{form}{text[end : one.start]}@", one.end
    return _WHERE.sub("@", form + text[end:])


def _swapped(form: str, called: list[Called]) -> str:
    """Two pictures that change places."""
    pair = [one.picture for one in called if one.picture]
    if len(called) != 2 or len(set(pair)) != 2 or not _TWO.search(form):
        return ""
    said = _SWAPPED.search(form)
    if not said or "all" in "".join(pair) or not _nothing_else(form, [said.span()]):
        return ""
    return f"swap pictures {pair[0][-1]} and {pair[1][-1]}"


def _done(form: str, named: Called | None, there: Situation, *, music: bool) -> str:
    """What is done with the one thing that is named, or with the film."""
    kinds = _kinds(named, there, music=music)
    found = [
        _Done(one, match)
        for one in DEEDS
        if kinds & {*one.of}
        for match in one.said.finditer(form)
        if match[0]
    ]
    if "words" in kinds and (hue := hue_in(form)):
        found.append(_Done(_coloured(hue.hex), hue.match))
    kept: list[_Done] = []
    for one in sorted(found, key=lambda one: -one.size):
        span = one.match.span()
        if all(span[1] <= other.match.start() or span[0] >= other.match.end() for other in kept):
            kept.append(one)
    also = form
    for one in kept:
        start, end = one.match.span()
        also = also[:start] + "\0" * (end - start) + also[end:]
    if _ALSO.search(also) and len({one.deed.wish for one in kept if not one.deed.weak}) < 2:
        return ""
    if not kept or not _nothing_else(form, [one.match.span() for one in kept]):
        return ""
    chosen = sorted([one for one in kept if not one.deed.weak] or kept, key=lambda one: one.match.start())
    wishes = list(dict.fromkeys(_told(one, named, there) for one in chosen))
    if "" in wishes or len({one.deed.wish for one in chosen}) != len(wishes) or not _together(chosen):
        return ""
    return ". ".join(wishes)


def _coloured(hue: str) -> Deed:
    return Deed(re.compile(""), ("words",), f"make {{}} {hue}")


def _together(done: list[_Done]) -> bool:
    """Whether several deeds are different wishes of one kind of thing, and none takes it away."""
    wishes = {one.deed.wish for one in done}
    if len(wishes) == 1:
        return True
    of_one = {*done[0].deed.of}.intersection(*(one.deed.of for one in done))
    weak = any(one.deed.weak for one in done)
    times = [one for one in wishes if re.search(r"\{a\}|longer|shorter|whole|end$", one)]
    if {"let the music start at {a} s", "fade in the music"} <= wishes:
        return False
    pans = {one for one in wishes if one.startswith(("pan", "zoom", "keep"))}
    opposite = len(pans) > 1 or {"make {} bigger", "make {} smaller"} <= wishes or len(times) > 1
    return (
        bool(of_one)
        and not weak
        and not opposite
        and not any(one.startswith("remove") and "box" not in one for one in wishes)
    )


def _kinds(named: Called | None, there: Situation, *, music: bool) -> set[str]:
    if music:
        return {"music"}
    if named is None:
        return {"film"}
    kinds = {"words"} if named.words else set()
    if named.picture:
        at = int(named.picture[-1]) - 1 if named.picture[-1].isdigit() else 0
        kinds.add("clip" if at in there.clips() else "picture")
    return kinds


def _told(done: _Done, named: Called | None, there: Situation) -> str:
    """The wish in common words."""
    groups = done.match.groupdict()
    numbers = {}
    for key in ("a", "b"):
        written = next((value for name, value in groups.items() if name[0] == key and value), "")
        if f"{{{key}}}" in done.deed.wish:
            if not written:
                return ""
            numbers[key] = "0.5" if written == "半" else f"{read_number(written):g}"
    of_words = named is not None and named.words and "words" in done.deed.of
    name = "" if named is None else named.words if of_words else named.picture
    wish = done.deed.wish
    if wish.endswith("until the end"):
        wish, numbers["a"] = "show {} until {a} s", f"{length_ms(there.draft) / 1000:g}"
    if (
        "{}" in wish
        and not name
        or name == "all pictures"
        and re.search(r"place|remove|duplicate|trim|cut", wish)
    ):
        return ""
    if name == "all pictures" and "seconds" in wish:
        wish += " each"
    return wish.format(name, **numbers)


def _nothing_else(form: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether what surrounds a wish says no other."""
    left = list(form)
    for start, end in spans:
        left[start:end] = "\0" * (end - start)
    for piece in _BETWEEN.split("".join(left)):
        bare = _BEFORE_DEED.sub("\0", piece)
        rest = _IDLE.sub("", bare.replace("@", "").replace("\0", ""))
        if not rest or _AFTER_ALL.match(piece) and "\0" not in piece:
            continue
        if {"\0", "@"} & {*piece} and _ELSE_BESIDE.search(bare):
            return False
        if (
            (_IDLE.sub("", bare.partition("@")[2].replace("\0", "")) or len(rest) > 1)
            and _TAKES_AWAY.search("".join(form[a:b] for a, b in spans))
            and "\0" in piece
        ):
            return False
        if _ELSE.search(bare) or "\0" in piece + "@" and len(rest) > _LEFT:
            return False
    return True
