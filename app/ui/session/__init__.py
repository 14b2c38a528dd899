"""Sessie: the day itself, step by step."""
