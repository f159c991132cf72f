"""Edits of the whole film and of time in it: length, shape, look, speed, cuts."""
