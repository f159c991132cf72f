"""Finds tokens in the text of a notebook and takes them out; every other character stays as it was written.

It works on the strings of the JSON, wherever they stand, and on the base64 in them. What counts as a token is
left to `redaction`, the files to `scrub`.
"""

from __future__ import annotations

import base64
import json
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from json.decoder import scanstring  # type: ignore[attr-defined]  # json's own reader of strings, in C
from typing import Any, Final

from nemo_notebook.redaction import STRUCK, packed_forms, packed_secrets, token_spans

Place = str
"""Where a string stands, in words: "cell 2, source"."""
Edit = tuple[int, int, str]
"""Begin and end in a string, and what is to stand there."""

# One character as JSON escapes it; a pair of surrogates is one.
_ESCAPE: Final = re.compile(r"\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u....|\\.", re.DOTALL)
_PACKED: Final = re.compile(r"[A-Za-z0-9+/\r\n]{8,}={0,2}")
_PACKED_MARKS: Final = tuple(form for mark in ("nmv_usr_", "clm_") for form in packed_forms(mark))
_PLACES: Final = {"source": "source", "outputs": "output", "attachments": "attachment"}


class _Object(list[tuple[str, Any]]):
    """An object of JSON: all its pairs, in their order; a dict would lose the second of two equal keys."""


def clean_notebook(text: str) -> tuple[str, dict[Place, int]]:
    """Return a notebook without its tokens, and how many there were in which places.

    Args:
        text: JSON of format 4.

    Raises:
        ValueError: when it is no notebook; says why.
    """
    try:
        return _cleaned(text, _parsed(text))
    except RecursionError:
        raise ValueError("it is nested too deep") from None


def _cleaned(text: str, notebook: _Object) -> tuple[str, dict[Place, int]]:
    places: Counter[Place] = Counter()
    pieces, end = [], 0
    for (begin, until, value), place in zip(_literals(text), _places(notebook), strict=True):
        count, edits = _edits(value)
        if edits:
            places[place] += count
            pieces += [text[end:begin], _edited(text[begin:until], edits)]
            end = until
    return "".join([*pieces, text[end:]]), dict(places)


def _parsed(text: str) -> _Object:
    def nothing(_: str) -> None:
        """Keep numbers out: nothing but strings is a string."""

    try:
        notebook = json.loads(
            text, object_pairs_hook=_Object, parse_int=nothing, parse_float=nothing, parse_constant=nothing
        )
    except json.JSONDecodeError as problem:
        raise ValueError(f"its JSON is broken in line {problem.lineno}") from None
    if not isinstance(notebook, _Object) or type(dict(notebook).get("cells")) is not list:
        raise ValueError("it has no cells (one of before 2015 can be opened in Jupyter and saved anew)")
    return notebook


def _literals(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield each string of a JSON text: where it begins and ends between its quotes, and its value."""
    begin = text.find('"') + 1
    while begin:
        value, end = scanstring(text, begin)
        yield begin, end - 1, value
        begin = text.find('"', end) + 1


def _places(notebook: _Object) -> Iterator[Place]:
    """Yield the place of each string of a notebook, keys included, in the order of the text."""
    for key, value in notebook:
        yield "metadata"
        if key == "cells" and type(value) is list:
            for number, cell in enumerate(value, 1):
                yield from _places_of_cell(f"cell {number}", cell)
        else:
            yield from _same("metadata", value)


def _places_of_cell(name: str, cell: Any) -> Iterator[Place]:
    for key, value in cell if isinstance(cell, _Object) else [("", cell)]:
        place = f"{name}, {_PLACES.get(key, 'metadata')}"
        if isinstance(cell, _Object):
            yield place
        yield from _same(place, value)


def _same(place: Place, value: Any) -> Iterator[Place]:
    """Yield `place` for each string in a value."""
    if isinstance(value, str):
        yield place
    elif isinstance(value, _Object):
        for _, one in value:
            yield place
            yield from _same(place, one)
    elif isinstance(value, list):
        for one in value:
            yield from _same(place, one)


def _edits(value: str) -> tuple[int, list[Edit]]:
    """Return how many tokens a string holds, and what to write over them."""
    count, edits = _packed_edits(value)
    done = {begin for begin, _, _ in edits}
    spans = [span for span in token_spans(value) if done.isdisjoint(range(*span))]
    return count + len(spans), sorted([*edits, *((begin, end, STRUCK) for begin, end in spans)])


def _packed_edits(value: str) -> tuple[int, list[Edit]]:
    """Do the same for what stands in base64: letters give way to letters, so that its length stays."""
    count, edits = 0, []
    for run in _PACKED.finditer(value):
        places = [at for at in range(*run.span()) if value[at] not in "\r\n="] if _is_suspect(run[0]) else []
        letters = "".join(value[at] for at in places)
        for shift in range(4):  # the run may begin with letters that do not belong to it
            raw = _unpacked(letters[shift:])
            spans = token_spans(raw.decode("latin-1"))
            if spans:
                count += len(spans)
                fresh = base64.b64encode(_blanked(raw, spans)).decode()
                pairs = zip(places[shift:], fresh, strict=False)  # at its end there may be padding
                edits += [(at, at + 1, new) for at, new in pairs if value[at] != new]
                break
    return count, edits


def _is_suspect(run: str) -> bool:
    """Tell whether base64 may hold a token; cheap, since notebooks hold films."""
    letters = run.replace("\n", "").replace("\r", "") if "\n" in run else run
    return any(form in letters for form in (*_PACKED_MARKS, *packed_secrets()))


def _unpacked(letters: str) -> bytes:
    whole = letters[: len(letters) - (len(letters) % 4 == 1)]
    return base64.b64decode(whole + "=" * (-len(whole) % 4))


def _blanked(raw: bytes, spans: Sequence[tuple[int, int]]) -> bytes:
    """Overwrite without changing the length, so that a picture or an archive can be read around it."""
    blank = bytearray(raw)
    for begin, end in spans:
        blank[begin:end] = b"x" * (end - begin)
    return bytes(blank)


def _edited(literal: str, edits: Sequence[Edit]) -> str:
    """Return a string as it is written in JSON, with edits at places of its value."""
    pieces, end = [], 0
    ends = _written_at(literal, [at for begin, until, _ in edits for at in (begin, until)])
    for (begin, until), (_, _, words) in zip(zip(ends[::2], ends[1::2], strict=True), edits, strict=True):
        pieces += [literal[end:begin], json.dumps(words)[1:-1]]
        end = until
    return "".join([*pieces, literal[end:]])


def _written_at(literal: str, places: Sequence[int]) -> list[int]:
    """Return where the characters of a string are written; `places` are in order."""
    found, longer = [], 0
    escapes = _ESCAPE.finditer(literal)
    escape = next(escapes, None)
    for at in places:
        while escape and escape.start() - longer < at:
            longer += len(escape[0]) - 1
            escape = next(escapes, None)
        found.append(at + longer)
    return found
