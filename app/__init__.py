"""Praktijkdag: put into words, together, what you do and why it works."""
