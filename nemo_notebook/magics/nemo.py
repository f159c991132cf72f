"""The magics `%nemo` and `%%nemo`, thin: what they do is loaded with the first cell that needs it."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Any

from IPython.core.magic import Magics, cell_magic, line_cell_magic, magics_class, no_var_expand

from nemo_notebook.cell import line_at_once
from nemo_notebook.magics.quiet import TRACE, two_lines


@magics_class
class NemoMagics(Magics):
    """AI video in a cell."""

    @no_var_expand
    @line_cell_magic
    def nemo(self, line: str, cell: str | None = None) -> Any:
        """Make and edit films in plain words.

        %%nemo [options]
        Words of what to make, or of what to change.

          -o NAME           bind the turn to a variable
          -a ITEM           attach a path, glob, address or variable; repeatable
          -d 15s            length            -r 9:16   aspect ratio: 16:9, 9:16, 1:1, 4:5
          -q QUALITY        draft, standard or high
          --no-export       stop at the draft: words and track table, no film
          --save PATH       where the MP4 goes; default nemo-output/ beside the notebook
          --new             start a new session (project) first
          --bg              return at once; the film goes on being made, and drawn here
          --profile NAME    profile           --seed N  seed for the local studio
          --max-credits N   refuse a turn, or a whole batch, that would cost more
          --raw             replace no $variables in the words
          --trace           show the whole traceback of an error

        $name and ${name} in the words are variables; a line of --- separates several films.
        As the cell's words, "export", "credits" and "status" do just that.
        With --bg, NAME of -o is bound at once: NAME.result(), or await NAME, gives the turn.

        %nemo VERB
          status · credits · export [PATH] · upload PATH… · undo · new
          history [N|all|ID] · resume [ID] · cancel [N]
          panel · connect local|hosted|URL [--token [--keep]] · scrub FILE.ipynb… · doctor · help
        """
        with two_lines(line):
            if cell is None:
                from nemo_notebook.magics.verbs import run_verb

                return run_verb(line.replace(TRACE, ""), self._names)
            with line_at_once(cell):
                from nemo_notebook.magics.cells import run_cell

                run_cell(line, cell, self._names)
        return None

    @no_var_expand
    @cell_magic
    def _nemo_awaited(self, line: str, cell: str) -> Awaitable[None]:
        """Do the same as %%nemo, awaited by the cell."""
        return self._awaited(line, cell)

    async def _awaited(self, line: str, cell: str) -> None:
        with two_lines(line), line_at_once(cell):
            from nemo_notebook.magics.cells import await_cell

            await await_cell(line, cell, self._names)

    @property
    def _names(self) -> dict[str, Any]:
        assert self.shell is not None  # IPython sets it when it registers the magics
        names: dict[str, Any] = self.shell.user_ns
        return names
