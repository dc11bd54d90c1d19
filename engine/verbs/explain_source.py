"""`explain R33`, `explain L16`, `explain sources`: where what people asked for, and the law, is kept and shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from engine.decide import Decision
from engine.documents.layout import joined, paragraphs, wrapped
from engine.documents.speech import Speech
from engine.specs.pairs import Pairs
from engine.specs.scene import Scene
from engine.specs.shelf import Shelf
from engine.specs.slots import VERDICT
from engine.specs.sources import Source, sources
from engine.specs.trace import Keeper, Trace, shipped_folders, trace
from engine.verbs.explain import SOURCES, NothingToExplain
from engine.vocabulary.attribute import Text
from engine.words.choice import say_choice
from engine.words.near import near

_INDENT = "  "
_PLACES = 6
"""How many scenarios are named; the others are counted."""

WORDS: dict[str, Text] = {
    "C": {"en": "decision", "nl": "beslissing"},
    "E": {"en": "evidence", "nl": "bewijs"},
    "O": {"en": "something that must be done", "nl": "iets dat moet gebeuren"},
    "P": {"en": "how good the policy is", "nl": "hoe goed het beleid is"},
    "X": {"en": "background", "nl": "achtergrond"},
    "for": {"en": "for {users}", "nl": "voor {users}"},
    "law": {"en": "law", "nl": "wet"},
    "order desk": {"en": "order desk", "nl": "orderafdeling"},
    "sales manager": {"en": "sales manager", "nl": "verkoopleider"},
    "auditor": {"en": "auditor", "nl": "controleur"},
    "counsel": {"en": "to be checked by counsel", "nl": "nog door een jurist te toetsen"},
    "rules": {"en": "Kept by", "nl": "Nageleefd door"},
    "no rules": {"en": "No rule of {where} keeps it.", "nl": "Geen regel van {where} leeft het na."},
    "these books": {"en": "the shipped books", "nl": "de meegeleverde boeken"},
    "this book": {"en": "this book", "nl": "dit boek"},
    "one": {"en": "Shown by 1 scenario", "nl": "Te zien in 1 scenario"},
    "many": {"en": "Shown by {count} scenarios", "nl": "Te zien in {count} scenario's"},
    "none": {"en": "No scenario shows it.", "nl": "Geen scenario laat het zien."},
    "rows": {"en": "{count} rows", "nl": "{count} rijen"},
    "more": {"en": "and {count} more", "nl": "en nog {count}"},
    "pair": {"en": "One fact makes the difference", "nl": "Eén gegeven maakt het verschil"},
    "unsaid": {"en": "not said", "nl": "niet gezegd"},
    "no rule": {"en": "Why it is no rule", "nl": "Waarom het geen regel is"},
    "beside": {"en": "What is in no rule", "nl": "Wat in geen regel staat"},
    "refer": {"en": "Instead, a person decides.", "nl": "In plaats daarvan beslist een mens."},
    "finding": {"en": "Instead, the decision says so.", "nl": "In plaats daarvan zegt de beslissing het."},
    "duty": {"en": "Instead, somebody must do something.", "nl": "In plaats daarvan moet iemand iets doen."},
    "engine": {"en": "Instead, the program itself sees to it.", "nl": "In plaats daarvan zorgt het programma ervoor."},
    "unread": {
        "en": "Not counted, because it can't be read (afspraak test says why): {files}",
        "nl": "Niet meegeteld, want niet te lezen (afspraak test zegt waarom): {files}",
    },
    "id": {"en": "id", "nl": "id"},
    "kind": {"en": "kind", "nl": "soort"},
    "where": {"en": "rules", "nl": "regels"},
    "scenarios": {"en": "scenarios", "nl": "scenario's"},
    "away": {"en": "no rule: {why}", "nl": "geen regel: {why}"},
    "lacking": {"en": "none", "nl": "geen"},
}


def explain_source(asked: str, folder: Path | None, lang: str, width: int) -> str | None:
    """Where a row or a law is kept and shown, or the table of all; None where a book is asked for what is no source.

    Args:
        asked: `R33`, `l16`, `sources`.
        folder: the folder of one book; None: all shipped books.
        lang: in which language.
        width: in lines of how many columns.

    Raises:
        NothingToExplain: there is no such source.
        UnsoundBook: a book can't be used.
    """
    known = sources()
    source = known.get(asked.upper())
    if source is None and asked != SOURCES:
        if folder is not None:
            return None  # its rules may have sources of their own
        padded = f"{asked[:1]}{asked[1:]:0>2}".upper()
        alike = [each for each in known if each[0] == padded[0]]
        raise NothingToExplain(asked, padded if padded in known else near(asked, alike))
    shelf = Shelf()
    try:
        found = trace(shipped_folders() if folder is None else (folder,), shelf, known, lang)
        if source is None:
            return paragraphs([_table(found, lang), _unread(found, lang, width)])
        where = _word("these books" if folder is None else "this book", lang)
        return _Page(found, source, where, lang, width).text()
    finally:
        shelf.close()


def _word(key: str, lang: str, **slots: object) -> str:
    return WORDS[key][lang].format(**slots)


class _Page:
    """One source."""

    def __init__(self, found: Trace, source: Source, where: str, lang: str, width: int) -> None:
        self.trace = found
        self.source = source
        self.where = where
        self.lang = lang
        self.width = width
        self.keepers = found.kept(source.id)
        self.scenes = found.shown(self.keepers)

    def text(self) -> str:
        """All of it, in paragraphs."""
        return paragraphs(
            [
                self.head(),
                self.rules(),
                self.said("no rule", self.source.no_rule, self.source.instead),
                self.said("beside", self.source.beside),
                self.places(),
                self.pair(),
                _unread(self.trace, self.lang, self.width),
            ]
        )

    def word(self, key: str, **slots: object) -> str:
        return _word(key, self.lang, **slots)

    def lines(self, text: str, first: str = "", rest: str | None = None) -> list[str]:
        return wrapped(text, self.width, first, rest)

    def head(self) -> list[str]:
        source = self.source
        kinds = [self.word(each) for each in source.priorities] or [self.word("law")]
        counsel = self.word("counsel") if source.counsel else ""
        users = ", ".join(self.word(user) for user in source.users)
        said = joined([source.id, ", ".join(kinds), self.word("for", users=users) if users else "", counsel])
        title = source.title if source.law else f'"{source.title}"'
        return [*self.lines(said), *self.lines(title), "", *self.lines(source.says[self.lang])]

    def rules(self) -> list[str]:
        if not self.keepers:
            return [] if self.source.no_rule is not None else self.lines(self.word("no rules", where=self.where))
        lines = [self.word("rules")]
        for keeper in self.keepers:
            counsel = self.word("counsel") if keeper.rule.verify_with_counsel else ""
            said = [keeper.book, keeper.provision[self.lang], keeper.title[self.lang], keeper.rule.id, counsel]
            lines += self.lines(joined(said), _INDENT, _INDENT * 2)
        return lines

    def said(self, key: str, reason: Text | None, instead: str | None = None) -> list[str]:
        if reason is None:
            return []
        more = f" {self.word(instead)}" if instead is not None else ""
        return [self.word(key), *self.lines(f"{reason[self.lang]}{more}", _INDENT)]

    def places(self) -> list[str]:
        """The first scenarios, each once whatever its rows, those of every book in turn."""
        if not self.scenes:
            return self.lines(self.word("none")) if self.keepers else []
        rows: dict[tuple[str, int], list[Scene]] = {}
        for scene in self.scenes:
            rows.setdefault((scene.place.file, scene.run.scenario.place.line), []).append(scene)
        groups = in_turn(list(rows.values()))
        count = len(self.scenes)
        lines = [self.word("one") if count == 1 else self.word("many", count=count)]
        for group in groups[:_PLACES]:
            scene = group[0]
            named = scene.run.scenario.name
            number = f"({self.word('rows', count=len(group))})" if len(group) > 1 else ""
            lines += self.lines(joined([str_place(scene), f"{named} {number}".rstrip()]), _INDENT, _INDENT * 2)
        if len(groups) > _PLACES:
            rest = sum(len(group) for group in groups[_PLACES:])
            lines.append(_INDENT + self.word("more", count=rest))
        return lines

    def pair(self) -> list[str]:
        found = Pairs(self.trace).pair(self.source.id)
        if found is None:
            return []
        speech = Speech(found.one.story.spec.book, self.lang)
        lines = [self.word("pair"), *self.lines(speech.label(found.fact), _INDENT)]
        for scene in (found.one, found.other):
            value = scene.facts.get(found.fact)
            stated = self.word("unsaid") if value is None else speech.value(found.fact, value)
            answer = f"{stated}: {_outcome(scene.decision, speech)}"
            lines += self.lines(joined([answer, str_place(scene)]), _INDENT * 2, _INDENT * 3)
        return lines


def _outcome(decision: Decision | None, speech: Speech) -> str:
    """The verdict, with its total where that is final."""
    if decision is None:
        return ""
    verdict = say_choice(decision.verdict.value, VERDICT, speech.lang)
    return verdict if decision.provisional else f"{verdict}, {speech.money(decision.outcome.total)}"


def str_place(scene: Scene) -> str:
    """The file and the line of a scenario."""
    return f"{scene.place.file}:{scene.place.line}"


def in_turn(groups: Sequence[list[Scene]]) -> list[list[Scene]]:
    """The first of every book, then the second of every book, and so on."""
    ranks: dict[str, int] = {}
    ranked = []
    for group in groups:
        book = group[0].book
        ranks[book] = ranks.get(book, 0) + 1
        ranked.append((ranks[book], group))
    return [group for _, group in sorted(ranked, key=lambda each: each[0])]


def _table(found: Trace, lang: str) -> list[str]:
    """All sources, as a table that is Markdown too."""
    heads = [_word(each, lang) for each in ("id", "kind", "scenarios", "where")]
    rows = [heads, *(_row(source, found, lang) for source in found.sources.values())]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    rule = ["-" * width for width in widths] + ["-" * len(heads[3])]
    return [_cells(row, widths) for row in (heads, rule, *rows[1:])]


def _cells(row: Sequence[str], widths: Sequence[int]) -> str:
    padded = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
    return f"| {' | '.join([*padded, row[-1]])} |"


def _row(source: Source, found: Trace, lang: str) -> list[str]:
    keepers = found.kept(source.id)
    kind = "/".join(source.priorities) or _word("law", lang)
    if source.no_rule is not None and not keepers:
        return [source.id, kind, "", _word("away", lang, why=source.no_rule[lang])]
    scenes = str(len(found.shown(keepers)))
    return [source.id, kind, scenes, "; ".join(_by_book(keepers, lang)) or _word("lacking", lang)]


def _by_book(keepers: Iterable[Keeper], lang: str) -> list[str]:
    """The provisions of each book."""
    books: dict[str, dict[str, None]] = {}
    for keeper in keepers:
        books.setdefault(keeper.book, {})[keeper.provision[lang]] = None
    return [f"{book}: {', '.join(provisions)}" for book, provisions in books.items()]


def _unread(found: Trace, lang: str, width: int) -> list[str]:
    return wrapped(_word("unread", lang, files=", ".join(found.unread)), width) if found.unread else []
