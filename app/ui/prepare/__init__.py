"""Voorbereiden: the data of the practice."""
