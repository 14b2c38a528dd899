"""Speed, as ratios within one run and as figures of one machine; never as a test that can fail."""
