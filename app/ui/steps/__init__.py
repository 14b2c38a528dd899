"""One module per step kind: how it is answered."""
