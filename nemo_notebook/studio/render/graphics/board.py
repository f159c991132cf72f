"""The board a graphic is laid out on: canvas, unit, margins, colours, and words set for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from nemo_notebook.studio.make.graphics import MOST_LETTERS
from nemo_notebook.studio.render.cutouts import Cutout
from nemo_notebook.studio.render.graphics.looks import Look
from nemo_notebook.studio.render.graphics.shapes import placed
from nemo_notebook.studio.render.typesetting import Ink, Setting, set_words

# (left, top, right, bottom) as shares of the canvas; upright films keep clear of what platforms lay on them.
_UPRIGHT: Final = (0.11, 0.15, 0.86, 0.77)
_LYING: Final = (0.09, 0.12, 0.91, 0.86)
_UPRIGHT_FROM: Final = 1.1  # height over width
_SMALLEST: Final = 0.55  # of a text that finds no room, times the size that was asked for


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the canvas, edges in px."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """In px."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """In px."""
        return self.bottom - self.top


class Words:
    """Set words that have no place yet.

    Attributes:
        width, height: of the block in px; 0 where there are no words.
        size: of the letters in px.
        rtl: whether they read from the right.
        wraps: whether they take more than one line.
    """

    def __init__(self, ink: Ink | None) -> None:
        self._ink = ink
        self.rtl = bool(ink and ink.rtl)
        self.width = ink.bgra.shape[1] - 2 * ink.pad if ink else 0
        self.height = ink.bgra.shape[0] - 2 * ink.pad if ink else 0
        self.size = ink.size if ink else 0.0
        self.wraps = bool(ink and len(ink.lines) > 1)

    def at(self, left: float, top: float) -> Cutout:
        """Return them with the corner of their block at a place on the canvas."""
        if self._ink is None:
            return Cutout(np.zeros((2, 2, 3), np.float32), np.zeros((2, 2), np.float32))
        alpha = self._ink.bgra[..., 3].astype(np.float32) / 255
        return placed(self._ink.bgra[..., :3], alpha, left - self._ink.pad, top - self._ink.pad)


@dataclass(frozen=True, slots=True)
class Board:
    """Where a graphic is laid out.

    Attributes:
        canvas: (width, height) of the film in px.
        look: its colours.
        length_ms: how long the graphic is shown.
    """

    canvas: tuple[int, int]
    look: Look
    length_ms: float

    @property
    def unit(self) -> float:
        """A hundredth of the canvas's short side, in px."""
        return min(self.canvas) / 100

    @property
    def upright(self) -> bool:
        """Whether the canvas is clearly higher than wide."""
        return self.canvas[1] > self.canvas[0] * _UPRIGHT_FROM

    @property
    def area(self) -> Area:
        """The part that is free for a graphic."""
        wide, high = self.canvas
        left, top, right, bottom = _UPRIGHT if self.upright else _LYING
        return Area(left * wide, top * high, right * wide, bottom * high)

    def hurry(self, usual_ms: float) -> float:
        """Return the factor, at most 1, that lets entrances of so many ms be over in good time."""
        return min(1.0, 0.5 * self.length_ms / max(1.0, usual_ms))

    def set(
        self,
        words: str,
        size: float,
        width_px: float,
        *,
        color: str = "",
        weight: str = "bold",
        centred: bool = False,
        serif: bool = False,
        height_px: float = 0.0,
        leading: float = 0.02,
    ) -> Words:
        """Set words.

        Args:
            words: what.
            size: of the letters, in units.
            width_px: the room there is.
            color: as `#rrggbb`, default the look's ink.
            weight: "bold" or "regular".
            centred: else from the side where reading begins.
            serif: whether the letters have serifs.
            height_px: the room there is, default any.
            leading: between lines, in em.
        """
        setting = Setting(
            size=size * self.unit,
            smallest=size * self.unit * _SMALLEST,
            width=max(8.0, width_px),
            height=height_px or self.area.height,
            leading=leading,
            tracking=-0.012 if size > 8 else 0.0,
            centred=centred,
            color=color or self.look.ink,
            weight=weight,
            serif=serif,
            narrowest=0.0,
            limit=MOST_LETTERS,
        )
        return Words(set_words(words, setting))
