"""The few pieces of HTML that all outputs are made of, and the cleaning of words that others wrote.

Everything is inline and static. Colours are only those that JupyterLab's sanitiser lets through in an
untrusted notebook (no `var()`, no `currentColor`): text inherits its own and is right in light and dark.
"""

from __future__ import annotations

import html
import re
import unicodedata
from typing import Final

from nemo_notebook.redaction import redact

ACCENT: Final = "rgb(14,138,134)"
"""The one accent; at least 4:1 against white, 3.9:1 against #1e1e1e."""
HAIRLINE: Final = "1px solid rgba(128,128,128,.28)"
SMALL: Final = "font-size:12px"
QUIET: Final = "opacity:.7"
INSET_PX: Final = 5
"""Left of all words, as of code in JupyterLab: in a narrow notebook the cell's bar stands beside them."""
NO_MATH: Final = "mathjax_ignore tex2jax_ignore"
"""Classes by which MathJax 3 and 2 leave "from $5 to $9" alone."""
LABEL_LENGTH: Final = 80
"""Characters of a foreign label that are shown; the whole stands in its `title`."""
HOVER_LENGTH: Final = 12_000
"""Characters of a `title` attribute."""

# C0 and C1 controls (escape sequences of a terminal) except tab and line feed; embeddings, overrides and
# isolates, which would turn the words around them.
_UNSAFE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_JOINERS: Final = "\u200d\ufe0e\ufe0f"


def clean(text: str) -> str:
    """Return foreign text without secrets, terminal controls, direction overrides and lone surrogates."""
    return redact(_UNSAFE.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def one_line(text: str) -> str:
    """Return clean text with every run of white space as one space."""
    return " ".join(clean(text).split())


def cut(text: str, length: int = LABEL_LENGTH) -> str:
    """Return clean text on one line, no longer than `length` characters, an ellipsis where it was cut."""
    line = one_line(text)
    if len(line) <= length:
        return line
    end = length - 1
    while end > 1 and (
        unicodedata.combining(line[end]) or line[end] in _JOINERS or line[end - 1] in _JOINERS
    ):
        end -= 1
    return line[:end].rstrip() + "…"


def escape(text: str) -> str:
    """Return clean text as HTML text or as a quoted attribute."""
    return html.escape(clean(text))


def label(text: str, length: int = LABEL_LENGTH, *, hover: int = HOVER_LENGTH) -> str:
    """Return a foreign label as HTML, isolated from the direction of the words around it.

    Args:
        text: the label.
        length: characters that are shown.
        hover: characters that stand in `title` where more than `length` are to be seen.
    """
    whole = one_line(text)
    shown = cut(whole, length)
    title = "" if shown == whole else f' title="{escape(cut(whole, hover))}"'
    return f"<bdi{title}>{escape(shown)}</bdi>"


def prose(text: str) -> str:
    """Return an answer's words as HTML: line breaks stay, `**strong**` and `` `code` `` are set."""
    words = escape(text.strip())
    words = re.sub(r"\*\*(?=\S)([^*\n]+)(?<=\S)\*\*", r"<strong>\1</strong>", words)
    words = re.sub(r"`([^`\n]+)`", r"<code>\1</code>", words)
    return f'<div style="white-space:pre-wrap;overflow-wrap:break-word;margin:0 0 10px">{words}</div>'


def quiet(content: str, *, above_px: int = 4) -> str:
    """Return one small, muted line of ready HTML."""
    return f'<div style="{SMALL};{QUIET};margin-top:{above_px}px;overflow-wrap:break-word">{content}</div>'


def heading(content: str) -> str:
    """Return the small line that names a block, as ready HTML."""
    return f'<div style="{SMALL};font-weight:600;margin:0 0 4px">{content}</div>'


def fold(summary: str, content: str) -> str:
    """Return `content` folded away behind one small line; both are ready HTML."""
    face = f'<summary style="{SMALL};{QUIET};cursor:pointer">{summary}</summary>'
    return f'<details style="margin-top:6px">{face}{content}</details>'


def bar(fraction: float | None) -> str:
    """Return a hairline that is filled to `fraction` (0..1); None leaves it empty."""
    percent = round(100 * min(1.0, max(0.0, fraction or 0.0)), 1)
    fill = f'<div style="height:2px;width:{percent:g}%;background:{ACCENT}"></div>' if percent else ""
    return f'<div style="height:2px;margin-top:4px;background:rgba(128,128,128,.22)">{fill}</div>'


def root(name: str, content: str) -> str:
    """Return a whole output: the box that sets size and measure, with a class by which a widget finds it."""
    style = f"max-width:860px;font-size:13px;line-height:1.5;margin:2px 0 8px {INSET_PX}px;text-align:left"
    return f'<div class="nemo-output nemo-{name} {NO_MATH}" style="{style}">{content}</div>'
