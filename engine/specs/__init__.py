"""Gherkin features as the specification: phrases, collection, lint, results."""
