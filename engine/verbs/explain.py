"""`explain`: a rule as a sentence, all rules of a clause or a source row, or what an error code means."""

from __future__ import annotations

import re
from collections.abc import Mapping

from engine.books import Ready
from engine.documents.finding_pages import PAGES, page_text
from engine.documents.layout import paragraphs, wrapped
from engine.documents.letters.codes import CODES as LETTERS
from engine.documents.rule_text import rule_text
from engine.language.codes import CODES as LANGUAGE
from engine.language.explanation import ARROW, Explanation
from engine.language.problem import fit
from engine.language.source import Rule
from engine.request.codes import CODES as REQUEST
from engine.specs.codes import CODES as SPECS
from engine.verbs.codes import CODES as VERBS
from engine.words.near import near

CODES: Mapping[str, Explanation] = {**LANGUAGE, **REQUEST, **LETTERS, **SPECS, **VERBS}
"""Every code that a problem can carry; one that several readers use is explained once."""

SOURCES = "sources"
"""What somebody asks for who wants to see all of them."""

_SOURCE = re.compile(r"[RL][0-9]{1,3}", re.IGNORECASE)
_INDENT = "  "


class NothingToExplain(Exception):  # noqa: N818 - said to the person who asked
    """No rule, clause, source row or code has that name."""

    def __init__(self, asked: str, meant: str | None) -> None:
        self.asked, self.meant = asked, meant
        super().__init__(asked)

    def __str__(self) -> str:
        hint = f"; did you mean `{self.meant}`?" if self.meant else ""
        return fit(f"no rule, clause, source row or error code `{self.asked}`{hint}")


def explain_code(asked: str, lang: str, width: int) -> str | None:
    """What the code of an error or a finding means, with an example, in lines of `width` columns; None: it is none."""
    if (page := page_text(asked, lang, width)) is not None:
        return page
    found = CODES.get(asked)
    if found is None:
        return None
    return paragraphs([[asked, *wrapped(found.said(lang), width)], _example(found.shown(lang), width)])


def _example(text: str, width: int) -> list[str]:
    """An example on one line, or its two sides under each other: only what is longer than a line is broken."""
    if not text or len(_INDENT + text) <= width:
        return [_INDENT + text] if text else []
    wrong, right = text.split(ARROW)
    return [*wrapped(wrong, width, _INDENT), *wrapped(right, width, f"{_INDENT}{ARROW.strip()} ")]


def means_sources(asked: str) -> bool:
    """Whether somebody asks for a source row, a law, or all of them, rather than for a rule."""
    return asked == SOURCES or _SOURCE.fullmatch(asked) is not None


def explain_rules(ready: Ready, asked: str, lang: str, width: int) -> str:
    """The rules that `asked` names: an id, a clause or article, or a source row.

    Raises:
        NothingToExplain: it names nothing in this book.
    """
    book = ready.book
    found = [rule for rule in book.rules if asked in names_of(rule)]
    if not found:
        names = [name for rule in book.rules for name in names_of(rule)]
        raise NothingToExplain(asked, near(asked, [*dict.fromkeys(names), *CODES, *PAGES]))
    return "\n\n\n".join(rule_text(rule, book, lang, width).rstrip() for rule in found)


def names_of(rule: Rule) -> tuple[str, ...]:
    """Everything by which a person may ask for a rule."""
    return (rule.id, rule.provision, *rule.sources)
