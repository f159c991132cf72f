"""AI video, made and edited in a notebook."""
