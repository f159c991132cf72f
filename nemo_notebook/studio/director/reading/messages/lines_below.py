"""Call the lines that stand below a first message's order for captions what they are: "captions:", a list.

The order goes, its lines stand in quotation marks; what is said before and behind them stays.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from nemo_notebook.models.quantities import ENGLISH, read_number
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.shaping import asks
from nemo_notebook.studio.director.reading.terms.subjects import names_scene
from nemo_notebook.studio.director.reading.terms.tongue import HAN

_WORDS: Final = r"(?:captions?|subtitles?|text\soverlays?|overlays?|texts?|lines?|words|phrases?|sentences?)"
_WORDS_ZH: Final = r"(?:字幕|文字|文案|[句行](?:话|字))"
_HEAD: Final = regex(
    rf"(?P<told>[^\n]*?)(?P<order>[^.!?;\n]*\b{_WORDS}\b[^.!?\n]*|[^。！？；\n]*{_WORDS_ZH}[^。！？\n]*)[:：][^\S\n]*\n+(?=[^\n]+\n)",
    re.I,
)
"""What leads to lines: the line before them, whose last sentence speaks of words on the screen."""
_PIECE: Final = regex(r"\A|,\s|，|\s(?=(?:with|using|and|plus|that\s(?:has|says|shows))\s)", re.I)
"""Where the part of a sentence may begin that orders the lines."""
_ORDER: Final = regex(rf"(?P<before>[^,，]*?)(?:\b{_WORDS}\b|{_WORDS_ZH})[^,，]*", re.I)
_IN_TURN: Final = regex(r",?\s*\b(?:one|each)\s(?:at\sa\stime|by\sone|after\s(?:the\sother|another))", re.I)
_FILM: Final = regex(
    r"\b(?:videos?|clips?|films?|reels?|shorts?|slideshows?|ads?|story|promo|explainer|movie)\b|视频|短片|影片",
    re.I,
)
_OTHERWISE: Final = regex(
    r"\b(?:voice\w*|narrat\w+|sp(?:eak|oken)\w*|read\w*\s(?:out|aloud)|poems?|verses?|lyrics|songs?|into|from\sthis|article|story|scenes?:)|配音|旁白|[朗念读]|诗|歌词",
    re.I,
)
"""What lines are that are no captions: spoken, a poem, a text of which a film is made."""
_ITEM: Final = regex(r"[^\S\n]*(?:[-*•·–—]|\(?(?P<number>\d{1,2})\s?[.)、）．])\s*(?=\S)")
_LABEL: Final = regex(
    r"\s*(?:title|headline|music|scenes?|shots?|style|tone|format|length|duration|voice\w*|narrat\w+|end(?:ing)?|closing|outro|cta|audience|call[\s-]to"
    r"|photo|picture|image|clip|slide|video|file|day|\S+\.(?:jpe?g|png|mp4|mov))\b[^:\n]{0,16}:",
    re.I,
)
"""A line that says itself what it is for."""
_COUNT: Final = regex(
    rf"\b(?P<count>\d{{1,2}}|{ENGLISH})\s(?:\w+\s)?{_WORDS}\b|(?P<zh>[两二三四五六七八九]|\d)\s?[句条行个](?:话|字)?(?:字幕|文字|文案)?",
    re.I,
)
_LAST: Final = regex(
    r"\s*(?:\W*(?:thanks?|thank\syou|cheers|please)\b.*|.*\b(?:under|behind|over)\s(?:it|them)\W*)", re.I
)
_QUOTES: Final = regex('[“”"「」『』]')
_SCENE_EACH: Final = regex(
    r"(?P<lead>[^\n]*?)(?:\bwith\s)?\b(?:(?:one|an?|1)\s(?:\w+\s)?(?:scene|picture|slide|shot|image|screen|card|part)\s(?:for|per|to)\s(?:(?:each|every)(?:\sone)?\b)?\s?"
    r"|(?:each|every)\s(?:of\s(?:these|them)|one)\s(?:as|on|with|in)\s(?:a|its\sown|one)\s(?:scene|picture|slide|shot|image|screen|card))"
    r"(?:of\s(?:(?:these|those|the(?:\sfollowing)?)(?:\s\w+)?|them)|item|point|thing|topic|word|one|stage|part|line|entry|fact|tip|idea|day|season|product|dish)?\s?[:：][^\S\n]*\n",
    re.I,
)
"""What asks for a scene for each of the lines below: "with one scene for each of these:"."""
_OF_PICTURE: Final = regex(r"\s*(?:an?|the|some|two|three|my|our|close-?up|wide|aerial)\s", re.I)
"""How the lines of a shot list begin, which are seen and not read."""
_MOST_WORDS: Final = 4
_FEWEST: Final = 2
_LONGEST, _LONGEST_PLAIN = 120, 60  # characters of an item, and of one without a mark before it


def with_lines_below(words: str) -> str:
    """Return a message whose lines below an order for captions are its captions."""
    for head in _HEAD.finditer(words):
        if _OTHERWISE.search(head["order"]):
            continue
        lines = words[head.end() :].split("\n")
        items = _marked(lines) or _plain(lines, head["order"])
        rest = _without_order(head["order"])
        if rest is not None and _are_captions(items):
            told = " / ".join(f"“{_ITEM.sub('', one, count=1).strip()}”" for one in items)
            before = f"{words[: head.start()]}{head['told']}{rest}".rstrip(" ,.:，。：\n")
            after = "\n".join(lines[len(items) :]).strip()
            named, stop = ("字幕：", "。") if HAN.search(head["order"]) else ("captions: ", ". ")
            return f"{before}{stop if before else ''}{named}{told}{stop}{after}".strip()
    return words


def with_scene_for_each(words: str) -> str:
    """Return a message whose short lines with a scene each are points of it, and no list of shots."""
    head = _SCENE_EACH.match(words)
    if head is None:
        return words
    below = words[head.end() :].lstrip("\n").split("\n")
    items = _marked(below) or _plain(below, "")
    bare = [_ITEM.sub("", one, count=1).strip() for one in items]
    short = all(len(one.split()) <= _MOST_WORDS and not _OF_PICTURE.match(one) for one in bare)
    if not (_are_captions(items) and short) or all(map(names_scene, bare)):
        return words
    told = " / ".join(f"“{one}”" for one in bare)
    rest = "\n".join(below[len(items) :])
    return f"{head['lead'].rstrip(' ,')}. captions: {told}. {rest}".strip()


def _marked(lines: Sequence[str]) -> list[str]:
    """The lines at the beginning that have a stroke or a number before them."""
    items = list(takewhile(lambda one: _ITEM.match(one) or not one.strip(), lines))
    return [one for one in items if one.strip()] if all(one.strip() for one in items) else []


def _plain(lines: Sequence[str], order: str) -> list[str]:
    """The short lines at the beginning: as many as were told, else up to one that orders something."""
    items = list(takewhile(str.strip, lines))
    told = _COUNT.search(order)
    count = round(read_number((told["count"] or told["zh"]).lower())) if told else 0
    if 1 < count <= len(items):
        items = items[:count]
    else:
        items = list(takewhile(lambda one: not (asks(one.strip()) or _LAST.fullmatch(one)), items))
    return items if all(len(one) <= _LONGEST_PLAIN for one in items) else []


def _are_captions(items: Sequence[str]) -> bool:
    bare = [_ITEM.sub("", one, count=1).strip() for one in items]
    return len(bare) >= _FEWEST and all(
        0 < len(one) <= _LONGEST and not (_QUOTES.search(one) or _LABEL.match(one)) for one in bare
    )


def _without_order(order: str) -> str | None:
    """What a sentence says beside its order for captions; None where one cannot be told from the other."""
    for piece in reversed([*_PIECE.finditer(order)]):
        ordered = _ORDER.match(order, piece.end())
        if ordered and not _FILM.search(ordered["before"]):
            return order[: piece.start()] + _IN_TURN.sub("", order[ordered.end() :])
    return None
