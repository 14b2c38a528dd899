"""The room: what stands on the wall, laid out once and painted at any size. It reads, it never writes."""
