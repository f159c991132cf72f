"""An open panel styles itself and nothing else on the page: the outputs of cells have classes, too."""

from __future__ import annotations

import re
from pathlib import Path

from nemo_notebook import outputs, widgets

_STYLES = Path(widgets.__file__).parent / "css"
_OUTPUTS = Path(outputs.__file__).parent


def test_no_style_of_the_panel_reaches_the_outputs_of_cells() -> None:
    source = "\n".join(path.read_text("utf-8") for path in _OUTPUTS.glob("*.py"))
    named = set(re.findall(r'(?:\broot|\b_packed)\("([a-z]+)"', source))
    classes = {f".nemo-{name}" for name in named} | {
        f".{one}" for one in re.findall(r'class="(nemo-[a-z-]+)', source)
    }
    assert {".nemo-film", ".nemo-status", ".nemo-player"} <= classes
    for path in _STYLES.glob("*.css"):
        plain = re.sub(r"/\*.*?\*/", "", path.read_text("utf-8"), flags=re.S)
        for rule in re.findall(r"([^{}]+)\{", plain):
            for selector in rule.split(","):
                first = re.match(r"\s*(\.[\w-]+)", selector)
                assert not (first and first[1] in classes), f"{path.name}: {selector.strip()}"
