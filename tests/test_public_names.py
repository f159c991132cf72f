"""`import nemo_notebook as nemo` offers these names, whatever else was imported before."""

from __future__ import annotations

import pkgutil
from importlib import import_module

import nemo_notebook as nemo
from nemo_notebook import kernel


def _import_every_room() -> None:
    """Only a module right below the package can take a name from it."""
    for module in pkgutil.iter_modules(nemo.__path__, "nemo_notebook."):
        if not module.name.endswith("__main__"):
            import_module(module.name)


def test_no_module_hides_a_public_name() -> None:
    _import_every_room()
    for name in ("ask", "batch", "connect", "session", "Session"):
        assert getattr(nemo, name) is getattr(kernel, name)


def test_every_public_name_is_there_and_listed() -> None:
    assert set(nemo.__all__) <= set(dir(nemo))
    for name in nemo.__all__:
        assert getattr(nemo, name) is not None


def test_a_misspelt_name_is_an_attribute_error() -> None:
    assert not hasattr(nemo, "askk")
