"""Choose among the values that a wish names: the wanted one is not what is there now, nor what is refused."""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.terms.hues_zh import SIGNS as HUES
from nemo_notebook.studio.director.reading.terms.music_styles import find_music_style, styles_named
from nemo_notebook.studio.director.reading.terms.verbs import NOT, color_spans
from nemo_notebook.studio.director.reading.wishes.shown import Shown, scenes_named
from nemo_notebook.studio.director.reading.wishes.values import Number, numbers_in, without_quoted

_TURNED_AWAY: Final = regex(
    r"\b(?:instead\sof|rather\sthan|not|isn['’]t|too|less|no|than)\b[^,.;!?，。]*|(?:不是|而不是|不要|别用?|别放)[^，。,.！？]*",
    re.I,
)
"""Words behind which stands what is not wanted."""
_INTO: Final = regex(
    r"换成|改成|变成|换上|换个|→|->|\binto\b|\bwith\b|\bto\b(?=\s(?:an?|the|some)?\s?\w+\W*$)", re.I
)
_OUT_OF: Final = regex(r"\binstead\sof\b.*|\brather\sthan\b.*|而不是.*|不要.*", re.I)
_HUE: Final = regex(rf"[{''.join(HUES)}](?=[的字色底吧。，,！!]|$|就|一点|那|最)")


def colour_in(words: str, target: str) -> str | None:
    """Return the colour that a wish names last, none that it turns away; None for none.

    Args:
        words: of the wish.
        target: the words of the text that it is about, whose colours are no wish.
    """
    said = without_quoted(words)
    if target:
        said = re.sub(re.escape(target), lambda one: " " * len(one[0]), said, flags=re.I)
    spans = list(color_spans(said))
    wanted = [one for one in spans if not NOT.search(said[max(0, one[0] - 8) : one[0]])]
    if wanted or spans:
        return (wanted or spans)[-1][2]
    signs = [one[0] for one in _HUE.finditer(said)]
    return HUES[signs[-1]] if signs else None


def style_in(words: str, now: str) -> str | None:
    """Return the music style that a wish names, rather another than the film has."""
    named = styles_named(_TURNED_AWAY.sub(" ", words)) or styles_named(words)
    others = [one for one in named if one != now]
    if others:
        return others[-1]
    found = find_music_style(words, anywhere=True)
    return found if found != now or not named else next(iter(named), None)


def scene_in(words: str, shown: Shown) -> str:
    """Return the scene that a wish brings, rather one that the film has not; "" for none."""
    said = _OUT_OF.sub(" ", words)
    have = {scene for scene, _ in shown.pictures}
    pieces = _INTO.split(said)
    for piece in (pieces[-1], said, words) if len(pieces) > 1 else (said, words):
        named = list(scenes_named(piece))
        new = [one for one in named if one not in have]
        if new or (named and piece == pieces[-1]):
            return (new or named)[0 if piece == pieces[-1] and len(pieces) > 1 else -1]
    return next(reversed(list(scenes_named(words))), "")


def numbers_wanted(words: str, count: int, *, seconds: bool) -> list[Number]:
    """Return the numbers that a wish wants, the last ones of those that it does not turn away.

    Args:
        words: of the wish.
        count: how many it needs.
        seconds: whether numbers of seconds go before others.
    """
    kept = numbers_in(_TURNED_AWAY.sub(" ", words))
    found = kept if len(kept) >= count else numbers_in(words)
    timed = [one for one in found if one.seconds]
    if seconds and len(timed) >= count:
        found = timed
    return found[-count:] if count == 1 else found
