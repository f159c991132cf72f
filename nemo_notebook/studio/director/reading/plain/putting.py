"""Put an English follow-up as plain commands.

Each part of the message has to be a sentence of the lists as a whole, with all that it names found in the
film, or to ask for nothing; any other message is left to the readers of clauses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from nemo_notebook.studio.director.operations.weather import is_outdoors
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.form import Form, number
from nemo_notebook.studio.director.reading.plain.forms_of_film import FILM
from nemo_notebook.studio.director.reading.plain.forms_of_pictures import PICTURES
from nemo_notebook.studio.director.reading.plain.forms_of_texts import TEXTS
from nemo_notebook.studio.director.reading.plain.forms_of_words import WORDS
from nemo_notebook.studio.director.reading.plain.new_words import (
    PARTS,
    VALUED,
    in_place_of,
    likened,
    with_value,
)
from nemo_notebook.studio.director.reading.plain.pictures_meant import calls_all, picture_called
from nemo_notebook.studio.director.reading.plain.sparing_parts import idle_part
from nemo_notebook.studio.director.reading.plain.texts_meant import says_line, text_called, wholly_called
from nemo_notebook.studio.director.reading.terms.needed import Ways
from nemo_notebook.studio.director.reading.terms.places import ORDINALS
from nemo_notebook.studio.director.reading.terms.subjects import find_subjects

_FORMS: Final = Ways((one, one.said) for one in (*TEXTS, *PICTURES, *FILM, *WORDS, *PARTS, *VALUED))
_LONGEST: Final = 320  # characters; more is material
_MOST_PARTS: Final = 4  # of a sentence that are one wish
_QUOTED: Final = regex(r"[\"“”„]([^\"“”„]{1,120})[\"“”]|(?<![\w])['‘]([^'’]{2,80})['’](?!\w)")
_CUT: Final = regex(
    r"\s+(?=(?:the\s)?rest\s|my\s(?:mum|mom|dad|wife|husband|boss|granny|grandma|kids?|friend)\s|(?:he|she|they)['’](?:s|re)\s|after\sthat\s|(?:the\s)?(?:(?:first|second|last|other)\s)?[a-z]+\s(?:can\sstay|stays?|is\s(?:fine|ok)|are\s(?:fine|ok)|doesn['’]?t\sneed)\b)|"
    r"[.!?;…]+(?=\s|$)|[,:](?=\s)|\s[-–—]\s|\s+(?=(?:(?:and|but|so|because|cos|cause|since|its|it['’]s)\s|as\s(?:it|we|i|people|the|they|he|she)\b))"
)
_LEAD: Final = regex(
    r"^[\s,.!;:…-]*(?:(?:and|but|so|then|also|just|simply|please|pls|plz|ok(?:ay)?|maybe|perhaps|hi|hey|hello|love(?:ly)?|great|hm+|oh|now|only|well|quick\sone"
    r"|(?:could|can|would|will)(?:\s(?:you|u|we|i))?|(?:i|we)(?:['’]d|\swould)?\s(?:like|love|want|prefer|need)(?:\s(?:you\s)?to)?|i['’]d|let['’]?s|would\syou\smind"
    r"|i\sthink|my\s\w+\s(?:says|thinks))[\s,:!.]+)+",
    re.I,
)
_TAIL: Final = regex(
    r"(?:[\s,]+(?:please|pls|plz|thanks|thank\syou|thx|though|tho|too|then|ok|haha|lol|obviously|if\spossible|maybe|for\sme|altogether|completely|entirely|instead|okay|right))*[\s,.!?;:…-]*$",
    re.I,
)
_SUBJECT: Final = regex(
    r"(?P<of>(?:[\w'’§.-]+\s){0,5}?[\w'’§.-]+)\s(?:is|are|looks?|comes?|sounds?|vanish(?:es)?|gets?|stays?|lingers?|reads?|flickers?|flies|just|should(?:\snot|n['’]?t)|feels?|seems?|hangs?|sits?|stands?|pops?)\b",
    re.I,
)
_IT: Final = regex(
    r"\b(?:it(?:\sall)?|them(?:\sall)?|they|(?:that|this)\s(?:one|line|text|caption|picture|photo|clip|scene))\b|(?<=replace)(?=\swith\b)",
    re.I,
)
_NOT_THERE: Final = regex(r",?\s(?:and\s)?not\s(?:on|over|in|at|down|under|across)\s[^,.;]+$", re.I)
_COLON: Final = regex(r"^(?P<of>[^:,.]{3,40}):\s(?:it|they)\s(?=should|must|needs?|has|have|can|could)", re.I)
_SCENE_NOISE: Final = regex(r"\b(?:scene|picture|shot|image)\b", re.I)


def put_plainly(said: str, there: Situation) -> tuple[str, ...]:
    """Return a message as plain commands; none where a part of it is neither known nor idle."""
    if len(said) > _LONGEST or "\n" in said or re.search(r"[\u2e80-\u9fff]", said) or _drawn(there):
        return ()
    said = " ".join(said.split())
    quoted = [one[1] or one[2] for one in _QUOTED.finditer(said)]
    count = iter(range(len(quoted)))
    masked = _QUOTED.sub(lambda _: f"§{next(count)}§", said)
    found = list(_taken(masked, quoted, there))
    commands = tuple(command for command, _ in found if command)
    if not commands:
        like = likened(masked, quoted, there)
        return (like,) if like else ()
    return commands if all(command or idle_part(part) for command, part in found) else ()


def _drawn(there: Situation) -> bool:
    """Whether the film has charts or lists, which have words and parts of their own."""
    return any(drawing.kind != "product" for _, drawing in there.drawings)


def _taken(masked: str, quoted: Sequence[str], there: Situation) -> Iterator[tuple[str, str]]:
    """The parts of a message: a command each, or "" and the words as they stand."""
    cuts = [*(one.end() for one in _CUT.finditer(masked)), len(masked)]
    edges = sorted({0, *cuts})
    at = 0
    while at < len(edges) - 1:
        for to in range(min(at + _MOST_PARTS, len(edges) - 1), at, -1):
            if command := _command(masked[edges[at] : edges[to]], quoted, there):
                yield command, ""
                at = to
                break
        else:
            spoken = masked[edges[at] : edges[at + 1]]
            wished = masked[edges[at + 1] : edges[at + 2]] if at + 2 < len(edges) else ""
            if wished and (command := _of_it(spoken, wished, quoted, there)):
                yield command, ""
                at += 2
                continue
            yield "", spoken.strip()
            at += 1


def _of_it(spoken: str, wished: str, quoted: Sequence[str], there: Situation) -> str:
    """The command of "the last line looks lonely, put it in the middle": "it" is what is spoken of."""
    subject = _SUBJECT.match(_LEAD.sub("", spoken))
    it = _IT.search(wished)
    if subject is None or it is None or _command(wished, quoted, there):
        return ""
    return _command(f"{wished[: it.start()]}{subject['of']}{wished[it.end() :]}", quoted, there)


def _command(part: str, quoted: Sequence[str], there: Situation) -> str:
    """The plain command of one part of a message, "" where it is none."""
    said = _TAIL.sub("", _LEAD.sub("", part)).strip()
    bare = _TAIL.sub("", part).strip()
    ways = (said, bare, _NOT_THERE.sub("", said), _COLON.sub(r"\g<of> ", said))
    for words in dict.fromkeys(ways):
        for one in _FORMS.within(words):
            match = one.said.fullmatch(words)
            if match and (command := _filled(one, match, quoted, there)):
                return command.replace("…", part.rstrip()[-1:] if part.rstrip()[-1:] in ".!?" else "")
    return ""


def _filled(one: Form, match: re.Match[str], quoted: Sequence[str], there: Situation) -> str:
    """The command with all that it names; "" where one of these is not in the film."""
    told = {re.sub(r"\d$", "", name): words for name, words in match.groupdict().items() if words}
    values: dict[str, str] = {}
    for name, words in told.items():
        value = _value(name, words, quoted, there)
        if not value:
            return ""
        values[name] = value
    if ("weather" in values or "falls" in values) and not _outdoors(values["p"], there):
        return ""
    if not one.plain:
        return _of_words(values, there)
    if one.plain.startswith("AFTER"):
        return _placed_after(values["p"], values["q"])
    if values.get("t") == "all the texts" and "w" in values:  # "the text should say …" is no wish for each
        return ""
    return one.plain.format(**values)


def _outdoors(picture: str, there: Situation) -> bool:
    places = range(len(there.pictures)) if picture == "all pictures" else (int(picture[8:]) - 1,)
    return any(is_outdoors(there.pictures[one]) for one in places)


def _of_words(values: dict[str, str], there: Situation) -> str:
    if "value" in values:
        return with_value(values["t"], values["value"], there)
    old, new = (values.get(name, "").strip('"') for name in ("o", "w"))
    return in_place_of(values.get("x", old), values.get("y", new), there, values.get("t", ""))


def _placed_after(moved: str, other: str) -> str:
    """The command that puts a picture behind another."""
    one, after = int(moved.rpartition(" ")[2]), int(other.rpartition(" ")[2])
    if one == after:
        return ""
    return f"move picture {one} to place {after if one < after else after + 1}"


def _value(name: str, words: str, quoted: Sequence[str], there: Situation) -> str:
    """What a word of a form stands for in the film."""
    if name in ("n", "m"):
        return number(words)
    if name in ("w", "o"):
        return f'"{quoted[int(words.strip("§"))]}"'
    if name == "u":
        return text_called(words, there)
    if name in ("t", "T"):
        return _text(name, words, quoted, there)
    if name in ("p", "q", "r"):
        return _picture(name, words, quoted, there)
    if name == "scene":
        found = find_subjects(_SCENE_NOISE.sub("", words))
        return words if len(found) == 1 and found[0].sure else ""
    if name == "beside":
        return words if there.end_words else ""
    if name == "nth":
        return str(ORDINALS.index(words.lower()) + 1)
    if name == "falls":
        return "rain" if "rain" in words.lower() else "snow"
    if name == "time":
        return words.lower().replace("dusk", "sunset").replace("evening", "sunset")
    return words


def _text(name: str, words: str, quoted: Sequence[str], there: Situation) -> str:
    plain = re.sub(r"§(\d+)§", lambda one: quoted[int(one[1])], words)
    if not says_line(words) and "§" not in words and picture_called(words, there) is not None:
        return ""
    found = text_called(plain, there)
    return found if name == "t" or wholly_called(plain, there) else ""


def _picture(name: str, words: str, quoted: Sequence[str], there: Situation) -> str:
    if "§" in words:
        return ""
    if name == "p" and calls_all(words):
        return "all pictures"
    place = picture_called(words, there)
    return "" if place is None else f"picture {place + 1}"
