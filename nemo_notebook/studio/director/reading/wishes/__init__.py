"""Hear the wishes of a follow-up: where each begins and ends, what kind it is, what it is about.

The tables are learnt by `scripts/wishes.py`; see docs/wishes.md.
"""
