"""Put right slips of the finger in the words that steer a film: "captoins", "vertcal", "moutain".

A letter left out, doubled or swapped with its neighbour is put right, in the words of editing also one too
many or a wrong one. Real words, names and quoted text stay as they are.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.signs_mistyped import with_signs_right
from nemo_notebook.studio.director.reading.terms.slips import MISTYPED, NEAR_WORDS, SOUND_ALIKE
from nemo_notebook.studio.make.catalog import MUSIC, SCENES

_STEERING: Final = frozenset(
    re.findall(
        r"\S+",
        """
    video videos title titles caption captions subtitle subtitles music soundtrack volume image
    images picture pictures photo photos scene scenes clip clips second seconds minute minutes
    vertical portrait landscape horizontal square remove delete change replace switch lower louder
    quieter shorter longer warmer cooler brighter darker cinematic playful vibrant voiceover
    narration background slideshow duration aspect transition transitions overlay overlays create
    generate promoting promote explainer product description without instead again volume softer
    trim sunset sunrise night morning commercial advert trailer
    dissolve dissolves buttons button
    bigger larger smaller faster slower colour yellow orange purple between before position bottom
    middle center picture pictures second fourth shorten lengthen extend beginning restaurant bakery
    birthday wedding invitation electronic acoustic ambient guitar upbeat
    """,
    )
)
# Real words that are one slip away from a steering word.
_REAL: Final = frozenset(
    re.findall(
        r"\S+",
        """
    desert deserts exiting trials crate creates overly sorter string strings story stories cost trial tile
    tiles vice could plant band quite lover lovers form from clouds hose bast planes scent
    seconded duck imaged musics spacer star stars sore shoes winner cites citys stars paces pace
    pone phones bean bran beaches brands bech sorts sport stores store bottled water flower
    tower power loser lounger clips clap chip lip trims trip change changes changed removes
    removed deletes deleted replaced switches created creates generated generates promotes
    promoted promotion videoed again against gain titled captioned pictured squares again lowers
    lowered trims cuties boot coat seas wares wave aves frost forest lights nigh might coffees
    caf barb fees cloudy shorts snows rains rainy starry breads bred broad tee trees three hear
    heart baker bakers lager lagers large forth color colors centre centres sower
    theat warmers coolers bights leave lever ocean dinner dinners singing topical minuet minuets grove groves
    clams carlo carlos carrol carroll corral corrals crete crema cremas loner pairs
    programme programmes teaches coats freelance mediation elector electors avert aquarius sideshow relaxes
    grocers cation cations jeweller jewellers backboard bails roaster roasters pasties benders snorkelling
    forrest holliday downton parris strom monson aline chang orang
    """,
    )
)
_WORD: Final = regex(r"(?<![\w'’#@./-])[a-z]{3,14}(?![\w'’@/-]|\.\w)")
_SHORT: Final = re.findall(
    r"\S+",
    """
    back card text fade slow fast loud make take undo font film clip tune move swap drop more
    less last size wipe zoom keep show stop with then them this that just into
    """,
)
"""Short words, of which only a swap of two letters is put right."""
_REAL_SHORT: Final = frozenset(
    re.findall(
        r"\S+",
        """
    clpi cilp lats juts form fats sots snog tames wiz dorp tinto
    """,
    )
)
_FROM_LETTERS: Final = 6  # of a steering word of which a letter may be wrong or one too many
_FIRST_WORD: Final = regex(r"\A[A-Z][a-z]{2,13}(?![\w'’@/-]|\.\w)")
_REACH: Final = 6000  # characters of a message that are looked at
_SHORTEST: Final = 5  # letters of a word that can be put right
_LONG: Final = 8


def _steering_words() -> frozenset[str]:
    made = [word for scene in SCENES.values() for word in scene.words]
    made += [word for style in MUSIC.values() for word in style.words]
    listed = [word for word in (*_STEERING, *made) if word.isascii() and word.isalpha()]
    return frozenset(listed) | {f"{word}s" for word in listed if not word.endswith("s")}


def _slips(word: str) -> set[str]:
    """Ways to mistype a word; one letter less only of long words, else real words would be caught."""
    swapped = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(1, len(word) - 1)}
    doubled = {word[:i] + word[i] + word[i:] for i in range(len(word))}
    single = {word[:i] + word[i + 1 :] for i in range(1, len(word)) if word[i] == word[i - 1]}
    missing = {word[:i] + word[i + 1 :] for i in range(1, len(word))}
    long_enough = word in _STEERING or len(word) >= _LONG
    return swapped | doubled | single | (missing if long_enough else set())


def _table() -> dict[str, str]:
    known = _steering_words()
    kept = known | _REAL | {word.removesuffix("s") for word in known}
    table: dict[str, str] = {}
    for word in sorted(known, key=lambda one: (one not in _STEERING, one)):
        for slip in _slips(word) - kept if len(word) >= _SHORTEST else ():
            if len(slip) >= _SHORTEST:
                table.setdefault(slip, word)
    for word in _SHORT:
        swaps = {word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(1, len(word) - 1)}
        table.update({slip: word for slip in swaps - kept - _REAL_SHORT - set(_SHORT)})
    return table


_SAME_SOUND: Final = regex("|".join(sorted(SOUND_ALIKE, key=len, reverse=True)))
_REPAIRS: Final = _table() | MISTYPED
_LONG_WORDS: Final = frozenset(one for one in _STEERING if len(one) >= _FROM_LETTERS)
_BY_GAP: Final = {
    (i, word[:i] + word[i + 1 :]): word for word in sorted(_LONG_WORDS) for i in range(1, len(word))
}
_NO_SLIPS: Final = _steering_words() | _REAL | NEAR_WORDS


def _near(word: str) -> str:
    """The steering word that has one letter less, or one other, in place of this; the word where none has."""
    if word in _NO_SLIPS or len(word) < _FROM_LETTERS:
        return word
    gaps = [(i, word[:i] + word[i + 1 :]) for i in range(1, len(word))]
    less = next((left for _, left in gaps if left in _LONG_WORDS), "")
    return less or next((_BY_GAP[gap] for gap in gaps if gap in _BY_GAP), word)


def _repaired(word: str) -> str:
    return _REPAIRS.get(word) or _near(word)


_TOO: Final = regex(
    r"(\b(?:is|are|was|its|thats|feels?|looks?|sounds?|way|much|far|bit|little)\s|['’]s\s)to"
    r"(?=\s(?:loud|long|short|small|big|dark|bright|quiet|fast|slow|large|tiny|early|late|soft|warm|cold|much)\b)",
    re.I,
)

_LOOSE: Final = regex(r"\bloose(?=\s(?:the|it|that|this|these|those|my|all)\b)", re.I)
"""Where it is to go; "loose tea" stays loose."""


def _capital(match: re.Match[str]) -> str:
    return _repaired(match[0].lower()).capitalize()


_FILLERS: Final = regex(
    r"(?<![\"“‘'\w])(?:u+h+m*|u+m+|e+rm+|h+m{2,})(?:[,…]|\.{2,})?\s+(?=\w)|(?:(?<=[，。,.])|^)(?:嗯+|呃+|额|那个|就是)[，,、…]+(?=[\u4e00-\u9fff])",
    re.I,
)
"""What is said while one thinks, as dictation writes it down."""
_TEN_ODD: Final = regex(r"(?<=十)几(?=个?(?:秒|分钟))")
"""十几秒 is 11 to 19 of them."""
_WRONG_ZH: Final = regex(r"(?<=[写打拼弄搞标][错漏反])啦")
_AFTER_NUMBER: Final = regex(r"(?<=[\d一二三四五六七八九十半])妙(?=[^\w]|$|[的钟左右竖横方])")


def repair(text: str) -> str:
    """Return the text with slips in steering words put right."""
    text = _AFTER_NUMBER.sub("秒", _FILLERS.sub("", _WRONG_ZH.sub("了", text[:_REACH]))) + text[_REACH:]
    text = with_signs_right(_TEN_ODD.sub("五", text[:_REACH]) + text[_REACH:])
    text = _SAME_SOUND.sub(lambda match: SOUND_ALIKE[match[0]], text[:_REACH]) + text[_REACH:]
    head, tail = _FIRST_WORD.sub(_capital, text[:_REACH], count=1), text[_REACH:]
    head = _LOOSE.sub("lose", _TOO.sub(r"\1too", head))
    return _WORD.sub(lambda match: _repaired(match[0]), head) + tail
