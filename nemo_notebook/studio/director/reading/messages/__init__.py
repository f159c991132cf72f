"""A message taken apart before anybody reads it: one plain form, texts, clauses, files, options."""
