"""A number that counts up to what people are to read: "1,200 customers", "37 %", "$4.5M"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from nemo_notebook.studio.render.graphics.board import Board, Words
from nemo_notebook.studio.render.graphics.easing import progress, settle, smooth
from nemo_notebook.studio.render.planes import Planes

COUNT_MS: Final = 1400.0
_BLANK_EM: Final = 0.26
_NUMBER: Final = re.compile(r"\d+(?:[.,\u202f\u00a0 ]\d{3})*(?:[.,]\d+)?")
_GROUPED: Final = re.compile(r"\d{1,3}([.,\u202f\u00a0 ])\d{3}(?:\1\d{3})*")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number within words.

    Attributes:
        before, after: what stands around it.
        digits: the number as it is written.
    """

    before: str
    digits: str
    after: str

    @property
    def value(self) -> float:
        """What it is worth."""
        whole, fraction = self._halves()
        return int(re.sub(r"\D", "", whole)) + (int(fraction) / 10 ** len(fraction) if fraction else 0.0)

    def counted(self, share: float) -> str:
        """Return the digits of a share of the number, written as the number is; at 1 the number itself."""
        if share >= 1:
            return self.digits
        whole, fraction = self._halves()
        places = len(fraction)
        scaled = int(self.value * share * 10**places)
        head, tail = divmod(scaled, 10**places)
        mark = self._grouping(whole)
        shown = f"{head:,}".replace(",", mark)
        point = self.digits[-places - 1] if places else ""
        return shown + (f"{point}{tail:0{places}d}" if places else "")

    def _halves(self) -> tuple[str, str]:
        """Whole part and fraction: "1,200" is a grouped number, "4,5" a fraction."""
        if _GROUPED.fullmatch(self.digits) and not self.digits.startswith("0"):
            return self.digits, ""
        found = re.search(r"[.,](\d+)$", self.digits)
        return (self.digits[: found.start()], found[1]) if found else (self.digits, "")

    @staticmethod
    def _grouping(whole: str) -> str:
        marks = re.findall(r"\D", whole)
        return marks[0] if marks else ""


def figure_in(shown: str) -> Figure | None:
    """Return the first number in some words, None where there is none."""
    found = _NUMBER.search(shown)
    if found is None or len(found[0]) > 15:
        return None
    return Figure(shown[: found.start()], found[0], shown[found.end() :])


def tight(shown: str) -> str:
    """Return a number with no blank before its per cent: in large letters it would gape."""
    return re.sub(r"\s+(?=[%％‰])", "", shown)


class Counting:
    """A number that counts up in place: its digits are equally wide and end where they stay.

    Args:
        board: where.
        figure: the number, with what stands around it.
        final: the same, set as a whole.
        corner: where `final` stands, (left, top) in px.
        color: of the letters, as `#rrggbb`.
        start_ms: when it begins.
    """

    def __init__(
        self,
        board: Board,
        figure: Figure,
        final: Words,
        corner: tuple[float, float],
        *,
        color: str,
        start_ms: float,
    ) -> None:
        self._figure, self._corner, self._start_ms = figure, corner, start_ms
        self._final = final.at(*corner)
        self._blank_px = final.size * _BLANK_EM
        signs = {figure.before, figure.after, *"0123456789", *re.sub(r"\d", "", figure.digits)} - {""}
        size = final.size / board.unit
        glyphs = {sign: board.set(sign, size, board.area.width, color=color) for sign in sorted(signs)}
        self._advances = {sign: _advance(sign, words) for sign, words in glyphs.items()}
        self._cutouts = {sign: words.at(0, 0) for sign, words in glyphs.items()}
        self._end = self._wide(figure.before) + sum(self._wide(sign) for sign in figure.digits)

    def paint(self, target: Planes, now_ms: float) -> None:
        """Lay it on a frame."""
        at = progress(now_ms, self._start_ms, COUNT_MS)
        if at >= 1:
            self._final.paint(target)
        elif at > 0:
            self._pieces(self._figure.counted(settle(at)), target, smooth(min(1.0, at * 5)))

    def _pieces(self, digits: str, target: Planes, strength: float) -> None:
        start = self._end - sum(self._wide(sign) for sign in digits) - self._wide(self._figure.before)
        for sign in (self._figure.before, *digits, self._figure.after):
            if sign:
                left = self._corner[0] + start + self._blank_px * (len(sign) - len(sign.lstrip()))
                shift = (2.0 * round(left / 2), 2.0 * round(self._corner[1] / 2))
                self._cutouts[sign].paint(target, strength, shift=shift)
            start += self._wide(sign)

    def _wide(self, sign: str) -> float:
        return self._advances.get(sign, 0.0)


def _advance(sign: str, words: Words) -> float:
    blanks = len(sign) - len(sign.strip())
    return words.width + words.size * (blanks * _BLANK_EM - len(sign) * 0.012)
