"""A long day at speed with everything that can go wrong, and whether what was committed is there after it."""
