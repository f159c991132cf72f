"""Say a wish in plain words that rules read: "make caption 2 bigger"."""

from __future__ import annotations

from typing import Final, NamedTuple

NOTHING: Final = frozenset({"-", "question", "impossible", "unclear"})
"""Kinds of words by which nothing is to change."""
OF_NO_ONE: Final = frozenset(("T swap", "P swap", "T with pictures"))
"""Kinds of wishes about texts or pictures that point to none alone."""
_TONES: Final = ("warm", "cool", "vivid", "calm", "dark", "neutral")
_TEXT: Final = {
    "words": 'change {t} to "{0}"',
    "part": 'change "{0}" to "{1}" in {t}',
    "without": 'remove "{0}" from {t}',
    "line": 'add a second line "{0}" to {t}',
    "remove": "remove {t}",
    "swap": "swap captions {0} and {1}",
    "to place": "move {t} to place {0}",
    "with picture #": "show {t} while picture {0} is shown",
    "with pictures": "show each caption with its picture",
    "bigger": "make {t} bigger",
    "smaller": "make {t} smaller",
    "colour": "make {t} {0}",
    "at top": "{t} at the top",
    "at middle": "{t} in the middle",
    "at bottom": "{t} at the bottom",
    "from # s to # s": "{t} from {0} s to {1} s",
    "from # s": "{t} appears at {0} s",
    "until # s": "show {t} until {0} s",
    "for # s": "show {t} for {0} s",
    "whole film": "show {t} for the whole film",
    "longer": "show {t} longer",
    "shorter": "show {t} shorter",
    "# s earlier": "show {t} {0} s earlier",
    "# s later": "show {t} {0} s later",
    "fade in": "fade in {t}",
    "fade out": "fade out {t}",
    "animation typewriter": "{t} typewriter",
    "animation rise": "let {t} rise",
    "animation wipe": "{t} wipe in",
    "animation word by word": "{t} word by word",
    "animation none": "no animation on {t}",
    "box on": "put a dark box behind {t}",
    "box off": "remove the box behind {t}",
    "capitals": "{t} in capitals",
}
_PICTURE: Final = {
    "for # s": "make {t} last {0} seconds",
    "longer": "make {t} longer",
    "shorter": "make {t} shorter",
    "remove": "remove {t}",
    "scene": "replace {t} with {0}",
    "duplicate": "duplicate {t}",
    "swap": "swap pictures {0} and {1}",
    "to place": "move {t} to place {0}",
    "zoom in": "zoom in on {t}",
    "zoom out": "zoom out on {t}",
    "pan left": "pan left across {t}",
    "pan right": "pan right across {t}",
    "still": "keep {t} still",
    "speed #x": "play {t} at {0}x",
    "faster": "play {t} faster",
    "slower": "play {t} slower",
    "black and white": "make {t} black and white",
    "sepia": "sepia {t}",
    "blur": "blur {t}",
    "brighter": "make {t} brighter",
    "darker": "make {t} darker",
    "keep # s to # s": "trim {t} to {0} s - {1} s",
    "cut first # s": "cut the first {0} seconds of {t}",
    "cut last # s": "cut the last {0} seconds of {t}",
    "muted": "mute {t}",
    "volume #%": "volume of {t} {0}%",
    "louder": "make the sound of {t} louder",
    "quieter": "make the sound of {t} quieter",
    **{f"tone {one}": f"{{t}} in {one} colours" for one in _TONES},
    "night": "make {t} at night",
    "day": "make {t} at day",
    "sunset": "make {t} at sunset",
    "rain": "let it rain in {t}",
    "snow": "let it snow in {t}",
}
_FILM: Final = {
    "film # s": "make the film {0} seconds",
    "film longer": "make the film longer",
    "film shorter": "make the film shorter",
    "film brighter": "a bit brighter",
    "film darker": "a bit darker",
    "film black and white": "make the film black and white",
    "film sepia": "make the film sepia",
    "film faster": "play the film faster",
    "film slower": "play the film slower",
    "film speed #x": "play the film at {0}x",
    "film night": "make it night",
    "film day": "make it day",
    "film sunset": "make it sunset",
    "film rain": "let it rain",
    "film snow": "let it snow",
    "film transitions none": "hard cuts, no transitions",
    "film transitions dissolve": "dissolve between the pictures",
    "film transitions wipe": "wipe transitions",
    "film transitions slide": "slide transitions",
    "film transitions fade": "fade through black between the pictures",
    "film fade in": "fade in the film from black",
    "film fade out": "fade out the film to black",
    "film keep # s to # s": "keep only {0} s to {1} s of the film",
    "film cut first # s": "cut the first {0} seconds of the film",
    "film cut last # s": "cut the last {0} seconds of the film",
    "new pictures": "regenerate the pictures",
    **{f"film {one}": f"change to {one}" for one in ("16:9", "9:16", "1:1", "4:5")},
    **{f"film tone {one}": f"{one} colours" for one in _TONES},
    "film cut # s to # s": "cut {0} s to {1} s out of the film",
    "transition none": "a hard cut between pictures {0} and {1}",
    "transition dissolve": "dissolve between pictures {0} and {1}",
    "transition wipe": "wipe between pictures {0} and {1}",
    "transition slide": "slide between pictures {0} and {1}",
    "transition fade": "fade through black between pictures {0} and {1}",
}
_SOUND: Final = {
    "music style": "change the music to {0}",
    "remove music": "remove the music",
    "music louder": "music louder",
    "music quieter": "music quieter",
    "music #%": "music at {0}%",
    "music fade in": "fade in the music",
    "music fade in # s": "fade in the music over {0} seconds",
    "music fade out": "fade out the music",
    "music fade out # s": "fade out the music over {0} seconds",
    "music from # s": "let the music start at {0} s",
    "music until # s": "stop the music at {0} s",
    "no music # s to # s": "no music from {0} s to {1} s",
    "music under voice": "lower the music under the voice",
    "voice words": 'voice-over: "{0}"',
    "remove voice": "remove the voice-over",
    "voice from # s": "the voice-over starts at {0} s",
    "voice louder": "make the voice-over louder",
    "voice quieter": "make the voice-over quieter",
    "voice #%": "voice-over at {0}%",
}
_NEW: Final = {
    "add title": 'add the title "{0}"',
    "add end card": 'end card "{0}"',
    "add caption": 'add a caption "{0}"',
    "add caption at start": 'add a caption "{0}" at the start',
    "add caption at end": 'add a caption "{0}" at the end',
    "add caption after": 'add a caption "{0}" after {t}',
    "add caption from": 'add a caption "{2}" from {0} s to {1} s',
    "add picture": "add a picture of {0} at the end",
    "add picture at": "add a picture of {1} before picture {0}",
}
_EACH: Final = {
    "P for # s": "make all pictures last {0} seconds each",
    "P scene": "change all pictures to {0}",
}
"""Of all pictures."""
FORMS: Final = {
    **{f"T {kind}": form for kind, form in _TEXT.items()},
    **{f"P {kind}": form for kind, form in _PICTURE.items()},
    **_FILM,
    **_SOUND,
    **_NEW,
}
"""For each kind of wish its words: T of a text, P of a picture, # a number."""
_CALLED: Final = {
    "title": "the title",
    "captions": "the captions",
    "texts": "all the texts",
    "end card": "the end card",
}
_ADDED: Final = {"add title": "title", "add end card": "end card"}


class Order(NamedTuple):
    """A wish that can be said.

    Attributes:
        kind: one of `FORMS`.
        target: the text or picture it is about, "" for none.
        values: words and numbers, in the order of the form.
    """

    kind: str
    target: str = ""
    values: tuple[str, ...] = ()

    def said(self) -> str:
        """Return the wish in plain words."""
        form = _EACH.get(self.kind, "") if self.target == "all pictures" else ""
        return (form or FORMS[self.kind]).format(*self.values, t=_CALLED.get(self.target, self.target))


def parts_of(kind: str) -> tuple[str, str]:
    """Return what a kind of wish is about, and what is to happen to it: "T bigger" is ("T", "bigger")."""
    if kind in NOTHING or kind == "new pictures":
        return kind, kind
    if kind.startswith("add "):
        return "add", kind
    if kind.startswith("no music"):
        return "music", "pause"
    if kind in ("remove music", "remove voice"):
        return kind.removeprefix("remove "), "remove"
    about, _, what = kind.partition(" ")
    return about, what


def spoken_of(kind: str, target: str) -> str:
    """Return what a wish behind this one means by "it"; "" for nothing."""
    return target or _ADDED.get(kind, "")
