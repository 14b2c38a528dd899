"""For macOS: an app, on a disk image."""
