"""The studio's own process with the scripted director and worker; run as a module, options as usual."""

from __future__ import annotations

import sys

from nemo_notebook.studio.__main__ import read_options
from nemo_notebook.studio.launching import module_command
from nemo_notebook.studio.process import run
from tests.studio.scripted import ScriptedDirector

if __name__ == "__main__":
    sys.exit(
        run(read_options(), direct=ScriptedDirector(), worker=module_command("tests.studio.scripted_worker"))
    )
