"""Letters that were read as a customer reads them, word for word; and what holds for every part of them.

The letters stand in `letters/`, one file each, called after the example, the language and the style.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.books import find, load
from engine.documents.letters.letter import Letter, letter
from engine.documents.letters.templates import read_templates
from engine.verbs.decide import deciding
from engine.verbs.letter import letter_text
from tests.small_book import Desk, Desks, rule

ROOT = Path(__file__).parents[2]
LETTERS = sorted((Path(__file__).parent / "letters").glob("*.txt"))


def example(name: str) -> tuple[Path, str]:
    """An example by its name, and its book."""
    path = next((ROOT / "examples").rglob(f"{name}.*"))
    return path, "hospitality" if path.parent.name == "hospitality" else "manufacturing"


def write(path: Path, book: str, lang: str, style: str, *settings: str) -> Letter:
    folder = find(f"policies/{book}")
    ready = load(folder)
    templates = read_templates(ready.book, folder)
    with deciding(ready, [str(path)], dict(each.split("=", 1) for each in settings)) as decisions:
        return letter(decisions[0], ready.book, templates, style=style, lang=lang)


@pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.stem)
def test_a_letter_word_for_word(path: Path) -> None:
    name, lang, style = path.stem.split(".")
    assert letter_text(write(*example(name), lang, style), lang) == path.read_text(encoding="utf-8").rstrip("\n")


def said(found: Letter, name: str) -> str:
    return " ".join(each.text for each in found.paragraphs if each.name == name)


def test_a_gesture_of_the_whole_charge_says_what_it_was_and_that_it_is_once() -> None:
    path, book = example("cancelled-after-planning")
    found = write(path, book, "nl", "formal", "customer.expected_margin=100000.00")
    assert "€ 5.520,00" in said(found, "gesture-whole")
    assert said(found, "gesture-reason") == "Een uitzondering, om al het werk dat wij voor u doen."
    assert "eenmalig" in said(found, "gesture-next-time")
    assert "De volgende keer" in said(found, "gesture-next-time")
    assert said(found, "refund").startswith("U ontvangt uiterlijk")
    assert "€ 5.520,00" in said(found, "refund")
    assert said(found, "paid-ending") == ""


def test_a_customer_without_a_name_and_an_order_without_a_number() -> None:
    path, book = example("moved-on-the-last-free-day")
    found = write(path, book, "en", "formal", "customer.name=unknown", "order.id=unknown")
    assert found.subject == "Our answer about your order"
    assert found.body.startswith("Dear Sir or Madam,\n")
    assert "move the delivery date of your order." in said(found, "opening-delivery-date")


# Small books --------------------------------------------------------------------------------------------------------


def of(desk: Desk, *facts: str, lang: str = "en", style: str = "plain") -> Letter:
    book = desk.ready.book
    return letter(desk.decision(*facts), book, read_templates(book), style=style, lang=lang)


def test_every_kind_of_request_has_its_opening(desk: Desks) -> None:
    one = desk(terms=rule("t", "charge: free"))
    kinds = one.ready.book.vocabulary["change.kind"].choices
    aspects = one.ready.book.vocabulary["change.aspect"].choices
    openings = {of(one, f"change.kind={kind}").paragraphs[1].name for kind in kinds}
    assert openings == {f"opening-{kind.replace(' ', '-')}" for kind in kinds}
    openings = {of(one, "change.kind=change", f"change.aspect={aspect}").paragraphs[1].name for aspect in aspects}
    assert openings == {f"opening-{aspect}" for aspect in aspects}


def test_duties_that_concern_the_customer_and_no_others(desk: Desks) -> None:
    duties = ", ".join(
        f"{{do: {code}, owner: order desk, due: change.received plus 2 days}}"
        for code in ("answer_complaint", "review_policy_clause", "send_samples")
    )
    found = of(desk(terms=rule("t", f"charge: free, duties: [{duties}]")))
    told = [each.text for each in found.paragraphs if each.name.startswith("duty-")]
    assert told == ["You will have our answer to your complaint by Wednesday 3 March 2027."]
    assert "review" not in found.body
    assert "samples" not in found.body


def test_a_charge_that_comes_from_what_is_internal_says_its_amount_only(desk: Desks) -> None:
    one = desk(terms=rule("t", "charge: {fee: loss, rate: 50 %, of: costs.lost_margin}"))
    found = of(one, "costs.lost_margin=300.00", "order.value=1000.00")
    assert said(found, "charge") == "loss: € 150.00 (clause 1 of our terms)"
    assert "300" not in found.body
    assert "50 %" not in found.body
    # what is not internal is worked out
    one = desk(terms=rule("t", "charge: {fee: loss, rate: 50 %, of: order.value}"))
    assert said(of(one, "order.value=300.00"), "charge-explained") == (
        "loss, 50 % of € 300.00: € 150.00 (clause 1 of our terms)"
    )


def test_what_law_takes_off_is_shown_with_its_article(desk: Desks) -> None:
    law = (
        "- {id: cap, article: BW 1:1, when: {order.persons: 2}, then: {acceptance: accept, charge: {at most: 40.00}}, "
        "because: {en: The law says so., nl: Dat zegt de wet.}}"
    )
    one = desk(terms=rule("t", "charge: {fee: cancellation, amount: 100.00}"), law=law)
    found = of(one, "order.persons=2", "order.value=500.00")
    assert said(found, "reduction") == "not charged: − € 60.00 (BW 1:1)"
    assert said(found, "total") == "in total: € 40.00"
    assert "The law says so (BW 1:1)." in found.body
    assert "sorry" not in [each.name for each in found.paragraphs]


def test_only_what_the_customer_knows_is_asked(desk: Desks) -> None:
    one = desk(terms=rule("t", "charge: free", "dispute.win_chance: at least 50 %"))
    found = of(one, "dispute.win_chance=unknown")
    assert [each.name for each in found.paragraphs][2:4] == ["open-ourselves", "open-next"]
    one = desk(terms=rule("t", "charge: free", "order.persons: 3"))
    assert said(of(one), "question") == "For how many persons is it?"


def test_every_rejection_offers_a_next_step(desk: Desks) -> None:
    found = of(desk(terms=rule("t", "acceptance: reject")))
    assert "next-step" in [each.name for each in found.paragraphs]


def test_a_reason_that_is_nobodys_clause_is_said_without_one(desk: Desks) -> None:
    found = of(desk(guideline=rule("t", "charge: free")))
    assert said(found, "reason-only-own") == "Why? B."
    assert "guideline" not in found.body
