"""Know the words in which people say where words of a film go: its end, its start, its title, on screen.

A direction is made of these words alone, in any order; `messages.directions` reads what follows from them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from nemo_notebook.studio.director.patterns import regex

Kind = Literal["end", "start", "title", "text", "fact", "see", "say", "where", "big", "small", "other"]

_FILM: Final = (
    r"(?:(?:the|this|my|our|whole|entire)\s)*(?:video|film|clip|movie"
    r"|reel|promo|ad|advert|piece|thing|spot|short|story)"
)
_SCREEN: Final = (
    r"(?:screen|slide|card|frame|shot|page|panel|image|picture|photo|scene|title|caption|text|words?|line|message"
    r"|phrase|sentence|statement|note|thought|slate|plate|board|bit|part|section|credits?|lettering|tag|tagline"
    r"|wording|copy|sequence|seconds?|moment|view)s?"
)
_TIME: Final = r"(?:(?:\d{1,2}|two|three|four|five|few|couple\sof)\s)?(?:seconds?|secs?|moments?|bit|part)"
_OF_ONE: Final = r"(?:picture|photo|image|caption)s?\b"
"""What has its own words, be it the first or the last."""
_SEE: Final = (
    r"(?:people|we|you|they|viewers?|everyone|everybody|anyone"
    r"|the\s(?:viewer|audience|person\swatching)|the\sviewers|somebody|one)"
)
_LEFT: Final = r"(?:them|us|people|viewers?|everyone|everybody|the\s(?:viewers?|audience))"
_THING: Final = (
    rf"thing(?:\s(?:on\s(?:the\s)?screen|in\s{_FILM}"
    rf"|(?:that\s)?{_SEE}\s(?:should\s|will\s|would\s|must\s)?(?:see|sees|read|reads|get|gets)))?"
)
_AFTER_VERB: Final = (
    rf"(?=\s(?:(?:it|this|things|off|up|out|{_FILM})\s)?(?:with|on|by|in|w/)(?:\W|$)"
    rf"|\s(?:off|up|it|{_FILM})\b)"
)
_END: Final = (
    rf"(?:(?:in|during|for|over|on)\sthe\s(?:very\s)?(?:last|final|closing)\s{_TIME}|(?:very\s)?(?:last|final|closing|end|ending|concluding|finishing|parting)[\s-](?!{_OF_ONE})(?:{_SCREEN}|{_THING})"
    r"|end(?:card|screen|slate|title)s?|outro(?:[\s-](?:text|card|line|screen|title|words?|message))?|finale(?:\s(?:text|line|words?))?"
    r"|call(?:s|ing)?[\s-]to[\s-]actions?|c\.?t\.?a\.?|sign-?off(?:\sline)?"
    rf"|(?:right\s)?(?:at|in|by|on|towards?|for|near)\sth?e?h?\s(?:very\s)?(?:end|close|finish|ending|last)(?:\sof\s{_FILM})?"
    rf"|before\s(?:it|{_FILM})\s(?:ends|finishes|closes|fades(?:\sout|\sto\sblack)?|stops|is\sover)|before\sthe\s(?:end|fade\sout)|(?:when|once|after|as)\s(?:it|{_FILM}|everything)(?:['’]s|\sis|\shas)?\s(?:over|done|finished|ends|finishes|closes|ended)"
    r"|finally|lastly"
    r"|end(?:s|ed|ing)?|finish(?:es|ed|ing)?|clos(?:e|es|ed)(?!\son\s\w+day)|closing(?=\s(?:it|off|out|with|on|by|words?))|conclud(?:e|es|ing)"
    r"|wrap(?:s|ping)?\s(?:(?:it|things|this|everything|the\s\w+)\s)?up|sign(?:s|ing)?\s(?:it\s|us\s)?off"
    r"|round(?:s|ing)?\s(?:it\s|things\s|this\s)?(?:off|out)|fad(?:e|es|ing)\s(?:out|to\s(?:black|white))|go(?:es)?\sout(?=\s(?:with|on))"
    rf"|(?:leave|leaves|leaving)\s{_LEFT}\swith|left\swith|(?:come|comes|coming|appear|appears|go|goes|shown)(?:\sup)?\slast)"
)
_START: Final = (
    rf"(?:(?:very\s)?(?:first[\s-](?!{_OF_ONE}|scene|shot|tag|part|section)|(?:opening|initial|starting|beginning|introductory|intro|cover|splash|front|start|top)[\s-])(?:{_SCREEN}|{_THING})"
    rf"|(?:in|during|for|over|on)\sthe\s(?:very\s)?(?:first|opening)\s{_TIME}"
    r"|intro(?:duction)?|(?<=\bthe\s)cover|(?<=\bas\s)cover|cover(?=\s?[:=])|opener|title\s(?:screen|frame|slide|page|shot)"
    rf"|(?:right\s|straight\s)?(?:at|from|in|on|by)\sth?e?h?\s(?:very\s|right\s)?(?:start|beginning|outset|opening|front|top(?=\sof\s{_FILM}))(?:\sof\s{_FILM})?"
    r"|before\sanything\selse|(?:come|comes|coming|appear|appears|go|goes|shown|show|pop|pops)(?:\sup)?\sfirst|up\s?front|first\sof\sall"
    rf"|(?:open|opens|opened|opening|start|starts|started|starting|begin|begins|began|beginning|lead|leads|leading|fade\sin|fades\sin|fading\sin){_AFTER_VERB}"
    r"|kick(?:s|ing)?\s(?:(?:it|things|this)\s)?off)"
)
_TITLE: Final = (
    r"(?:(?:main|film|video|movie|working|opening|intro|big|overall)\s)?(?:title|titel|tittle|titl|headline|heading|header)s?"
    rf"(?:\s(?:card|text|line|words?|screen|slide|page))?|titled|entitled|headlined|(?:the\s)?name\sof\s{_FILM}|(?<=\bit\sthe\s)name|(?<=(?:film|clip)\sthe\s)name|(?<=video\sthe\s)name|(?<=under\sthe\s)name|{_FILM}(?:['’]s)\s(?:name|title)"
    rf"|call(?:ed)?(?=\s(?:it|this|{_FILM}))|(?<=\bis\s)called|(?<=\bit\s)called|(?<=\bthis\s)called"
)
_TEXT: Final = (
    rf"(?:second|third|fourth|fifth|sixth|next|other|middle|2nd|3rd|4th|5th)\s(?!{_OF_ONE}|scene|shot|part|section){_SCREEN}|"
    r"(?:on-?screen\s|screen\s)?(?:text\s?overlays?|overlay\stexts?|captions?|subtitles?|texts?|words?|lines?|phrases?|sentences?|overlays?|banners?"
    r"|labels?|notes?|lettering|wording|writing|notices?|key\s(?:points|facts)|(?:bullet\s?)?points?|bullets?|takeaways|facts|steps|tips|slogans?|messages?|hints?|stickers?)"
)
_FACT: Final = (
    r"(?:(?:contact|booking|ticket|entry|entrance|sale|special|regular|opening|business|phone|telephone|mobile|street|email|e-mail|web|discount|promo|promotion|coupon|voucher|tour|event|start|our)\s)*"
    r"(?:prices?|costs?|fees?|dates?|places?|venues?|location|address(?:es)?|web\s?site|site|url|link|e-?mail(?:\saddress)?|phone|telephone|phone\snumber"
    r"|telephone\snumber|tel|numbers?|figures?|codes?|coupon|voucher|hours|times?|hashtags?|handle|details|info(?:rmation)?|contacts?|deadline|offers?|stats?|statistics)"
)
_SEEN: Final = (
    r"(?:(?:fad|slid)(?:e|es|ing)\sin|scroll(?:s|ing)?(?:\sby|\spast)?|(?:fly|flies|flying|drop|drops|roll|rolls)\sin|(?:burned|baked)\sin|visible|readable|legible|seen|shown|displayed|mentioned|included|written|listed|featured|printed|appear(?:s|ing)?|pop(?:s|ping)?\sup|com(?:e|es|ing)\s(?:up|in|on)"
    rf"|show(?:s|ing)?\sup|flash(?:es|ing)?(?:\sup)?|(?:to\s)?(?:be\s)?able\sto\s(?:read|see)|{_SEE}\s(?:can|should|must|need\sto|needs\sto|have\sto|will|could|to|should\sbe\sable\sto|must\sbe\sable\sto)\s(?:read|see)"
    r"|be\sread|(?:easy|possible|clear|big\senough)\sto\s(?:read|see|spot|find|notice|make\sout)|obvious|prominent|on\sdisplay|(?:don['’]?t|do\snot|never)\s(?:forget|leave\sout|miss(?:\sout)?|omit|skip|lose)(?:\sto)?(?:\s(?:show|include|add|mention|put))?)"
)
_SAYS: Final = (
    r"(?:show(?:s|ing)?|shwo|display(?:s|ing)?|writ(?:e|es|ing)|put(?:s|ting)?|add(?:s|ing)?|includ(?:e|es|ing)|mention(?:s|ing)?|(?<!price\s)(?<!prices\s)(?<!wine\s)list(?:s|ing)?(?!\s?[:=])|said|say(?:s|ing)?|read(?:s|ing)?"
    r"|stat(?:e|es|ing)|featur(?:e|es|ing)|print|insert|overlay|superimpos(?:e|es|ing)|tell(?:s|ing)?|spell(?:s|ing)?\sout|cit(?:e|es|ing)|quot(?:e|es|ing)|type|highlight(?:s|ing)?|see|carr(?:y|ies|ying)|contain(?:s|ing)?|present)"
)
_PICTURES: Final = r"(?:picture|photo|image|clip|shot|scene|slide|video|footage|visual|pic)s?"
_WHERE: Final = (
    rf"(?:(?:on|across|over|onto)\s(?:the\s|our\s)?screen|on-screen|onscreen|in\s(?:it|there|their|here|{_FILM})|somewhere|some\s?place|anywhere|at\ssome\s(?:point|stage)|along\sthe\sway|in\sbetween"
    rf"|in\sthe\s(?:middle|centre|center)(?:\s(?:part|bit|section|of\s{_FILM}))?|for\sthe\smiddle(?:\s(?:part|bit|section))?|half-?way(?:\sthrough)?|mid-?way(?:\sthrough)?|during\s{_FILM}|throughout"
    rf"|(?:over|on|across|onto)\s(?:(?:the|one|some|a|any|each|every|all|of|my|our)\s)*{_PICTURES}|(?:one|some|a\sfew)\sof\sthe\s{_PICTURES}|(?:one|another|each|every|some|a)\s{_PICTURES}"
    r"|one\s(?:by|after|at)\s(?:one|another|the\sother|a\stime)|for\sthe\s(?:screens?|slides|pictures)|throughout|the\swhole\stime|in\sturn|as\s(?:a\s)?texts?|in\s(?:writing|words|text|the\stext)|in\sthe\s(?:captions?|subtitles?))"
)
_BIG: Final = (
    r"in\s(?:(?:very|really|nice|super|extra)\s)?(?:big|large|huge|bold)\s"
    r"(?:letters|type|text|print|font|lettering|words)"
)
_SMALL: Final = (
    r"(?:(?:plain|black|white|dark|blank|empty|simple)\s(?:screen|slide|card|frame|page)|making|pictur(?:e|ing)|imagin(?:e|ing)|envision(?:ing)?|suggest|propose|fancy|reckon|consider|choose|pick|(?:the|this|our|my)\s(?:video|film|clip|movie|reel|promo|advert|ad|short)|across|over|onto|during|above|go|things?|somehow|someone|somebody|anyone|what(?=\s(?:has|needs?|should|must|i|we|people)\b)|if|great|good|lovely|perfect|ideal|better|best|would|it['’]?d|it['’]ll|hope|hoping|a|an|the|this|that|these|those|it|its|it['’]s|our|my|your|we|i|i['’]d|we['’]d|i['’]ll|i['’]m|us|me|you|they|them|people|viewers?|everyone|audience|should|must|has|have|had|having|to|be|being|is|are|was"
    r"|will|would|could|can|(?-i:may)|might|shall|needs?|needed|wants?|wanted|like|love|prefer|please|pls|plz|plus|kindly|also|and|then|too|as|well|so|with|w/|of|on|in|at|for|by|there|here|make|makes|sure|ensure|let|let['’]s|have|get|gets|got|give"
    r"|gives|use|uses|using|used|place|places|placed|some|into|which|who|one|two|three|four|five|six|seven|eight|nine|ten|both|short|small|little|simple|nice|big|bold|large|clear|clearly|quick|brief|exactly|exact|following|exact|goes?|going|thinking|think"
    r"|just(?!\s(?:the|this|these|those|one|a|that)\b)|simply|right|up|off|out|appear|it['’]ll|saying|that['’]s|new|own|like|under|same|card|screen|slide|frame|maybe|perhaps|ideally|finally|lastly|more|extra|additional|key|main|other|another|next|all|pop|pull|bring|run|set|want|cool|great|all|very|really|how|about)"
)
_UNKNOWN: Final[Kind] = "other"
_WORD_END: Final = r"(?!['’-]?\w|@|\.\w|/\w)"
_KINDS: Final[tuple[tuple[Kind, str], ...]] = (
    ("end", _END),
    ("title", _TITLE),
    ("start", _START),
    ("big", _BIG),
    ("where", _WHERE),
    ("see", _SEEN),
    ("fact", _FACT),
    ("text", _TEXT),
    ("say", _SAYS),
    ("small", _SMALL),
)
_WORDS: Final = regex(
    "|".join(rf"(?P<{kind}>(?<![\w'’@./-])(?:{pattern}){_WORD_END})" for kind, pattern in _KINDS)
    + r"|(?P<other>\S+)",
    re.I,
)


class Told(NamedTuple):
    """A word of a direction, or one that is none.

    Attributes:
        kind: what it tells.
        words: as they were written.
        start, end: where they stand.
    """

    kind: Kind
    words: str
    start: int
    end: int


def told_in(text: str) -> Iterator[Told]:
    """Yield the words of a text in turn, by what they tell of the parts of a film; "other" tells nothing."""
    for one in _WORDS.finditer(text):
        kind: Kind = next((name for name, _ in _KINDS if name == one.lastgroup), _UNKNOWN)
        yield Told(kind, one[0], one.start(), one.end())
