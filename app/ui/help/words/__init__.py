"""What each control is for, in a sentence or two, a table for each place."""
