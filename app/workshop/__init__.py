"""What people do: the operations on an open practice."""
