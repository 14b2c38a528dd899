"""What people see and press, with real widgets on a screen that is not there."""
