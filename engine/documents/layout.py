"""Plain text within a width: no boxes, no colour."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

WIDTH = 105
"""Columns, when nobody says otherwise."""

HARD = "\u00a0"
"""A space where no line is broken; it is a plain one when the text is done."""

SEPARATOR = f"{HARD}· "
_GLUED = re.compile(r"(?<=€) (?=-?\d)|(?<=\d) (?=%)|(?<=[A-Z]{3}) (?=\d)")


def wrapped(text: str, width: int, first: str = "", rest: str | None = None) -> list[str]:
    """A paragraph: `first` before its first line, `rest` (None: as many spaces) before the others.

    An amount stays with its currency; a word that is too long stands out.
    """
    lines = textwrap.wrap(
        _GLUED.sub(HARD, text),
        max(width, len(first) + 20),
        initial_indent=first,
        subsequent_indent=" " * len(first) if rest is None else rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace(HARD, " ") for line in lines] or [first.rstrip()]


def beside(text: str, right: str, width: int, first: str = "") -> list[str]:
    """A paragraph with a word at the right end of its first line."""
    if not right:
        return wrapped(text, width, first)
    lines = wrapped(text, width - len(right) - 3, first)
    lines[0] = f"{lines[0]:<{width - len(right)}}{right}"
    return lines


def joined(parts: Iterable[str]) -> str:
    """Short facts in a row."""
    return SEPARATOR.join(part for part in parts if part)


def paragraphs(blocks: Iterable[list[str]]) -> str:
    """Blocks with an empty line between them, without spaces at the ends of lines."""
    return "\n\n".join("\n".join(line.rstrip() for line in block) for block in blocks if block)
