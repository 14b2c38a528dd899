"""What comes in: day files now, Word later."""
