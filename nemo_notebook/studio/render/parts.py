"""What a film is put together from: shots and words, each on the film's clock. Data only."""

from __future__ import annotations

from dataclasses import dataclass

from nemo_notebook.studio.render.media import MediaFile


@dataclass(frozen=True, slots=True)
class Move:
    """A slow move over a still: zoom from, to (≥ 1) and the direction of travel in −1..1."""

    zoom: tuple[float, float] = (1.0, 1.0)
    pan: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class SceneRecipe:
    """A scene to be made; what its maker does not know falls back to the scene's own default."""

    name: str
    time: str
    tone: str
    seed: int


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture of any kind on the film's clock.

    Attributes:
        source: a given file, or a scene to be made.
        start_ms, end_ms: on the film's clock; the end includes the handle under the next shot's dissolve.
        dissolve_ms: how long it takes to come in; 0 is a cut.
        in_ms: first moment of the source that is shown.
        out_ms: the moment of the source whose frame is held from there on, None for its end.
        fit: "cover" or "contain".
        move: of a still, None where it stands.
        tone: the grade, None where the picture stays as it is.
        speed: how fast the source's clock runs; 1 is its own pace.
    """

    source: MediaFile | SceneRecipe
    start_ms: int
    end_ms: int
    dissolve_ms: int = 0
    in_ms: int = 0
    out_ms: int | None = None
    fit: str = "cover"
    move: Move | None = None
    tone: str | None = None
    speed: float = 1.0

    def source_ms(self, shot_ms: float) -> float:
        """Return the moment of the source that is seen so long after the shot began."""
        return self.in_ms + shot_ms * self.speed

    def opacity(self, moment_ms: float) -> float:
        """Return how far it has come in, 0..1, at a moment between its start and end."""
        return min(1.0, (moment_ms - self.start_ms) / self.dissolve_ms) if self.dissolve_ms else 1.0


@dataclass(frozen=True, slots=True)
class Words:
    """A text on the film's clock.

    Attributes:
        text, style: what is read, and how it is set.
        start_ms, end_ms: when.
        fade_in_ms, fade_out_ms: how long it takes to come and go.
        color: as `#rrggbb`.
        size: of the letters; 1 is the style's own.
        place, ground: where it stands and what lies behind it; "" for the style's own.
    """

    text: str
    style: str
    start_ms: int
    end_ms: int
    fade_in_ms: int = 0
    fade_out_ms: int = 0
    color: str = "#ffffff"
    size: float = 1.0
    place: str = ""
    ground: str = ""

    def opacity(self, moment_ms: float) -> float:
        """Return how strongly it is seen, 0..1, at a moment between its start and end."""
        rise = (moment_ms - self.start_ms) / self.fade_in_ms if self.fade_in_ms else 1.0
        fall = (self.end_ms - moment_ms) / self.fade_out_ms if self.fade_out_ms else 1.0
        return max(0.0, min(1.0, rise, fall))
