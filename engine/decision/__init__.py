"""From matched rules to a decision: concluding, settling, explaining."""
