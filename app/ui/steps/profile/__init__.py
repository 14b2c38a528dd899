"""The praktijkprofiel: filling it in with the group, and alone afterwards."""
