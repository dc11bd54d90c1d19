"""Inference: the rules of a stage as a Rete network, and the exceptions among them as a second one behind it."""
