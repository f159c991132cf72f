"""The IPython side: `%nemo` and `%%nemo` with their completion, put in place and taken away again."""

from __future__ import annotations

from typing import Any

from nemo_notebook.magics.awaiting import AWAITED, await_cells, keep_empty_cells
from nemo_notebook.magics.nemo import NemoMagics

_MATCHER = "_nemo_matcher"


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
    """Return a matcher for IPython's completer, for the first line of a magic."""
    from IPython.core.completer import SimpleCompletion, context_matcher

    @context_matcher()  # type: ignore[untyped-decorator]
    def nemo_matcher(context: Any) -> Any:
        line = context.line_with_cursor[: context.cursor_position]
        ours = context.cursor_line == 0 and line.startswith(("%nemo ", "%%nemo "))
        matches: list[str] = []
        if ours:
            from nemo_notebook.magics.completing import complete

            matches = complete(line, shell.user_ns)
        return {
            "completions": [SimpleCompletion(text=match, type="nemo") for match in matches],
            "suppress": ours,
            "matched_fragment": line.split(" ")[-1] if ours else "",
        }

    return nemo_matcher
