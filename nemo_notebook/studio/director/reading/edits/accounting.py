"""Tell whether what was read leaves words of its clause out: "longer ocean" is not only "longer".

What a wish leaves out may be what it was about, so it is asked for; which part is touched, `agreeing` knows.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from nemo_notebook.models.measures import find_durations
from nemo_notebook.studio.director.drafts import CAPTIONS, MUSIC, TITLE, segments, words_of
from nemo_notebook.studio.director.operations import (
    AddCaption,
    AddPicture,
    HoldPicture,
    KeepSpan,
    Operation,
    RemoveCaptions,
    RemoveMusic,
    RemovePicture,
    RemoveTitle,
    RemoveVoice,
    Reorder,
    ReplaceScenes,
    SetCaption,
    SetColor,
    SetDuration,
    SetFade,
    SetMusic,
    SetSpeed,
    SetTextPlace,
    SetTextSize,
    SetTime,
    SetTitleTime,
    SetTone,
    SetTransitions,
    SetVolume,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.film.length import length_factor
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.concepts import tokens_of, unknown_in
from nemo_notebook.studio.director.reading.terms.places import places_in
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_AWAY: Final = (RemoveCaptions, RemoveMusic, RemoveTitle, RemoveVoice)
_LASTING: Final = (SetMusic, SetTone, SetVolume)
_MEANWHILE: Final = regex(r"\b(?:during|while|whenever)\b|的时候|期间|[播说]到", re.I)
_SPOKEN: Final = regex(
    r"\b(?:voice|narrat\w+|speak\w*|talk\w*|says?)\b|旁白|配音|说话|解说|人声|[念读讲](?=[^，。]{0,3}(?:时候|期间))",
    re.I,
)
_ONWARD: Final = regex(r"[张个幅段](?:以|之|往)[前后]|\b(?:onwards?|and\slater|and\safter)\b", re.I)
_BACKWARDS: Final = regex(r"\bbackwards?\b|\breversed?\b|倒[着放]", re.I)
_FOR_NOW: Final = regex(r"\b(?:except|but|apart\sfrom|middle)\b|除了|先不|先别|中间|等[^，。]*再", re.I)
_WHICH_WORDS: Final = regex(r"\b(?:the|my|our)\s(?P<which>\w+)\s(?:texts?|captions?|words?|lines?)\b", re.I)
_EDGE: Final = regex(
    r"\bat\sthe\s(?:very\s)?(?:end|start|beginning)\b|(?:结尾|开头|最后)(?!一?[张个段幅])", re.I
)
_ALL_BUT: Final = regex(r"\b(?:everything|all|every\s\w+)\s(?:but|except)\b|除了", re.I)
_OF_EACH: Final = regex(r"\b(?:each|every)\s[a-z]|每", re.I)
_REFUSES: Final = regex(r"(?:不要|不想要?|不用|别)(?P<what>[\u4e00-\u9fff]+)$")
_ALL_OF_IT: Final = regex(
    r"(?:了|吧|啊|呢|呀|啦|哦|全|都|再|有|写字?|字|打|放|加|出现|显示|播放|使用|用|任何|这个?|那个?|一直|的|第?[一二三四五六七八九十\d]+[条句个首]?|最后一[条句]"
    r"|背景|音乐|配乐|歌曲?|标题|字幕|文字|旁白|配音|解说|可以吗?|好吗?|行吗?|谢谢)+"
)
_STEP: Final = regex(
    r"\b(?:longer|shorter|lengthen|shorten|extend|stretch|too\s(?:long|short))\b|[长短久]|停", re.I
)
_WHY: Final = regex(
    r"[\s,](?:so(?:\sthat)?|because|since|as|for|when|if|before|like|than|but)\s.*$|(?:因为|这样|不然|否则|所以|方便|好让).*$",
    re.I,
)
_ELSEWHERE: Final = frozenset(
    {"front", "back", "middle", "between", "before", "after", "position", "picture", "hue", "title"}
)
_FEELS: Final = regex(
    r"\b(?:feel(?:s|ing)?|mood|vibes?|atmosphere|ambience|spirit|look(?:s|ing)?\slike)\b|感觉|氛围|气氛|气息|味道|调性",
    re.I,
)
_THAT_PART: Final = regex(r"[\u4e00-\u9fff]{2,6}(?<!整)(?<!全)那[段张个幅](?:视频|片段|画面)?")
_BETWEEN: Final = regex(r"\bbetween\s(?!\d)|(?<!\d)之间|中间", re.I)
_NOT_AT: Final = regex(
    r"(?:\bno|\bnot|\bwithout|n['’]t(?:\s\w+){0,2}|\bless)\s(?:an?\s|at\s|the\s|so\s|any\s)*(?:night|day|dawn|morning|evening|sunset|sunrise|dusk)\w*\b"
    r"|(?:不要|别|没有|不想|不喜欢|去掉|删掉)\S{0,3}(?:夜|晚|白天|早|清晨|黄昏|傍晚|日落|日出)",
    re.I,
)
_ON_GROUND: Final = regex(
    r"\b(?:on|over|against)\s(?:an?\s)?(?:\w+\s)?(?:black|white|red|blue|green|gold|grey|gray|pink)\b", re.I
)
_OF_FILM: Final = regex(
    r"\b(?:make|cut|trim|shorten|keep)\s(?:it|this|that|the\s(?:video|film|clip))\b.*\b(?:without|but\snot|not)\b",
    re.I,
)
_CUT_BY: Final = regex(r"^(?:再|多|还要)+(?:剪|裁|切)掉?\S{1,3}秒", re.I)
_AT_ONE_END: Final = regex(
    r"\d\s?(?:s|secs?|seconds?)?\s(?:off|from)\s(?:of\s)?(?:the\s)?(?:very\s)?(?:end|back|tail|start|front|beginning|head)\b",
    re.I,
)
_FOR_THAT: Final = regex(r"\bfor\s(?:that|this|the)\sone\b|\bthat\sone\b|[那这]一?[张段条句]", re.I)
_ADDS: Final = regex(r"^\W*(?:please\s)?(?:add|insert|put)\b|[加插]", re.I)
_ADDING: Final = regex(r"\b(?:add|insert)\b", re.I)
_FILMS_MIDDLE: Final = regex(
    r"\b(?:middle|start|beginning|end)\sof\s(?:the|this|my)\s(?:film|video|clip|movie)\b|(?:视频|影片|片子|短片)的?(?:正?中间|开头|结尾)",
    re.I,
)
"""A moment, no place on the screen."""
_BUT_MUSIC: Final = regex(
    r"\b(?:except|but|apart\sfrom|other\sthan|besides)\s(?:for\s)?(?:the\s|my\s)?(?:music|song)\b|除了(?:背景)?音乐",
    re.I,
)
_WRITES: Final = regex(
    r"\b(?:write|writing|label(?:led)?|names?\sof)\b|写[上着出]|标[上注]|名字|名称|名$", re.I
)
_AGAIN: Final = regex(r"\b(?:again|once\smore|twice|also|repeat)\b|再|又|重复", re.I)
_SEVERAL: Final = regex(
    r"多[放来加用]?(?:几|一些|点)[张个段]|\bmore\s(?:photos|pictures|images|shots)\b", re.I
)


def leaves_out(operations: Sequence[Operation], text: str, there: Situation) -> bool:
    """Whether the words of a clause say something that the operations read from it do not do."""
    return any(rule(one, text, there) for one in operations for rule in _RULES)


def _degree_refused(one: Operation, text: str, there: Situation) -> bool:
    """In 音乐不要太响 the music is not refused, nor is it in 字幕不要遮住人."""
    refused = _REFUSES.search(text) if isinstance(one, _AWAY) else None
    return bool(refused and not _ALL_OF_IT.fullmatch(refused["what"]))


def _step_of_something(one: Operation, text: str, there: Situation) -> bool:
    """In "longer ocean", 每张图片之间停顿一下 it is not the film that is to be longer."""
    if not isinstance(one, SetDuration):
        return False
    if _CUT_BY.search(text):
        return True
    if _ADDS.search(text) and (verbs.find_color(text) or unknown_in(_ADDING.sub(" ", text), 0)):
        return True
    if _AT_ONE_END.search(text) or _FOR_THAT.search(text):
        return True
    if not _STEP.search(text):
        return False
    if find_durations(text) or length_factor(text):
        return False
    said = _WHY.sub("", text)
    tokens = tokens_of(said, 0) or []
    elsewhere = any(token.concept in _ELSEWHERE for token in tokens)
    if any(token.concept == "each" for token in tokens):
        return False
    return elsewhere or any(scene.sure for scene in find_subjects(said))


def _only_meanwhile(one: Operation, text: str, there: Situation) -> bool:
    """In "no music while she talks" it is for a while only, and nobody is to stop talking."""
    spoken = isinstance(one, SetVolume) and _SPOKEN.search(text)
    return isinstance(one, (*_AWAY, *_LASTING)) and not spoken and bool(_MEANWHILE.search(text))


def _from_there_on(one: Operation, text: str, there: Situation) -> bool:
    """In 第三张以后都去掉 more than one picture goes; "the dog backwards" is no order of pictures."""
    if isinstance(one, RemovePicture):
        return bool(_ONWARD.search(text))
    backwards = isinstance(one, Reorder) and _BACKWARDS.search(text)
    return bool(backwards and len(places_in(text, len(there.pictures))) == 1)


def _not_all_away(one: Operation, text: str, there: Situation) -> bool:
    """What goes on one picture, for now, or with an exception is not all of it."""
    if not isinstance(one, _AWAY) or isinstance(one, RemoveCaptions) and one.index is not None:
        return False
    placed = (
        isinstance(one, RemoveTitle) and verbs.PICTURES.search(text) and places_in(text, len(there.pictures))
    )
    return bool(placed or _FOR_NOW.search(text))


def _some_words(one: Operation, text: str, there: Situation) -> bool:
    """In "the price text in red" not every caption is meant."""
    if not isinstance(one, SetColor | SetTextSize) or one.index is not None:
        return False
    which = _WHICH_WORDS.search(text)
    return bool(which and unknown_in(which["which"], 0))


def _at_an_edge(one: Operation, text: str, there: Situation) -> bool:
    """In "no fade at the end" the transitions stay, in "of each clip" the film's edges do."""
    if isinstance(one, SetTransitions | SetVolume):
        return bool(_EDGE.search(text))
    if isinstance(one, KeepSpan):
        return bool(_OF_EACH.search(text))
    if isinstance(one, HoldPicture):
        return bool(_ALL_BUT.search(text))
    return isinstance(one, AddPicture) and bool(verbs.SOUND.search(text))


def _feels_like(one: Operation, text: str, there: Situation) -> bool:
    """A film that is to feel like autumn keeps its pictures."""
    return isinstance(one, ReplaceScenes) and not one.indexes and bool(_FEELS.search(text))


def _of_one_part(one: Operation, text: str, there: Situation) -> bool:
    """In 生日那段慢放 it is not all of the film that is meant, even where no clip is called so."""
    whole = isinstance(one, SetSpeed | SetVolume) and not one.indexes or isinstance(one, RemoveMusic)
    return whole and len(there.pictures) > 1 and bool(_THAT_PART.search(text))


def _between_things(one: Operation, text: str, there: Situation) -> bool:
    """What happens between two things is no matter of the whole film, nor of one of them."""
    return isinstance(one, SetDuration | SetFade | HoldPicture | SetCaption) and bool(_BETWEEN.search(text))


def _time_refused(one: Operation, text: str, there: Situation) -> bool:
    """In "no night scene" the night is not wished for."""
    return isinstance(one, SetTime) and bool(_NOT_AT.search(text))


def _ground_not_letters(one: Operation, text: str, there: Situation) -> bool:
    """In "the title on black" the letters are not to be black."""
    letters = verbs.find_color(_ON_GROUND.sub(" ", text))
    return isinstance(one, SetColor) and bool(_ON_GROUND.search(text)) and one.color != letters


def _moment_no_place(one: Operation, text: str, there: Situation) -> bool:
    """In "the title in the middle of the film" a time is wished for."""
    return isinstance(one, SetTextPlace) and bool(_FILMS_MIDDLE.search(text))


def _length_of_film(one: Operation, text: str, there: Situation) -> bool:
    """In "make it 9 seconds without cutting the title" the title's time is not meant."""
    return isinstance(one, SetTitleTime) and bool(_OF_FILM.search(text))


def _there_already(one: Operation, text: str, there: Situation) -> bool:
    """Words on the screen are spoken of, not added once more: put "Open till late" first."""
    if not isinstance(one, AddCaption) or _AGAIN.search(text):
        return False
    return one.text in [
        words_of(each) for track in (TITLE, CAPTIONS) for each in segments(there.draft, track)
    ]


def _words_no_picture(one: Operation, text: str, there: Situation) -> bool:
    """In 每张照片上写上水果的名字 no fruit is to be shown."""
    return isinstance(one, AddPicture | ReplaceScenes) and bool(_WRITES.search(text))


def _all_but_it(one: Operation, text: str, there: Situation) -> bool:
    """In "silence everything except the music" the music stays."""
    sound = isinstance(one, RemoveMusic) or isinstance(one, SetVolume) and one.of == MUSIC
    return bool(sound and _BUT_MUSIC.search(text))


def _more_pictures(one: Operation, text: str, there: Situation) -> bool:
    """In 多放几张西瓜 more pictures are wished for, not more time."""
    return isinstance(one, HoldPicture) and bool(_SEVERAL.search(text))


_RULES: Final[tuple[Callable[[Operation, str, Situation], bool], ...]] = (
    _degree_refused,
    _step_of_something,
    _only_meanwhile,
    _from_there_on,
    _not_all_away,
    _some_words,
    _at_an_edge,
    _feels_like,
    _between_things,
    _of_one_part,
    _time_refused,
    _ground_not_letters,
    _length_of_film,
    _moment_no_place,
    _there_already,
    _more_pictures,
    _all_but_it,
    _words_no_picture,
)
