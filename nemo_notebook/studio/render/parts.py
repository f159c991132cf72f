"""What a film is put together from: shots and words, each on the film's clock. Data only."""

from __future__ import annotations

from dataclasses import dataclass

from nemo_notebook.studio.make.graphics import Item
from nemo_notebook.studio.render.media import MediaFile


@dataclass(frozen=True, slots=True)
class Move:
    """A slow move over a still: zoom from, to (≥ 1) and the direction of travel in −1..1."""

    zoom: tuple[float, float] = (1.0, 1.0)
    pan: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True, slots=True)
class SceneRecipe:
    """A scene to be made; what its maker does not know falls back to the scene's own default.

    Attributes:
        name, time, tone, seed, weather: see `make_scene`.
        accent: the colour that stands out, as `#rrggbb`; "" for the tone's own.
    """

    name: str
    time: str
    tone: str
    seed: int
    weather: str = ""
    accent: str = ""


@dataclass(frozen=True, slots=True)
class GraphicRecipe(SceneRecipe):
    """A graphic to be drawn from words and numbers.

    Attributes:
        title: its heading, "" for none.
        items: what it shows, in order.
        photo: what a product card shows, None for none.
    """

    title: str = ""
    items: tuple[Item, ...] = ()
    photo: MediaFile | None = None


@dataclass(frozen=True, slots=True)
class Transition:
    """How a shot takes the place of what is seen before it.

    Attributes:
        kind: one of `make.looks.TRANSITIONS`.
        length_ms: how long that takes.
        toward: where the edge of a wipe or the picture itself goes: "left", "right", "up" or "down".
        color: what a fade goes through, as `#rrggbb`.
    """

    kind: str
    length_ms: int
    toward: str = "left"
    color: str = "#000000"


@dataclass(frozen=True, slots=True)
class Effect:
    """A change to the look of a shot: one of `make.looks.EFFECTS`, with a strength of 0..1."""

    kind: str
    strength: float


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture of any kind on the film's clock.

    Attributes:
        source: a given file, or a scene to be made.
        start_ms, end_ms: on the film's clock; the end includes the handle under the next shot's transition.
        transition: how it comes in, None for a cut.
        in_ms: first moment of the source that is shown.
        out_ms: the moment of the source whose frame is held from there on, None for its end.
        fit: "cover", "middle" or "contain".
        move: of a still, None where it stands.
        tone: the grade, None where the picture stays as it is.
        effects: laid over it one after the other, after the grade.
        speed: how fast the source's clock runs; 1 is its own pace.
        loops: whether the trimmed stretch of a clip begins anew at its end.
    """

    source: MediaFile | SceneRecipe
    start_ms: int
    end_ms: int
    transition: Transition | None = None
    in_ms: int = 0
    out_ms: int | None = None
    fit: str = "cover"
    move: Move | None = None
    tone: str | None = None
    effects: tuple[Effect, ...] = ()
    speed: float = 1.0
    loops: bool = False

    def source_ms(self, shot_ms: float) -> float:
        """Return the moment of the source that is seen so long after the shot began."""
        return self.in_ms + shot_ms * self.speed

    def opacity(self, moment_ms: float) -> float:
        """Return how far it has come in, 0..1, at a moment between its start and end."""
        return min(1.0, (moment_ms - self.start_ms) / self.transition.length_ms) if self.transition else 1.0


@dataclass(frozen=True, slots=True)
class Words:
    """A text on the film's clock.

    Attributes:
        text, style: what is read, and how it is set.
        start_ms, end_ms: when.
        fade_in_ms, fade_out_ms: how long it takes to come and go.
        color: as `#rrggbb`.
        size: of the letters; 1 is the style's own.
        place, ground, animate: where it stands, what lies behind it, how it comes and goes; "" for the
            style's own.
        emphasis: the words of it that stand out.
        accent: the colour they have, as `#rrggbb`; "" for the house's own.
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
    animate: str = ""
    emphasis: tuple[str, ...] = ()
    accent: str = ""

    def opacity(self, moment_ms: float) -> float:
        """Return how strongly it is seen, 0..1, at a moment between its start and end."""
        rise = (moment_ms - self.start_ms) / self.fade_in_ms if self.fade_in_ms else 1.0
        fall = (self.end_ms - moment_ms) / self.fade_out_ms if self.fade_out_ms else 1.0
        return max(0.0, min(1.0, rise, fall))
