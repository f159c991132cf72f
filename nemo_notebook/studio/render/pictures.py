"""The picture behind a shot, whatever it is: a photo, a film, an animation, a scene to be made."""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np
from av.video.reformatter import VideoReformatter

from nemo_notebook.studio.make.scenes import make_scene
from nemo_notebook.studio.render.clips import Clip
from nemo_notebook.studio.render.grades import apply_grade
from nemo_notebook.studio.render.graphics import Graphic
from nemo_notebook.studio.render.parts import GraphicRecipe, SceneRecipe, Shot
from nemo_notebook.studio.render.planes import Planes, copy_planes, from_pixels
from nemo_notebook.studio.render.stills import MovingStill, StandingStill


class Picture(Protocol):
    """Something that fills the canvas at each moment of its shot."""

    def paint(self, shot_ms: float, target: Planes) -> None:
        """Draw the moment `shot_ms` after the shot began; overwrites all of `target`."""

    def close(self) -> None:
        """Let files go."""


def is_shared(shot: Shot) -> bool:
    """Whether one picture of this shot may serve all threads: a photo or graphic never changes."""
    if isinstance(shot.source, GraphicRecipe):
        return True
    return not isinstance(shot.source, SceneRecipe) and shot.source.kind == "image"


def picture_for(shot: Shot, canvas: tuple[int, int]) -> Picture:
    """Open what a shot shows.

    Args:
        shot: the shot.
        canvas: (width, height) of the film in px.

    Raises:
        MediaError: when its file cannot be read.
    """
    source = shot.source
    if isinstance(source, GraphicRecipe):
        return Graphic(source, canvas, shot.end_ms - shot.start_ms, tone=shot.tone, speed=shot.speed)
    if isinstance(source, SceneRecipe):
        return MadeScene(shot, source, canvas)
    if source.kind == "video":
        return Clip(shot, source, canvas)
    return MovingStill(shot, source, canvas, shot.move) if shot.move else StandingStill(shot, source, canvas)


class MadeScene:
    """A scene made for the film. Belongs to one thread at a time."""

    def __init__(self, shot: Shot, recipe: SceneRecipe, canvas: tuple[int, int]) -> None:
        width, height = canvas
        self._tone, self._speed = shot.tone, shot.speed
        self._scene: Any = make_scene(
            recipe.name,
            width,
            height,
            time=recipe.time,
            tone=recipe.tone,
            seed=recipe.seed,
            weather=recipe.weather,
            accent=recipe.accent,
        )
        self._pixels = np.empty((height, width, 3), np.uint8)
        self._reformatter = VideoReformatter()

    def paint(self, shot_ms: float, target: Planes) -> None:
        """Draw the scene at a moment of the shot."""
        self._scene.draw(shot_ms * self._speed / 1000, self._pixels)
        copy_planes(from_pixels(self._pixels, "bgr24", self._reformatter), target)
        apply_grade(self._tone, target)

    def close(self) -> None:
        """Hold no file: there is nothing to let go."""
