"""The director: a message and a draft become a new draft and what to say. Pure, in English and Chinese."""

from nemo_notebook.studio.director.plan import Media, Plan, Step
from nemo_notebook.studio.director.taking_in import direct

__all__ = ["Media", "Plan", "Step", "direct"]
