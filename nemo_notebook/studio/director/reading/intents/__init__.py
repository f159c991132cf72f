"""What a message is for: a new film, a change, a question, an answer, a step back."""
