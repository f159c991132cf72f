"""The calls of the wire contract, a file for each concern."""
