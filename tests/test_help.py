"""What can be typed, what is parsed, and what the help says are the same."""

from __future__ import annotations

from nemo_notebook.magics.completing import VERBS
from nemo_notebook.magics.parsing import CELL_PARSER
from nemo_notebook.outputs.typed import GROUPS


def test_the_help_lists_every_option() -> None:
    listed = {row.typed.split()[0] for row in GROUPS[0].rows}
    for action in CELL_PARSER._actions:
        assert listed & set(action.option_strings), action.option_strings


def test_the_help_lists_every_verb() -> None:
    assert {row.typed.split()[0] for row in GROUPS[1].rows} == set(VERBS)
