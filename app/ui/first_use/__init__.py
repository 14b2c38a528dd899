"""The first two minutes: three steps in the real screens."""
