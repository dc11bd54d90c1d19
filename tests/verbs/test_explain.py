"""`explain`: what is printed for a rule, a clause, a source row and a code; every code is explained."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import engine
from engine.books import Ready
from engine.documents.finding_pages import PAGES
from engine.documents.letters.codes import CODES as LETTERS
from engine.language.codes import CODES as LANGUAGE
from engine.language.explanation import ARROW
from engine.request.codes import CODES as REQUEST
from engine.specs.codes import CODES as SPECS
from engine.verbs.codes import CODES as VERBS
from engine.verbs.explain import CODES, NothingToExplain, explain_code, explain_rules
from tests.small_book import small_book

MOVING = """
    policy: moving
    layer: terms
    title: {en: Moving the date, nl: De datum verschuiven}
    define:
      notice:
        span: {from: change.received, until: order.promised_delivery}
        title: {en: notice, nl: tijd vooraf}
    rules:
      - id: move-in-time
        clause: "6.3"
        title: {en: Moving in time is free, nl: Op tijd verschuiven is kosteloos}
        when: {change.kind: change, notice: at least 14 days}
        then: {charge: free}
        because: {en: There is time., nl: Er is tijd.}
        sources: [R33, L16]
      - id: move-late
        clause: "6.3"
        title: {en: Moving late costs a share, nl: Laat verschuiven kost een deel}
        when: {change.kind: change, notice: less than 14 days}
        then: {charge: {fee: rescheduling, rate: 8 %, of: order.value, at least: 150.00}}
        because: {en: The workshop was reserved., nl: De werkplaats was gereserveerd.}
      - id: refuse-price
        clause: "6.9"
        title: {en: No lower price, nl: Geen lagere prijs}
        when: {change.aspect: price}
        then: {acceptance: reject}
        because: {en: The price belongs to the order., nl: De prijs hoort bij de order.}
"""


@pytest.fixture
def ready(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ready:
    monkeypatch.chdir(tmp_path)
    Path("book").mkdir()
    return small_book(Path("book"), MOVING)


REFUSE_EN = """\
No lower price
clause 6.9 · terms · refuse-price

Applies when
  - what changes is price
  - our terms are in force

Then
  the change is not accepted

Because
  The price belongs to the order.

book/policy_0.yaml:23"""

REFUSE_NL = """\
Geen lagere prijs
artikel 6.9 · voorwaarden · refuse-price

Geldt als
  - wat er wijzigt is prijs
  - onze voorwaarden gelden

Dan
  de wijziging wordt niet aanvaard

Omdat
  De prijs hoort bij de order.

book/policy_0.yaml:23"""

IN_TIME = """\
Moving in time is free
clause 6.3 · terms · move-in-time

Applies when
  - kind of request is change
  - notice is at least 14 days
  - our terms are in force

Then
  the change is accepted
  nothing is due

Because
  There is time.

The words in it
  notice: the time from request received until promised delivery, counted in
    days

sources R33, L16 · book/policy_0.yaml:10"""

LATE = """\
Moving late costs a share
clause 6.3 · terms · move-late

Applies when
  - kind of request is change
  - notice is less than 14 days
  - our terms are in force

Then
  the change is accepted
  rescheduling: 8 % of order value, at least € 150.00

Because
  The workshop was reserved.

The words in it
  notice: the time from request received until promised delivery, counted in
    days

book/policy_0.yaml:17"""


@pytest.mark.parametrize(
    ("asked", "lang", "said"),
    [
        ("refuse-price", "en", REFUSE_EN),
        ("refuse-price", "nl", REFUSE_NL),
        ("6.3", "en", f"{IN_TIME}\n\n\n{LATE}"),  # a clause with two rules
        ("R33", "en", IN_TIME),  # a source row
    ],
)
def test_rules(ready: Ready, asked: str, lang: str, said: str) -> None:
    assert explain_rules(ready, asked, lang, 80) == said


@pytest.mark.parametrize(
    ("asked", "hint"),
    [
        ("refuse-prise", "; did you mean `refuse-price`?"),
        ("R34", "; did you mean `R33`?"),
        ("unread-stap", "; did you mean `unread-step`?"),
        ("zebra crossing", ""),
    ],
)
def test_what_is_called_nothing(ready: Ready, asked: str, hint: str) -> None:
    with pytest.raises(NothingToExplain) as nothing:
        explain_rules(ready, asked, "en", 80)
    assert str(nothing.value) == f"no rule, clause, source row or error code `{asked}`{hint}"


# Codes --------------------------------------------------------------------------------------------------------------


def test_a_code_with_its_example_on_one_line() -> None:
    assert explain_code("unread-step", "en", 80) == (
        "unread-step\n"
        "No phrase reads a step. Every step must be read by exactly one, or it would say\n"
        "less than its reader thinks. A sentence of your own goes into the book's\n"
        "`phrases.yaml`; a fact may also be stated by its name, such as `order.departure\n"
        "is 1 October 2027`.\n"
        "\n"
        "  Given the order was planned -> Given the order has been planned"
    )
    assert explain_code("unread-step", "nl", 80) == (
        "unread-step\n"
        "Geen enkele zin herkent een stap. Elke stap moet door precies één zin worden\n"
        "herkend; anders zegt hij minder dan de lezer denkt. Een eigen zin komt in de\n"
        "`phrases.yaml` van het boek; een gegeven mag ook bij naam worden genoemd, zoals\n"
        "`order.departure is 1 oktober 2027`.\n"
        "\n"
        "  Gegeven de order werd ingepland -> Gegeven de order is ingepland"
    )


def test_an_example_that_is_longer_than_a_line() -> None:
    assert explain_code("unread-step", "en", 60) == (
        "unread-step\n"
        "No phrase reads a step. Every step must be read by exactly\n"
        "one, or it would say less than its reader thinks. A sentence\n"
        "of your own goes into the book's `phrases.yaml`; a fact may\n"
        "also be stated by its name, such as `order.departure is 1\n"
        "October 2027`.\n"
        "\n"
        "  Given the order was planned\n"
        "  -> Given the order has been planned"
    )


def test_a_code_without_an_example() -> None:
    assert explain_code("no-steps", "en", 80) == (
        "no-steps\nA scenario without steps promises nothing, whatever its name says."
    )


def test_what_is_no_code() -> None:
    assert explain_code("unread", "en", 80) is None


def source_of(folder: str) -> str:
    """The text of all modules of a folder but those that explain."""
    paths = (Path(engine.__file__).parent / folder).rglob("*.py")
    return "\n".join(path.read_text(encoding="utf-8") for path in paths if path.name != "codes.py")


def test_every_code_that_is_used_is_explained() -> None:
    source = source_of(".")
    used = {
        *re.findall(r'(?:wrong|[Pp]roblem|Misread|Misfit)\(\s*"([a-z0-9-]+)"', source),
        *re.findall(r"error\[([a-z0-9-]+)\]", source),
        *(
            code
            for line in re.findall(r"\bcode\s*=.*", source)
            for code in re.findall(r'"([a-z]+(?:-[a-z0-9]+)+)"', line)
        ),
    }
    assert {"wrong-unit", "unread-step", "out-of-range", "matchers-disagree", "unknown-attribute"} <= used
    assert used - CODES.keys() - PAGES.keys() == set()


@pytest.mark.parametrize(
    ("folder", "codes"), [("request", REQUEST), ("documents/letters", LETTERS), ("specs", SPECS), ("verbs", VERBS)]
)
def test_no_explanation_is_left_over(folder: str, codes: dict[str, object]) -> None:
    source = source_of(folder)
    assert {code for code in codes if f'"{code}"' not in source and f"[{code}]" not in source} == set()


def test_each_is_explained_once() -> None:
    assert len(CODES) == len(LANGUAGE) + len(REQUEST) + len(LETTERS) + len(SPECS) + len(VERBS)


@pytest.mark.parametrize("code", CODES)
def test_every_explanation_is_in_both_languages(code: str) -> None:
    english, dutch = CODES[code].en, CODES[code].nl
    assert english.endswith(".")
    assert dutch.endswith(".")
    assert english != dutch
    for lang in ("en", "nl"):
        sides = CODES[code].shown(lang).split(ARROW)
        assert sides == [""] or (len(sides) == 2 and sides[0] != sides[1])
        assert "" not in sides[1:]
