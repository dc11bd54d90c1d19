"""A decision as one JSON object: the public contract of `decide --format json` (DESIGN section 5)."""
