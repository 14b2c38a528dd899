"""How it lasts: the practice file, its lock, its history, backups and migrations."""
