"""The door of the ledger: what was asked, made and spent, kept on disk."""

from nemo_notebook.ledger.drafts import name_of, steady
from nemo_notebook.ledger.ledger import Ledger
from nemo_notebook.ledger.reading import Here

__all__ = ["Here", "Ledger", "name_of", "steady"]
