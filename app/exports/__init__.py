"""What goes out: one format-free document, one module per format."""
