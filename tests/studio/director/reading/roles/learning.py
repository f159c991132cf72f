"""The script that learns the table of roles, as a module."""

from __future__ import annotations

import importlib.util
import sys
from functools import cache
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[5]


@cache
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("roles_script", ROOT / "scripts" / "roles.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module
