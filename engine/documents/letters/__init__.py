"""Letters: what a decision says to the customer."""
