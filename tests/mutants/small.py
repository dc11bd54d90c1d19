"""A book whose mutants are known by hand, and features about it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from engine.mutants.run import Mutation, mutate
from engine.specs.rows import Rows, rows_of
from engine.specs.shelf import Shelf

MANIFEST = """\
language: 1
book: tiny
title: {en: A tiny book, nl: Een heel klein boek}
branch: test
currency: EUR
zone: Europe/Amsterdam
amounts: excluding VAT
roles:
  order desk: {title: {en: order desk, nl: orderafdeling}, mandate: 1000.00}
  sales manager: {title: {en: sales manager, nl: verkoopleider}, mandate: 10000.00}
"""

POLICY = """\
policy: cancelling
layer: terms
title: {en: Cancelling, nl: Annuleren}
define:
  crowd: {any: [{order.persons: at least 5}, {order.persons: 4}]}
rules:
  - id: cancel
    clause: "7.1"
    title: {en: Cancelling costs a tenth, nl: Annuleren kost een tiende}
    when: {change.kind: cancellation, order.value: at least 100.00}
    then: {charge: {fee: cancellation, rate: 10 %, of: order.value}}
    because: {en: We had begun., nl: Wij waren begonnen.}
  - id: crowd-is-free
    clause: "7.2"
    exception_to: cancel
    title: {en: A crowd is free, nl: Een grote groep is kosteloos}
    when: {change.kind: cancellation, order.value: at least 100.00, crowd: true}
    then: {charge: {fee: cancellation, free: true}}
    because: {en: It was agreed., nl: Dat is afgesproken.}
"""

FORMATION = """\
policy: agreeing
layer: formation
title: {en: Agreeing, nl: Afspreken}
rules:
  - id: bound
    clause: "2.1"
    title: {en: We agreed, nl: Er is een afspraak}
    then: {binding: yes, terms: ours}
    because: {en: We did., nl: Dat is zo.}
"""

HEAD = """\
# policies/tiny/cancelling.yaml
Feature: Cancelling

"""

OUTLINE = """\
  Scenario Outline: By value and size
    Given an order of <value>
    And order.persons is <persons>
    When the customer cancels the order on 1 March 2027 12:00
    Then the request is <verdict>
    And the customer pays <total>
    And this rests on clause 2.1

    Examples:
      | value    | persons | verdict | total   | note        |
"""

REJECTED = """\

  Scenario Outline: Below that nothing is agreed
    Given an order of <value>
    And order.persons is 1
    When the customer cancels the order on 1 March 2027 12:00
    Then the request is rejected
    And this rests on clause 2.1

    Examples:
      | value   | note   |
"""

ON = "| € 100.00 | 1       | paid    | € 10.00 | on it       |"
FIVE = "| € 100.00 | 5       | free    | € 0.00  | a crowd     |"
FOUR = "| € 100.00 | 4       | free    | € 0.00  | a crowd too |"
THREE = "| € 100.00 | 3       | paid    | € 10.00 | no crowd    |"
BELOW = "| € 99.99 | below  |"
FAR_BELOW = "| € 50.00 | far    |"

PINNED = (ON, FIVE, FOUR, THREE)


def feature(rows: Iterable[str], below: Iterable[str] = (), more: str = "") -> str:
    """A feature with these rows of both outlines, and more scenarios."""
    text = HEAD + OUTLINE + "".join(f"      {row}\n" for row in rows)
    below = tuple(below)
    if below:
        text += REJECTED + "".join(f"      {row}\n" for row in below)
    return f"{text}\n{more}" if more else text


def write(home: Path, text: str, policy: str = POLICY) -> Path:
    """The book, and its feature; answers the folder of the book."""
    folder = home / "policies" / "tiny"
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in (("book", MANIFEST), ("agreeing", FORMATION), ("cancelling", policy)):
        (folder / f"{name}.yaml").write_text(content, encoding="utf-8")
    path = home / "features" / "tiny" / "cancelling.feature"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return folder


def rows(folder: Path) -> Rows:
    """All rows, each of which holds."""
    (found,) = rows_of([folder], Shelf())
    assert not found.unread
    return found


def mutated(home: Path, text: str, policy: str = POLICY) -> Mutation:
    """What becomes of the mutants of the book under a feature."""
    return mutate(rows(write(home, text, policy)))
