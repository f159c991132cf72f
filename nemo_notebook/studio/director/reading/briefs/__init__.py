"""First messages become a brief: what film is asked for."""
