"""Edits of how words on the screen look, where they stand and when they are seen."""
