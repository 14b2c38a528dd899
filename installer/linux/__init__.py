"""For Debian, Ubuntu and their family a .deb; for every other Linux a tarball."""
