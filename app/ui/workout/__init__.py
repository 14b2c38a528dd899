"""Uitwerken: the penhouder makes a text of what was said."""
