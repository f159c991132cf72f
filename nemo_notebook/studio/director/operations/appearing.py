"""Operations on how words come, and on which of them stand out."""

from __future__ import annotations

from dataclasses import dataclass

from nemo_notebook.models.reading import items, text, whole
from nemo_notebook.studio.director.drafts import meta, segments, words_of
from nemo_notebook.studio.director.operations.arguments import Color, Ms, Side, TextAnimation, Words
from nemo_notebook.studio.director.operations.lettering import OfTexts, no_such_text
from nemo_notebook.studio.director.plan import Wire
from nemo_notebook.studio.director.words.phrases import listed, quoted, say
from nemo_notebook.studio.make.texts import ACCENT, STYLES

_NAMES = {
    "none": ("no animation", "无动画"),
    "fade": ("fade", "淡入"),
    "rise": ("rise", "从下方升起"),
    "wipe": ("wipe", "从边上展开"),
    "type": ("letter by letter", "逐字出现"),
    "words": ("word by word", "逐词出现"),
    "lines": ("line by line", "逐行出现"),
}


@dataclass(frozen=True)
class SetTextAnimation(OfTexts):
    """Choose how words come: faded, rising, behind an edge, letter by letter, word by word, line by line."""

    key = "animate"
    label = (" animation", "动画")

    animate: TextAnimation

    @property
    def value(self) -> object:
        """How they come."""
        return self.animate

    def shown(self, segment: Wire, language: str) -> str:
        """Return how a text comes."""
        name = animation_of(segment)
        return say(language, *_NAMES.get(name, (name, name)))


@dataclass(frozen=True)
class SetTextFade(OfTexts):
    """Choose how long words take to come or to go, at most half of their time.

    Attributes:
        side: "fade_in" or "fade_out".
        duration_ms: how long that takes.
    """

    side: Side
    duration_ms: Ms

    @property
    def value(self) -> object:
        """How long they take."""
        return self.duration_ms

    def keyed(self, segment: Wire) -> Wire:
        """Return the fade of one text."""
        return {self.side: min(self.duration_ms, int(segment["d"]) // 2)}

    @property
    def label(self) -> tuple[str, str]:  # type: ignore[override]
        """How the line calls it: by its side."""
        return (" fade-in", "淡入") if self.side == "fade_in" else (" fade-out", "淡出")

    def shown(self, segment: Wire, language: str) -> str:
        """Return how long a text takes to come or to go."""
        seconds = f"{text_fade(segment, self.side) / 1000:g}"
        return say(language, f"{seconds} s", f"{seconds} 秒")


@dataclass(frozen=True)
class SetEmphasis(OfTexts):
    """Let words of a text stand out beside those that do; none takes all of that away.

    Attributes:
        words: as they stand in the text, large letters or small; texts without them stay as they are.
    """

    key = "emphasis"
    label = (" emphasis", "高亮")

    words: Words

    @property
    def value(self) -> object:
        """The words."""
        return list(self.words)

    def meant(self, row: list[Wire]) -> set[int]:
        """Return the places of the texts that are meant and hold one of the words."""
        meant = {self.index} if self.index is not None else set(range(len(row)))
        return {i for i in meant if i < len(row) and (not self.words or _holds(row[i], self.words))}

    def changed(self, segment: Wire) -> object:
        """Return what stands out of a text: what did, and the words, as they are written there."""
        if not self.words:
            return None
        new = [_as_written(one, segment) for one in self.words if _holds(segment, (one,))]
        return list(dict.fromkeys([*emphasis_of(segment), *new]))

    def shown(self, segment: Wire, language: str) -> str:
        """Return what stands out in a text."""
        found = [quoted(one) for one in emphasis_of(segment)]
        return listed(found, language) if found else say(language, "none", "无")

    def already(self, draft: Wire, language: str) -> str:
        """It stands out already, or the words are not there."""
        row = segments(draft, self.track)
        if not row or (self.index is not None and self.index >= len(row)):
            return no_such_text(self.track, len(row), language)
        if self.words and not any(_holds(one, self.words) for one in row):
            named = quoted(self.words[0])
            return say(language, f"{named} is not on the screen.", f"画面上没有{named}。")
        return super().already(draft, language)


@dataclass(frozen=True)
class SetAccent(OfTexts):
    """Choose the colour of the words that stand out, as #rrggbb."""

    key = "accent"
    label = (" accent", "高亮颜色")

    color: Color

    @property
    def value(self) -> object:
        """The colour."""
        return self.color

    def shown(self, segment: Wire, language: str) -> str:
        """Return the colour of what stands out in a text."""
        return accent_of(segment)


def accent_of(segment: Wire) -> str:
    """Return the colour of the words of a text that stand out."""
    return str(meta(segment).get("accent", ACCENT))


def animation_of(segment: Wire) -> str:
    """Return how a text comes: what it says itself, else what its style has."""
    style = STYLES.get(str(meta(segment).get("style", "title")), STYLES["title"])
    return str(meta(segment).get("animate") or style.animate)


def text_fade(segment: Wire, side: str) -> int:
    """Return how long a text takes to come ("fade_in") or to go ("fade_out"), in ms."""
    return whole(meta(segment).get(side)) or 0


def emphasis_of(segment: Wire) -> tuple[str, ...]:
    """Return the words of a text that stand out."""
    return tuple(one for each in items(meta(segment).get("emphasis")) if (one := text(each)))


def _holds(segment: Wire, words: tuple[str, ...]) -> bool:
    return any(one.lower() in words_of(segment).lower() for one in words)


def _as_written(word: str, segment: Wire) -> str:
    shown = words_of(segment)
    at = shown.lower().find(word.lower())
    return shown[at : at + len(word)]
