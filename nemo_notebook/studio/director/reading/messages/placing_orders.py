"""Say in a first message's plainest words which words are to stand where: "put “X” on it somewhere".

"Our website flour.example at the end", "and underneath 1985 - 2025" and "with his name Ray Oke and 1955 to
2025" become orders that all readers know.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.texts import QUOTED
from nemo_notebook.studio.director.reading.terms.subjects import names_scene
from nemo_notebook.studio.director.reading.terms.value_kinds import YEARS

_QUOTE: Final = rf"(?P<quote>{QUOTED.pattern})"
_ANYWHERE: Final = regex(
    r"(?P<before>^|[,.;!?]\s(?:(?:and|but|also|then|please)\s)*|\s(?:and|also)\s)(?:(?:can|could)\syou\s)?(?:please\s)?(?:put|write|add|have|include|get|pop|stick|slap|show)\s"
    rf"(?:the\swords?\s|the\stext\s)?{_QUOTE}\s(?:(?:on|in|over|across)\s(?:it|there|them|this)(?:\s(?:somewhere|anywhere|too|as\swell|at\ssome\spoint|please))*|somewhere|anywhere|at\ssome\spoint)(?=\s*(?:[,.;!\n]|$))",
    re.I,
)
_NAMES: Final = r"(?-i:[A-Z][\w'’-]+)(?:\s(?:(?:&|and|de|van|of)\s)?(?-i:[A-Z][\w'’-]+)){0,4}"
_BENEATH: Final = regex(
    r"\b(?P<lead>(?:titled?|heading|headline|name|names)\b[^.;!?\n]*?)(?:,\s(?:and\s|with\s)?|\s(?:and|with)\s)(?:then\s|just\s)?(?:underneath|beneath|below|under)(?:\s(?:it|that|them|this))?\s?(?:put\s|write\s|add\s|:\s)?"
    rf"(?P<words>{QUOTED.pattern}|(?!the\b|a\b|an\b|it\b)[^,.;!?\n]{{3,40}})(?=\s*(?:[,.;!\n]|$))",
    re.I,
)
_ADDRESS: Final = r"(?P<address>(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@[\w.]{3,}|(?:https?://|www\.)?[\w-]+(?:\.[a-z]{2,}){1,3}(?:/[\w/-]*)?|\+?\d[\d\s()-]{5,}\d))"
_CONTACT: Final = (
    r"(?:(?:our|my|the|his|her|their)\s)?(?:(?:phone|mobile|telephone|web|booking)\s)?(?:web\s?site"
    r"|site|address|url|link|number|phone|mobile|e-?mail|insta(?:gram)?|handle)"
)
_CONTACT_LAST: Final = regex(
    rf"(?P<before>^|[,.;!?]\s)(?:(?:and|then|finally|also|with|put|show|add|have)\s)*{_CONTACT}(?:\sis)?[\s:]\s?{_ADDRESS}\s(?:at|in|for|on)\sthe\s(?:very\s)?(?:end|last\s\w+|final\s\w+)(?=\s*(?:[,.;!\n]|$))",
    re.I,
)
_THEN_CONTACT: Final = regex(
    rf"(?P<before>[,.;!?]\s)(?:and\s)?(?:then|finally|lastly|last(?:\sof\sall)?|after\s(?:that|those))\s{_CONTACT}(?:\sis)?[\s:]\s?{_ADDRESS}(?=\s*(?:[,.;!\n]|$))",
    re.I,
)
_LINE_LAST: Final = regex(
    r"(?P<before>^|[,.;!?]\s)(?:and\s|with\s|then\s|put\s|show\s)*(?:near|towards?|at|right\sat|just\sbefore)\sthe\s(?:very\s)?end,?\s(?:(?:put|show|add|have)\s)?(?:a|the|one|this|his|her|their|our|my)\s(?:\w+\s){0,2}?(?:line|saying|quote|sentence|words|phrase|message|motto|wish)\b[^.:;“\"\n]{0,40}[:,]?\s?"
    rf"{_QUOTE}",
    re.I,
)
_PERSON: Final = regex(
    rf"(?P<before>[,.;!?]\s|\s)(?:and\s)?with\s(?:just\s)?(?:his|her|their)\s(?:full\s)?names?,?\s(?P<name>{_NAMES})(?:,?\sand\s(?:his\s|her\s|the\s)?(?:dates?\s|years?\s)?|,\s)(?P<years>{YEARS})(?=\s*(?:[,.;!\n]|$))",
    re.I,
)
_PAIR: Final = regex(
    r"(?P<before>^|[,.;!?]\s)(?:and\s)?(?:please\s)?(?:write|put|add|show)\s(?:the\swords?\s)?(?P<one>(?-i:[A-Z])[\w'’]*)\s(?:and|&|/)\s(?P<two>(?-i:[A-Z])[\w'’]*)\s(?:on|over|under|across)\s(?:them|both|the\s(?:two\s)?(?:photos|pictures|pics|images|clips))(?=\s*(?:[,.;!\n]|$))",
    re.I,
)
_KNOWN: Final = (
    r"(?:channel|podcast|band|blog|vlog|newsletter|start-?up|brand|app|game|webshop"
    r"|etsy\sshop|online\sshop|online\sstore|label|zine|series|project|team|club|choir|troupe)"
)
_APPOSED: Final = regex(
    rf"(?P<kind>\b(?:my|our)\s(?:[\w-]+\s){{0,3}}?{_KNOWN}),\s(?P<name>(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)){_NAMES})(?=\s*(?:[.!\n]|$|,\s(?:\d|[a-z])))",
    re.I,
)
"""A name behind what it is the name of: "my gaming channel, PixelGoblin"."""
_HIS_NAME: Final = regex(
    rf"(?P<lead>\b(?:his|her|its|their)\snames?(?:\s(?:is|are)|['’]s)\s)(?P<name>{_NAMES}),\s(?=(?:an?\s|(?:is|was|has)\s)?[a-z])"
)
"""A name with more of whom it is told of behind it: "his name is Biscuit, ginger with a white bib"."""
_STAYS: Final = regex(
    r"(?:^|(?<=[.!?;]\s))(?:and\s|also\s)?(?:please\s)?(?:(?:can|could|should|may|might|will|would)\s)(?:you\s(?:keep|leave|have)\s)?(?:the|our|my|that|this)\s(?:[a-z]+\s){1,3}?(?:(?:please\s)?(?:stay|be|remain|stick|appear|show|come|go)\s)?(?:up\s)?(?:on|there|up|visible|at\sthe\s\w+)\b[^.?!\n\d:“\"]{0,40}\?",
    re.I,
)
"""A wish for where a text stands, put as a question, that names no words."""
_SETTING: Final = regex(
    r"(?P<before>^|[,.;!?]\s(?:and\s)?)(?:it|this|the\s(?:video|film|clip|whole\sthing))\s(?:should|could|must|can|has\sto|needs\sto)\s(?:all\s)?(?:be|take\splace|happen|play)\s(?P<where>(?:in|on|at|by|under)\s(?:an?|the|some)\s(?!background|middle|end|start|top|bottom|front)[a-z][a-z\s'’-]{2,50}?)(?=\s*(?:[,.;!\n]|$|maybe\b|perhaps\b|with\b))",
    re.I,
)
"""Where a film is to be: "it should be in a forest"."""
_KEEPS: Final = regex(
    r"(?:^|(?<=[.,!?;]\s))(?:and\s|also\s)?(?:please\s)?(?:(?:keep|leave|hold)\s(?:the|our|my)\s(?:[a-z]+\s){1,3}?|(?:the|our|my)\s(?:[a-z]+\s){1,2}?(?:should|must|has\sto|needs\sto)\s(?:stay|remain|be)\s)(?:on|up|there|visible|on-?screen)\b[^.?!,\n\d:“\"]{0,14}\b(?:throughout|whole|entire|all\sthe|all\salong|start\sto)\b[^.?!,\n\d:“\"]{0,20}(?=\s*(?:[.,!;\n]|$))",
    re.I,
)
"""That a text is to stay, which names no words."""
_WITH_AT: Final = regex(
    r"(?P<before>^|[.!?]\s)(?-i:With|with)\s(?:the\s(?:title|words?|text|name)\s)?(?P<words>(?![^,.;:!?\n]{0,40}\b(?:music|songs?|sounds?|voice\w*|logos?|fades?|credits|photos?|pictures?|clips?|scenes?|captions?|transitions?|effects?|countdown)\b)(?-i:[A-Z0-9])[^,.;:!?\n\"“”]{2,48}?)\s"
    r"(?:(?:written|shown|put|placed|up|on\sscreen|as\sthe\stitle|right)\s)*(?:at|on|in)\sthe\s(?:very\s)?(?:(?P<end>end|last\s(?:shot|scene|frame))|beginning|start|top|front)(?=\s*(?:[,.;!\n]|$))",
    re.I,
)
"""Words and their place in a sentence of their own: "With Toby's First Wave written at the beginning."."""
_HEADED: Final = regex(
    r"(?P<before>^|[.,;!?\n]\s(?:and\s|with\s|so\s)?)(?:the\s|our\s|my\s)?(?:main\s)?(?:heading|headline|header|titel|title|tittle)\s"
    r"(?:(?:should|must|shall|can|will|may|to)\s(?:be|say|read)|(?:has|needs)\sto\s(?:be|say|read)|is|says)\s(?=(?-i:[A-Z0-9]))(?!\d+\s?(?:s|secs?|seconds?|px|pt|%)\b)",
    re.I,
)
"""What leads to the words of a title: "heading should be 2BHK for rent"."""
_HERE: Final = regex(
    r"\A(?:(?:hi|hello|hey|it['’]?s|this\sis)\s)?(?:(?:the|an?|your|our)\s)?(?:[\w'’&-]+\s){0,5}?(?:secretary|teacher|owner|manager|coach|president|founder|director|chair(?:man|woman|person)?|organi[sz]er|volunteer|member|librarian|nurse"
    r"|pastor|vicar|captain|leader|student|treasurer|assistant|principal|mum|mom|dad|granny|grandma|grandad|parent|baker|florist|landlord|landlady|trainer|tutor|headteacher|receptionist)\shere\s?[.!,]+\s+(?=\w)",
    re.I,
)
"""Who speaks: "Running club secretary here!"."""
_INNER: Final = "“”\"「」『』'‘’"


_BUTTON: Final = regex(
    r"(?P<before>^|[.,;!?\n]\s*)(?:(?:and|with|then)\s)?(?:a\s|the\s|our\s)?button(?:\s(?:text|label|copy))?(?:\s(?:at|in|on)\sthe\s(?:very\s)?(?:end|last\s\w+))?"
    r"(?:\s?[:=]|\s(?:(?:should|must|to|that|which)\s)*(?:says?|reads?|saying|reading)\s?:?)\s*[\"“]?(?P<words>[^\"“”.,;!?\n]{2,40}[!?]?)[\"”]?",
    re.I,
)
"""What stands on a button, which a film shows at its end: "button: Shop now"."""


def with_plain_places(text: str) -> str:
    """Return a message in which such orders name the part of the film that the words are for."""
    text = _ANYWHERE.sub(r"\g<before>\g<quote>", _HERE.sub("", text))
    text = _BUTTON.sub(lambda one: f'{one["before"]}end with "{one["words"].strip()}"', text)
    text = _PERSON.sub(r'\g<before>title "\g<name>", caption "\g<years>"', text)
    text = _BENEATH.sub(lambda one: f'{one["lead"]}, caption "{one["words"].strip(_INNER)}"', text)
    text = _PAIR.sub(r'\g<before>captions "\g<one>", "\g<two>"', text)
    text = _APPOSED.sub(r"\g<kind> called \g<name>", text)
    text = _HIS_NAME.sub(r"\g<lead>\g<name>. ", text)
    text = _LINE_LAST.sub(r"\g<before>end with \g<quote>", text)
    text = _HEADED.sub(r"\g<before>title: ", _WITH_AT.sub(_with_at, text))
    for order in (_CONTACT_LAST, _THEN_CONTACT):
        text = order.sub(_ended, text)
    return _KEEPS.sub("", _STAYS.sub("", _SETTING.sub(_set, text)))


def _set(said: re.Match[str]) -> str:
    return f"{said['before']}set {said['where']}" if names_scene(said["where"]) else said[0]


def _with_at(said: re.Match[str]) -> str:
    return f'{said["before"]}{"End with" if said["end"] else "Title"} "{said["words"]}"'


def _ended(order: re.Match[str]) -> str:
    return f'{order["before"]}end with "{order["address"]}"'
