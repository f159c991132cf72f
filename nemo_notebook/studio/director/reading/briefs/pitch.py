"""Read what a brief tells of its subject: its name, its points, what people are to do; word for word.

"AquaPure filters 99.9 % of bacteria, weighs 250 g and costs $29" has a name and three points. What
only shapes the film ("1080p landscape", "calm music") is left out; `offers` reads lone dates and prices.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.reading.briefs.announcing import (
    headed_by,
    headline_under,
    kind_of_notice,
    label_of,
)
from nemo_notebook.studio.director.reading.briefs.heads import (
    FIELD,
    FIELDS,
    LABEL,
    OF_FIELD,
    THE,
    heads_list,
    name_before,
)
from nemo_notebook.studio.director.reading.briefs.pitch_clauses import (
    ITEM,
    LONGEST_ONE,
    is_one,
    is_shot_list,
    lists_traits,
    only_shapes,
)
from nemo_notebook.studio.director.reading.briefs.pitch_words import CALLS, SELLS, WISHES
from nemo_notebook.studio.director.reading.messages.framing import SIGNED, introduces, unframed
from nemo_notebook.studio.director.reading.messages.sentence_parts import (
    BEGINS_DOES,
    CLAUSE_END,
    FIRST_DOES,
    HEAD,
    NO_SUBJECT,
    SENTENCE_END,
    STATES,
    capital,
    is_fact,
)
from nemo_notebook.studio.director.reading.messages.sentences import bare_item, without_tables
from nemo_notebook.studio.director.reading.messages.shaping import asks, shapes, tells_fact
from nemo_notebook.studio.director.reading.terms.offers import CONTACT, DATE
from nemo_notebook.studio.director.reading.terms.own_names import labelled_name
from nemo_notebook.studio.director.reading.terms.subjects import names_scene

_OPENS: Final = re.compile(
    r"^(?:an?\s)?\d{1,3}[\s-](?:seconds?|secs?|s|minutes?|min)\s(?:[a-z-]+\s){1,2}(?:for|about|of|on)\s(?:an?\s|the\s|our\s|my\s)?(?=\w)"
    r"|^\d{1,3}秒的?(?=[竖横方短带卖]|[\u4e00-\u9fff]{2,8}(?:邀请|通知|宣传|预告|视频|短片|祝福|广告|招聘|招生)$)"
    r"|^(?:it['’]?s|this\sis|that['’]?s)\s(?:all\s)?for\s.*|^(?:we['’]ve\s(?:got\s)?|we\shave\s(?:got\s)?|there['’]?s\s|i['’]ve\sgot\s)",
    re.I,
)
"""What one says before a point when one talks: "we've got a new lavender scent"."""
_COPULA: Final = re.compile(r"^(?:it\s)?(?:is|are|was|['’]s)\s(?!(?:not|no|never)\b)", re.I)
_DAY: Final = re.compile(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)", re.I)
_MEETS: Final = re.compile(
    r"^(?:meet|introducing|presenting|say\shello\sto)\s(?:the\s|our\s)?(?-i:([A-Z][\w'’& ]{1,38}))$", re.I
)
_CALLED: Final = re.compile(
    r"^(?:\w+\s){0,6}(?:called|named|titled)(?:\s[A-Z][\w'’&]*)*$|^.{0,12}(?:名叫|叫做?|名为|名字叫|店名[是叫]?)\w{0,10}$"
)
"""A clause that only brings a name, which is the title: "a salon called Shear Joy"."""
_DOES_ZH: Final = (
    r"(?:过滤|支持|采用|续航|防水|售价|容量|仅重|净重|重量|重(?=\d)|可用|可以|能|保温|现价|原价|内置|配备|拥有|适合|提供|只要|仅售"
    r"|自动|一键|充电)"
)
_FIRST_DOES_ZH: Final = re.compile(rf"^(?P<who>[A-Za-z0-9\u4e00-\u9fff]{{2,12}}?)(?={_DOES_ZH})")
_WORD: Final = re.compile(r"[A-Za-z'’-]+|[\u4e00-\u9fff]{1,2}")
"""A word alone, which where no fact is told is something to be seen: "pool", 窗边."""
_OPENS_LIST: Final = re.compile(r"((?:[\w'’&-]+\s){4,}[\w'’&-]+):\s(?=[a-z])")
_SAYS_THAT: Final = re.compile(
    r"^.*\b(?:announcement|reminder|notice|message|video|clip)s?\s(?:(?:saying|to\ssay|which\ssays)\s)?that\s(?!(?:shows?|looks?|feels?|has|have|is|are|can|will|would|could|should|plays?|fits?|tells?|explains?|says?|goes|works?|promotes?|introduces?|we\scan|i\scan)\b)",
    re.I,
)
"""What comes before that which is announced: "an announcement that school is closed"."""
_DASHED_LIST: Final = re.compile(r"^([^,;:]{3,40}?)\s[–—-]\s(?=[^,.;]+,[^,.;]+,)")
_ANNOUNCED: Final = re.compile(
    r"(?!an?\s|the\s|make|create)([\w'’ -]{6,40}?)\s(?:announcement|invitation|invite)", re.I
)
_HAPPENED: Final = re.compile(r"[\u4e00-\u9fff]了(?=$|[\u4e00-\u9fff])")
"""What happens in a story: 一只小狐狸迷路了."""
_COMMA: Final = re.compile("[,，、]")
_LONGEST: Final = 90  # characters of a point
_MOST: Final = 10
_FEWEST: Final = 2
_SENTENCE_WORDS: Final = 4
_RUN: Final = 4  # clauses that no longer make one sentence
_LONGEST_NAME: Final = 40
_DATE_LAST: Final = re.compile(
    rf"\s((?:(?:on|from|at|this|next)\s)?(?:\w+day,?\s)?(?:{DATE.pattern})[^.!?;]*)$", re.I
)
_GAP_ZH: Final = re.compile(r"(?<=[\u4e00-\u9fff\d])[ \u3000]+(?=[\u4e00-\u9fff\d])")


@dataclass(frozen=True, slots=True)
class Pitch:
    """What a brief tells of its subject.

    Attributes:
        name: of the subject, "" where it has none.
        points: in order, capitalised.
        action: what people are to do, "" for nothing.
    """

    name: str = ""
    points: tuple[str, ...] = ()
    action: str = ""


@dataclass(frozen=True, slots=True)
class _Clause:
    text: str
    listed: bool  # behind a colon: "a video of our sale: …"
    does: bool  # says what the subject does


def read_pitch(wishes: str, *, titled: bool = False) -> Pitch:
    """Return the name, points and call to action of a brief; an empty one below two points.

    Args:
        wishes: the brief.
        titled: whether it has a title already, so that no point is cut up to make one.
    """
    kind, wishes = kind_of_notice(FIELDS.sub("\n", _spaced(without_tables(wishes))))
    labelled, wishes = labelled_name(wishes)
    headline = labelled or (headline_under(wishes) if kind else label_of(wishes))
    sells = bool(kind or SELLS.search(wishes)) or _tells_much(wishes)
    name, told = "", []
    for sentence in SENTENCE_END.split(wishes):
        who, clauses = _told(bare_item(sentence), sells=sells)
        name = name or who
        told += clauses
    if not any(is_fact(one.text) or tells_fact(one.text) or CALLS.match(one.text) for one in told):
        told = [one for one in told if one.listed or not _WORD.fullmatch(one.text.strip())]
    action = _action([one.text for one in told])
    kept = [one for one in told if one.text != action]
    if not (_tells(kept) or (kept and (sells or action))):
        kept = [one for one in kept if WISHES.search(one.text)]
    if not kept:
        signed = SIGNED.search(wishes)
        return Pitch(labelled, (signed[1],) if signed else ())
    points = tuple(dict.fromkeys(capital(one.text.rstrip(" ,，、")) for one in kept))
    if kind or not name:
        taken = (capital(name),) if kind and headline and name not in ("", headline) else ()
        name, points = headed_by(kind, headline or name, (*taken, *points), titled=titled)
    return Pitch(name, points[:_MOST], capital(action))


def _tells_much(wishes: str) -> bool:
    """Whether several clauses hold a price, a date or an address."""
    return sum(tells_fact(one) for one in CLAUSE_END.split(wishes)) >= _FEWEST


def _action(told: list[str]) -> str:
    """What people are to do: of several calls the last with an address, else the last; "" for none."""
    calls = [one for one in told if CALLS.match(one) or (CONTACT.search(one) and len(one) <= LONGEST_ONE)]
    return next((one for one in reversed(calls) if CONTACT.search(one)), calls[-1] if calls else "")


def _spaced(wishes: str) -> str:
    """The wishes with commas where a Chinese poster has but spaces: 10月12日 校园歌手大赛 大礼堂."""
    gaps = len(_GAP_ZH.findall(wishes))
    return _GAP_ZH.sub("，", wishes) if gaps >= _RUN and not re.search("[,，;；]", wishes) else wishes


def _tells(clauses: list[_Clause]) -> bool:
    """Whether clauses are the points of something: a run of what it does, or a list that has facts."""
    if (
        sum(bool(_HAPPENED.search(one.text)) for one in clauses if one.listed) >= _FEWEST
        or sum(one.does for one in clauses) >= _FEWEST
        or sum(one.listed and not names_scene(one.text) for one in clauses) > _FEWEST
    ):
        return True
    facts = [one for one in clauses if is_fact(one.text)]
    if len(clauses) == 1:  # "…: loading time from 8 seconds to 1 second"
        said = clauses[0].text
        return bool(facts) and (len(said.split()) >= _SENTENCE_WORDS or bool(_COMMA.search(said)))
    return len(clauses) >= _FEWEST and bool(facts)


def _told(sentence: str, *, sells: bool) -> tuple[str, list[_Clause]]:
    """Return the subject that a sentence begins with, "" for none, and its clauses that tell of it."""
    if FIELD.match(sentence):
        return "", []
    head = HEAD.match(sentence) or _DASHED_LIST.match(sentence)
    head = None if head and OF_FIELD.search(head[1]) else head
    asked = bool(head and asks(head[1]))
    text = sentence[head.end() :] if head and (asked or heads_list(head)) else _SAYS_THAT.sub("", sentence)
    listed = listed_by_head = text is not sentence
    inner, text = _head_inside(text) if asked else ("", text)
    pieces = [piece for one in CLAUSE_END.split(text) if (piece := one.strip(" .,，。"))]
    pieces = pieces if listed else _apart(pieces)
    asked_first = bool(pieces) and asks(pieces[0]) and not (CALLS.match(pieces[0]) or lists_traits(pieces))
    if not pieces or (not listed and asked_first):
        return _of_wish(pieces, sells=sells)
    if not (listed or sells) and is_shot_list(pieces):
        return "", []
    if not listed and is_one(text, pieces):
        return "", list(_kept([text], listed=False, named=False, sells=sells))
    name, pieces = _named(pieces, listed=listed)
    open_to_all = listed or any(map(is_fact, pieces))
    labelled = bool(listed and head and LABEL.match(head[1]))
    named = inner or (name_before(head[1], asked=asked) if head and listed_by_head else "")
    return name or named, list(
        _kept(pieces, listed=listed_by_head, named=bool(name), sells=sells or open_to_all, labelled=labelled)
    )


def _apart(pieces: list[str]) -> list[str]:
    """Divide a long heading that tells something itself from the list that it opens."""
    head = _OPENS_LIST.match(pieces[0]) if len(pieces) > _FEWEST else None
    told = head and (is_fact(head[1]) or tells_fact(head[1]) or STATES.search(head[1]))
    return [head[1], pieces[0][head.end() :], *pieces[1:]] if head and told else pieces


def _head_inside(text: str) -> tuple[str, str]:
    """Divide what follows a first colon and has a heading itself: "my class: causes of the war - …, …, …"."""
    inside = _DASHED_LIST.match(text) or HEAD.match(text)
    if inside is None or OF_FIELD.search(inside[1]) or LABEL.match(inside[1]) or not heads_list(inside):
        return "", text
    return THE.sub("", inside[1]).strip(), text[inside.end() :]


def _of_wish(pieces: list[str], *, sells: bool) -> tuple[str, list[_Clause]]:
    """What a wish goes on to say: "an ad for EcoBrush, a brush that is soft, comes in 4 colours"."""
    first = next((place for place, one in enumerate(pieces) if place and BEGINS_DOES.match(one)), 0)
    if not first or any(map(is_fact, pieces[1 : first - 1])):
        rest = list(_kept([*_dated(pieces[:1]), *pieces[1:]], listed=False, named=False, sells=True))
        return "", rest if sells or any(is_fact(one.text) or WISHES.search(one.text) for one in rest) else []
    before = re.sub(r"^.*?\s(?:that|which|who)\s", "", pieces[first - 1]) if first > 1 else ""
    run = [before, *pieces[first:]] if BEGINS_DOES.match(before) else pieces[first:]
    return "", list(_kept(run, listed=False, named=False, sells=True))


def _dated(pieces: list[str]) -> list[str]:
    """What is announced, or the date at the end of a wish: "announce our webinar on 12 Feb, 4 pm CET"."""
    if pieces and (told := _ANNOUNCED.fullmatch(pieces[0])):
        return [told[1]]
    found = _DATE_LAST.search(pieces[0]) if pieces else None
    return [found[1]] if found and len(found[1]) <= _LONGEST and not shapes(found[1]) else []


def _named(pieces: list[str], *, listed: bool) -> tuple[str, list[str]]:
    """Take the subject from the first clause, where what it does follows and the next clauses go on so."""
    said = FIRST_DOES.match(pieces[0]) or _FIRST_DOES_ZH.match(pieces[0])
    runs = said is not None and (
        (said.re is _FIRST_DOES_ZH and any(map(is_fact, pieces)))
        or any(BEGINS_DOES.match(one) for one in pieces[1:])
    )
    if said and runs and len(pieces) >= _FEWEST and not NO_SUBJECT.match(said["who"]):
        return THE.sub("", said["who"]), [pieces[0][said.end() :].strip(), *pieces[1:]]
    first = pieces[0]
    if meets := _MEETS.match(first):
        return meets[1], pieces[1:]
    if (
        listed
        and len(pieces) > _FEWEST
        and first[0].isupper()
        and len(first) <= _LONGEST_NAME
        and not is_fact(first)
    ):
        return ("", pieces) if _DAY.match(first) or shapes(first) else (first, pieces[1:])
    return "", pieces


def _kept(
    pieces: list[str], *, listed: bool, named: bool, sells: bool, labelled: bool = False
) -> Iterator[_Clause]:
    behind_colon = listed
    scenes = sum(map(names_scene, pieces))
    listed = listed or sells
    said = [one for one in pieces if not shapes(one)]
    told = labelled or (
        listed and len(said) >= _RUN and 2 * scenes < len(said) and (behind_colon or any(map(is_fact, said)))
    )
    traits = lists_traits(pieces)
    for place, one in enumerate(pieces):
        does = bool(BEGINS_DOES.match(one)) or (named and place == 0)
        if introduces(one) or (
            not (traits or (labelled and ITEM.fullmatch(one))) and only_shapes(one, listed=listed, told=told)
        ):
            continue
        for text in unframed(_CALLED.sub("", _OPENS.sub("", _COPULA.sub("", one))), listed=behind_colon):
            if 1 < len(text) <= _LONGEST and any(map(str.isalnum, text)):  # not between quotation marks: 、、
                yield _Clause(text, behind_colon, does)
