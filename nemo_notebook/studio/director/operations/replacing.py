"""Operations that put other pictures in a place, or the same ones at another time of day.

Indexes count pictures from 0.
"""

from __future__ import annotations

from dataclasses import dataclass

from nemo_notebook.models.reading import mapping, text, whole
from nemo_notebook.studio.director.composing.pictures import (
    clip_meta,
    is_scene,
    labels,
    photo_meta,
    scene_meta,
    scene_of,
)
from nemo_notebook.studio.director.drafts import (
    PICTURES,
    canvas,
    meta,
    seed_of,
    segments,
    source_of,
    tone_of,
    with_meta,
    with_segments,
)
from nemo_notebook.studio.director.operations.arguments import (
    MediaId,
    Place,
    Places,
    Scene,
    Time,
    TimeOrNone,
    WeatherOrNone,
)
from nemo_notebook.studio.director.operations.operation import Operation
from nemo_notebook.studio.director.plan import Shelf, Wire
from nemo_notebook.studio.director.words.phrases import listed, no_such_picture, ordinal, say, time_of_day
from nemo_notebook.studio.make.catalog import SCENES


@dataclass(frozen=True)
class ReplacePicture(Operation):
    """Show another file in a picture's place, for the same time."""

    index: Place
    media_id: MediaId

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with the file in that place."""
        pictures = segments(draft, PICTURES)
        if self.index >= len(pictures) or source_of(pictures[self.index]) == self.media_id:
            return draft
        old = pictures[self.index]
        about = media_meta(draft, shelf, self.media_id, self.index, old["d"])
        if about is None:
            return draft
        pictures[self.index] = _in_place(old, about)
        return with_segments(draft, PICTURES, pictures)

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Picture 2: a.jpg → b.jpg."""
        return _swap_line(before, after, self.index, language)

    def already(self, draft: Wire, language: str) -> str:
        """That file is there already, or there is no such place or file."""
        row = segments(draft, PICTURES)
        if self.index >= len(row):
            return say(language, *no_such_picture(self.index))
        if source_of(row[self.index]) != self.media_id:
            return say(language, "There is no such picture to show.", "没有这张图可以用。")
        return say(language, "That picture is there already.", "那里已经是这张图了。")


@dataclass(frozen=True)
class ReplaceScenes(Operation):
    """Show another scene in place of some pictures.

    Attributes:
        indexes: which pictures; empty for all.
        time: of day, "" for the scene's own.
        weather: over it, "" for what was there.
    """

    scene: Scene
    time: TimeOrNone = ""
    indexes: Places = ()
    weather: WeatherOrNone = ""

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film with the scene in those places."""
        if self.scene not in SCENES:
            return draft
        pictures = segments(draft, PICTURES)
        for index in self.indexes or range(len(pictures)):
            if index >= len(pictures):
                continue
            pictures[index] = self._replaced(draft, pictures[index], index)
        return with_segments(draft, PICTURES, pictures)

    def _replaced(self, draft: Wire, old: Wire, index: int) -> Wire:
        recipe = mapping(meta(old).get("recipe"))
        weather = self.weather or text(recipe.get("weather")) or ""
        same = self.time in ("", recipe.get("time")) and weather == recipe.get("weather", "")
        if scene_of(old) == self.scene and same:
            return old
        seed = whole(recipe.get("seed"))
        was = text(recipe.get("time")) if scene_of(old) == self.scene else None
        new = scene_meta(
            self.scene,
            self.time or was,
            tone=tone_of(draft),
            seed=seed_of(draft) + index if seed is None else seed,
            language=str(meta(draft).get("language")),
            weather=weather,
        )
        return _in_place(old, new, *(("speed",) if is_scene(old) else ()))

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Pictures: ocean → forest."""
        if len(self.indexes) == 1:
            return _swap_line(before, after, self.indexes[0], language)
        old, new = (_names(one, self.indexes, language) for one in (before, after))
        time = f" ({time_of_day(self.time, language)})" if self.time else ""
        return f"{say(language, 'Pictures: ', '画面：')}{old} → {new}{time}"

    def already(self, draft: Wire, language: str) -> str:
        """It shows that already, or there is no such scene."""
        if self.scene not in SCENES:
            return say(language, "There is no such scene to show.", "没有这样的场景可以用。")
        entry = SCENES[self.scene]
        name = say(language, entry.title, entry.title_zh)
        return say(
            language,
            f"It shows that already: “{name}” is the nearest scene. For another, attach a picture with -a.",
            f"这里已经是“{name}”，最接近的场景就是它。想要别的画面，请用 -a 附上图片。",
        )


@dataclass(frozen=True)
class SetTime(Operation):
    """Set the time of day of every scene that has it."""

    time: Time

    def apply(self, draft: Wire, shelf: Shelf) -> Wire:
        """Return the film at that time of day."""
        return with_segments(draft, PICTURES, [self._at(one) for one in segments(draft, PICTURES)])

    def _at(self, picture: Wire) -> Wire:
        entry = SCENES.get(scene_of(picture))
        if entry is None or self.time not in entry.times:
            return picture
        return with_meta(picture, recipe={**mapping(meta(picture).get("recipe")), "time": self.time})

    def said(self, before: Wire, after: Wire, language: str) -> str:
        """Time of day: day → night."""
        old, new = (
            listed(list(dict.fromkeys(time_of_day(one, language) for one in _times(draft))), language)
            for draft in (before, after)
        )
        return f"{say(language, 'Time of day: ', '时间：')}{old} → {new}"

    def already(self, draft: Wire, language: str) -> str:
        """It is, or the pictures are the person's own."""
        if not _times(draft):
            return say(
                language,
                "The time of day of your own pictures cannot be changed; “darker” or “warmer” colours them.",
                "您自己的图片无法改变时间；可以说“暗一点”或“暖一点”来调色。",
            )
        time = time_of_day(self.time, language)
        return say(language, f"It is {time} already.", f"现在已经是{time}了。")


def media_meta(draft: Wire, shelf: Shelf, media_id: str, index: int, duration_ms: int) -> Wire | None:
    """Return the `m` of an uploaded photo or clip as a picture of this draft; None where there is none."""
    media = shelf.find(media_id)
    if media is None or media.kind == "audio":
        return None
    if media.kind == "video":
        shown = min(duration_ms, media.duration_ms or duration_ms)
        return clip_meta(media, shown, canvas=canvas(draft), tone=tone_of(draft))
    return photo_meta(media, index, canvas=canvas(draft), tone=tone_of(draft))


def _in_place(old: Wire, about: Wire, *kept: str) -> Wire:
    """Another picture in a place: how the old one came in stays, and what else is to be kept of it."""
    return {
        **old,
        "m": {**about, **{key: meta(old)[key] for key in ("transition", *kept) if meta(old).get(key)}},
    }


def _swap_line(before: Wire, after: Wire, index: int, language: str) -> str:
    pair = [segments(one, PICTURES)[index] for one in (before, after)]
    old, new = labels(pair, language)
    place = ordinal(index + 1, language)
    return f"{say(language, f'{place.capitalize()} picture: ', f'{place}个画面：')}{old} → {new}"


def _names(draft: Wire, indexes: tuple[int, ...], language: str) -> str:
    """The names of some pictures, of all where none is named."""
    shown = [one for i, one in enumerate(segments(draft, PICTURES)) if not indexes or i in indexes]
    return listed(list(dict.fromkeys(str(meta(one).get("name")) for one in shown)), language)


def _times(draft: Wire) -> list[str]:
    return [
        text(mapping(meta(one).get("recipe")).get("time")) or "day"
        for one in segments(draft, PICTURES)
        if is_scene(one)
    ]
