"""Say in a first message's plainest words where words go that are told with their place, or in a row.

"Under the cake put “X”", "“X” and after that “Y”", "a line that says … and another line …" and "a last
screen which says …" name the captions and the end that they are.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.texts import QUOTED

_START: Final = r"(?P<before>^|[,.;!?\n–—]\s*(?:(?:and|then|also|please)\s)*|\s(?:and|then)\s)"
_END: Final = r"(?=\s*(?:[,.;!\n]|$))"
_QUOTE: Final = rf"(?P<quote>{QUOTED.pattern})"
_WRITE: Final = r"(?:put|write|add|show|place|have|stick|say)\s(?:the\s(?:words?|text|line|caption)\s)?"
_ON: Final = r"(?:next\sto|beside|alongside|near|by|under|underneath|below|beneath|over|across|on|onto|above)"
_NO_PICTURE: Final = (
    r"(?!(?:\w+\s){0,2}?"
    r"(?:screen|end|ending|title|last|final|first|opening|intro|card|background|video|film|movie|top|bottom|middle|corner|music|voice|slideshow|whole|left|right|cover|front|start|beginning)\b)"
)
_PICTURE: Final = rf"(?:the|my|our|that)\s{_NO_PICTURE}(?P<what>[a-z0-9][\w'’.-]*(?:\s[a-z][\w'’-]*){{0,2}}?)"
_PLACED_FIRST: Final = regex(rf"{_START}{_ON}\s{_PICTURE},?\s{_WRITE}{_QUOTE}", re.I)
_PLACED_LAST: Final = regex(
    rf"{_START}{_WRITE}{_QUOTE}\s{_ON}\s{_PICTURE}(?=\s*(?:[,.;!\n]|$)|\sand\s)", re.I
)
_PLACED_NEXT: Final = regex(
    rf"(?P<one>caption\s(?:{QUOTED.pattern})\son\sthe\s[^,.;!\n]{{2,40}}?),?\s(?:(?:and|then)\s)+(?:{_WRITE})?{_QUOTE}\s{_ON}\s{_PICTURE}{_END}",
    re.I,
)
_AFTER_THAT: Final = regex(
    rf"(?P<lead>\b(?:texts?|words|captions?|lines?|write|says?|saying)\b[^“”\"\n.!?]{{0,20}}){_QUOTE}[,.]?\s(?:(?:and|then)\s)?(?:after\s(?:that|it|this)|then|next|later|afterwards|followed\sby|and\sthen)[,:]?\s(?P<then>{QUOTED.pattern})",
    re.I,
)
_A_LINE: Final = (
    r"(?:(?:and|then|with|add|plus|also)\s)*"
    r"(?:a|one|another|the\s(?:next|second|third|other))\s(?:\w+\s)?(?:line|caption)\s"
)
_LINES: Final = regex(
    rf"(?P<before>[,.;]\s|\s(?=and\s|with\s|then\s)){_A_LINE}(?:(?:that\s(?:says|reads)|which\s(?:says|reads)|saying|reading)[:,]?\s)"
    rf"(?P<one>[^\"“\n.;:]{{3,60}}?),?\s(?:and\s|then\s|plus\s|with\s)+{_A_LINE}(?:(?:that\s(?:says|reads)|which\s(?:says|reads)|saying|reading)[:,]?\s)?(?P<two>[^\"“\n.;:]{{3,60}}?)(?=\s*(?:[.;!\n]|$))",
    re.I,
)
"""Two lines without quotation marks: "a line that says every Monday and another line Room 3"."""
_NAMED_TITLE: Final = regex(
    r"(?P<lead>\b(?:titled?|called|heading)[:\s]\s?)(?P<words>(?-i:[A-Z])[^\"“”,.;:\n]{1,38})(?=,\sthen\s(?:a|one)\s(?:\w+\s)?(?:line|caption)\s)",
    re.I,
)
_LAST_CARD: Final = regex(
    rf"{_START}(?:(?:it\s(?:should|could|can)\s)?(?:finish|end|close)(?:es|s|ing)?\s(?:it\s)?(?:with|on)|(?:the\s)?last(?:ly)?|finally)[,:]?\s(?:a|an|the)?\s?(?:(?:dark|black|plain|white|blank|simple|closing|last|final|empty)\s)*(?:screen|card|slide|page|frame)\s"
    r"(?:(?:which|that)\s(?:just\s|only\s|simply\s)?(?:says|reads|asks|shows)(?:\sonly|\sjust)?|(?:only\s|just\s)?(?:saying|reading|asking))[:,]?\s"
    r"(?P<words>(?![\"“'‘])[^\"“”.!?\n]{2,60}(?:[?!]|(?=[.\n]|$)))",
    re.I,
)
"""What a card says that the film ends with: "finish with a dark screen which only says What now?"."""
_LAST_BIT: Final = (
    r"(?:very\s)?(?:last|final|closing)\s(?:(?:couple\sof|few|two|three|five|\d)\s)?"
    r"(?:seconds?|secs?|bits?|part|screen|frame|moments?|section|slide|card|thing)"
)
_ON_LAST_BIT: Final = regex(
    rf"{_START}(?:(?:i|we|want|need|would|['’]d|like|love|with|please|to|see|get|put|write|add|show|place|have|display)\s)*{_QUOTE}\s"
    r"(?:(?:to|should|must|can|could|will|be|come|pop|fade|up|in|appear(?:s|ing)?|written|shown|displayed|placed|put|only|just|right|as)\s)*"
    rf"(?:(?:at|in|on|during|for|over|across)\s)?the\s{_LAST_BIT}\b(?:\s(?:of\s(?:the\s(?:video|film|clip)|it)|(?:that\s)?(?:people|viewers|they|we|you|everyone)\s(?:will\s)?sees?))?",
    re.I,
)
_LAST_BIT_SAYS: Final = regex(
    rf"{_START}(?:(?:on|in|for|during)\s)?the\s{_LAST_BIT},?\s(?:(?:it|should|must|can|could|to|has|needs|just|only|simply)\s)*(?:show|say|read|have|be|display)s?\s{_QUOTE}",
    re.I,
)
"""Words for the last moments of a film, told behind them or before: "the final seconds should show “…”"."""
_OUR_NAME_LAST: Final = regex(
    rf"{_START}(?:at|in)\sthe\s(?:very\s)?end,?\s(?:(?:please|kindly|just)\s)*(?:show|put|write|mention|display|add|have|give)\s(?:the|our|my)\s(?:[a-z]+\s){{0,2}}?(?:name|address|details)(?:\s(?:and|with)\s(?:address|place|city|number|phone))?[:,]?\s(?:as\s|is\s)?"
    r"(?P<words>(?-i:[A-Z0-9])[^\"“”!?\n;]{2,70}?)(?=\.\s|\.?\s*$|[!;\n])",
    re.I,
)
"""Who the film is by, named at its end: "at the end show our shop name Meera Fashions, MG Road"."""


def with_last_moments(text: str) -> str:
    """Return a message whose words for the last moments of the film are those it ends with."""
    for order in (_ON_LAST_BIT, _LAST_BIT_SAYS):
        text = order.sub(r"\g<before>end with \g<quote>", text)
    return text


def with_words_placed(text: str) -> str:
    """Return a message in which such orders name the part of the film that the words are for."""
    text = _PLACED_FIRST.sub(r"\g<before>caption \g<quote> on the \g<what>", text)
    text = _PLACED_LAST.sub(r"\g<before>caption \g<quote> on the \g<what>", text)
    text = _PLACED_NEXT.sub(r"\g<one>, caption \g<quote> on the \g<what>", text)
    text = _AFTER_THAT.sub(r"\g<lead>\g<quote>, \g<then>", text)
    text = _NAMED_TITLE.sub(r"\g<lead>“\g<words>”", text)
    text = _LINES.sub(lambda one: f", captions “{one['one']}”, “{one['two']}”", text)
    text = _OUR_NAME_LAST.sub(r"\g<before>end with “\g<words>”", text)
    return _LAST_CARD.sub(r"\g<before>end with “\g<words>”. ", text)
