"""Edits of pictures: which there are, in which order, for how long, how they move and change."""
