"""The answer's words: raw text while they stream, Markdown once they are whole.

Backends' words are data: what could act as HTML, as a script or as a picture fetched from elsewhere is
disarmed here, and nothing is ever taken for a path or an address. When to repaint is left to the caller.
"""

from __future__ import annotations

import re
from typing import Any, Final

from nemo_notebook.outputs.markup import INSET_PX, NO_MATH, clean

# Fenced blocks and code spans, where Markdown knows no entities and no backslashes.
_CODE: Final = re.compile(
    r"""^\ {0,3}(?P<fence>`{3,}+|~{3,}+)[^\n]*\n .*? (?:^\ {0,3}(?P=fence)[`~]*[ \t]*$|\Z)
      | (?<!`)(?P<tick>`++) [^\n]+? (?<!`)(?P=tick)(?!`)""",
    re.MULTILINE | re.DOTALL | re.VERBOSE,
)
_FENCE: Final = re.compile(r"^ {0,3}(?:`{3}|~{3})", re.MULTILINE)
_TAG: Final = re.compile(r"<(?=[A-Za-z/!?])")
_ENTITY: Final = re.compile(r"&(?=#|\w+;)")
_SCHEME: Final = re.compile(r"(?i)\b(javascript|vbscript|data|file)(?=[\s\\]*:\S)")
_PICTURE: Final = re.compile(r"!(?=\[)")
_MATH: Final = re.compile(r"(?<!\\)\$")
_BREAK: Final = "\u2060"
"""A word joiner: invisible, and no parser sees a tag, an entity or a scheme across it."""


def words_bundle(text: str, *, final: bool = False) -> dict[str, Any]:
    """Return the answer so far as a MIME bundle, to be shown with `display(…, raw=True)`.

    Args:
        text: the whole answer so far.
        final: whether it is complete; only then is Markdown worth its cost.
    """
    plain = {"text/plain": clean(text)}
    return {"text/markdown": _inset(safe_markdown(text)), **plain} if final else plain


def safe_markdown(text: str) -> str:
    """Return Markdown that renders as it would have, but holds no HTML, no script and no remote picture.

    HTML shows as the text it is; a picture becomes a link; a dollar sign is a dollar sign, not mathematics.
    """
    text = _SCHEME.sub(rf"\1{_BREAK}", clean(text))
    pieces: list[str] = []
    end = 0
    for found in _CODE.finditer(text):
        pieces += [_disarmed(text[end : found.start()]), _disarmed_code(found.group())]
        end = found.end()
    safe = "".join([*pieces, _disarmed(text[end:])])
    # MathJax reads the page, where a backslash is gone: only a class around the words keeps it away.
    return f'<div class="{NO_MATH}">\n\n{safe}\n\n</div>' if text.count("$") > 1 else safe


def _inset(markdown: str) -> str:
    """Put words where all others of a cell begin; behind code without an end no box ends."""
    whole = len(_FENCE.findall(markdown)) % 2 == 0
    return f'<div style="margin:0 0 0 {INSET_PX}px">\n\n{markdown}\n\n</div>' if whole else markdown


def _disarmed(text: str) -> str:
    text = _TAG.sub("&lt;", _ENTITY.sub("&amp;", text))
    return _MATH.sub(r"\\$", _PICTURE.sub(f"!{_BREAK}", text))  # "\\!" would undo a backslash before it


def _disarmed_code(text: str) -> str:
    # A renderer may not agree that this is code, so it must be harmless either way.
    text = _TAG.sub(f"<{_BREAK}", _ENTITY.sub(f"&{_BREAK}", text))
    return _PICTURE.sub(f"!{_BREAK}", text)
