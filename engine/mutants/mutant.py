"""The mutants of a book: each is the book with one small change to a rule or a word that is written in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from engine.core.plan import Owes, Plan, Step
from engine.core.plan import Rule as CoreRule
from engine.documents.speech import LAYERS, Speech
from engine.language.source import Book, Definition, Policy, Rule
from engine.mutants.conclusions import conclusions
from engine.mutants.conditions import asked_of
from engine.mutants.edit import Edit, Saying, Voices, within
from engine.mutants.meanings import meanings
from engine.regions.boxes import meeting
from engine.regions.conditions import Conditions
from engine.regions.space import Space
from engine.regions.work import OutOfWorkError, Work
from engine.specs.own import own
from engine.vocabulary.attribute import Text
from engine.vocabulary.layer import Layer

EXCEPTION, LAYER = "exception", "layer"

_OTHER = {
    Layer.LAW: Layer.TERMS,
    Layer.SUPPLIER_DEFAULT: Layer.TERMS,
    Layer.INDIVIDUAL: Layer.TERMS,
    Layer.TERMS: Layer.GUIDELINE,
    Layer.GUIDELINE: Layer.TERMS,
    Layer.SUPPLEMENTARY_LAW: Layer.TERMS,
}
_WORK = 20_000


class Mutant(Struct, frozen=True):
    """A book with one small change. `id` is the same as long as the rule (or definition) and the change are.

    `where` is the provision of the rule, or what the definition is called.
    """

    id: str
    kind: str
    origin: str
    where: Text
    what: Text
    part: Rule | Definition

    def of(self, book: Book) -> Book:
        """The book as it is then."""
        part = self.part
        if isinstance(part, Definition):
            return replace(book, policies=tuple(_redefined(policy, part) for policy in book.policies))
        return replace(book, policies=tuple(_reruled(policy, part) for policy in book.policies))


def mutants(book: Book, plan: Plan, folder: Path | None = None) -> tuple[Mutant, ...]:
    """All mutants of a book, in order of provision; what is written in the books it includes stays as it is.

    `folder` is that of the book; None: it includes no book within its own folder.
    """
    voices = Voices(book)
    exceptions = _Exceptions(book, plan, voices)
    rules, definitions = own(book, folder)
    found: list[Mutant] = []
    for rule in rules:
        where = {lang: speech.provision(rule.id) for lang, speech in voices.speeches.items()}
        found += _numbered(rule.id, where, (*_rule(voices, rule), *exceptions.of(rule)))
    for definition in definitions:
        where = {lang: speech.label(definition.name) for lang, speech in voices.speeches.items()}
        found += _numbered(definition.name, where, meanings(voices, definition))
    return tuple(found)


def _numbered(origin: str, where: Text, edits: Iterable[Edit[Rule] | Edit[Definition]]) -> Iterator[Mutant]:
    taken: dict[str, int] = {}
    for edit in edits:
        name = f"{origin}: {edit.kind}: {edit.what['en']}"
        taken[name] = taken.get(name, 0) + 1
        number = f" ({taken[name]})" if taken[name] > 1 else ""
        yield Mutant(name + number, edit.kind, origin, where, edit.what, edit.new)


def _rule(voices: Voices, rule: Rule) -> Iterator[Edit[Rule]]:
    yield from within(asked_of(voices, rule), lambda new: replace(rule, when=new))
    yield from within(conclusions(voices, rule.then), lambda new: replace(rule, then=new))
    for target in rule.exception_to:
        others = tuple(each for each in rule.exception_to if each != target)
        yield Edit(EXCEPTION, voices.text("no exception", rule=_provision(target)), replace(rule, exception_to=others))
    # an exception is of the layer of what it is an exception to, or it is none
    apart = rule.exception_to or any(rule.id in each.exception_to for each in voices.book.rules)
    if rule.layer in _OTHER and not apart:
        other = _OTHER[rule.layer]
        said = voices.text("layer", before=_layer(rule.layer), after=_layer(other))
        yield Edit(LAYER, said, replace(rule, layer=other))


class _Exceptions:
    """Pairs of rules of which one could be made an exception to the other, with some effect."""

    def __init__(self, book: Book, plan: Plan, voices: Voices) -> None:
        self.book = book
        self.voices = voices
        self.conditions = Conditions(plan, Space(plan))
        self.lines: dict[tuple[Layer | None, Step, str], list[CoreRule]] = {}
        self.rules: dict[str, list[tuple[Step, CoreRule]]] = {}
        for stage in plan.stages:
            if stage.step is not Step.DEFINITION:
                for rule in stage.rules:
                    self.lines.setdefault((rule.layer, stage.step, rule.line), []).append(rule)
                    self.rules.setdefault(rule.origin, []).append((stage.step, rule))
        above = {rule.id: rule.exception_to for rule in book.rules}
        self.above = {rule: _reached(above, rule) for rule in above}

    def of(self, rule: Rule) -> Iterator[Edit[Rule]]:
        """The rule as an exception to each rule that it could meet."""
        targets: dict[str, None] = {}
        for step, mine in self.rules.get(rule.id, ()):
            for other in self.lines[mine.layer, step, mine.line]:
                if self._apart(rule.id, other.origin) and _differ(mine, other) and self._meet(mine, other):
                    targets[other.origin] = None
        for target in sorted(targets):
            new = replace(rule, exception_to=(*rule.exception_to, target))
            yield Edit(EXCEPTION, self.voices.text("exception", rule=_provision(target)), new)

    def _apart(self, rule: str, other: str) -> bool:
        return rule != other and other not in self.above[rule] and rule not in self.above[other]

    def _meet(self, rule: CoreRule, other: CoreRule) -> bool:
        try:
            return bool(meeting(self.conditions.of(rule), self.conditions.of(other), Work(_WORK)))
        except OutOfWorkError:
            return True


def _differ(rule: CoreRule, other: CoreRule) -> bool:
    if isinstance(rule.conclusion, Owes) and isinstance(other.conclusion, Owes):
        return (rule.conclusion.owner, rule.conclusion.due) != (other.conclusion.owner, other.conclusion.due)
    return rule.conclusion != other.conclusion


def _reached(above: dict[str, tuple[str, ...]], rule: str) -> frozenset[str]:
    found: set[str] = set()
    waiting = list(above[rule])
    while waiting:
        target = waiting.pop()
        if target not in found:
            found.add(target)
            waiting.extend(above.get(target, ()))
    return frozenset(found)


def _provision(rule: str) -> Saying:
    return lambda speech: speech.provision(rule)


def _layer(layer: Layer) -> Saying:
    def said(speech: Speech) -> str:
        return speech.text(LAYERS[layer])

    return said


def _reruled(policy: Policy, rule: Rule) -> Policy:
    if all(each.id != rule.id for each in policy.rules):
        return policy
    return replace(policy, rules=tuple(rule if each.id == rule.id else each for each in policy.rules))


def _redefined(policy: Policy, definition: Definition) -> Policy:
    if all(each.name != definition.name for each in policy.definitions):
        return policy
    found = tuple(definition if each.name == definition.name else each for each in policy.definitions)
    return replace(policy, definitions=found)
