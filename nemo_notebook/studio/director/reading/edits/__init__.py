"""Clauses about a film that is there become operations, a reader for each kind of wish."""
