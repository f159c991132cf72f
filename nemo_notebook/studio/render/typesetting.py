"""Words to ink: typst breaks lines evenly, shapes every script and rasterises at the largest size that fits.

What a person wrote is handed over as data and is never typst code. Where the ink goes is left to `lettering`.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
import typst
from numpy.typing import NDArray

from nemo_notebook.studio.make.texts import ACCENT, BULLET_EM, LINE_EM, LONG_WORD, SHRINK, shown_words

FONT_FOLDER: Final = Path(__file__).with_name("fonts")
# The first family that has a glyph is taken: emoji before CJK, which has plain versions of some.
_FAMILIES: Final = (
    *("Noto Sans", "Noto Sans Arabic", "Noto Sans Devanagari", "Noto Sans Thai", "Noto Sans Hebrew"),
    *("Noto Color Emoji", "Noto Sans CJK SC"),
)
_SERIF: Final = "Noto Serif"
_TOLD: Final = (
    *("size", "smallest", "width", "height", "rest", "leading", "centred", "side"),
    *("color", "accent", "weight", "rest_weight", "bullets", "narrowest"),
)
"""What of a setting the template takes as it is."""
_KEPT: Final = 48  # texts set last, for the next render: 1 MB each at most in a film of 1080 px
_PAD_EM: Final = 0.6  # room for marks that stand out of their line

_TEMPLATE: Final = """
#let spec = json(bytes(sys.inputs.spec))
#set page(width: auto, height: auto, margin: spec.pad * 1pt, fill: none)
#set text(font: spec.families, fill: rgb(spec.color), hyphenate: false, lang: spec.lang,
  dir: if spec.rtl { rtl } else { ltr }, top-edge: 0.93em, bottom-edge: -0.27em)
#set par(leading: spec.leading * 1em, justify: false)
#let side = if spec.side == "" { if spec.rtl { "right" } else { "left" } } else { spec.side }
#set align(if spec.centred and spec.side == "" { center } else if side == "right" { right } else { left })
#let shade(strong) = rgb(if strong { spec.accent } else { spec.color })
#let words(line) = line.map(((part, strong)) => text(fill: shade(strong), part)).join()
#let first(line) = text(tracking: spec.tracking * 1em, weight: spec.weight, words(line))
#let rest(line) = text(size: spec.rest * 1em, weight: spec.rest_weight, words(line))
#let head(size) = { set text(size: size * 1pt); first(spec.lines.first()) }
#let bullet = box(width: spec.bullet * 1em, text(fill: rgb(spec.accent), weight: "bold", "•"))
#let item(line, index) = par(hanging-indent: spec.bullet * 1em, {
  if not (index == 0 and spec.headed) { bullet }
  first(line)
})
#let body(size) = {
  set text(size: size * 1pt)
  if spec.bullets {
    set par(spacing: spec.leading * 1em)
    spec.lines.enumerate().map(((index, line)) => item(line, index)).join()
    return
  }
  (first(spec.lines.first()), ..spec.lines.slice(1).map(rest)).join(linebreak())
}
#let high(width, content) = measure(block(width: width * 1pt, content)).height / 1pt
#let wide(size) = measure({
  set text(size: size * 1pt)
  first(((spec.longest, false),))
  linebreak()
  rest(((spec.longest_after, false),))
}).width / 1pt + spec.bullet * size
#context {
  let size = spec.size
  while size > spec.smallest and (high(spec.width, body(size)) > spec.height or wide(size) > spec.width) {
    size = calc.max(spec.smallest, size * spec.shrink)
  }
  let whole = high(spec.width, body(size))
  let narrow = calc.min(spec.width, calc.max(spec.width * spec.narrowest, wide(size)))
  let broad = spec.width
  for _ in range(9) {
    let middle = (narrow + broad) / 2
    if high(middle, body(size)) > whole + 0.01 { narrow = middle } else { broad = middle }
  }
  [#metadata((size, high(broad, head(size)))) <measures>]
  block(width: broad * 1pt, body(size))
}
"""


@dataclass(frozen=True, slots=True)
class Setting:
    """How words are to be set; lengths in px of the film.

    Attributes:
        size: of the first line, the largest to try.
        smallest: the size below which it never goes.
        width, height: the room there is.
        rest: size of the lines after the first, as a factor.
        leading: between lines, in em.
        tracking: between letters of the first line, in em; kept for Latin, Greek and Cyrillic.
        centred: else set from the side where reading begins.
        side: "left" or "right" where it is set from that side whatever the script.
        color: of the letters, `#rrggbb`.
        accent: of the words that stand out, likewise.
        emphasis: the words that stand out.
        weight, rest_weight: "bold" or "regular", of the first line and of those after it.
        serif: whether Latin, Greek and Cyrillic letters have serifs.
        bullets: whether each line is an item of a list; a first one that ends in a colon heads it.
        narrowest: share of the width below which a block is never made.
        limit: longest text in columns; what is over is cut with an ellipsis.
    """

    size: float
    smallest: float
    width: float
    height: float
    rest: float = 1.0
    leading: float = 0.0
    tracking: float = 0.0
    centred: bool = True
    side: str = ""
    color: str = "#ffffff"
    accent: str = ACCENT
    emphasis: tuple[str, ...] = ()
    weight: str = "bold"
    rest_weight: str = "bold"
    serif: bool = False
    bullets: bool = False
    narrowest: float = 0.2
    limit: int = 200


@dataclass(frozen=True, slots=True)
class Ink:
    """Set words.

    Attributes:
        bgra: (height, width, 4), uint8, straight alpha, with `pad` px of room on each side.
        size: of the first line, in px.
        pad: room around the text block, in px.
        rtl: whether it reads from the right.
        lines: (top, bottom) of each line in px of the picture.
    """

    bgra: NDArray[Any]
    size: float
    pad: int
    rtl: bool
    lines: tuple[tuple[float, float], ...]


def set_words(words: str, setting: Setting, language: str = "") -> Ink | None:
    """Set words, cut to what can be read; None where nothing is left to be seen.

    Args:
        words: as the person wrote them; a line end begins a new line.
        setting: how.
        language: of the film ("en", "zh-Hant"), which decides between variants of the same letter.
    """
    lines = [line for line in shown_words(words, setting.limit).split("\n") if line]
    if not lines:
        return None
    plain = "".join(lines)
    pad = max(2, round(setting.size * _PAD_EM))
    spec = {
        "lines": [_emphasised(line, setting.emphasis) for line in lines],
        "longest": _longest_word(lines[:1]),
        "longest_after": _longest_word(lines[1:]),
        "families": (*((_SERIF,) if setting.serif else ()), *_FAMILIES),
        "lang": _language_of(plain, language),
        "rtl": _reads_from_right(plain),
        "pad": pad,
        **{key: getattr(setting, key) for key in _TOLD},
        "tracking": setting.tracking if _may_be_tracked(plain) else 0.0,
        "headed": lines[0].endswith((":", "：")),
        "shrink": SHRINK,
        "bullet": BULLET_EM if setting.bullets else 0.0,
    }
    image, size, head = _typeset(json.dumps(spec))
    return Ink(
        image, size, pad, bool(spec["rtl"]), _lines(image.shape[0] - 2 * pad, head, size, pad, setting)
    )


def _lines(
    height: float, head: float, size: float, pad: int, setting: Setting
) -> tuple[tuple[float, float], ...]:
    """Return where the lines of a block stand, from its height and that of its first paragraph."""
    gap = setting.leading * size
    tall, small = size * LINE_EM, size * LINE_EM * setting.rest
    first = max(1, round((head + gap) / (tall + gap)))
    others = max(0, round((height + gap - first * (tall + gap)) / (small + gap)))
    found, top = [], float(pad)
    for line in [tall] * first + [small] * others:
        found.append((top, top + line))
        top += line + gap
    return tuple(found)


@cache
def _fonts() -> Any:
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONT_FOLDER)]
    )


@lru_cache(maxsize=_KEPT)
def _typeset(spec: str) -> tuple[NDArray[Any], float, float]:
    """Return the picture, not to be changed, the first line's size and the first paragraph's height."""
    source, inputs = _TEMPLATE.encode(), {"spec": spec}
    told = typst.query(source, "<measures>", field="value", one=True, sys_inputs=inputs, font_paths=_fonts())
    png = typst.compile(source, format="png", ppi=72, sys_inputs=inputs, font_paths=_fonts())  # 1 pt is 1 px
    image = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED)
    size, head = json.loads(told)
    picture = np.asarray(image)
    picture.flags.writeable = False
    return picture, float(size), float(head)


UNSPACED: Final = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]"
)
_HANGUL: Final = "[\uac00-\ud7a3]"
_BREAK: Final = "\u200b"
_JOIN: Final = "\u2060"


def _emphasised(line: str, emphasis: tuple[str, ...]) -> list[tuple[str, bool]]:
    """Cut a line into parts, with whether each stands out."""
    wanted = sorted((re.escape(one) for one in emphasis if one.strip()), key=len, reverse=True)
    if not wanted:
        return [(_breakable(line), False)]
    parts = re.split(f"((?<![A-Za-z0-9])(?:{'|'.join(wanted)})(?![A-Za-z0-9]))", line, flags=re.IGNORECASE)
    return [(_breakable(part), bool(place % 2)) for place, part in enumerate(parts) if part]


def _breakable(line: str) -> str:
    """Let endless words break anywhere and keep Korean words whole, as Koreans do."""
    line = re.sub(f"(?<={_HANGUL})(?={_HANGUL})", _JOIN, line)
    return re.sub(rf"\S{{{LONG_WORD},}}", lambda found: _chopped(found[0]), line)


def _chopped(word: str) -> str:
    if UNSPACED.search(word):
        return word.replace(_JOIN, "")
    return re.sub(r"(?<=[/?&=._,;-])|(?<=\w{8})(?=\w)", _BREAK, word.replace(_JOIN, ""))


def _longest_word(lines: list[str]) -> str:
    words = [word for line in lines for word in re.split(rf"\s|{UNSPACED.pattern}", line)]
    return max((word for word in words if len(word) < LONG_WORD), key=len, default="")


def _reads_from_right(words: str) -> bool:
    """Whether the first letter with a direction of its own is Arabic or Hebrew."""
    strong = (unicodedata.bidirectional(char) for char in words)
    return next((one in ("R", "AL") for one in strong if one in ("L", "R", "AL")), False)


def _may_be_tracked(words: str) -> bool:
    """Letters that join (Arabic, Devanagari) must not be moved apart or together."""
    return all(ord(char) < 0x590 or not char.isalpha() for char in words)


def _language_of(words: str, language: str) -> str:
    """Return the language whose letter forms are right: kana is Japanese, Hangul Korean in any film."""
    if re.search("[\u3041-\u30ff]", words):
        return "ja"
    if re.search(_HANGUL, words):
        return "ko"
    if re.search("[\u3400-\u9fff]", words):
        return "zh"
    code = language.partition("-")[0].lower()
    return code if re.fullmatch("[a-z]{2,3}", code) else "en"
