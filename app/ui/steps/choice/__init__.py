"""Choosing between options: votes, hands, and what the group decides."""
