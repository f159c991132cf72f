"""Read which picture a caption goes with: "caption 2 with picture 3", 每条字幕跟着各自的画面.

The caption stands as long as its picture; with the first one, from where the title ends.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from nemo_notebook.studio.director.drafts import CAPTIONS, segments, span
from nemo_notebook.studio.director.operations import (
    AddCaption,
    AddPicture,
    Operation,
    SetCaptions,
    SetTextTime,
    SetTitle,
    apply_all,
)
from nemo_notebook.studio.director.operations.lettering import no_such_text
from nemo_notebook.studio.director.operations.wording import title_of
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.naming.on_screen import shown_words
from nemo_notebook.studio.director.reading.edits.naming.thing_names import (
    CAPTION,
    PICTURE,
    SAID,
    SCENE,
    caption_called,
    picture_called,
    plain_wish,
    unquoted,
)
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.retiming import spans_for_labels

_SHOWS: Final = r"(?:(?:show|display|keep|put|let|have|place|move|set|start|make|leave|bring)\s)"
_IS: Final = (
    r"(?:\s(?:should|must|to|can|shall|has\sto|needs\sto|be|is|shown|appears?|shows?(?:\sup)?"
    r"|stands?|stays?|displayed|visible|comes?(?:\sup)?"
    r"|goes|go|belongs?|only|just|exactly|on(?:\s(?:the\s)?screen)?(?=\s(?:while|when|during|for|as)\b)|up))*"
)
_WITH: Final = (
    r"(?:while|when|whenever|with|together\swith|along\swith|alongside|over|on(?:to)?|during"
    r"|under|for(?:\sas\slong\sas)?|(?:just\s|exactly\s)?as\slong\sas"
    r"|for\sthe\s(?:whole\s)?(?:length|duration|time)\sof|throughout|at\sthe\ssame\stime\sas"
    r"|only\s(?:on|over|with|while|during|for))"
)
_PLAYS: Final = (
    r"(?:\s(?:is|are|gets|'s|’s))?(?:\s(?:shown|showing|on(?:\s(?:the\s)?screen)?|visible|up"
    r"|there|seen|playing|displayed|plays|runs|appears|lasts|shows|comes(?:\sup)?|does))*"
    r"(?:\sonly)?"
)
_PICTURED: Final = rf"(?P<picture>{PICTURE}|{SCENE})"
_CAPTIONED: Final = rf"(?P<caption>{CAPTION})"
_PLAYS_ZH: Final = (
    r"(?:一起|同时|一同)?(?:出现|显示|播放|出来|走|消失|在)*(?:的?时候|期间|时|上面?|里面?"
    r"|那段时间)?(?:才)?(?:一起|同时)?(?:出现|显示|放|走)?"
)
_ONE: Final = (
    regex(rf"{_SHOWS}?{_CAPTIONED}{_IS}\s{_WITH}\s{_PICTURED}{_PLAYS}", re.I),
    regex(
        rf"(?:match|link|tie|pin|attach|sync|align|fit|move|glue|assign)\s{_CAPTIONED}\s(?:up\s)?"
        rf"(?:to|with|onto)\s{_PICTURED}",
        re.I,
    ),
    regex(
        rf"{_CAPTIONED}\s(?:should\s)?(?:belongs?\sto|goes?\swith|match(?:es)?|follows?)\s{_PICTURED}", re.I
    ),
    regex(
        rf"(?:while|when|during|over|on|with)\s{_PICTURED}{_PLAYS},?\s"
        rf"(?:only\s)?{_SHOWS}{_CAPTIONED}(?:\sonly)?",
        re.I,
    ),
    regex(rf"(?P<picture>{PICTURE})\s(?:gets|should\s(?:get|have|show)|has|with|needs)\s{_CAPTIONED}", re.I),
    regex(
        rf"(?:把|将|让)?{_CAPTIONED}(?:应该|要|得|只|就|仅|都)*(?:在|跟着|跟随|跟|随着|随|和|与"
        rf"|配合?上?|对应|对着|放[在到]|显示[在到]|出现在|移[到动至]+|挪到|匹配|同步)(?:到"
        rf"|在)?{_PICTURED}{_PLAYS_ZH}"
    ),
    regex(
        rf"(?:在)?{_PICTURED}(?:出现|显示|播放)?(?:的?时候|期间|时|上面?)?(?:才|就|再|要|只)*"
        rf"(?:显示|出现|放|配上?|对应)(?:着|上)?{_CAPTIONED}"
    ),
)
_PICTURES: Final = (
    r"(?:pictures?|photos?|images?|pics?|scenes?|shots?|clips?|videos?|slides?|visuals?|footage)"
)
_OWN: Final = r"(?:its|their|the|his|each|every|own|matching|corresponding|respective|right)"
_LAY: Final = r"(?:with|over|on|to|under|onto|beside|alongside|during)"
_EACH: Final = regex(
    rf"(?:{_SHOWS}|lay\s|spread\s|distribute\s)?(?:(?:each|every)(?:\sone)?"
    rf"(?:\sof\sthe)?\scaptions?|all\s(?:of\s)?(?:the\s)?captions|(?:the\s"
    rf"|my\s)?captions){_IS}\s(?:each\s)?{_LAY}\s(?:{_OWN}\s)+{_PICTURES}{_PLAYS}"
    rf"|(?:match|align|sync(?:hroni[sz]e)?|tie|link|fit|time|pair|coordinate|connect|assign"
    rf"|adapt|adjust|attach|line)\s(?:up\s)?(?:the\s|my\s|all\s(?:the\s)?|each\s|every\s)?"
    rf"(?:captions?|caption\stimes?|captions['’]\stimes?)\s(?:up\s)?(?:to|with)\s(?:(?:{_OWN}"
    rf"|all)\s)*{_PICTURES}"
    rf"|(?:{_SHOWS}|i\swant\s)?(?:only\s|exactly\s)?(?:one|a|1|a\sdifferent|another)\scaption\s"
    rf"(?:per|a|for\s(?:each|every)|on\s(?:each|every)|over\s(?:each|every)|with\s(?:each"
    rf"|every)|each|to\s(?:each|every))\s?{_PICTURES}"
    rf"|(?:let\s|make\s|have\s)?(?:the\s|my\s)?captions?(?:\s(?:should|must|to|have\sto"
    rf"|need\sto|can))?\s(?:changes?|switch(?:es)?|follow|goe?s?|move|come|advance|run|turn"
    rf"|match|fit|sync)(?:\s(?:along|together|up|in\ssync))?(?:\s(?:with"
    rf"|at\sthe\ssame\stime\sas|when))?\s(?:(?:{_OWN}|all)\s)*{_PICTURES}(?:\s(?:does?|changes?"
    rf"|switch(?:es)?))?"
    rf"|(?:each|every)\s{_PICTURES}\s(?:should\s(?:have|get|show)|with|has|gets|needs)\s(?:"
    rf"(?:its|an?|one)\s(?:own\s)?caption|(?:its|an?)\sown\scaption)"
    rf"|(?:change|switch)\s(?:the\s)?captions?\s(?:with|when|together\swith"
    rf"|at\sthe\ssame\stime\sas)\s(?:{_OWN}\s)*{_PICTURES}(?:\s(?:changes?|do(?:es)?|switch"
    rf"(?:es)?))?",
    re.I,
)
_PICTURES_ZH: Final = r"(?:图片?|照片|画面|镜头|场景|片段|视频|相片)"
_EACH_ZH: Final = regex(
    rf"(?:把|将|让)?(?:每一?[条句个]字幕|各[条个]字幕|所有字幕|字幕)(?:都|要|应该|能|全部?"
    rf"|各自)*(?:跟着|跟随|跟|随着|随|配合?|对应|对准|放在|匹配|对上|和|与)(?:到|上)?(?:各自"
    rf"|自己|对应|相应|每一?[张个段]|一[张个段])*的?{_PICTURES_ZH}(?:一起)?(?:走|出现|显示|换"
    rf"|切换|变化?|一一对应|一一配对|对应起来|对应|对上|对齐|同步|匹配|一致|来)*"
    rf"|(?:把|将|让)?{_PICTURES_ZH}(?:和|与|跟)字幕(?:都|要|应该)*(?:一一对应|一一配对|对应起来"
    rf"|对应|对上|对齐|同步|匹配|一起[换切变]换?)"
    rf"|(?:一|每一?|1)[张个段]{_PICTURES_ZH}?(?:都|就|只)*(?:配上?|放|对应|显示|一|有)*一?[条句]字幕"
    rf"|(?:一|每一?)[条句]字幕(?:都|就|只)*(?:配|对应|放|跟)上?一?[张个段]{_PICTURES_ZH}?"
    rf"|(?:每)?换一?[张个]?{_PICTURES_ZH}(?:时|的时候)?就?换一?[条句]?字幕|按"
    rf"(?:照)?{_PICTURES_ZH}(?:来)?分配字幕|一[图画]面?一(?:[条句])?字幕|字幕按{_PICTURES_ZH}"
    rf"(?:来)?(?:分|分配|切换|换|走)"
)
_WITH_TITLE: Final = regex(
    rf"{_SHOWS}?{_CAPTIONED}{_IS}\s(?:(?:together\s|along\s)?with|during|while|as\slong\sas"
    rf"|at\sthe\ssame\stime\sas)\s(?:the\s)?title{_PLAYS}"
    rf"|(?:把|将|让)?(?P<zh>{CAPTION})(?:要|就|只)*(?:和|与|跟着?|随着?)标题(?:一起|同时)(?:出现|显示)?",
    re.I,
)
_NEW: Final = regex(
    rf"(?:put|write|place|print)\s(?:the\swords?\s|the\stext\s)?(?P<words>{SAID})\s(?:on|onto|over|across)\s(?P<picture>{PICTURE})",
    re.I,
)
"""Words that come new over one picture."""
_WHOLE_FILM: Final = regex(
    r"\b(?:title|end|whole|all|every|throughout)\b|标题|片尾|结尾|全|一直|每|所有", re.I
)
_SHORTEST_MS: Final = 800


def read_caption_with_picture(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause that says with which picture a caption is seen, or that each is with its own."""
    words, count = plain_wish(clause.raw), len(there.caption_words)
    if new := _NEW.fullmatch(words):
        return _new_over(unquoted(new["words"]), picture_called(new["picture"], there), there)
    if not count or not there.pictures:
        return None
    if _EACH.fullmatch(words) or _EACH_ZH.fullmatch(words):
        return _each_with_its_own(there)
    for way in _ONE:
        if said := way.fullmatch(words):
            caption, picture = caption_called(said["caption"], there), picture_called(said["picture"], there)
            if caption is None or picture is None:
                continue
            return _together(caption, picture, there)
    if (said := _WITH_TITLE.fullmatch(words)) and (title := title_of(there.draft)):
        caption = caption_called(said["caption"] or said["zh"], there)
        return None if caption is None else _shown_at(caption, span(title), there)
    return None


def _new_over(words: str, picture: int | None, there: Situation) -> Reading | None:
    """Put new words over one picture that has none of its own; other texts stay as they are."""
    if picture is None or not words or len(there.pictures) < 2 or picture >= len(there.pictures):
        return None
    begin, end = spans_for_labels(there.draft)[picture]
    own = any(begin <= span(one)[0] and span(one)[1] <= end for one in segments(there.draft, CAPTIONS))
    if own or any(one.words.casefold() == words.casefold() for one in shown_words(there)):
        return None
    return Reading((AddCaption(words, begin, end - begin),))


def over_new_picture(
    reading: Reading, clause: Clause, operations: Sequence[Operation], there: Situation
) -> Reading:
    """Put words that are told beside one new picture over it: 接一个烟花，配文“新年快乐”."""
    added = [one for one in operations if isinstance(one, AddPicture)]
    only = reading.operations[0] if len(reading.operations) == 1 else None
    words = (
        only.texts if isinstance(only, SetCaptions) else (only.text,) if isinstance(only, SetTitle) else ()
    )
    if len(added) != 1 or len(words) != 1 or _WHOLE_FILM.search(clause.text):
        return reading
    film = apply_all(there.draft, operations, there.shelf, there.language).draft
    spans = spans_for_labels(film)
    begin, end = spans[min(added[0].at, len(spans) - 1)]
    return replace(reading, operations=(AddCaption(words[0], begin, end - begin),))


def _together(caption: int, picture: int, there: Situation) -> Reading:
    if picture >= len(there.pictures):
        return Reading(says=there.no_such(picture))
    return _shown_at(caption, spans_for_labels(there.draft)[picture], there)


def _shown_at(caption: int, when: tuple[int, int], there: Situation) -> Reading:
    count = len(there.caption_words)
    if caption >= count:
        return Reading(says=no_such_text(CAPTIONS, count, there.language))
    return Reading((SetTextTime(CAPTIONS, caption, when[0], when[1] - when[0]),))


def _each_with_its_own(there: Situation) -> Reading:
    """One caption over each picture; those that are left share the last one."""
    row, spans = segments(there.draft, CAPTIONS), spans_for_labels(there.draft)
    begin, end = spans[-1]
    more = len(row) - len(spans) + 1
    if more > 1 and end - begin < _SHORTEST_MS * more:
        return Reading(
            says=there.say(
                f"There are {len(row)} captions for {len(spans)} pictures; "
                f"the last is too short for {more} of them.",
                f"有 {len(row)} 条字幕，只有 {len(spans)} 个画面，最后一个画面放不下 {more} 条字幕。",
            )
        )
    if more > 1:
        edges = [begin + round((end - begin) * i / more) for i in range(more + 1)]
        spans = [*spans[:-1], *pairwise(edges)]
    wanted = [
        SetTextTime(CAPTIONS, i, a, b - a)
        for i, (a, b) in enumerate(spans[: len(row)])
        if span(row[i]) != (a, b)
    ]
    if not wanted:
        return Reading(
            says=there.say("Each caption stands with its picture already.", "字幕已经和画面一一对应了。")
        )
    return Reading(_in_turn(wanted, spans[: len(row)], there))


def _in_turn(
    made: Sequence[SetTextTime], wanted: Sequence[tuple[int, int]], there: Situation
) -> tuple[SetTextTime, ...]:
    """The order in which no caption loses time to one that moves after it."""
    row = segments(there.draft, CAPTIONS)
    later = [one for one in made if (one.start_ms or 0) > span(row[one.index])[0]]
    sooner = [one for one in made if one not in later]
    ways = ([*made], [*reversed(made)], [*reversed(later), *sooner], [*sooner, *reversed(later)])
    for way in (*ways, *([*way, *way] for way in ways)):
        edited = apply_all(there.draft, way, there.shelf, there.language)
        if [span(one) for one in segments(edited.draft, CAPTIONS)] == list(wanted):
            done = [one.operation for one in edited.done]
            return tuple(one for one in way if one in done)
    return tuple(made)
