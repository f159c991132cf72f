"""What people say of the film as a whole, its music and its voice."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.director.reading.plain.form import Form, form

_MUSIC: Final = r"(?:the\s)?(?:music|song|track|soundtrack|tune|piano|guitar|beat)"
_IN: Final = r"(?:starts?|begins?|kicks?\sin|comes?\s(?:in|on)|sets?\sin|plays?|be\sheard)"
_SHE: Final = r"(?:she|he|they|the\s(?:narrator|voice(?:-?over)?|speaker|woman|man|lady|guy))"
_HEARD: Final = r"(?:barely|hardly|scarcely)\shear"

FILM: Final[tuple[Form, ...]] = (
    form(
        rf"(?:start\scalmer,\s)?{_MUSIC}<MODAL>\s{_IN}(?:\slater)?(?:\s(?:when|once|after)\s[^,.]{{1,40}})?,?\s(?:so\s)?(?:only\s)?(?:at|from|after)\s<N>",
        "let the music start at {n} s",
    ),
    form(
        rf"{_MUSIC}\s(?:should\snot|shouldn['’]?t|mustn['’]?t)\s{_IN}\sbefore\s[^,.]{{1,40}},\s(?:so\s)?(?:only\s)?(?:at|from)\s<N>",
        "let the music start at {n} s",
    ),
    form(
        rf"(?:start|begin)\s{_MUSIC}\s(?:only\s)?(?:(?:when|once|after)\s[^,.]{{1,40}},\s)?(?:so\s)?(?:at|from)\s<N>",
        "let the music start at {n} s",
    ),
    form(
        rf"{_MUSIC}\s(?:only\s|just\s)?(?:for|in|during)\sthe\sfirst\s<NS>(?:\sonly)?",
        "stop the music at {n} s",
    ),
    form(rf"{_MUSIC}\s(?:out|off|gone|silent)\s(?:from|after|at)\s<N>", "stop the music at {n} s"),
    form(rf"(?:so\s)?no\s{_MUSIC}\s(?:after|from)\s<N>", "stop the music at {n} s"),
    form(
        rf"{_MUSIC}\s(?:only\s)?(?:up\sto|until|till)\s[^,.]{{1,40}}(?:,|\sso)\s(?:that['’]?s|that\sis|so|i\smean)\s(?:at\s)?<N>",
        "stop the music at {n} s",
    ),
    form(
        rf"no\s{_MUSIC}\sfrom\s[^,.]{{1,40}}\son(?:wards?)?,\sso\sit\s(?:stops|ends)\sat\s<N>",
        "stop the music at {n} s",
    ),
    form(
        rf"(?:{_MUSIC}|piano['’]?s\s[a-z]+,\s[^.]+)\.\slet\sit\s(?:die\saway|fade\s(?:out|away)|ebb\saway)|let\s{_MUSIC}\s(?:die\saway|ebb\saway)(?:\sat\sthe\send)?",
        "fade out the music",
    ),
    form(
        rf"{_MUSIC}<MODAL>\s(?:come\sin|start|begin|build\sup)\s(?:gradually|gently|slowly|softly)(?:\s(?:instead\sof|not|rather\sthan)\s.+)?",
        "fade in the music",
    ),
    form(
        rf"(?:i|you|we|one)\s(?:can\s)?(?:can\s)?{_HEARD}\s(?:anything|{_MUSIC}|the\s(?:trumpet|sax|violins?|strings|drums|beat))|there['’]?s\sno\s{_MUSIC}\s(?:that\s)?i\scan\shear",
        "music louder",
    ),
    form(rf"{_MUSIC}\sis\s(?:so|too|way\stoo|far\stoo|much\stoo|very)\sloud", "music quieter"),
    form(
        r"(?:(?:a\s(?:bit|little)\s)?more\s|some\s)?(?:punchy|punchier|stronger|bolder|richer|brighter)\scolou?rs(?:,\s(?:the\s)?\w+\s(?:looks?|is|are)\s(?:too\s)?\w+)?",
        "vivid colours",
    ),
    form(
        r"no\seffects?\s(?:between|from)\s(?:the\s)?(?:scenes?|pictures?|photos?|clips?)(?:(?:,|;)\sjust\s(?:plain\s|hard\s)?cuts?)?|just\scut\sfrom\sone\s(?:scene|picture|photo|clip)\sto\sthe\s(?:next|other)",
        "hard cuts, no transitions",
    ),
    form(
        r"no\s(?:more\s)?(?:dissolves?|fades?|slides?|melting)(?:\spls|\splease)?,\s(?:use\s|do\s)?wipes?\s(?:from\sone\sto\sthe\s(?:next|other)|between\s.+|instead)",
        "wipe transitions",
    ),
    form(
        r"(?:the\s(?:film|video)|it)<MODAL>\s(?:end|finish|close)s?\s(?:with|in|on)\s(?:a\s)?(?:slow\s)?fade[\s-](?:to[\s-]black|out)",
        "fade out the film to black",
    ),
    form(
        r"(?:make\s|play\s)?(?:the\s(?:whole\s)?(?:film|video|thing)|it(?:\sall)?)\shalf\s(?:again\s)?as\sfast(?:\sagain)?(?:,\s1\.5(?:x|\stimes)?)?",
        "play the film at 1.5x",
    ),
    form(
        r"(?:it\s)?(?:feels|is|seems)\s(?:endless|never-?ending|way\stoo\slong|far\stoo\slong)|nobody\swatches\s(?:that|this)\slong",
        "make the film shorter",
    ),
    form(r"shorter[.,!]\s(?:nobody|no\sone|people|it)\b.+", "make the film shorter"),
    form(
        r"(?:it['’]?s\s|it\sis\s)?<NS>\s(?:is|are)\s(?:too\s(?:much|long)|too\slong)(?:\sfor\s[^,.]+)?,\s(?:so\s)?(?:max(?:imum)?|at\smost|no\smore\sthan)\s(?P<m>\d{1,3})(?:\s?(?:s|secs?|seconds?))?",
        "make the film {m} seconds",
    ),
    form(r"(?:.{0,40}\s)?(?:in|to|into)\sa?\s?square\s(?:shape|format)(?:\sfor\s.+)?", "change to 1:1"),
    form(
        r"(?:it['’]?s|it\sis|the\sfilm\sis)\s(?P<m>\d{1,3})\s?(?:s|secs?|seconds)(?:\slong)?(?:\snow)?[.,;]\s(?:please\s)?(?:knock\soff|cut|chop\soff|take\soff|drop)\sthe\slast\s<BARE>",
        "cut the last {n} seconds of the film",
    ),
    form(
        r"(?:could\s|can\s)?the\s(?:film|video)<MODAL>\s(?:end|stop|finish)(?:\safter\s[^,.]+,)?\sat\s<N>",
        "keep only 0 s to {n} s of the film",
    ),
    form(
        rf"(?:let\s|have\s|make\s)?(?:{_SHE}|her|him)(?:\s(?:should|could|must|can|to|has\sto))?\s(?:says?|read(?:\sout)?|speaks?)(?:\sinstead)?,?:?\s<w>",
        "voice-over: {w}",
    ),
    form(
        r"(?:please\s)?read\s(?:out\s)?<w>\s(?:aloud|out(?:\sloud)?)(?:\s(?:while|over|during)\s.+)?",
        "voice-over: {w}",
    ),
    form(
        r"(?:please\s)?(?:speak|say|read|tell)\s(?:over\s(?:it|the\s(?:film|video|pictures))|a\sfew\swords\s(?:in|over)\sit)[:,]?\s<w>",
        "voice-over: {w}",
    ),
    form(
        r"put\s(?:in\s)?a\s(?:commentator|narrator|speaker|voice)\s(?:saying|who\ssays|that\ssays)[:,]?\s<w>",
        "voice-over: {w}",
    ),
    form(
        rf"{_SHE}\s(?:should|could|must|has\sto)\s(?:say|read)(?:\sinstead)?:\s(?P<words>[^§]+)|[^§:]+,\svoice\ssays:\s(?P<words2>[^§]+)",
        'voice-over: "{words}…"',
    ),
    form(
        r"(?:use|take|with|in|try)\s(?:the|our|my|a)\s(?:\w+\s)?font\b.+|.+\bin\sthe\sfont\b.+",
        "use another font",
    ),
    form(r"(?:cut|kill|lose|scrap|drop)\s(?:out\s)?the\s(?:music|soundtrack|song)", "remove the music"),
    form(
        r"(?:she|he|the\s(?:narrator|voice|lady|woman|man|speaker))(?:['’]s|\sis)\s(?:shouting|yelling|screaming|(?:way\s|far\s)?too\sloud)",
        "make the voice-over quieter",
    ),
)
