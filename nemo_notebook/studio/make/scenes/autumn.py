"""A forest in autumn: gold and copper leaves over lit mist, some of them on their way down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from nemo_notebook.studio.make.scenes.forest import Forest
from nemo_notebook.studio.make.scenes.parts.flurry import Air, Flurry, leaf
from nemo_notebook.studio.make.scenes.parts.palettes import Palette, colours
from nemo_notebook.studio.make.scenes.parts.setting import Bytes, Setting

_WOODS: Final[Mapping[str, Palette]] = {
    "dawn": {"top": "#b09078", "glow": "#fff0d0", "air": "#e0c0a0", "floor": "#8a5a38", "far": "#b08a70",
             "near": "#1e1412", "leaf": "#a8501c", "rim": "#ffc868", "shaft": "#ffe4b8", "mote": "#fff0d0"},
    "day": {"top": "#d89a3c", "glow": "#fff6d0", "air": "#f0cc80", "floor": "#a86a28", "far": "#c8924c",
            "near": "#22120a", "leaf": "#d06a14", "rim": "#ffd84a", "shaft": "#fff0b8", "mote": "#fff8d8"},
    "sunset": {"top": "#9a3a28", "glow": "#ffd080", "air": "#e88a48", "floor": "#7a3420", "far": "#b0583c",
               "near": "#1a0a0c", "leaf": "#a82c14", "rim": "#ffa048", "shaft": "#ffb058", "mote": "#ffd898"},
    "night": {"top": "#14182c", "glow": "#a8b4d0", "air": "#3c4458", "floor": "#2a2228", "far": "#343c50",
              "near": "#06060a", "leaf": "#3c2018", "rim": "#a88868", "shaft": "#8c98b8", "mote": "#ffd890"},
}  # fmt: skip
_FALLEN: Final[Mapping[str, tuple[str, ...]]] = {
    "dawn": ("#d8843c", "#b8502c", "#e8b458"),
    "day": ("#f09a20", "#d8481c", "#ffd040"),
    "sunset": ("#ff8a30", "#c8301c", "#ffb848"),
    "night": ("#7a5848", "#5c3430", "#94785c"),
}


class Autumn:
    """A forest that loses its leaves."""

    def __init__(self, setting: Setting) -> None:
        self._forest = Forest(setting, _WOODS)
        codes = {code: code for code in _FALLEN[setting.time]}
        kinds = [leaf(shade, shade * 0.42) for shade in colours(codes, setting.tone).values()]
        way = float(setting.rng("wind").choice([-1, 1]))
        air = Air(fall=0.10, wind=0.035 * way, sway=0.075, spin=0.26)
        self._leaves = Flurry(setting, "fallen", kinds, air, count=78, size=0.036)

    def draw(self, t_s: float, out: Bytes) -> None:
        """Paint the moment `t_s` over all of `out`."""
        self._forest.paint(t_s, out)
        self._leaves.draw(out, t_s)
        self._forest.film.finish(out, t_s)
