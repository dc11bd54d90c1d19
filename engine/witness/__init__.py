"""From a box of cells back to a whole plausible request, or nothing."""

from engine.witness.found import Found
from engine.witness.seeker import Seeker

__all__ = ["Found", "Seeker"]
