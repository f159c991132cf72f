"""Read lines that are told one for each picture: "put the room names on the photos: Kitchen, Bedroom".

They are put as words on the pictures, in their order; as captions where there are more or fewer pictures.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.terms.places import ORDINALS

ON_PICTURE: Final = "put “{0}” on picture {1}"
"""How words and the number of their picture are told plainly."""
_NOUN: Final = r"(?:ones?|photos?|photographs?|pictures?|pics?|images?|clips?|scenes?|shots?|slides?|parts?)"
_LINES: Final = r"(?:names?|labels?|lines?|captions?|words?|texts?|sentences?|subtitles?|headings?)"
_ON: Final = r"(?:on|onto|under|underneath|below|beneath|over|to|for|with|beside)"
_EACH: Final = (
    rf"(?:(?:each|every)(?:\sof\s(?:them|the\s\w+))?(?:\s{_NOUN})?|(?:(?:all|both|these|those|my|our"
    rf"|the|of)\s)+(?:\d\s|two\s|three\s|four\s|five\s|six\s)?(?:{_NOUN}(?<=s)|them))"
)
_LIST: Final = r"(?P<list>[^:;“”\"\n]{5,300})"
_WISH: Final = regex(
    rf"(?:^|(?<=[.!?;,]\s))(?:\w+\s){{0,3}}?(?:(?:put|write|add|show|have|give|need|want|like|type|print)\s(?:[\w'’-]+\s){{0,5}}?{_LINES}\s(?:[\w'’-]+\s){{0,3}}?{_ON}\s{_EACH}(?:\s(?:also|too|as\swell|please|as\sfollows|in\sorder|each))*\s?[:,]"
    rf"|{_ON}\s(?:each|every)(?:\sof\sthem)?(?:\s{_NOUN})?\b(?=[^:]*\b{_LINES}\b)[^:;\n.]{{0,80}}:"
    rf"|(?:an?|one|some)\s(?:[\w-]+\s){{0,2}}?{_LINES}\s(?:[\w'’-]+\s){{0,3}}?{_ON}\s(?:each|every)(?:\sof\sthem)?(?:\s{_NOUN})?\b[^:;\n.]{{0,60}}:"
    rf"|(?:caption|label)\s(?:each|every)(?:\s{_NOUN})?\s?:)\s?{_LIST}$",
    re.I,
)
_ONE_SAYS: Final = regex(
    rf"(?:^|(?<=[.!?,;]\s))(?:please\s|and\s|so\s)?(?:can|could|should|let|make|have)\s(?:the|my|our)\s(?P<nth>{'|'.join(ORDINALS)}|last)\s(?:one|line|caption|sentence|text)\s(?:please\s|to\s)?(?:say|read)\s(?:instead\s)?"
    r"(?P<words>(?-i:[A-Z0-9])[^\"“”\n.!?,;]{2,70}?)(?:\s(?:please|instead))?[.!?]*$",
    re.I,
)
"""New words for one of the captions, though pictures may be counted in the same way."""
_SLASH: Final = regex(r"\s*(?:/|\|)\s*")
_COMMA: Final = regex(r",\s(?:and\s)?(?:then\s)?|\sand\s(?=[^,]*$)")
_LOOK: Final = regex(
    r"\b(?:bigger|smaller|larger|bold|font|seconds?|colou?r|white|black|red|yellow|blue|green|at\sthe\s(?:top|bottom)|fade|caps|capitals|instead|please)\b",
    re.I,
)
"""How lines are to look, and no line."""
_CAPTIONS: Final = regex(r"\bcaptions?\b", re.I)
_LONGEST: Final = 70  # characters that one line shows well


def with_line_said(text: str, there: Situation) -> str:
    """Return a message that says what one caption is to say as a change of it; "" for any other."""
    said = _ONE_SAYS.search(text.strip()) if there.language == "en" else None
    count = len(there.caption_words)
    if said is None or not count:
        return ""
    nth = said["nth"].lower()
    place = count if nth == "last" else ORDINALS.index(nth) + 1
    return f"change caption {place} to “{said['words']}”" if place <= count else ""


def with_lines_for_each(text: str, there: Situation) -> str:
    """Return a message that tells a line for each picture as words on these; "" for any other."""
    said = _WISH.search(text.strip().rstrip(" .")) if there.language == "en" else None
    if said is None:
        return ""
    slashed = len(_SLASH.split(said["list"])) > 1
    if not slashed and _CAPTIONS.search(said[0][: said.start("list") - said.start()]):
        return ""  # other readers know these
    lines = [
        one.strip(" .") for one in (_SLASH if slashed else _COMMA).split(said["list"]) if one.strip(" .")
    ]
    if len(lines) < 2 or any(len(one) > _LONGEST or _LOOK.search(one) for one in lines):
        return ""
    if len(lines) == len(there.pictures):
        return " and ".join(ON_PICTURE.format(one, place) for place, one in enumerate(lines, 1))
    return "captions: " + ", ".join(f"“{one}”" for one in lines)
