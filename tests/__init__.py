"""Behaviours a user would recognise, one test each."""
