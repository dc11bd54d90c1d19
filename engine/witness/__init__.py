"""From a box of cells back to a whole plausible request, or nothing."""

from engine.witness.seeker import Found, Seeker

__all__ = ["Found", "Seeker"]
