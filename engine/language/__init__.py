"""YAML to source model: what the sales manager wrote, with places, and errors that help."""
