"""Tell from a row of signs which texts and sounds are to go, and which stay: "all captions but the last".

The signs are those of `removal_sentence_words`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.situation import Situation
from nemo_notebook.studio.director.reading.plain.removal_names import SEEN, each_of, everything
from nemo_notebook.studio.director.reading.plain.sentence_signs import NAMED, Sign, kinds_of
from nemo_notebook.studio.director.reading.plain.sounds_named import THE_MUSIC, THE_VOICE
from nemo_notebook.studio.director.reading.plain.texts_named import ALL_TEXTS, BROAD, THE_CAPTIONS

_BARE: Final = ("just", "only", "simply", "alone")
_ALONE: Final = 3
"""Signs of a message that names one sound and no more: "only the voice please"."""
_STAY: Final = "P(?:&*[Kkw]*P)*"
_LEAVE: Final = "P(?:&*R*P)*"
_GOING: Final = "P(?:[&,]*R*P)*"
_GO: Final = "(?:R+E|E+R+|X)"
_PARTED: Final = regex(
    rf"(?:(?P<kept>[Kkw]+{_STAY}[Kkw]*|{_STAY}[Kkw]+)&*,[&,]*)?(?P<gone>R+{_GOING}R*|{_GOING}[&,]*R+)"
    rf"(?:&*,[&,]*(?P<rest>[Kkw]+{_STAY}[Kkw]*|{_STAY}[Kkw]+))?"
)
_PLAIN: Final = regex(
    rf"(?:(?P<kept>[Kkw]+{_STAY}[Kkw]*|{_STAY}[Kkw]+)&*)?(?P<gone>R+{_LEAVE}R*|{_LEAVE}&*R+)"
    rf"(?:&*(?P<rest>[Kkw]+{_STAY}[Kkw]*|{_STAY}[Kkw]+))?"
)
"""What goes, and beside it what stays."""
_OTHERS: Final = tuple(
    regex(one)
    for one in (
        rf"(?P<domain>P)?&*[kKw]*[kw][kKw]*(?P<kept>P(?:&*P)*)[Kkw]*(?:&*{_GO})?",
        rf"(?P<kept>P(?:&*P)*)&*[kw][kKw]*(?:&*{_GO})?",
        rf"(?P<kept>P(?:&*P)*)[Kkw]+&*{_GO}",
        rf"(?P<domain>P)?&*[Kkw]+(?P<kept>P(?:&*P)*)[Kkw]*&*{_GO}",
        rf"{_GO}&*[Kkw]+(?P<kept>P(?:&*P)*)[Kkw]*",
        rf"{_GO}&*(?P<kept>P(?:&*P)*)[Kkw]+",
        r"R+(?P<domain>[PE])R*&*Q(?P<kept>P(?:&*P)*)&*R*",
        r"(?P<domain>[PE])R+&*Q(?P<kept>P(?:&*P)*)&*",
        r"(?P<domain>[PE])&*Q(?P<kept>P(?:&*P)*)&*R+",
        r"Q(?P<kept>P(?:&*P)*)&*(?P<behind>[PE])?R+",
        rf"Q(?P<kept>P(?:&*P)*)&*{_GO}",
    )
)
"""What stays, where all others of its kind go."""


def gone_by(row: list[Sign], there: Situation) -> list[str]:
    """The names of what is to go; [] where the row does not clearly say it."""
    kinds = kinds_of(row, without="J")
    of_captions = "f" in kinds and bool(re.search("[kwKQ]", kinds))
    kinds = kinds.replace("f", "")
    if not of_captions and re.search("R.*P|P.*R", kinds):  # "…, the rest can stay"
        kinds = re.sub(r"&+(?:E+[KI]+|K+E+)$|^(?:E+K+|K+E+)&+", "", kinds)
    kinds = re.sub(r"(?<=[PR])&+(?:R+I+o?|I+R+o?|R+)$", "", kinds).replace("I", "")
    kinds = kinds.replace("o", "" if "R" in kinds else "R").strip("&")
    names = [one.name for one in row if one.kind == NAMED]
    if parts := _PARTED.fullmatch(_with_stops(kinds, row)) or _PLAIN.fullmatch(kinds):
        first = (parts["kept"] or "").count(NAMED)
        many = parts["gone"].count(NAMED)
        kept = {each for one in [*names[:first], *names[first + many :]] for each in each_of(one, there)}
        gone = list(dict.fromkeys(names[first : first + many]))
        return [] if SEEN in gone else [one for one in gone if not kept & {*each_of(one, there)}]
    found = next((hit for one in _OTHERS if (hit := one.fullmatch(kinds))), None)
    return _others(found, row, names, there, of_captions=of_captions) if found else []


def _with_stops(kinds: str, row: Sequence[Sign]) -> str:
    """The kinds with a comma for each "and" that is one."""
    stops = iter([one.name.strip() in {*",;.，；。"} for one in row if one.kind == "&"])
    return "".join("," if one == "&" and next(stops, False) else one for one in kinds)


def _others(
    found: re.Match[str], row: Sequence[Sign], names: Sequence[str], there: Situation, *, of_captions: bool
) -> list[str]:
    """All of one kind but what is to stay."""
    parts = found.groupdict()
    domain = parts.get("domain") or parts.get("behind") or ""
    at = len(names) - 1 if parts.get("behind") == NAMED else 0
    said = names[at] if domain == NAMED else ""
    kept_names = [one for place, one in enumerate(names) if not (domain == NAMED and place == at)]
    kept = {each for one in kept_names for each in each_of(one, there)}
    said = THE_CAPTIONS if of_captions else said
    others = " ".join(one.name for one in row if one.kind in "EX")
    weak = "k" not in found[0] and not others and not said and "Q" not in found[0] and SEEN not in kept_names
    bare = all(one.name.strip().lower() in _BARE for one in row if one.kind == "w")
    weak = weak and not (len(row) <= _ALONE and {*kept_names} <= {THE_MUSIC, THE_VOICE})  # "voice only"
    if (said and said not in BROAD) or (weak and (bare or there.earlier is not None)):
        return []
    whole = everything(there)
    if not ({*kept} <= {*whole}):
        return []
    gone = [one for one in _domain(said, others, kept, kept_names, there) if one not in kept]
    captions = each_of(THE_CAPTIONS, there)
    if captions and {*captions} <= {*gone}:
        gone = [*(one for one in gone if one not in captions), THE_CAPTIONS]
    return gone


def _domain(said: str, others: str, kept: set[str], names: Sequence[str], there: Situation) -> list[str]:
    """Of what only some is to stay: the captions, all texts, the sounds, or everything."""
    whole, captions = everything(there), each_of(THE_CAPTIONS, there)
    if said:
        return each_of(said, there)
    if SEEN in names or re.search(r"\beverything|\banything|\ball\b|东西|内容", others, re.I):
        of_texts = kept <= {*each_of(ALL_TEXTS, there)} and "else" not in others.lower()
        return [] if of_texts and SEEN not in names and len(whole) > len(each_of(ALL_TEXTS, there)) else whole
    if kept and THE_CAPTIONS not in names and kept <= {*captions}:
        return captions
    for kind in (each_of(ALL_TEXTS, there), [THE_MUSIC, THE_VOICE]):
        if kept <= {*kind}:
            return [one for one in kind if one in whole]
    return whole
