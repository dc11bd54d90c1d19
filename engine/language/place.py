"""Where in a file something is written."""

from __future__ import annotations

from msgspec import Struct


class Place(Struct, frozen=True):
    """A place in a file; line and column count from 1, `length` is in characters on that line."""

    file: str
    line: int
    column: int
    length: int = 1

    def __str__(self) -> str:
        return f"{printable(self.file)}:{self.line}:{self.column}"


def printable(text: str) -> str:
    """A text on one line, without characters that can't be shown."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else f"\\u{ord(char):04x}" for char in text)
