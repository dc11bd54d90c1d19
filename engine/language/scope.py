"""What every reader of a policy needs at hand."""

from __future__ import annotations

from collections.abc import Mapping
from zoneinfo import ZoneInfo

from msgspec import Struct

from engine.language.log import Log
from engine.language.names import Names
from engine.language.source import Name, Role


class Scope(Struct, frozen=True):
    """The names of the book, its roles (None: not known, because the manifest is broken), its zone, its problems."""

    names: Names
    roles: Mapping[str, Role] | None
    zone: ZoneInfo
    log: Log
    items: Name | None = None
    """The list of which one item is looked at, so that its facts may be named."""
