"""Words to ink: typst breaks lines evenly, shapes every script and rasterises at the largest size that fits.

What a person wrote is handed over as data and is never typst code. Where the ink goes is left to `lettering`.
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np
import typst
from numpy.typing import NDArray

from nemo_notebook.studio.make.texts import LONG_WORD, SHRINK, shown_words

FONT_FOLDER: Final = Path(__file__).with_name("fonts")
# The first family that has a glyph is taken: emoji before CJK, which has plain versions of some.
_FAMILIES: Final = (
    *("Noto Sans", "Noto Sans Arabic", "Noto Sans Devanagari", "Noto Sans Thai", "Noto Sans Hebrew"),
    *("Noto Color Emoji", "Noto Sans CJK SC"),
)
_PAD_EM: Final = 0.6  # room for marks that stand out of their line

_TEMPLATE: Final = """
#let spec = json(bytes(sys.inputs.spec))
#set page(width: auto, height: auto, margin: spec.pad * 1pt, fill: none)
#set text(font: spec.families, weight: "bold", fill: rgb(spec.color), hyphenate: false, lang: spec.lang,
  dir: if spec.rtl { rtl } else { ltr }, top-edge: 0.93em, bottom-edge: -0.27em)
#set par(leading: spec.leading * 1em, justify: false)
#set align(if spec.centred { center } else if spec.rtl { right } else { left })
#let first(words) = text(tracking: spec.tracking * 1em, words)
#let rest(words) = text(size: spec.rest * 1em, words)
#let body(size) = {
  set text(size: size * 1pt)
  (first(spec.lines.first()), ..spec.lines.slice(1).map(rest)).join(linebreak())
}
#let high(size, width) = measure(block(width: width * 1pt, body(size))).height / 1pt
#let wide(size) = measure({ set text(size: size * 1pt); first(spec.longest) }).width / 1pt
#context {
  let size = spec.size
  while size > spec.smallest and (high(size, spec.width) > spec.height or wide(size) > spec.width) {
    size = calc.max(spec.smallest, size * spec.shrink)
  }
  let whole = high(size, spec.width)
  let narrow = calc.min(spec.width, calc.max(spec.width * 0.2, wide(size)))
  let broad = spec.width
  for _ in range(9) {
    let middle = (narrow + broad) / 2
    if high(size, middle) > whole + 0.01 { narrow = middle } else { broad = middle }
  }
  [#metadata(size) <size>]
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
        color: of the letters, `#rrggbb`.
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
    color: str = "#ffffff"
    limit: int = 200


@dataclass(frozen=True, slots=True)
class Ink:
    """Set words.

    Attributes:
        bgra: (height, width, 4), uint8, straight alpha, with `pad` px of room on each side.
        size: of the first line, in px.
        pad: room around the text block, in px.
        rtl: whether it reads from the right.
    """

    bgra: NDArray[Any]
    size: float
    pad: int
    rtl: bool


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
        "lines": [_breakable(line) for line in lines],
        "longest": _longest_word(lines),
        "families": _FAMILIES,
        "lang": _language_of(plain, language),
        "rtl": _reads_from_right(plain),
        "pad": pad,
        **{key: getattr(setting, key) for key in ("size", "smallest", "width", "height", "rest", "leading")},
        "tracking": setting.tracking if _may_be_tracked(plain) else 0.0,
        "centred": setting.centred,
        "color": setting.color,
        "shrink": SHRINK,
    }
    image, size = _typeset(json.dumps(spec))
    return Ink(image, size, pad, bool(spec["rtl"]))


@cache
def _fonts() -> Any:
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONT_FOLDER)]
    )


def _typeset(spec: str) -> tuple[NDArray[Any], float]:
    source, inputs = _TEMPLATE.encode(), {"spec": spec}
    size = typst.query(source, "<size>", field="value", one=True, sys_inputs=inputs, font_paths=_fonts())
    png = typst.compile(source, format="png", ppi=72, sys_inputs=inputs, font_paths=_fonts())  # 1 pt is 1 px
    image = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_UNCHANGED)
    return np.asarray(image), float(json.loads(size))


_UNSPACED: Final = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]"
)
_HANGUL: Final = "[\uac00-\ud7a3]"
_BREAK: Final = "\u200b"
_JOIN: Final = "\u2060"


def _breakable(line: str) -> str:
    """Let endless words break anywhere and keep Korean words whole, as Koreans do."""
    line = re.sub(f"(?<={_HANGUL})(?={_HANGUL})", _JOIN, line)
    return re.sub(rf"\S{{{LONG_WORD},}}", lambda found: _chopped(found[0]), line)


def _chopped(word: str) -> str:
    if _UNSPACED.search(word):
        return word.replace(_JOIN, "")
    return re.sub(r"(?<=[/?&=._,;-])|(?<=\w{8})(?=\w)", _BREAK, word.replace(_JOIN, ""))


def _longest_word(lines: list[str]) -> str:
    words = [word for line in lines for word in line.split() if not _UNSPACED.search(word)]
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
