"""Who speaks in a decision, and how strongly; DESIGN section 2.3."""

from __future__ import annotations

from enum import StrEnum


class Layer(StrEnum):
    """The layers of a book, in the order in which they are heard."""

    FORMATION = "formation"
    LAW = "law"
    SUPPLIER_DEFAULT = "supplier_default"
    INDIVIDUAL = "individual"
    TERMS = "terms"
    GUIDELINE = "guideline"
    SUPPLEMENTARY_LAW = "supplementary_law"
    GOODWILL = "goodwill"

    @property
    def bound(self) -> bool:
        """Whether it can only help the customer: accept, free, at most."""
        return self in (Layer.LAW, Layer.SUPPLIER_DEFAULT)

    @property
    def agreed(self) -> bool:
        """Whether it can say what a change costs."""
        return self in (Layer.INDIVIDUAL, Layer.TERMS, Layer.GUIDELINE, Layer.SUPPLEMENTARY_LAW)
