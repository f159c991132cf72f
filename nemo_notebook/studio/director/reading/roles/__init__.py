"""What each word of a first message is there for: to be read, seen or heard, or only to steer the maker.

Learnt from messages that were marked by hand (tests/data/roles); `scripts/roles.py` learns and measures it.
"""
