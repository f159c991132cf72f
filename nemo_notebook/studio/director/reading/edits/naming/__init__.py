"""What a clause names: a picture, a text, a file, by place, by content or by what it is called."""
