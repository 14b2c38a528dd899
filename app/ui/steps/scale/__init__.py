"""Scores on a scale: given out of sight, shown together, and the points that the group names beside them."""
