"""Measures what people feel: start-up, typing, big boards, long practices."""
