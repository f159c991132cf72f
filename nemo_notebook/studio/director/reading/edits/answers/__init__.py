"""What is answered instead of done: questions about the film, and wishes that cannot be."""
