"""What every reader in this package raises; money and dates of a request raise the same."""

from __future__ import annotations

from engine.quantities.unreadable import Unreadable

__all__ = ["Unreadable"]
