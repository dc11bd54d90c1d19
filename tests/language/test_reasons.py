from __future__ import annotations

from pathlib import Path

import pytest

from engine.language.reasons import values_in
from tests.language.books import policy, read, write

WITHDRAWAL = """\
define:
  cooling_off: {period: 14 days, title: {en: the withdrawal period, nl: de bedenktijd}}
  withdrawal_ends:
    {date: order.delivered, plus: cooling_off, title: {en: the end of that period, nl: het einde van die termijn}}
  too_late: {when: {change.received: after withdrawal_ends}}
rules:
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("You had 14 days for that.", ["14 days"]),
        ("Daar had u veertien kalenderdagen voor.", ["veertien kalenderdagen"]),
        ("Within three working days we answer.", ["three working days"]),
        ("Half of it, 50 %, is for us, and 12,5% for you.", ["50 %", "12,5%"]),
        ("We keep € 25.00, EUR 30 or 12 euro.", ["€ 25.00", "EUR 30", "12 euro"]),
        ("Since 27 April 2022 that is so.", ["27", "2022"]),
        ("From the 3rd change on, at 17:00.", ["3rd", "17:00"]),
        ("Na 10x houdt het op.", ["10x"]),
        # a law that counts in days gives no cover to the days
        ("Article 6:230o gives 14 days.", ["14 days"]),
        ("Under clause 7.2 and 14 days before", ["14 days"]),
        ("Volgens artikel 7 dagen", ["7 dagen"]),
    ],
)
def test_a_value_that_a_reason_writes_itself(text: str, found: list[str]) -> None:
    assert values_in(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "So says article 7:755 of the Civil Code (BW 6:91, 6:92 and 6:94).",
        "Zo staat het in artikel 6:230o lid 1 en 2 BW, of artikelen 7:5 tot en met 7:7.",
        "Clause 7.2 and guideline G4 say so; see Regulation (EU) 2016/679 and directive 2011/83/EU.",
        "Zie lid 3, Richtlijn (EU) 2019/771 en BW 7:26(2).",
        "A day before, one table can still go to a second guest; twice is not nice.",
        "Niet twee keer voor één stoel, en één persoon gaat erover.",
    ],
)
def test_what_is_no_value(text: str) -> None:
    assert values_in(text) == []


def reason(en: str, nl: str, *, when: str = "{too_late: true}", then: str = "{acceptance: reject}") -> str:
    return f'  - {{id: a, clause: "1", when: {when}, then: {then}, because: {{en: "{en}", nl: "{nl}"}}}}\n'


@pytest.mark.parametrize(
    ("slot", "when", "then"),
    [
        # what the rule tests, and what that is made of
        ("change.received", "{too_late: true}", "{acceptance: reject}"),
        ("withdrawal_ends", "{too_late: true}", "{acceptance: reject}"),
        ("cooling_off", "{too_late: true}", "{acceptance: reject}"),
        ("order.delivered", "{not: {any: [{too_late: true}]}}", "{acceptance: reject}"),
        ("order.value", "{deposit.paid: more than order.value}", "{acceptance: reject}"),
        # what it concludes with
        ("order.value", "{order.stage: planned}", "{charge: {fee: f, rate: 5 %, of: order.value}}"),
        ("deposit.paid", "{order.stage: planned}", "{charge: {fee: f, amount: 5.00, at most: deposit.paid}}"),
        (
            "order.event_start",
            "{order.stage: planned}",
            "{charge: {fee: f, of: order.value, scale: {from: change.received, until: order.event_start}, "
            "tiers: [{otherwise: true, charge: 5 %}]}}",
        ),
        ("order.delivered", "{order.stage: planned}", "{duties: [{do: call, owner: service, due: order.delivered}]}"),
        # answers to earlier questions
        ("terms", "{order.stage: planned}", "{acceptance: reject}"),
        ("charge.total", "{order.stage: planned}", "{duties: [{do: call, owner: service, due: now}]}"),
    ],
)
def test_a_slot_may_name_what_the_rule_rests_on(slot: str, when: str, then: str, tmp_path: Path) -> None:
    body = WITHDRAWAL + reason(f"It is {{{slot}}}.", f"Het is {{ {slot} }}.", when=when, then=then)
    book = read(tmp_path, {"p.yaml": policy(body)})
    assert book.rules[0].because == {"en": f"It is {{{slot}}}.", "nl": f"Het is {{ {slot} }}."}


def test_a_slot_may_name_what_an_included_book_defines(tmp_path: Path) -> None:
    write(tmp_path / "law", {"w.yaml": policy(WITHDRAWAL.removesuffix("rules:\n"), name="w")})
    manifest = (tmp_path / "law" / "book.yaml").read_text(encoding="utf-8") + "include: [../law]\n"
    rules = "rules:\n" + reason("Until {withdrawal_ends}.", "Tot {withdrawal_ends}.")
    book = read(tmp_path / "shop", {"book.yaml": manifest, "p.yaml": policy(rules)})
    assert [rule.id for rule in book.rules] == ["a"]
