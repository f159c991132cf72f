"""The instruments: each a function that takes dice and returns a sampler."""
