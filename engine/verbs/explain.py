"""`explain`: a rule as a sentence, all rules of a clause or a source row, or what an error code means."""

from __future__ import annotations

from engine.books import Ready
from engine.documents.rule_text import rule_text
from engine.language.codes import CODES
from engine.language.source import Rule
from engine.words.near import near


class NothingToExplain(Exception):  # noqa: N818 - said to the person who asked
    """No rule, clause, source row or code has that name."""

    def __init__(self, asked: str, meant: str | None) -> None:
        self.asked, self.meant = asked, meant
        super().__init__(asked)

    def __str__(self) -> str:
        hint = f"; did you mean `{self.meant}`?" if self.meant else ""
        return f"no rule, clause, source row or error code `{self.asked}`{hint}"


def explain_code(asked: str, lang: str) -> str | None:
    """What an error code means; None if it is no code."""
    found = CODES.get(asked)
    return None if found is None else f"{asked}\n{found[lang]}"


def explain_rules(ready: Ready, asked: str, lang: str, width: int) -> str:
    """The rules that `asked` names: an id, a clause or article, or a source row.

    Raises:
        NothingToExplain: it names nothing in this book.
    """
    book = ready.book
    found = [rule for rule in book.rules if asked in names_of(rule)]
    if not found:
        names = [name for rule in book.rules for name in names_of(rule)]
        raise NothingToExplain(asked, near(asked, [*dict.fromkeys(names), *CODES]))
    return "\n\n\n".join(rule_text(rule, book, lang, width).rstrip() for rule in found)


def names_of(rule: Rule) -> tuple[str, ...]:
    """Everything by which a person may ask for a rule."""
    return (rule.id, rule.provision, *rule.sources)
