"""The one redactor: strikes tokens, and the secrets that addresses carry, from words that are shown or kept.

Secrets in use are known by their value, too, which is held in memory only. Which words come here is decided
by those who show, log and keep them; what the backend needs back as it was is never changed.
"""

from __future__ import annotations

import base64
import html
import json
import logging
import re
import threading
from collections.abc import Iterator, Sequence
from typing import Final
from urllib.parse import quote

STRUCK: Final = "[secret]"
SHORTEST: Final = 6
"""Characters of the shortest value that is known by itself; a shorter one would strike half of all prose."""

Span = tuple[int, int]

# `nmv_usr_…` (access), `clm_…` (claim), and what follows "Bearer" and looks like no word (RFC 6750: token68).
_TOKEN: Final = re.compile(
    r"(?:nmv_usr_|clm_)[\w.~+/=%-]+"
    r"|(?i:(?<=bearer[\s:=]))\s*(?=[\w.~+/-]*\d)[\w.~+/-]{6,}=*",
    re.ASCII,
)
# The user part of an address, and the values of its query that sign it or let somebody in.
_LINK: Final = re.compile(
    r"(?<=//)[^\s/]+(?=@)"
    r"|[?&;#](?:[\w.-]*(?:token|secret|passw(?:or)?d|pwd|signature|credential|api[-_]?key|access[-_]?key"
    r"|access[-_]?key[-_]?id|auth[-_]?key|key[-_]pair[-_]id)|key|sig|sign|auth|policy|jwt)"
    r"=([^\s&;#\"'<>\\\x80-\U0010ffff]+)",
    re.ASCII | re.IGNORECASE,
)
# Words without one of these hold none of the above; asking for them is much cheaper than the patterns.
_TOKEN_MARKS: Final = ("nmv_usr_", "clm_", "earer", "EARER")
_LINK_MARKS: Final = ("//", "=")
# The end of words that may go on as a secret.
_OPEN: Final = re.compile(
    r"n(?:m(?:v(?:_(?:u(?:s(?:r(?:_[\w.~+/=%-]*)?)?)?)?)?)?)?\Z"
    r"|c(?:l(?:m(?:_[\w.~+/=%-]*)?)?)?\Z"
    r"|(?i:b(?:e(?:a(?:r(?:e(?:r(?:[\s:=]\s*[\w.~+/=-]*)?)?)?)?)?)?)\Z"
    r"|/(?:/[^\s/]*)?\Z"
    r"|[?&;#][\w.-]*(?:=[^\s&;#\"'<>\\\x80-\U0010ffff]*)?\Z",
    re.ASCII,
)
_LONGEST_OPEN: Final = 2048
"""Characters that are held back at most, so that one endless word costs no more than many short ones."""


class _InUse:
    """The secrets in use, in every form in which they may be written."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._forms: tuple[str, ...] = ()
        self.packed: frozenset[str] = frozenset()

    def add(self, secret: str) -> None:
        with self._lock:
            self.packed |= packed_forms(secret)
            self._forms = tuple({*self._forms, *_written(secret), *self.packed})

    def forget(self) -> None:
        self._forms, self.packed = (), frozenset()

    def spans(self, text: str) -> Iterator[Span]:
        """Yield where a secret stands, and where the text breaks off within one."""
        tail = text[-SHORTEST:]
        for form in self._forms:
            begin = text.find(form)
            while begin >= 0:
                yield begin, begin + len(form)
                begin = text.find(form, begin + 1)
            if tail in form:
                yield from _broken_off(text, form, SHORTEST)

    def open_at(self, text: str) -> int:
        """Return where the end of the text begins that may go on as a secret; its length for nowhere."""
        begins = (begin for form in self._forms for begin, _ in _broken_off(text, form, 1))
        return min(begins, default=len(text))


_in_use = _InUse()


def register_secret(secret: str) -> None:
    """Let a secret be struck wherever it turns up: as it is, URL-encoded, JSON-escaped, or in base64.

    Args:
        secret: what no pattern may know, e.g. a token of a strange make; held for the life of the process.
            One of fewer than `SHORTEST` characters is left to the patterns.
    """
    if len(secret) >= SHORTEST:
        _in_use.add(secret)


def forget_secrets() -> None:
    """Forget every registered secret; the patterns stay."""
    _in_use.forget()


def packed_secrets() -> frozenset[str]:
    """Return what base64 makes of the secrets in use."""
    return _in_use.packed


def redact(text: str) -> str:
    """Return `text` without tokens, bearer values, the secrets of addresses, and the secrets in use."""
    return _struck(text, _spans(text))


def strike_known(text: str) -> str:
    """Return `text` without the secrets in use; what only looks like a secret stays."""
    return _struck(text, _merged([*_in_use.spans(text)]))


def token_spans(text: str) -> list[Span]:
    """Return where tokens and secrets in use stand, in order and apart; addresses are left alone."""
    return _merged([*_in_use.spans(text), *_matches(_TOKEN, _TOKEN_MARKS, text)])


class Redactor:
    """The same for words that come in pieces: no part of a secret goes out before the whole is known.

    However the words are cut, the pieces that come out join to what `redact` makes of the whole.
    """

    def __init__(self) -> None:
        self._held = ""

    def feed(self, piece: str) -> str:
        """Return what of the words so far can be told; words that hold no secret are not held back."""
        text = self._held + piece
        spans = _spans(text)
        end = _told_end(text, spans)
        self._held = text[end:]
        return _struck(text[:end], [span for span in spans if span[0] < end])

    def close(self) -> str:
        """Return what was held back to the end."""
        rest, self._held = self._held, ""
        return redact(rest)


class RedactingFilter(logging.Filter):
    """Lets every record pass, without secrets; of addresses in it the whole query is one."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Strike the secrets of a record, also those of its traceback."""
        try:
            said = record.getMessage()
        except Exception:  # arguments that do not fit are left out: they may be what is secret
            said, record.args = str(record.msg), ()
        harmless = _harmless_line(said)
        if harmless != said:
            record.msg, record.args = harmless, ()
        if record.exc_info:
            trace = _TRACES.formatException(record.exc_info)
            if redact(trace) != trace:
                record.exc_text, record.exc_info = redact(trace), None
        return True


_FILTER: Final = RedactingFilter()
_TRACES: Final = logging.Formatter()
_QUERY: Final = re.compile(r"(?<=\?)[^\s\"'<>\\=]*=[^\s\"'<>\\]*")
_HEADER: Final = re.compile(
    r"(?:cookie|authorization|x-studio-secret)['\"]?\s*[:=,]\s*(?:b?['\"])?([^'\"\r\n]+)", re.IGNORECASE
)
_OUR_LOGS: Final = ("nemo_notebook", "httpx", "httpcore")


def redact_logs() -> None:
    """Let our records and those of httpx and httpcore carry no secrets; levels and handlers stay as they are.

    httpx logs each address at INFO, and a link to a film is as good as a key to it.
    """
    # A filter sees only what is logged under its own name, not below it.
    for name in [*_OUR_LOGS, *logging.root.manager.loggerDict]:
        if name.partition(".")[0] in _OUR_LOGS:
            logging.getLogger(name).addFilter(_FILTER)


def _harmless_line(said: str) -> str:
    spans = [found.span() for found in _QUERY.finditer(said)]
    spans += [found.span(1) for found in _HEADER.finditer(said)]
    return _struck(said, _merged([*_spans(said), *spans]))


def _spans(text: str) -> list[Span]:
    return _merged(
        [
            *_in_use.spans(text),
            *_matches(_TOKEN, _TOKEN_MARKS, text),
            *_matches(_LINK, _LINK_MARKS, text),
        ]
    )


def _matches(pattern: re.Pattern[str], marks: Sequence[str], text: str) -> Iterator[Span]:
    if any(mark in text for mark in marks):
        for found in pattern.finditer(text):
            yield found.span(found.lastindex or 0)


def _merged(spans: list[Span]) -> list[Span]:
    """Return the spans in order; those that overlap or touch become one, so that no rest of one is left."""
    if len(spans) < 2:
        return spans
    merged: list[Span] = []
    for begin, end in sorted(spans):
        if merged and begin <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((begin, end))
    return merged


def _struck(text: str, spans: Sequence[Span]) -> str:
    pieces, end = [], 0
    for begin, until in spans:
        pieces += [text[end:begin], STRUCK]
        end = until
    return "".join([*pieces, text[end:]]) if pieces else text


def _told_end(text: str, spans: Sequence[Span]) -> int:
    """Return up to where words can be told: before what may go on as a secret, and never within one."""
    end = max(_in_use.open_at(text), len(text) - _LONGEST_OPEN)
    while True:
        found = _OPEN.search(text, max(0, len(text) - _LONGEST_OPEN), end)
        open_at = found.start() if found else end
        # One secret may be followed by another, with nothing between them.
        before = next((begin for begin, until in spans if begin < open_at <= until), open_at)
        if before == end:
            return end
        end = before


def _broken_off(text: str, form: str, least: int) -> Iterator[Span]:
    """Yield the end of a text that is the beginning of `form`, of at least so many characters."""
    tail = text[-least:]
    at = form.find(tail, 0, -1) if len(tail) == least else -1
    while at >= 0:
        if text.endswith(form[: at + least]):
            yield len(text) - at - least, len(text)
        at = form.find(tail, at + 1, -1)


def _written(secret: str) -> set[str]:
    """Return the forms in which a text may hold a secret."""
    escaped = json.dumps(secret)[1:-1]
    forms = {secret, quote(secret), quote(secret, safe=""), escaped, escaped.replace("/", r"\/")}
    forms |= {re.sub(r"%[0-9A-F]{2}", lambda hexed: hexed[0].lower(), one) for one in forms}
    return forms | {html.escape(secret), repr(secret)[1:-1]}


def packed_forms(secret: str) -> frozenset[str]:
    """Return what base64 makes of a secret, whatever stands before and after it."""
    forms = set()
    for before in range(3):
        whole = base64.b64encode(bytes(before) + secret.encode()).rstrip(b"=").decode()
        # The letters at either end hold bits of their neighbours as well: those differ from text to text.
        inner = whole[-(-8 * before // 6) : (before + len(secret.encode())) * 8 // 6]
        forms |= {inner, inner.replace("+", "-").replace("/", "_")}
    return frozenset(forms)
