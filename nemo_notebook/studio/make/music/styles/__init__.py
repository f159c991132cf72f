"""The styles: each says what it wants of a piece and how its players read it."""
