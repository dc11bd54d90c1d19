"""`accepts gaps`: what a book leaves open on purpose, and why."""

from __future__ import annotations

from engine.language.log import Log
from engine.language.names import Names
from engine.language.shapes import mapping, suggested, words
from engine.language.source import AcceptedGap, Meets
from engine.language.yaml_tree import Node


def read_accepted(node: Node | None, names: Names, log: Log) -> tuple[AcceptedGap, ...]:
    """The gaps that a book accepts, in order of name: each is a condition that a policy of it defines."""
    what = "`accepts gaps`"
    found = None if node is None else mapping(node, what, log, "such as `late_quotes: {en: why, nl: waarom}`")
    accepted: dict[str, AcceptedGap] = {}
    for key, value in () if found is None else found.entries:
        because = words(value, f"why `{key.text}` is left open", key.place, log)
        definition = names.definitions.get(key.text)
        if definition is not None and isinstance(definition.meaning, Meets):
            accepted[key.text] = AcceptedGap(key.text, because or {}, key.place)
        elif definition is not None:
            note = "a gap is named by a condition: give one a name with `define`"
            log.wrong("unknown-condition", key.place, f"`{key.text}` is no condition", note)
        elif not names.incomplete and not names.is_broken(key.text):
            conditions = [name for name, each in names.definitions.items() if isinstance(each.meaning, Meets)]
            said = f"no condition `{key.text}` in this book{suggested(key.text, conditions)}"
            log.wrong("unknown-condition", key.place, said, "give it a meaning under `define` in a policy")
    return tuple(accepted[name] for name in sorted(accepted))
