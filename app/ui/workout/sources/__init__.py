"""The source register as it is kept: the list, one source of it, and what carries each onderdeel."""
