"""Files that are no good, thousands of them: each is taken or refused in one sentence, and harms nothing."""
