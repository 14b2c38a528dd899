"""Praktijkervaringen in the session: verhalen as timelines, factors, the matrix, leerinzichten."""
