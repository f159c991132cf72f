"""Read one clause: by its words where all are known, else by the first reader that knows its pattern."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain
from typing import Final

from nemo_notebook.models.measures import find_aspects
from nemo_notebook.studio.director.operations import (
    DuplicatePicture,
    HoldPicture,
    Operation,
    RemoveMusic,
    RemovePicture,
    Reorder,
    SetAspect,
    SetDuration,
    SetEffect,
    SetMusic,
    SetPictureLength,
    SetSpeed,
    SetTone,
    SetTransitions,
)
from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.edits.accounting import leaves_out
from nemo_notebook.studio.director.reading.edits.agreeing import agrees
from nemo_notebook.studio.director.reading.edits.answers.typefaces import beside_bold, read_outline
from nemo_notebook.studio.director.reading.edits.excepting import (
    does_the_opposite,
    only_excepts,
    read_excepting,
)
from nemo_notebook.studio.director.reading.edits.film.edge_cuts import at_edge_of_one
from nemo_notebook.studio.director.reading.edits.film.film import (
    read_impossible,
    read_look,
    read_picture_tone,
)
from nemo_notebook.studio.director.reading.edits.film.length import film_lengths, read_length
from nemo_notebook.studio.director.reading.edits.film.speed import read_speed
from nemo_notebook.studio.director.reading.edits.naming.on_screen import named_by_words
from nemo_notebook.studio.director.reading.edits.naming.scene_names import named_by_scene
from nemo_notebook.studio.director.reading.edits.naming.text_called import named_by_content, with_card_named
from nemo_notebook.studio.director.reading.edits.one_text import read_named_text
from nemo_notebook.studio.director.reading.edits.pictures.frames import read_frame
from nemo_notebook.studio.director.reading.edits.pictures.pacing import read_picture_lengths
from nemo_notebook.studio.director.reading.edits.pictures.pictures import read_pictures
from nemo_notebook.studio.director.reading.edits.pictures.plain_pictures import read_plain_picture
from nemo_notebook.studio.director.reading.edits.pictures.scene_lengths import read_shown_until
from nemo_notebook.studio.director.reading.edits.plain_wishes import read_plain_wish
from nemo_notebook.studio.director.reading.edits.reader_order import BY_PATTERN, SURE
from nemo_notebook.studio.director.reading.edits.texts.all_kinds import read_all_kinds
from nemo_notebook.studio.director.reading.edits.texts.exact import read_exact
from nemo_notebook.studio.director.reading.edits.texts.plain_texts import read_plain_text
from nemo_notebook.studio.director.reading.edits.wishes import read_wish
from nemo_notebook.studio.director.reading.edits.words.number_digits import read_number_digits
from nemo_notebook.studio.director.reading.edits.words.text_pieces import read_text_pieces
from nemo_notebook.studio.director.reading.edits.words.tongues import read_tongue
from nemo_notebook.studio.director.reading.messages.clauses import Clause
from nemo_notebook.studio.director.reading.messages.situation import Reading, Situation
from nemo_notebook.studio.director.reading.terms import verbs
from nemo_notebook.studio.director.reading.terms.keeping import leaves_alone
from nemo_notebook.studio.director.reading.terms.music_styles import find_music_style
from nemo_notebook.studio.director.reading.terms.places import counts_from_zero, with_bare_places
from nemo_notebook.studio.make.catalog import TONES

_WITH_MUSIC: Final = regex(
    r"\s(?:with|and|plus|over)\s(?:(?:some|a|the|nice)\s)*(?!(?:\w+\s)?(?:slide\s?show|video|film|clip|version)\b)(?P<style>[\w-]+(?:\s[\w-]+)?)(?:\smusic|\sbeats?)?(?:\splease)?\W*$",
    re.I,
)
_CAPTION_FROM: Final = regex(
    r"^(?:please\s)?(?:show|start|begin|have|let)?\s?(?:the\s)?(?P<caption>caption\s\d+)\s(?:to\s)?(?:show\s|start\s|appear\s)?from\s(?P<moment>\d+(?:\.\d+)?\s?(?:s|secs?|seconds?))(?:\son(?:wards?)?)?\W*$",
    re.I,
)
_CAPTION_MORE: Final = regex(
    r"^(?:please\s)?(?:(?:give|show|leave|keep|hold)\s)?(?:the\s)?(?P<caption>caption\s\d+|(?:first|second|third|fourth|fifth|last)\scaption)\s(?:for\s)?(?P<many>\d+(?:\.\d+)?|one|two|three|four|five)\s(?:more|extra)\s(?:s|secs?|seconds?)(?:\splease)?\W*$",
    re.I,
)
_LIGHT_OF_ALL: Final = regex(
    r"\b(?:warm|cool|cold|dark|bright|soft|calm|rich)er\s(?:colou?rs?|tones?|light(?:ing)?|look)\b", re.I
)
"""Colours that the film is to have; "colours" alone may be what a picture shows."""
_SPARES: Final = regex(
    r"^(?P<head>.*\b(?:black\s(?:and|&&&)\swhite|sepia|grayscale|greyscale|blur\w*|vintage|grain\w*|vignette)\b.*?)\s(?:except|but\snot|apart\sfrom)\s(?:for\s)?(?:the\s|my\s)?"
    r"(?:titles?|captions?|texts?|words|music|voice(?:-over)?|end\scard)\W*$",
    re.I,
)
"""A look lies on the pictures; words and sound keep what they have."""
_LEAVES_ALONE: Final = regex(
    r"\s(?:without|but\snot)\s(?:touching|changing|cutting|losing|moving|affecting|removing)\s.*$"
    r"|,?\s(?:not|instead\sof|rather\sthan)\s(?:at\s|in\s|on\s)?the\s(?:top|bottom|middle|cent(?:er|re))\W*$"
    r"|(?:但是?|而)?(?:不影响|不改变|不要动到?|别动到?)(?![画态效]).*$",
    re.I,
)
_OF_PICTURES: Final = (HoldPicture, RemovePicture, DuplicatePicture, Reorder, SetSpeed, SetTone)
_NO_SCENES: Final = (SetAspect, SetDuration, SetPictureLength, SetTransitions, SetTone, SetEffect, SetSpeed)
"""What may stand before music in one clause."""


def read_clause(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause; None where it is not understood, or where what was read is not what it names."""
    if leaves_alone(clause.text):
        return Reading()
    if only_excepts(clause.text):
        return None
    clause = _plainly(clause, there)
    if held_back := read_excepting(clause, there, read_clause):
        return held_back
    reading = _read_whole(clause, there)
    return None if reading and does_the_opposite(reading.operations, clause, there) else reading


def _read_whole(clause: Clause, there: Situation) -> Reading | None:
    """Read a clause for all that it names."""
    if counts_from_zero(clause.text):
        return Reading(says=there.say("Counting starts at 1.", "序号从 1 开始。"))
    if (
        reading := read_shown_until(clause, there)
        or read_plain_wish(clause, there)
        or read_plain_text(clause, there)
        or read_plain_picture(clause, there)
        or read_all_kinds(clause, there, read_clause)
        or read_number_digits(clause, there)
        or read_tongue(clause, there)
        or read_text_pieces(clause, there)
        or _of_words_on_screen(clause, there)
        or _beside_bold(clause, there)
        or read_outline(clause, there)
    ):
        return reading
    if reading := next((found for read in SURE if (found := read(clause, there))), None):
        return None if leaves_out(reading.operations, clause.text, there) else reading
    if reading := _of_scenes_shown(clause, there):
        return reading
    if both := _with_music_beside(clause, there):
        return both
    reading = _by_pattern(clause, there)
    return reading if reading and agrees(reading.operations, clause, there) else None


def _beside_bold(clause: Clause, there: Situation) -> Reading | None:
    """Read "captions bold red" as "captions red", and say what letters there are."""
    if not (part := beside_bold(clause, there)):
        return None
    reading = read_clause(part[0], there)
    return replace(reading, says=part[1]) if reading and reading.operations else None


def _plainly(clause: Clause, there: Situation) -> Clause:
    """A clause without what it only leaves alone, and with a noun for "the third" where no part is named."""
    clause = with_card_named(clause, there)
    text = at_edge_of_one(_LEAVES_ALONE.sub("", _SPARES.sub(r"\g<head>", clause.text)))
    if not clause.texts and not verbs.PARTS.search(text):
        text = with_bare_places(text, len(there.pictures))
    return _from_then(clause if text == clause.text else replace(clause, text=text, raw=text))


def _from_then(clause: Clause) -> Clause:
    """Read "caption 3 from 12 seconds" as "caption 3 at 12 seconds", "2 more seconds" as "2 s longer"."""
    text = _CAPTION_FROM.sub(r"\g<caption> at \g<moment>", clause.text)
    text = _CAPTION_MORE.sub(r"\g<caption> \g<many> seconds longer", text)
    return clause if text == clause.text else replace(clause, text=text, raw=text)


def _with_music_beside(clause: Clause, there: Situation) -> Reading | None:
    """Read "3 seconds a picture with jazz": what stands before the music is a wish of its own."""
    beside = None if clause.texts else _WITH_MUSIC.search(clause.text)
    style = find_music_style(beside["style"], anywhere=True) if beside else None
    if beside is None or style is None or verbs.MUSIC.search(clause.text[: beside.start()]):
        return None
    head = clause.text[: beside.start()]
    first = read_clause(replace(clause, text=head, raw=head), there)
    if not first or not all(isinstance(one, _NO_SCENES) for one in first.operations) or not first.operations:
        return None
    return replace(first, operations=(*first.operations, SetMusic(style)))


def _of_words_on_screen(clause: Clause, there: Situation) -> Reading | None:
    """Read "make “Visit us” red", "make the price red" as "make caption 3 red"."""
    named = chain(named_by_words(clause, there), named_by_content(clause, there))
    return read_named_text(map(_from_then, named), there)


def _of_scenes_shown(clause: Clause, there: Situation) -> Reading | None:
    """Read "the lake should be longer" as "image 5 should be longer"."""
    for named in named_by_scene(clause, there):
        for read in (read_exact, read_wish, read_speed, read_picture_lengths, read_picture_tone):
            if (reading := read(named, there)) and all(
                isinstance(one, _OF_PICTURES) for one in reading.operations
            ):
                return reading if reading.operations else None
    return None


def _by_pattern(clause: Clause, there: Situation) -> Reading | None:
    for read in BY_PATTERN:
        if reading := read(clause, there):
            return replace(reading, operations=(*reading.operations, *_format_beside(reading, clause)))
    return _read_film(clause, there)


def _format_beside(reading: Reading, clause: Clause) -> list[Operation]:
    """Shape and length in the same clause: "vertical with the title …", "10 seconds with calm music"."""
    shapes = [one.value for one in find_aspects(clause.text) if one.supported]
    head = clause.text
    if any(isinstance(one, RemoveMusic) for one in reading.operations):
        head = head[: silent.start()] if (silent := verbs.REMOVE.search(head)) else ""
    elif not any(isinstance(one, SetMusic) for one in reading.operations):
        head = ""
    lengths = [one.value for one in film_lengths(head) if one.supported]
    return [*(SetAspect(one) for one in shapes[-1:]), *(SetDuration(one) for one in lengths[-1:])]


def _read_film(clause: Clause, there: Situation) -> Reading | None:
    """Pictures first, where a scene or place is named; length and look may share a clause."""
    pictures = read_picture_tone(clause, there)
    pictures = pictures or (None if _LIGHT_OF_ALL.search(clause.text) else read_pictures(clause, there))
    if pictures:
        return pictures
    found = [one for one in (read_length(clause, there), read_look(clause, there)) if one]
    toned = any(isinstance(op, SetTone) for one in found for op in one.operations)
    if found and not toned and (beside := _look_or_music_alone(clause.text)):
        found.append(Reading((beside,)))
    if not found:
        return read_impossible(clause, there) or read_frame(clause, there)
    return Reading(
        tuple(op for one in found for op in one.operations),
        " ".join(one.says for one in found if one.says),
        next((one.asks for one in found if one.asks), None),
    )


def _look_or_music_alone(text: str) -> Operation | None:
    """The one word beside a length and a shape in "12s square upbeat": a tone, or a style of music."""
    spans = [(one.start, one.end) for one in film_lengths(text)]
    spans += [(one.start, one.end) for one in find_aspects(text)]
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]} {text[end:]}"
    word = text.strip(" ,.")
    if len(spans) < 2 or not re.fullmatch(r"[a-z][a-z-]+|[\u4e00-\u9fff]{2,4}", word):
        return None
    style = find_music_style(word, anywhere=True)
    return SetTone(word) if word in TONES else SetMusic(style) if style else None
