"""Small changes to what was written: a feature that pins a rule fails under every one that matters."""
