"""Makes what people install: a folder that needs no Python, and from it a package for each system."""
