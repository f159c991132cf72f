"""What the director says: answers, questions and next steps, in English and Chinese."""
