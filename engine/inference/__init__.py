"""Matching on durable-rules; the only package that imports it."""
