"""Clauses that lean on the clause before them, or on the change before them."""
