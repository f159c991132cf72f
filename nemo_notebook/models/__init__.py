"""What the backend says and what a person gets: data, without input or output."""
