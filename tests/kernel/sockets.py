"""Kernels that speak over sockets in the file system.

A kernel is told its ports before it takes them, and a server of another test may have one by then.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager

from traitlets.config import Config


@contextmanager
def sockets_in_files() -> Iterator[Config]:
    """Yield the settings of a kernel's manager; a path of a socket holds no more than 107 characters."""
    with tempfile.TemporaryDirectory(prefix="nemo-", ignore_cleanup_errors=True) as folder:
        config = Config()
        config.KernelManager.transport = "ipc"
        config.KernelManager.ip = f"{folder}/kernel"
        yield config
