"""Check a draft as a person with a phone will see it: each text, five questions. Pure, a few milliseconds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from nemo_notebook.models.platforms import PLATFORMS, Zone
from nemo_notebook.models.reading import text
from nemo_notebook.studio.director.checks.finding import Finding, Kind, Text, texts_of
from nemo_notebook.studio.director.checks.fixing import fix_for
from nemo_notebook.studio.director.checks.layout import Layout, lay_out
from nemo_notebook.studio.director.checks.light import LEAST_CONTRAST, contrast, light_behind
from nemo_notebook.studio.director.checks.wording import fix_words, sentence
from nemo_notebook.studio.director.drafts import canvas, meta
from nemo_notebook.studio.director.pacing import hasty_reading_ms
from nemo_notebook.studio.director.plan import DEFAULT_LANGUAGE, Shelf, Wire
from nemo_notebook.studio.make.scene_light import Light

PHONE_PX: Final = 390
"""Width of a phone in CSS px; a film fills it."""
LEAST_PX: Final = 9.0
LEAST_WIDE_PX: Final = 10.0
"""Smallest letters, in CSS px: at 30 cm an x-height of 0.15°, twice what can just be made out and below the
0.2° of fluent reading (Legge and Bigelow, 2011); Chinese signs need a little more."""
_UPRIGHT: Final = 0.62  # width to height up to which a film is shown full-screen under a platform's buttons
_TOUCH: Final = 0.01  # share of the frame by which words may reach under a button
_TOLERANCE_MS: Final = 60
_NO_FILES: Final = Shelf()
_LAST_SEEN: Final = 24  # letters that tell where a text is cut off


def check_draft(draft: Wire, language: str | None = None, shelf: Shelf = _NO_FILES) -> tuple[Finding, ...]:
    """Return what of a film's words could not be read on a phone, in the order of its tracks.

    Args:
        draft: in the dialect of docs/draft.md; what else it holds is let be.
        language: of the sentences, "en" or "zh"; default the film's own.
        shelf: the session's files, whose light is known since they came.
    """
    tongue = language or text(meta(draft).get("language")) or DEFAULT_LANGUAGE
    return tuple(
        _finding(draft, one, *what, tongue) for one in texts_of(draft) for what in _wrongs(draft, one, shelf)
    )


def _finding(draft: Wire, one: Text, kind: Kind, detail: str, light: Light, language: str) -> Finding:
    operations = fix_for(draft, one, kind, light)
    said = sentence(one, kind, detail, language)
    return Finding(kind, one.id, said, fix_words(kind, language) if operations else "", operations)


def _wrongs(draft: Wire, one: Text, shelf: Shelf) -> Iterator[tuple[Kind, str, Light]]:
    """Yield what is wrong with a text, a detail that its sentence names, and the light behind it."""
    style, size = one.look, canvas(draft)
    layout = lay_out(one.words, style, size)
    if layout is None:
        return
    light = light_behind(draft, one.start_ms, one.end_ms, shelf, (layout.box[1], layout.box[3]))
    needs_ms = hasty_reading_ms(layout.shown)
    if not layout.whole or layout.crowded:
        yield "cut", "" if layout.whole else layout.shown[-_LAST_SEEN:].strip(" …"), light
    elif one.end_ms - one.start_ms + _TOLERANCE_MS < needs_ms:
        yield "hasty", str(needs_ms), light
    if layout.whole and _is_small(layout, size[0]):
        yield "small", "", light
    platform = _covering(layout, size)
    if platform:
        yield "covered", platform, light
    if contrast(one.color, style.ground, light) < LEAST_CONTRAST:
        yield "faint", "", light


def _is_small(layout: Layout, width_px: int) -> bool:
    wide = any(sign >= "\u2e80" for sign in layout.shown)
    return layout.least * PHONE_PX / width_px < (LEAST_WIDE_PX if wide else LEAST_PX)


def _covering(layout: Layout, size: tuple[int, int]) -> str:
    """The platform whose buttons hide part of a text, "" for none."""
    if size[0] / size[1] > _UPRIGHT:
        return ""
    return next((one.name for one in PLATFORMS if any(_hides(zone, layout.box) for zone in one.zones)), "")


def _hides(zone: Zone, box: tuple[float, float, float, float]) -> bool:
    across = min(box[2], zone.right) - max(box[0], zone.left)
    down = min(box[3], zone.bottom) - max(box[1], zone.top)
    return across > _TOUCH and down > _TOUCH
