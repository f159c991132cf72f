"""`import nemo_notebook` stays light: the heavy libraries belong to the studio's processes."""

from __future__ import annotations

import json
import subprocess
import sys

HEAVY = {"av", "cv2", "numpy", "starlette", "uvicorn", "typst", "PIL"}


def _modules_after(code: str) -> set[str]:
    script = f"{code}\nimport sys, json; print(json.dumps(sorted({{m.split('.')[0] for m in sys.modules}})))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_importing_the_package_loads_nothing_heavy() -> None:
    assert _modules_after("import nemo_notebook") & HEAVY == set()


def test_importing_the_package_does_not_patch_the_loop() -> None:
    assert "nest_asyncio" not in _modules_after("import nemo_notebook")


def test_loading_the_extension_loads_nothing_heavy() -> None:
    code = (
        "from IPython.core.interactiveshell import InteractiveShell\n"
        "shell = InteractiveShell.instance()\n"
        "before = {m.split('.')[0] for m in __import__('sys').modules}\n"
        "shell.extension_manager.load_extension('nemo_notebook')\n"
    )
    assert _modules_after(code) & {"av", "cv2", "starlette", "uvicorn", "typst"} == set()
