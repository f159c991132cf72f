"""All scenes that can be drawn, by name."""

from __future__ import annotations

from typing import Final

from nemo_notebook.studio.make.catalog.nature import NATURE
from nemo_notebook.studio.make.catalog.occasions import OCCASIONS
from nemo_notebook.studio.make.catalog.places import PLACES
from nemo_notebook.studio.make.catalog.rooms import ROOMS

SCENES: Final = {entry.name: entry for entry in (*NATURE, *PLACES, *ROOMS, *OCCASIONS)}
