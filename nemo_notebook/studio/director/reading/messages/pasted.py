"""Tell what was pasted that is not said to anybody: fields of JSON, pages of HTML, errors, coded files."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import Final, Literal

from nemo_notebook.studio.director.patterns import regex
from nemo_notebook.studio.director.reading.messages.json_fields import (
    fields_of,
    said_in_words,
    unknown_fields,
)

Kind = Literal["json", "html", "error", "coded", ""]

_TAG: Final = regex(r"</?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,400})?/?>|<!(?:doctype|--)[^>]{0,200}>", re.I)
_CLOSING: Final = regex(
    r"</(?:p|div|span|h[1-6]|a|li|ul|ol|body|html|head|title|td|tr|table|b|i|em|strong|section)>", re.I
)
_SCRIPT: Final = regex(r"<(?P<tag>script|style)\b[^>]{0,400}>[^<]{0,20000}</(?P=tag)>", re.I)
_FEWEST_TAGS: Final = 3
_ERROR: Final = regex(
    r"^[ \t]*Traceback \(most recent call last\):[ \t]*$|^[ \t]+File \"[^\"\n]{1,300}\", line \d+", re.M
)
_ERROR_LINE: Final = regex(
    r"^(?:\s*Traceback \(most recent call last\):|\s*File \"[^\"\n]*\", line \d+.*|\s{4,}\S.*|[~^\s]+"
    r"|[A-Za-z][\w.]*(?:Error|Exception|Interrupt|Warning)\b.*|During handling of .*|The above exception .*)$"
)
_CODED: Final = regex(
    r"(?:data:[\w/+.-]{3,60};base64,)?(?<![\w:/.+-])(?=[A-Za-z0-9+/=_-]{0,40}[A-Z])"
    r"[A-Za-z0-9+/_-]{48,}={0,2}(?![\w:/.])"
)
_FEWEST_CODED: Final = 200
"""Characters of a coded file; fewer may be a key that somebody shows."""
_SAYS: Final = regex(r"[^\W\d_]{2}|[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Pasted:
    """What a message says once what was pasted into it is read.

    Attributes:
        words: the message in words; "" where nothing is left that says anything.
        kind: what was pasted; "" for nothing of the kind.
        unread: names of fields that no film has.
    """

    words: str
    kind: Kind = ""
    unread: tuple[str, ...] = ()


def read_pasted(message: str, *, has_film: bool) -> Pasted:
    """Return a message with what was pasted into it in words.

    Args:
        message: as it was typed or pasted.
        has_film: whether fields are to change a film that is there.
    """
    if (fields := fields_of(message)) is not None:
        return Pasted(said_in_words(fields, has_film=has_film), "json", unknown_fields(fields))
    if len(_CLOSING.findall(message)) >= _FEWEST_TAGS:
        plain = html.unescape(_TAG.sub("\n", _SCRIPT.sub("", message)))
        lines = [" ".join(one.split()) for one in plain.splitlines()]
        return _said("\n".join(filter(None, lines)), "html")
    if _ERROR.search(message):
        lines = [one for one in message.splitlines() if not _ERROR_LINE.match(one)]
        return _said("\n".join(lines).strip(), "error")
    coded = sum(len(one[0]) for one in _CODED.finditer(message))
    return _said(_CODED.sub("", message).strip(), "coded") if coded >= _FEWEST_CODED else Pasted(message)


def is_bare_page(message: str) -> bool:
    """Whether a page was pasted with no word, or only a lead, of what is to be done with it."""
    return message.partition("<")[0].strip()[-1:] in ("", ":", "：")


def _said(words: str, kind: Kind) -> Pasted:
    return Pasted(words if _SAYS.search(words) else "", kind)
