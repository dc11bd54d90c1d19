"""Matching as the reference meaning: one AND of bitsets over the axes."""
