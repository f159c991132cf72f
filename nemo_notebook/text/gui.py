"""Take the words that send a person to an editor out of streamed text, and offer what they stood for.

Text is read word by word, so that any cutting of the stream gives the same result. A word is held back only
while it may belong to such an instruction; what an instruction is, is decided in `instructions`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.text.instructions import (
    CONNECTORS,
    LEADS,
    TRIGGERS,
    Offer,
    find_instructions,
    waits_for_more,
)

_HAN: Final = r"\u3400-\u4dbf\u4e00-\u9fff"
_CLOSERS: Final = r"\"'”’)*_"
_MAX_WORD: Final = 200  # characters; what is longer is cut, so that no text is read twice
_TOKEN: Final = re.compile(
    rf"(?P<space>\s{{1,{_MAX_WORD}}})|(?P<stop>[.!?…]{{1,8}}(?=[\s{_CLOSERS}]|$)|[。！？])|(?P<mark>[,;:，；：—–])"
    rf"|(?P<han>[{_HAN}])"
    rf"|(?P<word>(?:(?![.!?…]{{1,8}}(?:[\s{_CLOSERS}]|$))[^\s,;:，；：。！？—–{_HAN}]){{1,{_MAX_WORD}}})"
)
_SETTLES: Final = re.compile(rf"[^.!?…{_CLOSERS}]")  # a character after which a word's end cannot move
_MARKER: Final = re.compile(r"\d{1,2}\)?|[-*•#>]+")
_SIGNIFICANT: Final = TRIGGERS | LEADS | CONNECTORS
_HAN_WORDS: Final = sorted(
    (word for word in _SIGNIFICANT if re.match(f"[{_HAN}]", word)), key=len, reverse=True
)
_MAX_HELD: Final = 240  # characters; no instruction is longer


class GuiFilter:
    """Rewrites one answer while it streams.

    Args:
        language: of the person, "zh" or any other code; the offers' labels are written in it.
    """

    def __init__(self, language: str = "en") -> None:
        self._language = language
        self._offers: dict[Offer, None] = {}
        self._out: list[str] = []
        self._unread = ""  # may still grow into another word
        self._ahead = 0  # characters of `_unread` that were given out already
        self._gap = ""  # space and marks before what comes next
        self._lead = ""  # a clause that waits for the next one
        self._held = ""  # the clause that may be an instruction
        self._firm = False  # whether `_held` is kept to the end of its clause
        self._fresh = True  # at the start of a clause
        self._line_start = True
        self._said = False  # whether something of this sentence was given out
        self._begun = False  # whether anything was
        self._skipping = False  # the rest of this sentence goes too
        self._after_drop = False  # a sentence has just gone: its space goes into the next one's
        self._quoted = False

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What the removed words asked the person to do, in their order, each once."""
        return tuple(self._offers)

    def feed(self, piece: str) -> str:
        """Take the next piece of the answer; return what can be shown now."""
        self._unread += piece
        self._read(final=False)
        if not (self._held or self._skipping) and self._harmless(self._unread):
            self._say(self._unread[self._ahead :])
            self._ahead = len(self._unread)
        return self._given()

    def close(self) -> str:
        """Return what is left when the answer has ended."""
        self._read(final=True)
        self._end_sentence("")
        if not self._after_drop:
            self._out.append(self._gap)
        self._gap = ""
        return self._given()

    def _given(self) -> str:
        given = "".join(self._out)
        self._out.clear()
        return given

    def _read(self, *, final: bool) -> None:
        while self._unread:
            kind, token = self._next(final)
            if not token:
                return
            self._unread = self._unread[len(token) :]
            ahead, self._ahead = self._ahead, 0
            self._take(kind, token, ahead)

    def _next(self, final: bool) -> tuple[str, str]:
        """Return the next token and its kind, or no token while it could still become another one."""
        match = _TOKEN.match(self._unread)
        kind, token = (str(match.lastgroup), match[0]) if match else ("word", self._unread[0])
        if kind == "han":
            if not final and any(
                len(word) > len(self._unread) and word.startswith(self._unread) for word in _HAN_WORDS
            ):
                return kind, ""
            return kind, next((word for word in _HAN_WORDS if self._unread.startswith(word)), token)
        settled = kind == "mark" or token in "。！？" or len(token) >= _MAX_WORD
        settled = settled or bool(_SETTLES.search(self._unread, len(token)))
        return kind, token if final or settled else ""

    def _harmless(self, partial: str) -> bool:
        """Whether an unfinished word can be shown already, since no word that matters begins like it."""
        return (
            partial.isascii()
            and partial.isalpha()
            and not any(word.startswith(partial.lower()) for word in _SIGNIFICANT)
        )

    def _take(self, kind: str, token: str, ahead: int) -> None:
        if kind == "space":
            self._take_space(token)
        elif kind == "stop" and self._gap and _MARKER.fullmatch(self._gap.strip()) and self._line_start:
            self._gap += token
        elif kind == "stop":
            self._end_sentence(token)
        elif kind == "mark":
            self._end_clause(token)
        elif not self._skipping:
            self._take_word(token, ahead)
        elif len(self._held) < _MAX_HELD:
            self._held += token

    def _take_space(self, space: str) -> None:
        if "\n" in space:
            self._end_sentence("")
            self._line_start, self._quoted = True, False
        if self._held:
            self._held += space
        elif self._lead:
            self._lead += space
        elif self._after_drop:
            self._gap = max(self._gap, space, key=lambda gap: gap.count("\n")) if self._begun else ""
        elif not self._skipping:
            self._gap += space

    def _take_word(self, token: str, ahead: int) -> None:
        if self._after_drop and not self._gap.strip() and re.fullmatch(f"[{_CLOSERS}]+", token):
            return  # what closed the sentence that has gone
        if self._line_start and not self._held and _MARKER.fullmatch(token):
            self._gap, self._after_drop = self._gap + token, False
            return
        word = token.lower().strip("\"'“”‘’()*_`[]")
        if self._held and not self._firm and word not in TRIGGERS | CONNECTORS:
            self._let_go()
        self._see_quotes(token)
        if self._held:
            self._held += token
            self._firm = self._firm or word in TRIGGERS
        elif not self._quoted and (word in TRIGGERS | CONNECTORS or (self._fresh and word in LEADS)):
            self._held, self._firm = token, word in TRIGGERS or self._fresh and word in LEADS
        else:
            self._say(token[ahead:])
        self._line_start = False
        if len(self._held) > _MAX_HELD:
            self._let_go()

    def _see_quotes(self, token: str) -> None:
        for sign in re.findall(r"[\"“”「」《》]", token):
            self._quoted = sign in "“「《" or (sign == '"' and not self._quoted)

    def _end_clause(self, mark: str) -> None:
        if self._skipping:
            self._collect_skipped()
            if mark not in ",，":
                self._start_afresh()
            return
        if self._held and self._dropped():
            self._gap = mark if self._said and mark in ",，" else self._gap
        elif self._held and not self._lead and mark in ",，" and waits_for_more(self._held):
            self._lead, self._held = self._held + mark, ""
        else:
            self._let_go()
            self._gap, self._lead = (self._gap, self._lead + mark) if self._lead else (self._gap + mark, "")
        self._fresh = True

    def _end_sentence(self, stop: str) -> None:
        if self._skipping:
            self._collect_skipped()
        elif self._held and not self._dropped():
            self._let_go()
        elif self._lead:
            self._say("")
        if self._skipping:
            self._start_afresh()
            return
        if stop:
            self._say(stop)
        self._said, self._fresh = False, True

    def _collect_skipped(self) -> None:
        found = find_instructions(self._held.strip(), self._language)
        self._offers.update(dict.fromkeys(found[1] if found else ()))
        self._held = ""

    def _start_afresh(self) -> None:
        self._skipping, self._after_drop = False, True
        self._said, self._fresh, self._quoted = False, True, False

    def _dropped(self) -> bool:
        """Drop an instruction from the held clause; if nothing stands before it, its whole sentence goes."""
        found = find_instructions(self._held, self._language)
        if not found:
            return False
        start, offers = found
        self._offers.update(dict.fromkeys(offers))
        if start:
            self._held = self._held[:start].rstrip()
            self._let_go()
        self._held = self._lead = ""
        self._skipping = not self._said
        spaces = re.match(r"\s*", self._gap)
        self._gap = "" if self._said or not self._begun or not spaces else spaces[0]
        return True

    def _let_go(self) -> None:
        if self._held:
            held, self._held, self._firm = self._held, "", False
            self._say(held)

    def _say(self, words: str) -> None:
        self._out.append(self._gap + self._lead + words)
        self._gap = self._lead = ""
        self._said = self._begun = True
        self._fresh = self._after_drop = self._line_start = False
