"""The board: writing notes, putting them together, voting, and reading back."""
