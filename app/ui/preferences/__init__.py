"""What people choose on this computer, and the list of all keys: two small windows beside the work."""
