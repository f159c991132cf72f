"""Take the words that send a person to an editor out of one streamed answer.

Text is read word by word, so that any cutting of the stream gives the same result. A word is held back only
while it may belong to such an instruction; what an instruction is, is decided in `instructions`.
"""

from __future__ import annotations

import re
from typing import Final

from nemo_notebook.text.gui.instructions import (
    CONNECTORS,
    LEADS,
    TRIGGERS,
    find_instruction,
    introduces_content,
    waits_for_more,
)
from nemo_notebook.text.gui.offers import Offer, offers_for

_HAN: Final = r"\u3400-\u4dbf\u4e00-\u9fff"
_CLOSERS: Final = r"\"'”’)*_"
_MAX_WORD: Final = 200  # characters; what is longer is cut, so that no text is read twice
_TOKEN: Final = re.compile(
    rf"(?P<space>\s{{1,{_MAX_WORD}}})|(?P<stop>[.!?…]{{1,8}}(?=[\s{_CLOSERS}]|$)|[。！？])|(?P<mark>[,;:，；：—–])"
    rf"|(?P<han>[{_HAN}])"
    rf"|(?P<word>(?:(?![.!?…]{{1,8}}(?:[\s{_CLOSERS}]|$))[^\s,;:，；：。！？—–{_HAN}]|(?<=\d)[,:](?=\d)){{1,{_MAX_WORD}}})"
)
_MAY_GO_ON: Final = re.compile(r"\d[,:]$")  # as in 9:16
_SETTLES: Final = re.compile(rf"[^.!?…{_CLOSERS}]")  # a character after which a word's end cannot move
_MARKER: Final = re.compile(r"\d{1,2}\)?|[-*•#>]+")
_SIGNIFICANT: Final = TRIGGERS | LEADS | CONNECTORS
_OPENERS: Final = TRIGGERS | LEADS
_LINKS: Final = TRIGGERS | CONNECTORS
_BEGINNINGS: Final = frozenset(word[:length] for word in _SIGNIFICANT for length in range(1, len(word)))
_MAY_MATTER: Final = _BEGINNINGS | _SIGNIFICANT
_LONGEST_HAN: Final = max(len(word) for word in _SIGNIFICANT if re.match(f"[{_HAN}]", word))
_PLACING: Final = frozenset({"in", "on", "from", "under", "with", "using", "via"})
_PATIENCE: Final = 1  # word after one of these, as in "in the caption editor"
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
        self._patience = 0  # how many more words `_held` waits for one that matters
        self._whole = False  # whether `_held` begins where its clause does
        self._fresh = True  # at the start of a clause
        self._line_start = True
        self._said = False  # whether something of this sentence was given out
        self._begun = False  # whether anything was
        self._skipping = False  # the rest of this sentence goes too
        self._after_drop = False  # a sentence has just gone: its space goes into the next one's
        self._quoted = False
        self._content = False  # after "Title:" and the like, to the end of the sentence
        self._sentence = ""  # what was given out of it
        self._gone = ""  # what was taken out of it

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What the removed words asked the person to do, in their order, each once."""
        return tuple(self._offers)

    def feed(self, piece: str) -> str:
        """Take the next piece of the answer; return what can be shown now."""
        self._unread += piece
        self._read(final=False)
        if not (self._held or self._lead or self._skipping) and self._harmless(self._unread):
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
            if not final and self._unread in _BEGINNINGS:
                return kind, ""
            lengths = range(_LONGEST_HAN, 1, -1)
            return kind, next((self._unread[:n] for n in lengths if self._unread[:n] in _SIGNIFICANT), token)
        settled = kind == "mark" or token in "。！？" or len(token) >= _MAX_WORD
        settled = settled or (
            bool(_SETTLES.search(self._unread, len(token)))
            and not (len(self._unread) == len(token) + 1 and _MAY_GO_ON.search(self._unread))
        )
        return kind, token if final or settled else ""

    def _harmless(self, partial: str) -> bool:
        """Whether an unfinished word can be shown already, since no word that matters begins like it."""
        return partial.isascii() and partial.isalpha() and partial.lower() not in _MAY_MATTER

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
        if (
            self._after_drop
            and not (self._held or self._lead or self._gap.strip())
            and re.fullmatch(f"[{_CLOSERS}]+", token)
        ):
            return  # what closed the sentence that has gone
        if self._line_start and not self._held and _MARKER.fullmatch(token):
            self._gap, self._after_drop = self._gap + token, False
            return
        word = token.lower().strip("\"'“”‘’()*_`[]")
        if self._held and not self._firm and word not in _LINKS:
            self._patience -= 1
            if self._patience < 0:
                self._let_go()
        self._see_quotes(token)
        if self._held:
            self._held += token
            self._firm = self._firm or word in TRIGGERS
        elif not (self._quoted or self._content) and (
            word in CONNECTORS or (self._fresh and (word in _OPENERS or self._lead))
        ):
            self._held, self._firm, self._whole = token, self._fresh and word in _OPENERS, self._fresh
            self._patience = _PATIENCE if self._lead or word in _PLACING else 0
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
            self._held += mark
            if mark not in ",，":
                self._start_afresh()
            return
        if self._held and self._dropped():
            self._gap = mark if self._said and mark in ",，" else self._gap
            if self._skipping and mark not in ",，":
                self._start_afresh()
        elif self._held and not self._lead and self._whole and waits_for_more(self._held, mark):
            self._lead, self._held = self._held + mark, ""
        else:
            self._let_go()
            self._gap, self._lead = (self._gap, self._lead + mark) if self._lead else (self._gap + mark, "")
            self._content = self._content or (mark not in ",，;；" and introduces_content(self._sentence))
        self._fresh = True

    def _end_sentence(self, stop: str) -> None:
        if self._skipping:
            self._start_afresh()
            return
        if self._held and not self._dropped():
            self._let_go()
        elif self._lead:
            self._say("")
        if self._skipping:
            self._start_afresh()
            return
        if stop:
            self._say(stop)
        self._forget_sentence()

    def _start_afresh(self) -> None:
        self._gone += self._held
        self._held, self._skipping, self._after_drop, self._quoted = "", False, True, False
        self._forget_sentence()

    def _forget_sentence(self) -> None:
        if self._gone:
            self._offers.update(dict.fromkeys(offers_for(self._gone, self._language)))
        self._gone = self._sentence = ""
        self._said, self._fresh, self._content = False, True, False

    def _dropped(self) -> bool:
        """Drop an instruction from the held clause; if nothing stands before it, its whole sentence goes."""
        start = find_instruction(self._held, self._sentence + self._gap + self._lead, fresh=self._whole)
        if start is None:
            return False
        self._gone += self._lead + self._held + "\n"
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
        said = self._gap + self._lead + words
        self._out.append(said)
        self._sentence = (self._sentence + said)[-_MAX_HELD:]
        self._gap = self._lead = ""
        self._said = self._begun = True
        self._fresh = self._after_drop = self._line_start = False
