"""Statements that are weighed: a section as a list with one live row, and how the whole list stands."""
