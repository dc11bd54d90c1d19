"""The working days of a book: `calendar` in `book.yaml`."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from engine.language.grammar import literal
from engine.language.log import Log
from engine.language.shapes import items, known, quoted, required, suggested, text
from engine.language.yaml_tree import Mapping as MappingNode
from engine.language.yaml_tree import Node
from engine.quantities.holidays import Calendar, NoCountry, known_holidays, make_calendar
from engine.vocabulary.attribute import Kind

_KEYS = ("country", "without", "with")


def read_calendar(node: Node, zone: ZoneInfo, log: Log) -> Calendar | None:
    """`NL`, or `{country: NL, without: [Goede vrijdag], with: [Bevrijdingsdag, 2027-12-24]}`; None: it is wrong."""
    found = node if isinstance(node, MappingNode) else None
    if found is not None and not known(found, "`calendar`", _KEYS, log):
        return None
    country_node = node if found is None else required(found, "`calendar`", "country", found.place, log)
    country = None if country_node is None else text(country_node, "`calendar`", log)
    if country is None or country_node is None:
        return None
    try:
        names = known_holidays(country)
    except NoCountry:
        said = f"there is no calendar of `{country}`"
        log.wrong("unknown-value", country_node.place, said, "write the ISO 3166 code of a country, such as `NL`")
        return None
    already = len(log.problems)
    without = [] if found is None else _days(found, "without", names, zone, log)
    added = [] if found is None else _days(found, "with", names, zone, log)
    if len(log.problems) > already:
        return None
    return make_calendar(country, [day for day in without if isinstance(day, str)], added)


def _days(calendar: MappingNode, key: str, names: dict[str, str], zone: ZoneInfo, log: Log) -> list[str | date]:
    node = calendar.get(key)
    nodes = () if node is None else items(node, f"`{key}`", log)
    found: list[str | date] = []
    for one in nodes or ():
        said = text(one, "a holiday", log)
        day = None if said is None or key == "without" else literal(said, Kind.DATE, zone)
        name = None if said is None else {each.casefold(): own for each, own in names.items()}.get(said.casefold())
        if isinstance(day, date):
            found.append(day)
        elif name is not None:
            found.append(name)
        elif said is not None:
            log.wrong(
                "unknown-value",
                one.place,
                f"no holiday `{said}`{suggested(said, tuple(names))}",
                f"write {quoted(tuple(sorted(set(names.values()))))}",
            )
    return found
