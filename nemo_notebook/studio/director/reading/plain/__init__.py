"""English follow-ups in the words of every day, put as the plain commands that they mean."""
