"""The phone check: what of a film's words a person with a phone could not read, and what puts it right."""

from nemo_notebook.studio.director.checks.checking import check_draft
from nemo_notebook.studio.director.checks.finding import Finding

__all__ = ["Finding", "check_draft"]
