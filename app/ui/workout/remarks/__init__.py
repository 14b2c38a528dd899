"""The opmerkingen of readers: all of them in one list, and what is done about each."""
