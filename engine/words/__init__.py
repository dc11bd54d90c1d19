"""How quantities and comparisons are said and read, in Dutch and English."""
