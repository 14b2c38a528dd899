"""What is asked: guides as data, their schema, loader and validation."""
