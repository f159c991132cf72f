"""What a message lets its operations touch, and how they settle beside each other."""
