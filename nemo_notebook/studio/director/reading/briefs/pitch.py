"""Read what a brief tells of its subject: its name, its points, what people are to do; word for word.

"AquaPure filters 99.9 % of bacteria, weighs 250 g and costs $29" has a name and three points. What
only shapes the film ("1080p landscape", "calm music") is left out; `offers` reads lone dates and prices.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.briefs.announcing import (
    headed_by,
    headline_under,
    kind_of_notice,
    label_of,
)
from nemo_notebook.studio.director.reading.briefs.heads import (
    FIELDS,
)
from nemo_notebook.studio.director.reading.briefs.pitch_clauses import (
    BEGINS_DOES_ZH,
    LONGEST_ONE,
    TRAITS_ZH,
    in_turn,
    is_picture,
    spread,
)
from nemo_notebook.studio.director.reading.briefs.pitch_sentences import FEWEST, RUN, Clause, told_in
from nemo_notebook.studio.director.reading.briefs.pitch_words import CALLS, SELLS, WISHES
from nemo_notebook.studio.director.reading.messages.framing import SIGNED
from nemo_notebook.studio.director.reading.messages.sentence_parts import (
    CLAUSE_END,
    SENTENCE_END,
    capital,
    is_fact,
)
from nemo_notebook.studio.director.reading.messages.sentences import bare_item, without_tables
from nemo_notebook.studio.director.reading.messages.shaping import tells_fact
from nemo_notebook.studio.director.reading.terms.offers import CONTACT
from nemo_notebook.studio.director.reading.terms.own_names import labelled_name

_WORD: Final = regex(r"[A-Za-z'’-]+|[\u4e00-\u9fff]{1,2}")
"""A word alone, which where no fact is told is something to be seen: "pool", 窗边."""
_HAPPENED: Final = regex(r"[\u4e00-\u9fff]了(?=$|[\u4e00-\u9fff])")
"""What happens in a story: 一只小狐狸迷路了."""
_COMMA: Final = regex("[,，、]")
_MOST: Final = 10
_SENTENCE_WORDS: Final = 4
_GAP_ZH: Final = regex(r"(?<=[\u4e00-\u9fff\d])[ \u3000]+(?=[\u4e00-\u9fff\d])")


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
        who, clauses = told_in(bare_item(sentence), sells=sells)
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
    return Pitch(name, in_turn(spread(points))[:_MOST], capital(action))


def _tells_much(wishes: str) -> bool:
    """Whether several clauses hold a price, a date or an address."""
    return sum(tells_fact(one) for one in CLAUSE_END.split(wishes)) >= FEWEST


def _action(told: list[str]) -> str:
    """What people are to do: of several calls the last with an address, else the last; "" for none."""
    calls = [one for one in told if CALLS.match(one) or (CONTACT.search(one) and len(one) <= LONGEST_ONE)]
    return next((one for one in reversed(calls) if CONTACT.search(one)), calls[-1] if calls else "")


def _spaced(wishes: str) -> str:
    """The wishes with commas where a Chinese poster has but spaces: 10月12日 校园歌手大赛 大礼堂."""
    gaps = len(_GAP_ZH.findall(wishes))
    return _GAP_ZH.sub("，", wishes) if gaps >= RUN and not re.search("[,，;；]", wishes) else wishes


def _tells(clauses: list[Clause]) -> bool:
    """Whether clauses are the points of something: a run of what it does, or a list that has facts."""
    if (
        sum(bool(_HAPPENED.search(one.text)) for one in clauses if one.listed) >= FEWEST
        or sum(one.does for one in clauses) >= FEWEST
        or any(BEGINS_DOES_ZH.match(one.text) and TRAITS_ZH.fullmatch(one.text) for one in clauses)
        or sum(one.listed and not is_picture(one.text) for one in clauses) > FEWEST
    ):
        return True
    facts = [one for one in clauses if is_fact(one.text)]
    if len(clauses) == 1:  # "…: loading time from 8 seconds to 1 second"
        said = clauses[0].text
        return bool(facts) and (len(said.split()) >= _SENTENCE_WORDS or bool(_COMMA.search(said)))
    return len(clauses) >= FEWEST and bool(facts)
