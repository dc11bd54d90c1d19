"""One request as it comes in: typed, frozen, with an error for the person who wrote it."""
