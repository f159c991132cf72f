"""Hear a clause that only wishes for music or a voice, or refuses them, in whatever small words.

What each word is there for decides, not how the sentence is built; one unknown word and it is left as it is.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.asking_words import ASKING, listed, states, tokens_of
from nemo_notebook.studio.director.reading.terms.manner_words import LOOKS, TRAITS
from nemo_notebook.studio.director.reading.terms.refusing import without_refusal

NO_MUSIC, NO_VOICE, WITH_VOICE = "no music", "no voiceover", "with a voiceover"
_MUSIC: Final = listed(
    """
    music musik muisc musics musical soundtrack soundtracks soundtrak bgm song songs tune tunes track
    tracks melody melodies score beat beats jingle jingles instrumental instrumentals
    """
)
_AROUND_MUSIC: Final = listed(
    """
    hear hearing heard
    background backround backgroud backing playing play plays added accompanying accompaniment
    accompanied either included include including add adding anything needed necessary required wanted
    bother sound sounds underneath throughout quietly something
    """
)
_VOICE: Final = listed(
    """
    voiceover voiceovers voice-over voice-overs voicover voicovers voisover voiceove voice voices voise
    voiced vo narration naration narrator narater narators narrators narrate narrates narrated narrating
    narrative spoken speech speaker speakers speaking speak speaks talking talk talks talker dialogue
    commentary commentator announcer presenter
    """
)
_SURE: Final = listed(
    """
    voiceover voiceovers voice-over voice-overs voicover voicovers voisover voiceove voiced vo narration
    naration narrator narater narators narrators narrate narrates narrated narrating commentary
    commentator announcer
    """
)
_SAYS: Final = listed(
    """
    read reads reading say says saying tell tells telling explain explains explaining explained speak
    speaks speaking talk talks talking narrate narrates narrating describe describes describing guide
    guides guiding walk walks present presents presenting introduce introduces introducing hear
    """
)
_AROUND_VOICE: Final = _SAYS | listed(
    """
    them each deep husky soothing
    add adds adding added include including included over overs aloud loud out text texts
    words word wording lines line captions caption story stories points point main key everything
    anything it someone somebody anyone anybody person people viewers viewer audience human real woman
    woman's women man man's men female male girl boy lady guy gentleman child kid young younger old
    older mature english british american australian irish scottish indian accent accented native
    off-screen offscreen off screen off-camera artist actor actress talent part parts bits that steps
    step process recipe details content explanation introduction heard sound sounds sounding tone
    through happening going product shop topic message script out-loud necessary required wanted bother
    either computer ai robot robotic synthetic generated professional confident reassuring trustworthy
    authoritative engaging cheerful chatty casual expressive track style pick choose
    """
)
_SOMEONE: Final = listed(
    """
    someone somebody woman man lady girl boy guy gentleman
    """
)
_MEASURES: Final = listed(
    """
    loud louder quiet quieter volume percent
    """
)
_OWN_VOICE: Final = regex(
    r"\b(?:your|their|his|her|its|everyone['’]s|customer['’]?s?)\s(?:own\s)?(?:voices?|speech|speaker)\b",
    re.I,
)
_LEADS: Final = regex(r"\b(?:these|following|below|as\sfollows|this\s(?:text|line|sentence))\b", re.I)
"""What leads to words that are spoken."""
_TWO_WORDS: Final = regex(r"\b(?P<first>voice|voise|vocie|voic)[\s-]?(?P<over>overs?|ovr|oevr)\b", re.I)
_V_O: Final = regex(r"\bv\.\s?o\.?(?=\W|$)|\bv/o\b", re.I)
_LIKE: Final = regex(
    r"\s(?:(?:(?:who|that|which)\s)?sound(?:s|ing)?\s|a\sbit\s|just\s)?like\s(?:an?|the|my|our)\s(?:[a-z-]+\s?){1,3}$",
    re.I,
)
"""Whom a voice is to sound like."""
_WHAT: Final = regex(
    r"\s(?:what\s(?:it\s|this\s|we\s|is\s|we['’]re\s|the\s)[a-z'’\s-]{0,24}|how\sit\sworks)$", re.I
)
"""What a voice is to tell: "… what we do"."""
_LABELLED: Final = regex(r"\s*:\s*(?=(?:yes|no|none|off|on|nope|not?\s|please)\b)", re.I)
_YES: Final = regex(r"\b(?:yes|yep|yeah)\b|(?<=\w)\s+on$", re.I)
_FRAME: Final = regex(
    r"\W*(?P<some>(?:some|a|an|the|a\sbit\sof|a\slittle|maybe)\s(?:[a-z-]+\s){0,4}?(?:music|soundtrack|song|tune|track|melody|score|beats?|jingle|guitars?|piano|strings|harp|ukulele|violins?|drums|synths?|jazz|lo-?fi)"
    r"(?:\s(?:in\sthe\sbackground|underneath|behind\sit|throughout|playing(?:\s\w+)?|under\s(?:it|everything)))?)"
    r"\s(?:would|will|could|might|should|wouldn['’]t|can['’]t)\s(?:be|go|do|work|fit|suit|sound|feel|hurt|help)\b(?:\s(?:really\s|very\s|so\s|just\s)?(?:lovely|nice|great|good|well|perfect(?:ly)?|ideal|fine|cool|amazing|welcome|wonderful|fantastic|best|right|it|us|(?:down\s)?(?:a\streat|nicely)))?(?:\s(?:too|here|i\sthink|with\sit|for\s(?:it|this)|please|as\swell))*\W*",
    re.I,
)
"""Music in the words of somebody who would like it."""


def sound_wish(clause: str) -> str:
    """Return the plain words for a clause that wishes for music or a voice and says nothing else, else ""."""
    if framed := _FRAME.fullmatch(clause):
        return f"with {framed['some'].lower()}"
    said = _V_O.sub("vo", _TWO_WORDS.sub(r"voice\g<over>", _LABELLED.sub(" ", clause)))
    weighed = without_refusal(said)
    if weighed is None or _OWN_VOICE.search(said) or _LEADS.search(said):
        return ""
    rest, refused = weighed
    words = tokens_of(_YES.sub(" ", rest))
    if refused:
        return _refused(words)
    return WITH_VOICE if _wants_voice(clause, tokens_of(_WHAT.sub(" ", _LIKE.sub(" ", rest)))) else ""


def _refused(words: list[str]) -> str:
    """What is refused, in plain words; "" where a kind of it is, or something besides."""
    music, voice = _MUSIC & {*words}, (_VOICE | {"aloud"}) & {*words}
    known = ASKING | ({"or", "nor", "any", "either"} if words else set())
    known |= (_MUSIC | _AROUND_MUSIC) if music else set()
    known |= (_VOICE | _AROUND_VOICE) if voice else set()
    if not all(one in known for one in words) or (music and voice and not {"or", "nor"} & {*words}):
        return ""
    return ", ".join([NO_MUSIC] * bool(music) + [NO_VOICE] * bool(voice))


def _wants_voice(clause: str, words: list[str]) -> bool:
    """Whether a clause asks for somebody who is heard."""
    named = {*words} & _VOICE
    said = {*words} & _SAYS
    heard = bool(named & _SURE) or bool(
        said & {"read", "reads", "reading"} and {"aloud", "loud", "out"} & {*words}
    )
    heard = heard or ("spoken" in named and len(words) > 1 and "speech" not in named)
    heard = heard or bool(
        _SOMEONE & {*words} and said - {"hear", "walk", "present", "presents", "walks", "guide"}
    )
    asked = bool(named & {"voice", "voices", "voise", "speaker", "presenter"}) and len(words) > 1
    heard = heard or (asked and _asks_for(clause, words))
    known = ASKING | _VOICE | _AROUND_VOICE | LOOKS | TRAITS
    return heard and not states(clause) and all(one in known for one in words) and not _MEASURES & {*words}


_WANTED: Final = regex(
    r"\W*(?:(?:and|then|also|so|but|please|maybe|perhaps|ideally|plus)\s)*(?:with|add|put|use|include|have|let|give|get|pick|choose|i|we|it|there|could|can|should|a|the|an|some|in)\b",
    re.I,
)
_ABOUT: Final = regex(
    r"\b(?:about|for|of)\s(?:an?|the|our|my)\s(?:[a-z-]+\s){0,2}(?:speakers?|voices?)\b", re.I
)


def _asks_for(clause: str, words: list[str]) -> bool:
    """Whether "a voice" or "a speaker" is asked for, and not told of."""
    ordered = bool(_WANTED.match(clause)) and not _ABOUT.search(clause)
    if {"voice", "voices", "voise"} & {*words}:
        return ordered
    manner = (LOOKS | TRAITS | _AROUND_VOICE) & {*words} - {
        "over",
        "it",
        "out",
        "off",
        "people",
        "add",
        "with",
        "include",
    }
    return ordered and bool(manner)
