"""Every key of the program, by the place where it works, in the words that people see."""
