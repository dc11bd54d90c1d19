"""What else a person asks: what if, what is still open, why not."""
