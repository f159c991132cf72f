"""Read the words of a new film: its titles, its captions, the points it is to make."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from nemo_notebook.models.quantities import CHINESE, ENGLISH, read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.greetings import greeting_title
from nemo_notebook.studio.director.reading.briefs.heads import heads_notice, hook_said
from nemo_notebook.studio.director.reading.briefs.lists import (
    LONGEST_SENTENCE,
    MOST_CAPTIONS,
    SENTENCES,
    points_listed,
    run_of_items,
)
from nemo_notebook.studio.director.reading.briefs.pitch import Pitch
from nemo_notebook.studio.director.reading.briefs.verses import (
    lines_of_poem,
    sentences_after,
    sentences_each,
    sung_lines,
    to_the_end,
    verse_lines,
    whole_sentences,
)
from nemo_notebook.studio.director.reading.briefs.wants import NO_TITLE
from nemo_notebook.studio.director.reading.messages.listing import list_items
from nemo_notebook.studio.director.reading.messages.message import Message
from nemo_notebook.studio.director.reading.messages.sentence_parts import (
    capital,
    is_fact,
    mentions,
    told_apart,
)
from nemo_notebook.studio.director.reading.messages.shaping import asks, only_shape, shapes, tells_fact
from nemo_notebook.studio.director.reading.messages.texts import BLANK, Text
from nemo_notebook.studio.director.reading.messages.topic import without_kind
from nemo_notebook.studio.director.reading.terms.offers import offers
from nemo_notebook.studio.director.reading.terms.own_names import UPDATED_ZH
from nemo_notebook.studio.director.reading.terms.sequences import told_in_order

_TRIM: Final = regex(r"[\s,，.。!！]*(?:please|thanks|thank you|谢谢|吧)*[\s,，.。!！]*$", re.I)
_POINTS: Final = regex(
    rf"\b(\d{{1,2}}|{ENGLISH})\s(?:(?:key|main|short|top|most\simportant|core|simple)\s)*"
    r"(?:(?:bullet\s)?points?|bullets|slides|findings|arguments|insights|learnings|takeaways?|captions|subtitles|facts|reasons|tips|lessons|highlights|benefits)\b"
    rf"|\b(?:sum\w*|boil\w*|condens\w*|reduc\w*|distil\w*|shorten\w*|break\w*)\b[^.!?\n]{{0,40}}?\s(?:into|to|in)\s(\d{{1,2}}|{ENGLISH})\s(?:\w+\s)?(?:sentences|lines|parts|messages|statements|slides)\b"
    rf"|(?:提炼|提取|总结|归纳|概括|浓缩|压缩|精简|缩写|缩|整理|抓|挑|选|列)(?:出|成|为)?(?:其中)?的?(\d{{1,2}}|{CHINESE})\s?[个条点句](?![钟半])"
    rf"|(\d{{1,2}}|{CHINESE})\s?[个条点句]?(?:关键|核心|主要|重要)?(?:要点|重点|卖点|看点|字幕|知识点"
    rf"|观点|理由|优点)",
    re.I,
)
ONE_EACH: Final = regex(
    r"\b(?:one|a|a\ssingle)\s(?:\w+\s)?(?:caption|line|sentence|subtitle|text|slide|scene|screen)\s(?:per|for\s(?:each|every)|each)\b"
    r"|\b(?:each|every)(?:\s(?:point|one|of\sthem|takeaway|fact|tip))?\s(?:(?:as|on|in|with|gets|has)\s)*(?:its\sown|one|a|a\ssingle)\s(?:caption|line|sentence|subtitle|slide|scene|screen)\b"
    rf"|\b(?:\d|{ENGLISH})\s(?:short\s|single\s|simple\s)?(?:captions|subtitles|slides|lines|sentences|statements)\b|[两二三四五六七八\d]\s?[条句](?:字幕|文案|话)"
    r"|每[个条点]?(?:要点|重点)?(?:各|就|只)?(?:配|用|写)?一[句条行](?:话|字幕)?",
    re.I,
)
"""That each point is to have one caption."""
LONGEST_TITLE: Final = 60
_GREETING: Final = regex(
    r"\W*(?P<words>Good\sluck\s(?:with|for|in|on)\s[\w'’\s]{3,40}(?:,\s(?-i:[A-Z])[\w'’\s]{1,24}(?=[!.]))?"
    r"|(?:Goodbye|Hello|Welcome|Happy|Merry|Thank\syou|Good\s(?:morning|night)|Congratulations"
    r"|Farewell)\s(?-i:(?:[\w'’& ]|(?<=\d),(?=\d{3})|(?<=Mr|Ms|Dr|rs)\.){2,44})"
    r"|(?:热烈)?(?:祝贺|恭喜|恭贺)(?!发财)[\u4e00-\u9fff]{3,16}(?=[，,。！!])|祝(?:愿|福)?(?:(?!快乐|生日|大寿|寿辰|婚)[\u4e00-\u9fff]){3,13}(?=[，,。！!])|(?:再见|你好|新的一|欢迎|感谢|晚安|早安|加油)(?:[\u4e00-\u9fff\d]|(?<=\d),(?=\d{3})){1,12}|[\u4e00-\u9fff]{2,8}快乐(?:[，,][\u4e00-\u9fff]{1,5}(?=[！!]|\s*$))?)(?=[，,。！!.]|\s*$)",
    re.I,
)
"""A greeting at the start, which is what a film of it says."""
_GREETING_ZH: Final = regex(
    r"(?<=[，,\s])(?P<words>[\u4e00-\u9fff]{2,6}快乐|恭喜发财|早生贵子|金榜题名)(?=$|[，,。！!\s])"
)
_UPDATED_ZH: Final = regex(f"{UPDATED_ZH}$")
_OURS_ZH: Final = regex(r"^(?:我们?|咱们?)家?的?(?=[\u4e00-\u9fff]{4})")
_FOR_FILM: Final = regex(r"\s(?:video|clip|film|card|message)\sfor\s(?:my\s|our\s)?", re.I)
_TO_KIN: Final = regex(r"(?<=day)\sto\s(?:my|our)\s(?:[a-z-]+\s){0,3}(?=[A-Z])")
_OF_FILM: Final = regex(r"\s(?:video|clip|film|card|message)$|的?(?:视频|短片|影片)$", re.I)
_STATED: Final = regex(
    r"(?<!text)(?<!title)(?<!slogan)(?<!caption)(?<!tagline)(?<!line)(?<!message)(?<!it)(?<!name)\s(?:is|are|was|were)(?:\s(?:always|just|only|never|still|not|really|called))*\s$",
    re.I,
)
"""Before words that a sentence says of somebody or something."""
_CALLED_TITLE: Final = regex(r"(?:\btitle|\bheadline|标题|片名)[^,.;，。；\n]{0,12}$", re.I)
"""What is called the title comes before the name of a product."""
_NAME_ZH: Final = regex(r"(?<!标题)(?<!片名)(?<!题目)(?:叫做?|名[叫为])\s*$")
"""Behind these stands a name, which ends before a comma."""
_ROLE_ZH: Final = regex(
    r"^(?:新[郎娘]|新人|名字|我们的?名字|[\u4e00-\u9fff]{0,6}(?:的名字|的名称|品名))(?:分别)?(?:叫|是|为|[:：])?"
)
_OFFERED_ZH: Final = regex(
    r"^(?:诚挚|诚|特|现)?邀请?[^，。]{1,10}?(?:前来|来)?(?:参加|出席|观看|参观|光临)(?:我们?的?)?|^(?:推荐|介绍|分享|宣传|推广)(?:一下)?(?:一[款家个本种间])?(?:我们的?)?"
)
_OF_WEDDING: Final = regex(r"^(?:our\s)?(?:wedding|engagement)\s(?=save\sthe\sdate)", re.I)
_MOST_OFFERS: Final = 5
_TELLS: Final = regex(
    r"^(?:It|They|We|Our|Each|Every|Your|You\s(?:can|get|will))\s(?!(?:want|need|would|should|must|could|like)\b)",
    re.I,
)
_ONE_CAPTION: Final = regex(r"\b(?:caption|subtitle)\s?[:=]?\s*$|副标题\s*(?:[:：]|是|为|写)\s*$", re.I)
_TOLD_PEOPLE: Final = regex(
    r"\b(?:tell|inform|remind|let)\w*\s[\w\s]{3,24}$|\bquestion(?:\sof\sthe\s\w+)?\s?:\s*$", re.I
)
_COPY: Final = regex(r"文案\s*[:：]\s*$")
_POINTS_OPEN: Final = regex(
    r"\b(?:points|takeaways|tips|reasons|steps|benefits|features|ways|ideas|rules|facts"
    r"|exercises)\b[^:]{0,42}:\s*$",
    re.I,
)
_FEWEST_TOLD: Final = 2
_ROW: Final = 3
_HEADS_ROW: Final = regex(
    r"(?<!\bsay)(?<!\btext)(?<!\btexts)(?<!\bwords)(?<!\blines)(?<!\bsays)(?<!\bread)(?<!写)(?<!写上)(?<!字)(?<!文案)(?<!\bcaptions)[\w\u4e00-\u9fff]\s?[:：]\s*$",
    re.I,
)
_EXAMPLES: Final = regex(r"\b(?:examples?|example\ssentences?|e\.g\.)\s?:\s*[\"“']?$", re.I)
_BETWEEN: Final = regex(r"[\s,，、;；和及与/|]*(?:and|&)?\s*")
_SENTENCE: Final = regex(r"[^.!?。！？\n]{2,}(?:[.!?。！？]+(?=\s|$|[\u4e00-\u9fff])|\Z)")
_CAPTION_LINES: Final = regex(
    r"(?:captions?|subtitles?|text\soverlays?|overlays?|texts?|(?:key\s)?points|takeaways|字幕|文字"
    r"|文案|要点)\s*[:：]?\s*\n((?:\s*(?:[-*•]|\d{1,2}[.)、])[^\n]+\n?)+)",
    re.I,
)


def points_wanted(wishes: str) -> int | None:
    """How many key points are asked for: "its 3 key points", 三个要点."""
    match = _POINTS.search(wishes)
    count = round(read_number(next(filter(None, match.groups())).lower())) if match else 0
    return count if 1 < count <= MOST_CAPTIONS else None


def find_titles(message: Message, material: str) -> list[str]:
    """Return the words meant as a title: those that are called one, else those in quotation marks."""
    inside = message.bare.find(material) if material else len(message.bare) + 1
    found = [one for one in message.of_role("title") if not inside <= one.start < inside + len(material)]
    found.sort(key=lambda one: not _CALLED_TITLE.search(message.bare[: one.start]))
    loose = [
        one
        for one in message.of_role("")
        if _could_be_title(one.words) and not (material or _only_named(one, message))
    ]
    loose = [] if _in_a_row(loose, message) or NO_TITLE.search(message.bare) else loose
    if not (found or loose or heads_notice(message.bare)) and (
        (greeting := _GREETING.match(message.bare) or _GREETING_ZH.search(message.bare))
        and not only_shape(greeting["words"].strip())
    ):
        if said := greeting_title(message.bare):
            return [said]
        said = _FOR_FILM.sub(", ", _OF_FILM.sub("", greeting["words"].strip()))
        return [capital(_TO_KIN.sub(", ", said))]
    return [
        one.words
        if one.quoted or _NAME_ZH.search(message.bare[: one.start])
        else to_the_end(_TRIM.sub("", told_apart(one.words)[0]), message.bare[one.end :])
        for one in (found or loose)
    ]


def _in_a_row(loose: Sequence[Text], message: Message) -> bool:
    """Whether quotations stand in a row, none of which names the others: 《百年孤独》《活着》《边城》."""
    if loose and _EXAMPLES.search(message.bare[: loose[0].start]):
        return True
    headed = _HEADS_ROW.search(message.bare[: loose[0].start]) if loose else None
    gaps = [message.bare[one.end : other.start] for one, other in pairwise(loose)]
    return bool(headed) and len(loose) >= _ROW and all(_BETWEEN.fullmatch(one) for one in gaps)


def _only_named(text: Text, message: Message) -> bool:
    """Whether a sentence only speaks of quoted words: the agenda is always 'updates', 共读《活着》."""
    stated = text.words.islower() and _STATED.search(message.bare[: text.start])
    return bool(stated) or mentions(message.wishes, text.start)


def _could_be_title(words: str) -> bool:
    return len(words) <= LONGEST_TITLE and not (sung_lines(words) or _paragraph(words))


def _paragraph(words: str) -> tuple[str, ...]:
    """The sentences of words that are three and more: a text to be told, no title."""
    told = tuple(one.strip() for one in _SENTENCE.findall(words) if one.strip())
    return told if len(told) > _FEWEST_TOLD else ()


def find_captions(message: Message, wishes: str, material: str, pitch: Pitch) -> tuple[str, ...]:
    """Return the captions: as given, else the points of a list or of a pitch, else prices and dates."""
    poem = verse_lines(wishes) or lines_of_poem(material) or lines_of_poem(message.bare)
    if lines := poem or whole_sentences(message.wishes):
        return lines
    given = [one for one in message.of_role("caption") if not mentions(message.wishes, one.start)]
    if not material and NO_TITLE.search(message.bare):
        given = [*given, *(one for one in message.of_role("") if not one.quoted)]
    quoted = [one.words for one in given if one.quoted]
    quoted += [] if material else _loose(message)
    listed = [item for one in given if not one.quoted for item in _items(one, message.bare[: one.start])]
    if len(listed) == 1:
        listed = [to_the_end(listed[0], message.bare[given[-1].end :])]
    listed += sentences_after(message.bare[given[-1].end :]) if len(listed) == 1 else ()
    if not any(one.quoted for one in given) and (block := _CAPTION_LINES.search(message.wishes)):
        listed = list_items(block[1])
    if not quoted and not listed:
        return tuple(dict.fromkeys((*hook_said(wishes), *_told_captions(wishes, pitch))))
    alone = len(quoted) == 1 and not listed
    among = alone or (len(listed) > 1 and not quoted)
    facts = [one for one in pitch.points if tells_fact(one) or is_fact(one)] if among else []
    before = [one for one in facts if 0 <= wishes.find(one) < wishes.find(BLANK)]
    after = [one for one in facts if one not in before]
    return tuple([*hook_said(wishes), *before, *(quoted or listed), *after][:MOST_CAPTIONS])


def _told_captions(wishes: str, pitch: Pitch) -> tuple[str, ...]:
    """What a brief tells without calling it captions; nothing that orders or shapes the film."""
    plain = re.sub(rf"{BLANK}+[^\S\n]?", "", wishes)
    if numbered := points_listed(wishes):
        rest = re.sub("|".join(map(re.escape, numbered)), "; ", plain)
        return tuple(capital(one) for one in (*numbered, *offers(rest)) if one in numbered or not asks(one))
    if lines := sentences_each(plain) or _in_order(plain, pitch):
        return tuple(map(capital, lines))
    apart = run_of_items(plain) if re.search("[;；]", plain) else ()
    if pitch.points and not apart:
        return tuple(map(capital, pitch.points))
    lines = apart or run_of_items(plain) or tuple(_told(plain) or offers(plain))[:_MOST_OFFERS]
    return tuple(capital(one) for one in lines if not shapes(one))


def _in_order(wishes: str, pitch: Pitch) -> tuple[str, ...]:
    """Steps or years, unless more is told than they say: "first visit free, next to the station" are none."""
    steps = told_in_order(wishes)
    return steps if len(steps) >= len(pitch.points) else ()


def _items(text: Text, before: str) -> list[str]:
    """The captions in words that were opened by "captions:", as they are, or by "steps:", with a capital."""
    if _ONE_CAPTION.search(before):
        return [text.words]
    if _TOLD_PEOPLE.search(before):
        return [capital(text.words)]
    if _COPY.search(before) and not re.search("[;；|]", text.words):
        return [capital(text.words)]
    items = list_items(text.words)
    return [capital(one) for one in items] if _POINTS_OPEN.search(before) else items


def without_repeats(captions: tuple[str, ...], title: str, *, given: bool) -> tuple[str, ...]:
    """Return captions without those that say little more than the title; given ones may say less."""
    head = title.casefold()
    return tuple(
        one for one in captions if not head or not _repeats(_plainly(one).casefold(), head, given=given)
    )


def _plainly(line: str) -> str:
    """A caption as a title would say it: "Happy 7th birthday, Oliver" of "… to my grandson Oliver"."""
    line = _UPDATED_ZH.sub(r" \g<number> 更新", line)
    return _OURS_ZH.sub("", _OF_WEDDING.sub("", _TO_KIN.sub(", ", line)))


def _repeats(line: str, head: str, *, given: bool) -> bool:
    line, head = line.replace(":", ""), head.replace(":", "") if not given else head
    inside = without_kind(_OFFERED_ZH.sub("", _ROLE_ZH.sub("", line.removeprefix("the ")))).strip(" .!。！")
    held = inside and not given and inside in head
    told = held and re.search(rf"(?<![a-z\d]){re.escape(inside)}(?![a-z\d])", head)
    return bool(told) or (line.startswith(head) and len(line) - len(head) <= 2)


def _loose(message: Message) -> list[str]:
    """Quoted words that are no title and have no place of their own: a hook, a slogan; none is lost."""
    loose = [one for one in message.of_role("") if one.quoted and not _only_named(one, message)]
    titles = message.of_role("title")
    title = (
        None
        if titles or _in_a_row(loose, message) or NO_TITLE.search(message.bare)
        else next((one for one in loose if _could_be_title(one.words)), None)
    )
    left = [*(one for one in titles[1:] if one.quoted), *(one for one in loose if one is not title)]
    return [line for one in left for line in sung_lines(one.words) or _paragraph(one.words) or (one.words,)]


def _told(wishes: str) -> list[str]:
    """What a brief tells of its subject in sentences of their own, prices and dates among them."""
    sentences = [one.strip() for one in SENTENCES.split(wishes)]
    told = [one for one in sentences if _TELLS.match(one) and len(one) <= LONGEST_SENTENCE]
    if len(told) < _FEWEST_TOLD:
        return []
    return [one for one in sentences if one in told or (one in offers(one))]
