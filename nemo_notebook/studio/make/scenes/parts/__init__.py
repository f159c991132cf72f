"""What scenes are made of: light, cameras, painted things; no scene itself."""
