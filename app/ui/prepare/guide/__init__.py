"""The editor of guides: an outline, a form for what is chosen, and how the room will see it."""
