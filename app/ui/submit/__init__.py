"""Indienen: what is still missing, and the Word document."""
