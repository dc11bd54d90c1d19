"""The names of the facts, and the words a person uses for them."""
