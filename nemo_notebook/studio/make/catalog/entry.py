"""What the catalog says of one scene."""

from __future__ import annotations

from dataclasses import dataclass, field

from nemo_notebook.studio.make.catalog.moods import TIMES


@dataclass(frozen=True, slots=True)
class SceneEntry:
    """One scene: its name, a title for people, words that call for it, and the time of day it has by default.

    English words are matched whole, with plural and -ing forms; Chinese ones anywhere. `hints` and `hints_zh`
    count only where no scene's words were found. `outdoors`: whether weather can lie over it; `colored`:
    whether it can have any colour.
    """

    name: str
    title: str
    title_zh: str
    words: tuple[str, ...]
    words_zh: tuple[str, ...]
    time: str = "day"
    times: tuple[str, ...] = field(default=TIMES)
    hints: tuple[str, ...] = ()
    hints_zh: tuple[str, ...] = ()
    outdoors: bool = False
    colored: bool = False
