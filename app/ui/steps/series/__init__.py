"""The series of meetings of a learning network: its rhythm, its dates, and the days that come of it."""
