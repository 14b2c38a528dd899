"""Start: go on where you were, begin something new, or look around first."""
