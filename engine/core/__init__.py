"""The plan: what every deciding reading reads, made from the source once, by lower."""
