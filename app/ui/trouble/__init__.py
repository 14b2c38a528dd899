"""When something is wrong: errors of the program itself, how it ended last time, and states of before."""
