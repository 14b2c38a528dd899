"""Help: a window with a page for each place, what a control is for, and the way to the first steps."""
