"""Edits of charts, counters, lists and steps."""
