"""Copies of one practice together again: see what one brings, take it in, choose what both changed."""
