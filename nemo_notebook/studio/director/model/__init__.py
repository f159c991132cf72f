"""Planning with a language model: through the same operations, with the rules as check and fallback.

Pure: whoever calls gives in a function that puts the question to the model.
"""

from nemo_notebook.studio.director.model.planning import Ask, ModelFault, direct_with
from nemo_notebook.studio.director.model.prompt import Turn

__all__ = ["Ask", "ModelFault", "Turn", "direct_with"]
