"""Footage of a video model, for those who have one and a GPU: it stands in for scenes, and moves photos.

Without a model nothing here is used. What a model cannot make is shown as the studio composes it.
"""
