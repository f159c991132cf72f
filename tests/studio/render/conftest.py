"""What several tests of this folder are given."""

from pathlib import Path
from typing import Any

import pytest

from nemo_notebook.studio.render import MediaFile

from . import sounding


@pytest.fixture
def write(tmp_path: Path) -> sounding.Write:
    """Write a wave into a file of this name."""

    def written(name: str, wave: sounding.Wave, **how: Any) -> MediaFile:
        return sounding.written(tmp_path / name, wave, **how)

    return written
