from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from nemo_notebook.widgets import joining
from nemo_notebook.widgets.joining import joined_modules
from nemo_notebook.widgets.panel import Panel

SOURCES = Path(joining.__file__).parent / "js"


def _module(folder: Path, name: str, text: str) -> Path:
    path = folder / f"{name}.js"
    path.write_text(text, "utf-8")
    return path


def test_what_is_imported_comes_first_and_once(tmp_path: Path) -> None:
    _module(tmp_path, "low", "export const one = 1;\n")
    _module(tmp_path, "left", 'import { one } from "./low.js";\nexport const two = one + 1;\n')
    _module(tmp_path, "right", 'import { one } from "./low.js";\nexport function three() {}\n')
    imports = 'import { two } from "./left.js";\nimport {\n  three,\n} from "./right.js";\n'
    top = _module(tmp_path, "top", imports + "export default [two, three];\n")
    assert [line for line in joined_modules(top).splitlines() if line] == [
        "const one = 1;",
        "const two = one + 1;",
        "function three() {}",
        "export default [two, three];",
    ]


def test_what_is_no_file_beside_it_cannot_be_joined(tmp_path: Path) -> None:
    top = _module(tmp_path, "top", 'import React from "react";\nexport default React;\n')
    with pytest.raises(ValueError, match=r"top\.js"):
        joined_modules(top)


def test_the_panel_imports_nothing_and_exports_one_thing() -> None:
    lines = re.findall(r"^(?:import|export)\b.*", str(Panel._esm), re.MULTILINE)
    assert lines == ["export default { render };"]


def test_no_two_modules_give_the_same_name() -> None:
    names = re.findall(r"^(?:async )?(?:const|let|function|class) (\w+)", str(Panel._esm), re.MULTILINE)
    assert len(names) > 50
    assert sorted(names) == sorted(set(names))


def test_the_joined_module_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "panel.mjs"
    path.write_text(str(Panel._esm), "utf-8")
    checked = subprocess.run(["node", "--check", str(path)], capture_output=True, text=True)
    assert checked.returncode == 0, checked.stderr


def test_nothing_is_fetched_and_nothing_is_set_as_html() -> None:
    text = "\n".join([str(Panel._esm), str(Panel._css)])
    found = re.findall(
        r"https?://[^\s\"']+|innerHTML|outerHTML|insertAdjacentHTML|\bfetch\(|\beval\("
        r"|new Function|XMLHttpRequest|WebSocket|new Worker|localStorage|sessionStorage|document\.cookie",
        text,
    )
    assert set(found) <= {"http://www.w3.org/2000/svg"}


def test_nothing_of_one_front_end_is_taken_for_granted() -> None:
    found = re.findall(
        r"\brequire\(|\bimport\(|window\.(?:Jupyter|jupyterapp)|google\.colab|acquireVsCodeApi",
        str(Panel._esm),
    )
    assert found == []


def test_every_file_is_joined() -> None:
    assert {path.stem for path in SOURCES.glob("*.js")} >= {"panel"}
    for path in SOURCES.glob("*.js"):
        opening = path.read_text("utf-8").splitlines()[0]
        assert opening in str(Panel._esm), path.name
