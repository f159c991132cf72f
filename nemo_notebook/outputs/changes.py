"""What a turn changed, as a short list. Finding the changes is left to `text`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from nemo_notebook.outputs.figures import count
from nemo_notebook.outputs.markup import SMALL, clean, heading, label, one_line, root

_SHOWN: Final = 12
_LINE: Final = 240  # characters of one change


def changes_bundle(changes: Sequence[str]) -> dict[str, Any]:
    """Return the list as a MIME bundle of its own, for a turn that is shown piece by piece."""
    return {"text/html": root("changes", changes_html(changes)), "text/plain": changes_plain(changes)}


def changes_html(changes: Sequence[str]) -> str:
    """Return the list as HTML, "" for no changes."""
    if not changes:
        return ""
    rows = [f'<li style="margin:0">{label(one, _LINE)}</li>' for one in changes[:_SHOWN]]
    chinese = "\u3400" <= clean(changes[0])[:1] <= "\u9fff"
    if more := max(0, len(changes) - _SHOWN):
        told = f"另有 {more} 处更改" if chinese else f"and {count(more, 'more change')}"
        rows.append(f'<li style="margin:0">{told}</li>')
    items = f'<ul style="{SMALL};margin:0;padding-left:18px;list-style:disc">{"".join(rows)}</ul>'
    return f'<div style="margin:0 0 12px">{heading("改动" if chinese else "What changed")}{items}</div>'


def changes_plain(changes: Sequence[str]) -> str:
    """Return the list as text, a line each, "" for no changes."""
    return "\n".join(f"• {one_line(clean(one))}" for one in changes)
