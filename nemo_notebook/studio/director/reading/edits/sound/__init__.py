"""Edits of music, of the voice-over, and of how loud they are and when they are heard."""
