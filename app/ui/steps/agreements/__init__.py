"""Agreements on a step: what an earlier day left, what a checklist came to, and what people agree now."""
