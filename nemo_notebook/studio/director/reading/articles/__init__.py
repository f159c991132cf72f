"""Long texts become a few lines that can be shown: sentences, their weight, a script."""
