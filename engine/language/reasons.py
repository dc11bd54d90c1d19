"""The reason of a rule: what the customer reads, with slots for the values that the rule rests on."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from engine.language.names import FIRST_USE, Names
from engine.language.operands import KIND_WORDS, within_items
from engine.language.place import Place
from engine.language.questions import first_question
from engine.language.scope import Scope
from engine.language.shapes import quoted, suggested, within, words
from engine.language.source import Conclusions, Condition, Due, Name, Ref
from engine.language.walk import named_in, named_in_condition, parts
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node, Scalar
from engine.vocabulary.attribute import LANGUAGES, Kind, Text
from engine.vocabulary.lists import list_of
from engine.words.comparison import Relation
from engine.words.slotted import BadSlotError, Slotted

_MOST_NAMED = 8
_UNSAID = (Kind.TRUTH, Kind.LIST)
"""Kinds of which the value makes no part of a sentence."""


class Reason(Struct, frozen=True):
    """A reason whose own words are in order; its slots are checked once it is known what the rule tests."""

    text: Text
    slots: Mapping[Name, Place]


def read_reason(node: Node, said: str, scope: Scope) -> Reason | None:
    """The reason of a rule (`said`), in both languages with the same slots, and without a value of its own."""
    what = f"the reason of {said}"
    text = words(node, what, node.place, scope.log)
    if text is None or not isinstance(node, MappingNode):
        return None
    cut: dict[str, Slotted] = {}
    slots: dict[Name, Place] = {}
    sound = True
    for language in LANGUAGES:
        written = node.get(language)
        assert isinstance(written, Scalar)
        try:
            cut[language] = Slotted.cut(text[language])
        except BadSlotError as error:
            scope.log.wrong("bad-slot", written.place, str(error), _AS_SLOT)
            sound = False
            continue
        for slot in cut[language].slots:
            slots.setdefault(slot, within(written, f"{{{slot}}}"))
        for value in values_in("{}".join(cut[language].literals)):
            message = f"{what} writes `{value}` itself"
            scope.log.wrong("literal-in-reason", within(written, value), message, _NAME_IT)
            sound = False
    if not sound:
        return None
    differ = set(cut["en"].slots) ^ set(cut["nl"].slots)
    if differ:
        message = f"`en` and `nl` of {what} have different slots: {quoted(_braced(differ), 'and')}"
        scope.log.wrong("reasons-differ", node.place, message, "both say the same")
        return None
    return Reason(text, slots)


_AS_SLOT = "a slot is a name between braces: `{order.value}`"
_NAME_IT = "give it a name with `define`, let the rule use that, and write `{its_name}`"


def check_title(title: Text, node: Node, said: str, scope: Scope) -> bool:
    """Whether a title has no slots: it is said without a case at hand."""
    if not any(brace in one for one in title.values() for brace in "{}"):
        return True
    scope.log.wrong("bad-slot", node.place, f"the title of {said} has a slot", "slots stand in `because`")
    return False


# What a slot may name -------------------------------------------------------------------------------------------------


def check_slots(reason: Reason, said: str, condition: Condition, then: Conclusions, scope: Scope) -> None:
    """Logs every slot that the rule does not rest on, or that the customer may not or can't read."""
    if reason.slots:
        outside = replace(scope, items=None)
        used = tuple(nameable(condition, then, scope.names))
        for slot, place in reason.slots.items():
            _check(slot, place, said, used, outside)


def nameable(condition: Condition, then: Conclusions, names: Names) -> Iterator[Name]:
    """What a reason may name: what the rule tests and concludes with, what that is made of, and earlier answers."""
    seen: set[Name] = set()
    waiting = [*named_in_condition(condition), *_concluded(then)]
    while waiting:
        name = waiting.pop(0)
        if name in seen:
            continue
        seen.add(name)
        yield name
        if name in names.definitions:
            waiting += named_in(names.definitions[name].meaning)
    asked = first_question(then)
    yield from (answer for answer, first in FIRST_USE.items() if first <= asked and answer not in seen)


def _concluded(then: Conclusions) -> Iterator[Name]:
    for part in parts(then):
        match part:
            case Ref(name) | Relation(name):
                yield name
            case Due(moment=str() as moment):
                yield moment


def _check(slot: Name, place: Place, said: str, used: Collection[Name], scope: Scope) -> None:
    names, log = scope.names, scope.log
    if names.is_broken(slot):
        return
    sayable = [name for name in used if name in names and _sayable(name, names)]
    if slot not in names:
        log.wrong("unknown-attribute", place, f"no attribute `{slot}`{suggested(slot, sayable)}", *_named(sayable))
    elif not within_items(slot, place, scope):
        pass  # which is logged
    elif names[slot].internal:
        through = _internal(slot, names)
        rests = "" if through == slot else f" rests on `{through}`, which"
        message = f"`{slot}`{rests} is internal, and the customer reads the reason"
        log.wrong("internal-slot", place, message, "say it without that value")
    elif names[slot].kind in _UNSAID:
        message = f"`{slot}` is {KIND_WORDS[names[slot].kind]}, and that is no part of a sentence"
        log.wrong("unsayable-slot", place, message, "say it in words")
    elif slot not in used:
        hint = suggested(slot, sayable)
        log.wrong("slot-not-tested", place, f"{said} does not rest on `{slot}`{hint}", *_named(sayable))
    elif slot in names.untitled:
        message = f"`{slot}` has no `title`, which is said while its value is not known"
        others = ((names.definitions[slot].place, "defined here"),)
        log.wrong("slot-without-title", place, message, "write `title: {en: ..., nl: ...}`", others=others)


def _sayable(name: Name, names: Names) -> bool:
    return list_of(name) is None and not names[name].internal and names[name].kind not in _UNSAID


def _internal(name: Name, names: Names) -> Name:
    """The first internal name that makes this one internal."""
    if name in names.definitions:
        uses = named_in(names.definitions[name].meaning)
        return next((_internal(used, names) for used in uses if names.internal((used,))), name)
    return name


def _named(sayable: list[Name]) -> tuple[str, ...]:
    if not sayable:
        return ("it rests on nothing that a reason can name",)
    more = "" if len(sayable) <= _MOST_NAMED else ", ..."
    return (f"it may name {quoted(_braced(sayable[:_MOST_NAMED]))}{more}",)


def _braced(names: Collection[Name]) -> tuple[str, ...]:
    return tuple(f"{{{name}}}" for name in sorted(names))


# Values that a reason writes itself -----------------------------------------------------------------------------------

_UNIT = (
    r"(?:(?:calendar|working|business) )?(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|euros?|cents?"
    r"|per ?cent|minuten|minuut|uur|uren|(?:werk|kalender)?dag(?:en)?|nacht(?:en)?|weken|maand(?:en)?|jaar|jaren"
    r"|procent)\b"
)
_COUNT = (
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety"
    r"|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|veertien|vijftien|twintig|dertig|zestig|negentig)"
)
_PROVISION = (
    r"articles?|artikel(?:en)?|art\.|clauses?|guidelines?|richtlijn(?:en)?|directives?|regulations?|verordening(?:en)?"
    r"|lid|leden|paragraphs?|paragraaf|sections?|sub|book|boek|annex|bijlage|act|wet|decree|besluit|bw|dcc|rv|fw|eu|ec"
    r"|eg|no\.|nr\."
)
_NUMBER = re.compile(r"(?<!\w)[0-9]+(?:[.,:/-][0-9]+)*[a-z]{0,2}\b(?:\([0-9a-z]+\))*")
_MEASURED = re.compile(rf"\s*(?:[%‰€]|-?{_UNIT})", re.IGNORECASE)
_PRICED = re.compile(r"(?:[€$£]|\bEUR|\beuro)\s*$", re.IGNORECASE)
_CITED = re.compile(rf"(?<!\w)(?:{_PROVISION})\)?\s+$", re.IGNORECASE)
_AND_CITED = re.compile(r",? (?:and|or|to|en|of|tot|tot en met|t/m) |, |-", re.IGNORECASE)
_IN_WORDS = re.compile(rf"{_COUNT}[\s-]{_UNIT}", re.IGNORECASE)


def values_in(text: str) -> list[str]:
    """The values that a text writes itself: numbers but those of a provision, and counted units in words."""
    found = []
    cited = -1  # where the last number of a provision ends
    for number in _NUMBER.finditer(text):
        unit = _MEASURED.match(text, number.end())
        priced = _PRICED.search(text[: number.start()])
        if unit is None and priced is None:
            goes_on = cited >= 0 and _AND_CITED.fullmatch(text, cited, number.start())
            if goes_on or _CITED.search(text[: number.start()]):
                cited = number.end()
                continue
        start = number.start() if priced is None else priced.start()
        found.append(text[start : number.end() if unit is None else unit.end()].strip())
    return found + [each[0] for each in _IN_WORDS.finditer(text)]
