"""What is written in a book itself, and not in a book that it takes in."""

from __future__ import annotations

import re
from pathlib import Path

from engine.language.source import Book, Definition, Policy, Rule


def own(book: Book, folder: Path | None) -> tuple[tuple[Rule, ...], tuple[Definition, ...]]:
    """Its rules in order of provision (6.9 before 6.10), and its definitions in order of name.

    `folder` is that of the book; None: it takes in no book within its own folder.
    """
    policies = _policies(book, folder)
    rules = sorted((rule for policy in policies for rule in policy.rules), key=_by_provision)
    definitions = sorted((each for policy in policies for each in policy.definitions), key=lambda each: each.name)
    return tuple(rules), tuple(definitions)


def _policies(book: Book, folder: Path | None) -> tuple[Policy, ...]:
    """Those whose innermost folder of a book is that of this one."""
    homes = {Path(each).resolve() for each in book.included}
    mine = None if folder is None else folder.resolve()
    if mine is not None:
        homes.add(mine)

    def home(policy: Policy) -> Path | None:
        return next((each for each in Path(policy.file).resolve().parents if each in homes), mine)

    return tuple(policy for policy in book.policies if home(policy) == mine)


def _by_provision(rule: Rule) -> tuple[object, ...]:
    parts = re.split(r"(\d+)", rule.provision)
    return [(int(part), "") if part.isdigit() else (0, part) for part in parts], rule.id
