"""The door of the ledger: what was asked, made and spent, kept on disk."""

from nemo_notebook.ledger.drafts import name_of, steady
from nemo_notebook.ledger.ledger import Here, Ledger

__all__ = ["Here", "Ledger", "name_of", "steady"]
