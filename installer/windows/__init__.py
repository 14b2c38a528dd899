"""For Windows: an installer that asks no rights of an administrator."""
