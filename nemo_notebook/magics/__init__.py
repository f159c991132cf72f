"""The IPython side: `%nemo` and `%%nemo` with their completion, put in place and taken away again."""

from __future__ import annotations

import re
from typing import Any

from nemo_notebook.magics.awaiting import AWAITED, await_cells, keep_empty_cells
from nemo_notebook.magics.nemo import NemoMagics

_MATCHER = "_nemo_matcher"
_OURS = re.compile(r"\s*(?:\w+\s*=\s*)?(%%?nemo .*)")


def load(shell: Any) -> None:
    """Register the magics; doing it twice changes nothing."""
    unload(shell)
    shell.register_magics(NemoMagics)
    shell.input_transformers_post.append(keep_empty_cells)
    if hasattr(shell, "kernel"):  # a terminal has no widgets to keep alive
        shell.input_transformers_post.append(await_cells)
    matcher = _matcher(shell)
    shell.Completer.custom_matchers.append(matcher)
    setattr(shell, _MATCHER, matcher)


def unload(shell: Any) -> None:
    """Take away what `load` put in place."""
    for rewrite in (keep_empty_cells, await_cells):
        if rewrite in shell.input_transformers_post:
            shell.input_transformers_post.remove(rewrite)
    matcher = getattr(shell, _MATCHER, None)
    if matcher in shell.Completer.custom_matchers:
        shell.Completer.custom_matchers.remove(matcher)
    for kind, name in (("line", "nemo"), ("cell", "nemo"), ("cell", AWAITED)):
        shell.magics_manager.magics[kind].pop(name, None)


def _matcher(shell: Any) -> Any:
    """Return a matcher for IPython's completer: a `%nemo` line, or the first line of a `%%nemo` cell."""
    from IPython.core.completer import SimpleCompletion, context_matcher

    @context_matcher()  # type: ignore[untyped-decorator]
    def nemo_matcher(context: Any) -> Any:
        ours = _OURS.match(context.line_with_cursor[: context.cursor_position])
        if ours is None or (ours[1].startswith("%%") and context.cursor_line > 0):
            return {"completions": [], "suppress": False}
        from nemo_notebook.magics.completing import complete

        return {
            "completions": [
                SimpleCompletion(text=one, type="nemo") for one in complete(ours[1], shell.user_ns)
            ],
            "suppress": True,
            "matched_fragment": ours[1].split(" ")[-1],
        }

    return nemo_matcher
