"""Pins as features for the manager to review: one for each policy; those that differ in values alone are one table."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from engine.documents.speech import Speech
from engine.language.shipped import shipped
from engine.language.source import Rule
from engine.mutants.pins import Pin, retellings
from engine.specs.feature import NOTES
from engine.specs.lint import LONGEST, PIN
from engine.specs.retelling import Told
from engine.specs.rows import Rows
from engine.specs.scenario_text import KEYWORDS
from engine.specs.shelf import Spec
from engine.specs.slots import NAME
from engine.specs.translation import DUTCH
from engine.vocabulary.attribute import LANGUAGES, Text

WORDS: dict[str, Text] = {
    "feature": {"en": "Feature: {title}, pinned", "nl": "Functionaliteit: {title}, vastgelegd"},
    "made": {
        "en": "Made from the policy, for somebody to review: is this what we mean?",
        "nl": "Gemaakt uit het beleid, om na te kijken: is dit wat wij bedoelen?",
    },
    "rule": {"en": "Rule: {rule}", "nl": "Regel: {rule}"},
    "scenario": {"en": "Scenario: {name}", "nl": "Scenario: {name}"},
    "outline": {"en": "Scenario Outline: {name}", "nl": "Abstract Scenario: {name}"},
    "examples": {"en": "Examples:", "nl": "Voorbeelden:"},
    "more": {"en": "{what}, and {count} more", "nl": "{what}, en nog {count}"},
}

COLUMNS: dict[str, Text] = {
    "verdict": {"en": "verdict", "nl": "oordeel"},
    "charge.agreed": {"en": "agreed", "nl": "afgesproken"},
    "charge.reduced": {"en": "taken off", "nl": "gaat eraf"},
    "charge.computed": {"en": "computed", "nl": "berekend"},
    "charge.waived": {"en": "let off", "nl": "kwijtgescholden"},
    "charge.total": {"en": "total", "nl": "totaal"},
    "settlement.paid": {"en": "paid", "nl": "betaald"},
    "settlement.left_on_account": {"en": "left on account", "nl": "blijft staan"},
    "settlement.forfeited": {"en": "kept", "nl": "ingehouden"},
    "settlement.set_off": {"en": "set off", "nl": "verrekend"},
    "settlement.refunded": {"en": "back", "nl": "terug"},
    "settlement.payable": {"en": "still to pay", "nl": "nog te betalen"},
    "line.amount": {"en": "of the line", "nl": "van de regel"},
    "fee": {"en": "fee", "nl": "soort kosten"},
    "due": {"en": "by", "nl": "uiterlijk"},
    "layer": {"en": "counts as", "nl": "geldt als"},
    "role": {"en": "who", "nl": "wie"},
    "owner": {"en": "who", "nl": "wie"},
    "duty": {"en": "to do", "nl": "te doen"},
    "no.duty": {"en": "not needed", "nl": "niet nodig"},
    "contents": {"en": "stating", "nl": "met vermelding van"},
    "hold.get": {"en": "what we wait for", "nl": "waarop wij wachten"},
    "ask": {"en": "what we ask", "nl": "wat wij vragen"},
}
"""What the slots of a Then are called; facts have their labels."""


WHY = frozenset({"provision", "ground", "defeated"})
"""What one table follows from is the same in all its rows."""


class _Cut(Struct, frozen=True):
    """A step in every language; steps of one key differ at most in what stands in their slots."""

    key: object
    told: Mapping[str, Told]


def features(pins: Sequence[Pin], rows: Rows, folder: Path) -> Mapping[str, str]:
    """The text of each file, by its path below the folder; none has more lines than a person reads.

    Every feature is there in every language, the same scenarios and rows in each. `folder` is where they will stand:
    a feature names its policy from there.
    """
    by_file: dict[str, list[Pin]] = {}
    for pin in pins:
        by_file.setdefault(pin.home.part.place.file, []).append(pin)
    found: dict[str, str] = {}
    for lang in LANGUAGES:
        writer = _Writer(rows.spec, lang, folder)
        below = f"{DUTCH}/" if lang == DUTCH else ""
        for file, some in sorted(by_file.items()):
            for number, text in enumerate(writer.files(file, some), 1):
                stem = Path(file).stem
                found[f"{below}{stem}.feature" if number == 1 else f"{below}{stem}_{number}.feature"] = text
    return found


class _Writer:
    def __init__(self, spec: Spec, lang: str, folder: Path) -> None:
        self.spec = spec
        self.lang = lang
        self.folder = folder
        self.speech = Speech(spec.book, lang)
        self.names: Counter[str] = Counter()

    def files(self, file: str, pins: Sequence[Pin]) -> Iterator[str]:
        """The pins of one policy, cut where a file would grow too long."""
        policy = next(each for each in self.spec.book.policies if each.file == file)
        head = [] if self.lang == "en" else [f"# language: {self.lang}"]
        head += [f"# {self._path(file)}", f"@{PIN}"]
        head += [self._word("feature", title=self.speech.text(policy.title)), "", f"  {WORDS['made'][self.lang]}"]
        longest = LONGEST - 5 + (self.lang != "en")  # cut at the same places in every language
        lines, within = list(head), ""
        self.names = Counter()
        for heading, block in self._blocks(pins):
            if len(lines) + len(block) > longest and len(lines) > len(head):
                yield "\n".join([*lines, ""])
                lines, within = list(head), ""
            if heading != within:
                lines += ["", f"  {heading}"]
                within = heading
            lines += ["", *block]
        yield "\n".join([*lines, ""])

    def _path(self, file: str) -> str:
        """The path of a policy as it is found from where the features will stand."""
        whole = Path(file).resolve()
        if self.spec.shipped:
            return whole.relative_to(shipped().parent.resolve()).as_posix()
        return whole.relative_to(os.path.commonpath([whole, self.folder.resolve()])).as_posix()

    def _blocks(self, pins: Sequence[Pin]) -> Iterator[tuple[str, list[str]]]:
        """The scenarios with the heading of the rule that they pin; those of one shape and one rule are one outline."""
        shapes: dict[object, list[tuple[Pin, list[_Cut]]]] = {}
        for pin in pins:
            cuts = [self._cut(pin, number) for number in range(len(pin.row.run.steps))]
            tags = tuple(tag for tag, _ in pin.row.run.tags)
            why = (part for cut in cuts for part in cut.told[self.lang].parts if part[0] in WHY)
            shapes.setdefault((tags, tuple(cut.key for cut in cuts), *why), []).append((pin, cuts))
        order = {origin: number for number, origin in enumerate(dict.fromkeys(pin.home.origin for pin in pins))}
        for group in sorted(shapes.values(), key=lambda group: order[group[0][0].home.origin]):
            yield self._heading(group[0][0]), self._scenario(group)

    def _heading(self, pin: Pin) -> str:
        return self._word("rule", rule=self._title_of(pin))

    def _title_of(self, pin: Pin) -> str:
        """The provision with its title, or what a word is called."""
        home = pin.home
        said = home.where[self.lang]
        if isinstance(home.part, Rule):
            said = f"{said}: {self.speech.title(home.origin)}"
        return said[:1].upper() + said[1:]

    def _cut(self, pin: Pin, number: int) -> _Cut:
        step = pin.row.run.steps[number]
        assert step.keyword is not None
        (reading, in_each) = retellings(self.spec, pin.row, number)
        assert in_each is not None
        what = id(reading.phrase) if reading.phrase is not None else tuple(reading.values)
        return _Cut((step.keyword, what, *(told.place for told in in_each.values())), in_each)

    def _scenario(self, group: Sequence[tuple[Pin, list[_Cut]]]) -> list[str]:
        (pin, first), *_ = group
        columns = self._columns([cuts for _, cuts in group])
        tags = [f"@{tag}" for tag, _ in pin.row.run.tags]
        lines = [f"    {' '.join(tags)}"] if tags else []
        lines.append(f"    {self._word('outline' if columns else 'scenario', name=self._name(pin))}")
        said = ""
        for number, (step, cut) in enumerate(zip(pin.row.run.steps, first, strict=True)):
            keyword = KEYWORDS[self.lang][step.keyword if step.keyword != said else None]
            said = step.keyword or said
            lines.append(f"      {keyword} {_filled(cut.told[self.lang], number, columns)}")
        if columns:
            names = [*dict.fromkeys(columns.values()), NOTES[self.lang]]
            rows = [[*self._cells(columns, cuts), self._note(each)] for each, cuts in group]
            lines += ["", f"      {WORDS['examples'][self.lang]}"]
            lines += (f"        {row}" for row in _table([names, *rows]))
        return lines

    def _name(self, pin: Pin) -> str:
        """What the scenario is called: no two in a file may have one name."""
        name = self._title_of(pin)
        self.names[name] += 1
        return name if self.names[name] == 1 else f"{name} ({self.names[name]})"

    def _columns(self, group: Sequence[list[_Cut]]) -> Mapping[tuple[int, int], str]:
        """A column for each slot that is not the same in all, or (of one row) for each value.

        What is the same in two slots stands in one column.
        """
        found: dict[tuple[int, int], str] = {}
        alike: dict[tuple[str, ...], str] = {}
        for number, cut in enumerate(group[0]):
            for place, (slot, _) in enumerate(cut.told[self.lang].parts):
                texts = tuple(cuts[number].told[self.lang].parts[place][1] for cuts in group)
                if len(set(texts)) > 1 or (len(group) == 1 and slot not in WHY | {NAME}):
                    if texts not in alike:
                        alike[texts] = self._title(slot, set(alike.values()))
                    found[number, place] = alike[texts]
        return found

    def _title(self, slot: str, taken: set[str]) -> str:
        title = COLUMNS[slot][self.lang] if slot in COLUMNS else self.speech.label(slot)
        number = 1
        while (name := title if number == 1 else f"{title} {number}") in taken:
            number += 1
        return name

    def _cells(self, columns: Mapping[tuple[int, int], str], cuts: Sequence[_Cut]) -> list[str]:
        found: dict[str, str] = {}
        for (number, place), name in columns.items():
            found.setdefault(name, cuts[number].told[self.lang].parts[place][1])
        return list(found.values())

    def _note(self, pin: Pin) -> str:
        """One of the changes that this row notices, by preference of what it was made for."""
        of_home = (each for each in pin.notices if each.origin == pin.home.origin)
        what = next(of_home, pin.home).what[self.lang]
        return what if len(pin.notices) < 2 else self._word("more", what=what, count=str(len(pin.notices) - 1))

    def _word(self, key: str, **slots: str) -> str:
        return WORDS[key][self.lang].format(**slots)


def _filled(told: Told, number: int, columns: Mapping[tuple[int, int], str]) -> str:
    parts = tuple(
        (slot, f"<{columns[number, place]}>" if (number, place) in columns else text)
        for place, (slot, text) in enumerate(told.parts)
    )
    return replace(told, parts=parts).text


def _table(rows: Iterable[Sequence[str]]) -> list[str]:
    found = [[cell.replace("|", "\\|") for cell in row] for row in rows]
    wide = [max(map(len, column)) for column in zip(*found, strict=True)]
    return [f"| {' | '.join(cell.ljust(width) for cell, width in zip(row, wide, strict=True))} |" for row in found]
