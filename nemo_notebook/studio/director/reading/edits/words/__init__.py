"""Edits of what the words on the screen say."""
