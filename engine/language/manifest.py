"""The manifest of a book: `book.yaml`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from zoneinfo import ZoneInfo

from msgspec import Struct

from engine.language import grammar
from engine.language.calendar_key import read_calendar
from engine.language.log import Log
from engine.language.place import Place
from engine.language.shapes import WORD, items, known, mapping, one_of, required, suggested, text, word, words
from engine.language.source import ENDING, Constant, Definition, Literal, Name, Role
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node, Scalar
from engine.quantities.holidays import Calendar
from engine.quantities.unreadable import Unreadable
from engine.quantities.value import NOT_APPLICABLE, Nothing, Value
from engine.vocabulary.attribute import Attribute, Kind, Source, Text, Vocabulary

LANGUAGE_VERSION = "1"
"""The version of the policy language that is read here."""

ZONE = "Europe/Amsterdam"
"""The zone while a manifest has none that can be read."""

_KEYS = (
    "language",
    "book",
    "title",
    "branch",
    "currency",
    "zone",
    "amounts",
    "calendar",
    "include",
    "roles",
    "assume",
    "ending",
    "accepts gaps",
)
_AMOUNTS = ("excluding VAT", "including VAT")
_CURRENCY = re.compile(r"[A-Z]{3}")


class Manifest(Struct, frozen=True):
    """What `book.yaml` says; `assume`, `ending` and `accepts gaps` are read when all names are known."""

    name: str
    title: Text
    branch: str
    currency: str
    zone: str
    includes_vat: bool
    roles: Mapping[str, Role] | None
    mandates: tuple[Definition, ...]
    assume: MappingNode | None
    ending: Node | None
    calendar: Calendar | None = None
    accepts_gaps: Node | None = None


def read_manifest(node: Node, log: Log) -> Manifest:
    """The manifest as far as it can be read: what is wrong is logged, and a default stands in its place."""
    what = "`book.yaml`"
    found = mapping(node, what, log)
    if found is None:
        return no_manifest()
    known(found, what, _KEYS, log)
    version = required(found, what, "language", found.place, log)
    if version is not None:
        one_of(version, "language", (LANGUAGE_VERSION,), log, "unknown-language-version")
    name_node, branch_node = (required(found, what, key, found.place, log) for key in ("book", "branch"))
    currency_node, zone_node, vat_node = (
        required(found, what, key, found.place, log) for key in ("currency", "zone", "amounts")
    )
    title = words(found.get("title"), "the title of the book", found.place, log)
    name = None if name_node is None else word(name_node, "the name of a book", log)
    branch = None if branch_node is None else word(branch_node, "a branch", log)
    currency = None if currency_node is None else _currency(currency_node, log)
    zone = None if zone_node is None else _zone(zone_node, log)
    vat = None if vat_node is None else one_of(vat_node, "amounts", _AMOUNTS, log)
    roles, mandates = _roles(found.get("roles"), zone or ZONE, log)
    assume_node, calendar_node = found.get("assume"), found.get("calendar")
    assume = None if assume_node is None else mapping(assume_node, "`assume`", log)
    return Manifest(
        name or "book",
        title or {},
        branch or "",
        currency or "EUR",
        zone or ZONE,
        vat == _AMOUNTS[1],
        roles,
        mandates,
        assume,
        found.get("ending"),
        None if calendar_node is None else read_calendar(calendar_node, ZoneInfo(zone or ZONE), log),
        found.get("accepts gaps"),
    )


def no_manifest() -> Manifest:
    """What stands in for a manifest that can't be read, so that the policies can be read all the same."""
    return Manifest("book", {}, "", "EUR", ZONE, False, None, (), None, None)


def _currency(node: Node, log: Log) -> str | None:
    found = text(node, "`currency`", log)
    if found is None or _CURRENCY.fullmatch(found):
        return found
    log.wrong("unreadable-value", node.place, f"`{found}` is no currency", "write its ISO 4217 code, such as `EUR`")
    return None


def _zone(node: Node, log: Log) -> str | None:
    found = text(node, "`zone`", log)
    if found is None:
        return None
    try:
        ZoneInfo(found)
    except (KeyError, ValueError, OSError):
        log.wrong("unreadable-value", node.place, f"`{found}` is no time zone", f"such as `{ZONE}`")
        return None
    return found


def _roles(node: Node | None, zone: str, log: Log) -> tuple[Mapping[str, Role] | None, tuple[Definition, ...]]:
    if node is None:
        return {}, ()
    found = mapping(node, "`roles`", log)
    if found is None:
        return None, ()
    roles: dict[str, Role] = {}
    mandates: list[Definition] = []
    for key, value in found.entries:
        # a role with an error is a role all the same: who names it made no mistake
        role, mandate = _role(key, value, zone, log)
        roles[key.text] = role
        if mandate is not None:
            mandates.append(mandate)
    return dict(sorted(roles.items())), tuple(sorted(mandates, key=lambda mandate: mandate.name))


def _role(key: Scalar, value: Node, zone: str, log: Log) -> tuple[Role, Definition | None]:
    called = key.text
    if not WORD.fullmatch(called):
        log.wrong("bad-name", key.place, f"`{called}` can't be the name of a role", "write lower-case words")
    node = mapping(value, f"the role `{called}`", log)
    if node is None:
        return Role(called, {}), None
    known(node, f"the role `{called}`", ("title", "mandate"), log)
    title = words(node.get("title"), f"the title of `{called}`", node.place, log) or {}
    mandate_node = node.get("mandate")
    said = None if mandate_node is None else text(mandate_node, "`mandate`", log)
    if mandate_node is None or said is None:
        return Role(called, title), None
    cents = grammar.literal(said, Kind.MONEY, ZoneInfo(zone))
    if not isinstance(cents, int) or cents < 0:
        log.wrong("unreadable-value", mandate_node.place, f"`{said}` is no amount", "such as `1000.00`")
        return Role(called, title), None
    constant = Constant(Literal(cents, Kind.MONEY, mandate_node.place))
    return Role(called, title, cents), Definition(mandate_name(called), Kind.MONEY, constant, False, key.place)


def mandate_name(role: str) -> Name:
    """How the mandate of a role is called: `mandate.order_desk`."""
    return f"mandate.{re.sub('[ -]', '_', role)}"


def mandate_attribute(mandate: Definition, roles: Mapping[Name, Role]) -> Attribute:
    """What the mandate of a role is called; the roles are by the name of their mandate."""
    called = mandate.name.removeprefix("mandate.")
    title = roles[mandate.name].title if mandate.name in roles else {}
    label = {
        "en": f"mandate of the {title.get('en', called)}",
        "nl": f"mandaat van de {title.get('nl', called)}",
    }
    return Attribute(mandate.name, Kind.MONEY, label, nullable=False, internal=True, source=Source.DEFINED)


def read_assumptions(
    node: MappingNode | None, attributes: Vocabulary, broken: frozenset[Name], zone: ZoneInfo, log: Log
) -> Mapping[Name, Value | Nothing | None]:
    """What the book takes as given, by name; None where it lifts an assumption of the vocabulary."""
    found: dict[Name, Value | Nothing | None] = {}
    for key, value in () if node is None else node.entries:
        if key.text in broken:
            continue
        attribute = attributes.get(key.text)
        if attribute is None:
            hint = suggested(key.text, tuple(attributes))
            log.wrong("unknown-attribute", key.place, f"no attribute `{key.text}`{hint}")
            continue
        if attribute.source is Source.ANSWER and attribute.assumed is None:
            message = f"`{key.text}` is answered by rules and can't be assumed"
            log.wrong("wrong-type", key.place, message, "of the answers, `binding` and `terms` can")
            continue
        if attribute.source is Source.ITEM:
            log.wrong("wrong-type", key.place, f"`{key.text}` belongs to a list and can't be assumed")
            continue
        said = text(value, f"the assumption of `{key.text}`", log)
        if said is None:
            continue
        if said == "unknown":
            found[key.text] = None
            continue
        if said == "not applicable" and attribute.nullable and attribute.source in (Source.REQUEST, Source.OWN):
            found[key.text] = NOT_APPLICABLE
            continue
        try:
            found[key.text] = grammar.value(said, attribute, zone)
        except Unreadable as error:
            unreadable(error, attribute, value.place, log, more=", or `unknown`")
    return dict(sorted(found.items()))


def read_ending(node: Node | None, kind: Attribute | None, zone: ZoneInfo, log: Log) -> tuple[str, ...]:
    """The kinds of change that end what was ordered; `kind` is `change.kind`, None where it can't be read."""
    nodes = () if node is None else items(node, "`ending`", log)
    if node is None or nodes is None or kind is None:
        return ENDING
    if not nodes:
        default = ", ".join(ENDING)
        log.wrong("empty-any", node.place, "`ending` is empty", f"leave it out, and it is [{default}]")
    found: set[Value] = set()
    for one in nodes:
        said = text(one, "a kind of change", log)
        if said is None:
            continue
        try:
            found.add(grammar.value(said, kind, zone))
        except Unreadable as error:
            unreadable(error, kind, one.place, log)
    return tuple(choice for choice in kind.choices if choice in found)


def unreadable(error: Unreadable, attribute: Attribute, place: Place, log: Log, more: str = "") -> None:
    """Logs that a text is no value of an attribute."""
    hint = f"; did you mean `{error.suggestion}`?" if error.suggestion else ""
    code = "unknown-value" if attribute.kind is Kind.CHOICE else "unreadable-value"
    log.wrong(
        code,
        place,
        f"`{error.text}` is not a value of `{attribute.name}`{hint}",
        f"expected {error.expected}{more}",
    )
