from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from msgspec import Struct
from msgspec.structs import replace

from engine.language.book import edition
from engine.language.place import Place
from engine.language.source import (
    AllOf,
    AnyOf,
    Basis,
    Bound,
    Branch,
    Charge,
    Choose,
    Combine,
    Comparison,
    Conclusions,
    Constant,
    DaysBetween,
    Difference,
    Due,
    DueKind,
    Duty,
    Extreme,
    Fixed,
    Free,
    Guards,
    Hold,
    LifetimeValue,
    Literal,
    Meets,
    Not,
    Percentage,
    Product,
    Ref,
    Refer,
    Role,
    Scale,
    Share,
    Shifted,
    Span,
    Sum,
    Tier,
    Times,
    Waiver,
)
from engine.quantities.period import HOUR, Period
from engine.quantities.value import NOT_APPLICABLE, Day
from engine.vocabulary.attribute import Kind, Party, Source
from engine.vocabulary.layer import Layer
from engine.words.comparison import Among, Op, Relation, Test
from tests.language.books import MANIFEST, policy, read, refused, rule, write

NOWHERE = Place("", 0, 0, 0)


def bare(found: object) -> object:
    """The same without places, which are not what is tested here."""
    if isinstance(found, Place):
        return NOWHERE
    if isinstance(found, tuple):
        return tuple(bare(one) for one in found)
    if isinstance(found, Struct):
        return replace(found, **{name: bare(getattr(found, name)) for name in found.__struct_fields__})
    return found


def literal(value: object, kind: Kind) -> Literal:
    return Literal(value, kind, NOWHERE)  # type: ignore[arg-type]


def money(cents: int) -> Literal:
    return literal(cents, Kind.MONEY)


def rate(points: int) -> Literal:
    return literal(points, Kind.RATE)


def ref(name: str) -> Ref:
    return Ref(name, NOWHERE)


def asks(name: str, op: Op, against: object = None) -> Comparison:
    return Comparison(name, Test(op, against), NOWHERE)  # type: ignore[arg-type]


# The manifest -------------------------------------------------------------------------------------------------------


def test_manifest(tmp_path: Path) -> None:
    book = read(tmp_path, {"p.yaml": policy("rules:\n" + rule("{charge: free}"))})
    assert (book.name, book.branch, book.currency, book.zone) == (
        "manufacturing",
        "manufacturing",
        "EUR",
        "Europe/Amsterdam",
    )
    assert book.title == {"en": "Manufacturing", "nl": "Maakindustrie"}
    assert not book.includes_vat
    assert book.roles["order desk"] == Role("order desk", {"en": "order desk", "nl": "orderafdeling"}, 100_000)
    assert book.roles["service"].mandate is None


def test_assumptions_are_set_and_lifted(tmp_path: Path) -> None:
    book = read(tmp_path, {"p.yaml": policy("rules:\n" + rule("{charge: free}"))})
    assert book.assumptions == {"complaint.open": None, "supplier.days_late": 0}
    assert book.vocabulary["supplier.days_late"].assumed == 0
    assert book.vocabulary["complaint.open"].assumed is None
    assert book.vocabulary["binding"].assumed == "yes"
    assert book.vocabulary["terms"].assumed == "ours"


def test_a_book_may_take_as_given_that_there_is_none(tmp_path: Path) -> None:
    none = MANIFEST.replace("supplier.days_late: 0", "order.delivered: not applicable")
    book = read(tmp_path, {"book.yaml": none, "p.yaml": policy("rules:\n" + rule("{charge: free}"))})
    assert book.vocabulary["order.delivered"].assumed is NOT_APPLICABLE
    # of an answer there is always one
    write(tmp_path, {"book.yaml": none.replace("order.delivered", "binding")})
    assert [problem.code for problem in refused(tmp_path).problems] == ["unknown-value"]


def test_a_mandate_is_a_named_amount(tmp_path: Path) -> None:
    book = read(tmp_path, {"p.yaml": policy("rules:\n" + rule("{charge: free}"))})
    assert [(one.name, bare(one.meaning)) for one in book.definitions] == [
        ("mandate.order_desk", Constant(money(100_000))),
        ("mandate.sales_manager", Constant(money(1_000_000))),
    ]
    assert book.vocabulary["mandate.order_desk"].label == {
        "en": "mandate of the order desk",
        "nl": "mandaat van de orderafdeling",
    }


def test_fees_are_the_values_of_their_answer(tmp_path: Path) -> None:
    charge = "{charge: [{fee: storage, amount: 5.00, label: {en: storage, nl: opslag}}, {fee: moving, amount: 1.00}]}"
    book = read(tmp_path, {"p.yaml": policy("rules:\n" + rule(charge))})
    assert book.vocabulary["charge.fees"].choices == ("moving", "storage")
    assert book.vocabulary["charge.fees"].choice_words == {"storage": {"en": "storage", "nl": "opslag"}}


# Conditions ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("{order.stage: planned}", asks("order.stage", Op.IS, "planned")),
        ("{order.stage: [ready, planned]}", asks("order.stage", Op.IS, Among(("planned", "ready")))),
        ("{order.stage: [planned]}", asks("order.stage", Op.IS, "planned")),
        ("{order.stage: planned or later}", asks("order.stage", Op.AT_LEAST, "planned")),
        ("{order.stage: not planned}", asks("order.stage", Op.IS_NOT, "planned")),
        ("{change.in_writing: true}", asks("change.in_writing", Op.IS, True)),
        ("{order.value: 1250.00}", asks("order.value", Op.IS, 125_000)),
        ("{order.value: more than 1250.00}", asks("order.value", Op.MORE, 125_000)),
        ("{change.quantity_share: at most 10 %}", asks("change.quantity_share", Op.AT_MOST, 1_000)),
        ("{change.sequence: less than 3}", asks("change.sequence", Op.LESS, 3)),
        (
            "{order.value: at least 1.5 x deposit.paid plus 100.00}",
            asks("order.value", Op.AT_LEAST, Relation("deposit.paid", Fraction(3, 2), 10_000)),
        ),
        ("{order.delivered: on or before 2027-04-16}", asks("order.delivered", Op.AT_MOST, date(2027, 4, 16))),
        ("{order.concluded: before 27 April 2022}", asks("order.concluded", Op.LESS, Day(date(2022, 4, 27)))),
        (
            "{change.received: on or before order.promised_delivery}",
            asks("change.received", Op.AT_MOST, Relation("order.promised_delivery")),
        ),
        ("{agreement.fees_disclosed: includes storage}", asks("agreement.fees_disclosed", Op.INCLUDES, "storage")),
        ("{order.delivered: not applicable}", asks("order.delivered", Op.NOT_APPLICABLE)),
        (
            "{order.stage: planned, order.value: more than 1.00}",
            AllOf((asks("order.stage", Op.IS, "planned"), asks("order.value", Op.MORE, 100))),
        ),
        (
            "{any: [{order.stage: planned}, {all: [{order.stage: ready}, {not: {change.in_writing: true}}]}]}",
            AnyOf(
                (
                    asks("order.stage", Op.IS, "planned"),
                    AllOf((asks("order.stage", Op.IS, "ready"), Not(asks("change.in_writing", Op.IS, True)))),
                )
            ),
        ),
    ],
)
def test_when(when: str, expected: object, tmp_path: Path) -> None:
    book = read(tmp_path, {"p.yaml": policy("rules:\n" + rule("{charge: free}", when=when))})
    assert bare(book.rules[0].when) == expected


def test_without_when_a_rule_always_applies(tmp_path: Path) -> None:
    book = read(tmp_path, {"p.yaml": policy("rules:\n" + rule("{charge: free}"))})
    assert book.rules[0].when == AllOf(())


# Definitions --------------------------------------------------------------------------------------------------------

DEFINED: list[tuple[str, Kind, object]] = [
    ("{any: [{order.stage: planned}]}", Kind.TRUTH, Meets(AnyOf((asks("order.stage", Op.IS, "planned"),)))),
    ("{all: [{order.stage: planned}]}", Kind.TRUTH, Meets(AllOf((asks("order.stage", Op.IS, "planned"),)))),
    ("{not: {order.stage: planned}}", Kind.TRUTH, Meets(Not(asks("order.stage", Op.IS, "planned")))),
    ("{when: {order.stage: planned}}", Kind.TRUTH, Meets(asks("order.stage", Op.IS, "planned"))),
    (
        "{choose: [{when: {order.stage: planned}, is: change.cancelled_value}, {otherwise: 0}]}",
        Kind.MONEY,
        Choose((Branch(asks("order.stage", Op.IS, "planned"), ref("change.cancelled_value")), Branch(None, money(0)))),
    ),
    (
        "{choose: [{when: {order.stage: planned}, is: 6 months}, {otherwise: 1 year}]}",
        Kind.PERIOD,
        Choose(
            (
                Branch(asks("order.stage", Op.IS, "planned"), literal(Period(months=6), Kind.PERIOD)),
                Branch(None, literal(Period(months=12), Kind.PERIOD)),
            )
        ),
    ),
    (
        "{choose: [{when: {order.stage: planned}, is: supplier}, {otherwise: nobody}]}",
        Kind.CHOICE,
        Choose(
            (
                Branch(asks("order.stage", Op.IS, "planned"), literal("supplier", Kind.CHOICE)),
                Branch(None, literal("nobody", Kind.CHOICE)),
            )
        ),
    ),
    (
        "{span: {from: change.received, until: order.event_start}}",
        Kind.SPAN,
        Span(ref("change.received"), ref("order.event_start"), by_day=False),
    ),
    (
        "{span: {from: change.received, until: the day of order.event_start}}",
        Kind.SPAN,
        Span(ref("change.received"), ref("order.event_start"), by_day=True),
    ),
    (
        "{span: {from: change.received, until: order.promised_delivery}}",
        Kind.SPAN,
        Span(ref("change.received"), ref("order.promised_delivery"), by_day=True),
    ),
    (
        "{days: {from: order.delivered, until: change.received}}",
        Kind.COUNT,
        DaysBetween(ref("order.delivered"), ref("change.received")),
    ),
    ("{sum: [deposit.paid, 5.00]}", Kind.MONEY, Sum((ref("deposit.paid"), money(500)))),
    ("{sum: [1.00, 5]}", Kind.MONEY, Sum((money(100), money(500)))),
    (
        "{difference: [costs.incurred, costs.avoidable], at least: 0}",
        Kind.MONEY,
        Difference((ref("costs.incurred"), ref("costs.avoidable")), money(0)),
    ),
    ("{share: 30 %, of: order.value}", Kind.MONEY, Share(rate(3_000), ref("order.value"))),
    ("{share: 30 %, of: customer.employees}", Kind.COUNT, Share(rate(3_000), ref("customer.employees"))),
    ("{product: [change.sequence, 25.00]}", Kind.MONEY, Product(ref("change.sequence"), money(2_500))),
    ("{smallest: [order.value, 25.00]}", Kind.MONEY, Extreme((ref("order.value"), money(2_500)), largest=False)),
    (
        "{largest: [order.delivered, order.promised_delivery]}",
        Kind.DATE,
        Extreme((ref("order.delivered"), ref("order.promised_delivery")), largest=True),
    ),
    (
        "{date: order.delivered, plus: 2 weeks}",
        Kind.DATE,
        Shifted(ref("order.delivered"), literal(Period(days=14), Kind.PERIOD), earlier=False),
    ),
    (
        "{date: order.event_start, minus: 36 hours}",
        Kind.INSTANT,
        Shifted(ref("order.event_start"), literal(Period(microseconds=36 * HOUR), Kind.PERIOD), earlier=True),
    ),
    (
        "{lifetime value: {margin: customer.annual_margin, years: 5, retention: 80 %, discount: 8 %}}",
        Kind.MONEY,
        LifetimeValue(ref("customer.annual_margin"), literal(5, Kind.COUNT), rate(8_000), rate(800)),
    ),
    ("{amount: 150}", Kind.MONEY, Constant(money(15_000))),
    ("{rate: 8 %}", Kind.RATE, Constant(rate(800))),
    ("{period: 6 months}", Kind.PERIOD, Constant(literal(Period(months=6), Kind.PERIOD))),
    ("{count: 3}", Kind.COUNT, Constant(literal(3, Kind.COUNT))),
]


@pytest.mark.parametrize(("meaning", "kind", "expected"), DEFINED, ids=[meaning for meaning, _, _ in DEFINED])
def test_definition(meaning: str, kind: Kind, expected: object, tmp_path: Path) -> None:
    book = read(tmp_path, {"p.yaml": policy(f"define:\n  it: {meaning}\n")})
    (definition,) = book.policies[0].definitions
    assert (definition.kind, bare(definition.meaning)) == (kind, expected)
    attribute = book.vocabulary["it"]
    assert (attribute.kind, attribute.source, attribute.label) == (kind, Source.DEFINED, {"en": "it", "nl": "it"})


def test_a_definition_says_what_it_is_called_and_whether_it_is_reported(tmp_path: Path) -> None:
    body = """\
define:
  burden:
    choose: [{when: {order.stage: planned}, is: supplier}, {otherwise: the judge}]
    report: always
    title: {en: burden of proof, nl: bewijslast}
    words: {the judge: {en: the judge, nl: de rechter}}
"""
    book = read(tmp_path, {"p.yaml": policy(body)})
    attribute = book.vocabulary["burden"]
    assert book.policies[0].definitions[0].report
    assert attribute.label == {"en": "burden of proof", "nl": "bewijslast"}
    assert attribute.choices == ("supplier", "the judge")
    assert attribute.choice_words["the judge"] == {"en": "the judge", "nl": "de rechter"}
    # the vocabulary knows a supplier already
    assert attribute.choice_words["supplier"]["nl"] == "leverancier"


def test_what_rests_on_the_worth_of_a_customer_stays_inside(tmp_path: Path) -> None:
    body = """\
define:
  worth: {lifetime value: {margin: customer.annual_margin, years: 5, retention: 80 %, discount: 8 %}}
  twice: {sum: [worth, worth]}
  dear: {when: {twice: more than 10.00}}
  plain: {sum: [order.value]}
"""
    vocabulary = read(tmp_path, {"p.yaml": policy(body)}).vocabulary
    assert [vocabulary[name].internal for name in ("worth", "twice", "dear", "plain")] == [True, True, True, False]


def test_definitions_may_stand_in_any_order_and_in_a_long_row(tmp_path: Path) -> None:
    row = "".join(f"  d{k}: {{sum: [d{k + 1}, 1.00]}}\n" for k in range(60))
    book = read(tmp_path, {"p.yaml": policy(f"define:\n{row}  d60: {{sum: [order.value]}}\n")})
    assert book.vocabulary["d0"].kind is Kind.MONEY


def test_a_definition_may_be_called_like_a_value(tmp_path: Path) -> None:
    body = "define:\n  planned: {when: {order.stage: planned or later}}\n"
    book = read(tmp_path, {"p.yaml": policy(body)})
    assert bare(book.policies[0].definitions[0].meaning) == Meets(asks("order.stage", Op.AT_LEAST, "planned"))


# Conclusions --------------------------------------------------------------------------------------------------------


def then(folder: Path, said: str, layer: str = "terms") -> object:
    return bare(read(folder, {"p.yaml": policy("rules:\n" + rule(said), layer=layer)}).rules[0].then)


def charged(folder: Path, said: str) -> object:
    found = then(folder, f"{{charge: {said}}}")
    assert isinstance(found, Conclusions)
    return found.charges[0]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("free", Charge(None, Free(), Basis.FLAT)),
        ("{fee: f, free: true}", Charge("f", Free(), Basis.FLAT)),
        (
            "{fee: f, rate: 12 %, of: order.value}",
            Charge("f", Percentage(rate(1_200), ref("order.value")), Basis.PERCENTAGE),
        ),
        ("{fee: f, amount: 150}", Charge("f", Fixed(money(15_000)), Basis.FLAT)),
        (
            "{fee: f, quantity: change.sequence, price: 25.00}",
            Charge("f", Times(ref("change.sequence"), money(2_500)), Basis.PRICE),
        ),
        ("{fee: f, refer: order desk}", Charge("f", Refer("order desk"), Basis.FLAT)),
        (
            "{fee: f, amount: deposit.paid, taken from: deposit, at least: 75.00, at most: order.value,"
            " combine: add up, basis: proven loss, negotiated: true, label: {en: a, nl: b}}",
            Charge(
                "f",
                Fixed(ref("deposit.paid")),
                Basis.PROVEN_LOSS,
                at_least=money(7_500),
                at_most=ref("order.value"),
                from_deposit=True,
                combine=Combine.ADD_UP,
                negotiated=True,
                label={"en": "a", "nl": "b"},
            ),
        ),
        (
            "{fee: f, scale: {from: change.received, until: order.event_start}, of: order.value, tiers: ["
            "{more than: 2 months, charge: free}, {at least: 36 hours, at most: 14 days, rate: 30 %},"
            " {less than: 36 hours, amount: 150.00}, {otherwise: true, charge: 55 %}]}",
            Charge(
                "f",
                Scale(
                    Span(ref("change.received"), ref("order.event_start"), by_day=False),
                    (
                        Tier((Test(Op.MORE, Period(months=2)),), Free(), NOWHERE),
                        Tier(
                            (Test(Op.AT_LEAST, Period(microseconds=36 * HOUR)), Test(Op.AT_MOST, Period(days=14))),
                            Percentage(rate(3_000), ref("order.value")),
                            NOWHERE,
                        ),
                        Tier((Test(Op.LESS, Period(microseconds=36 * HOUR)),), Fixed(money(15_000)), NOWHERE),
                        Tier((), Percentage(rate(5_500), ref("order.value")), NOWHERE),
                    ),
                ),
                Basis.SCALE,
            ),
        ),
        (
            "{fee: f, scale: order.value, tiers:"
            " [{at least: 1000, charge: 0}, {less than: 1000, charge: deposit.paid}]}",
            Charge(
                "f",
                Scale(
                    ref("order.value"),
                    (
                        Tier((Test(Op.AT_LEAST, 100_000),), Fixed(money(0)), NOWHERE),
                        Tier((Test(Op.LESS, 100_000),), Fixed(ref("deposit.paid")), NOWHERE),
                    ),
                ),
                Basis.SCALE,
            ),
        ),
    ],
)
def test_charge(said: str, expected: object, tmp_path: Path) -> None:
    assert charged(tmp_path, said) == expected


def test_a_charge_accepts_unless_the_rule_says_otherwise(tmp_path: Path) -> None:
    free = (Charge(None, Free(), Basis.FLAT),)
    assert then(tmp_path / "a", "{charge: free}") == Conclusions(acceptance="accept", charges=free)
    assert then(tmp_path / "b", "{charge: free, acceptance: {refer: order desk}}") == Conclusions(
        acceptance=Refer("order desk"), charges=free
    )
    assert then(tmp_path / "c", "{charge: free, acceptance: reject}") == Conclusions(acceptance="reject", charges=free)
    assert then(tmp_path / "d", "{charge: free}", "law") == Conclusions(bounds=(Bound(None, money(0)),))


@pytest.mark.parametrize(
    ("layer", "said", "expected"),
    [
        ("law", "{charge: {at most: order.value}}", Conclusions(bounds=(Bound(None, ref("order.value")),))),
        ("law", "{charge: {fee: f, free: true}}", Conclusions(bounds=(Bound("f", money(0)),))),
        (
            "supplier_default",
            "{acceptance: accept, charge: [{fee: f, at most: 5.00}, {fee: g, at most: 6.00}]}",
            Conclusions(acceptance="accept", bounds=(Bound("f", money(500)), Bound("g", money(600)))),
        ),
        (
            "formation",
            "{binding: unproven, hold: {guards: our claim, get: {en: the contract, nl: het contract}}}",
            Conclusions(binding="unproven", hold=Hold(Guards.OUR_CLAIM, {"en": "the contract", "nl": "het contract"})),
        ),
        ("formation", "{binding: yes, terms: theirs}", Conclusions(binding="yes", terms="theirs")),
        (
            "goodwill",
            "{waive: {rate: 100 %, of: charge.computed, at most: mandate.order_desk}}",
            Conclusions(waiver=Waiver(Percentage(rate(10_000), ref("charge.computed")), ref("mandate.order_desk"))),
        ),
        (
            "goodwill",
            "{acceptance: accept, waive: {refer: sales manager}}",
            Conclusions(acceptance="accept", waiver=Waiver(Refer("sales manager"))),
        ),
        (
            "terms",
            "{duties: [{do: confirm, owner: order desk, due: now},"
            " {do: call, owner: service, due: same day, channel: telephone, must state: [exception, reason]},"
            " {do: refund, owner: service, due: change.received plus 14 days at 17:00},"
            " {do: pack, owner: service, due: order.promised_delivery}]}",
            Conclusions(
                duties=(
                    Duty("confirm", "order desk", Due(DueKind.NOW)),
                    Duty("call", "service", Due(DueKind.SAME_DAY), "telephone", ("exception", "reason")),
                    Duty(
                        "refund",
                        "service",
                        Due(DueKind.AFTER, "change.received", literal(Period(days=14), Kind.PERIOD), 17 * 60),
                    ),
                    Duty("pack", "service", Due(DueKind.AFTER, "order.promised_delivery")),
                )
            ),
        ),
    ],
)
def test_then(layer: str, said: str, expected: object, tmp_path: Path) -> None:
    assert then(tmp_path, said, layer) == expected


def test_a_rule_has_what_stands_beside_its_conclusions(tmp_path: Path) -> None:
    body = """\
rules:
  - id: above
    article: BW 7:26(2)
    then: {charge: free}
    because: {en: So it is., nl: Zo is het.}
  - id: below
    clause: "7.10"
    title: {en: Below, nl: Onder}
    exception_to: above
    verify_with_counsel: true
    sources: [R33, L16]
    then: {charge: free}
    because: {en: So it is., nl: Zo is het.}
"""
    book = read(tmp_path, {"p.yaml": policy(body, layer="individual")})
    above, below = book.rules
    assert (above.article, above.clause, above.provision) == ("BW 7:26(2)", None, "BW 7:26(2)")
    assert above.title == above.because == {"en": "So it is.", "nl": "Zo is het."}
    assert (below.clause, below.exception_to, below.sources) == ("7.10", ("above",), ("R33", "L16"))
    assert below.title == {"en": "Below", "nl": "Onder"}
    assert (below.verify_with_counsel, below.layer, below.policy) == (True, Layer.INDIVIDUAL, "p")
    assert below.place == Place((tmp_path / "p.yaml").as_posix(), 9, 9, 5)


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        ("{charge: {fee: f, amount: 5.00}}", "{charge: {fee: f, amount: 6.00}}"),
        ("{charge: {fee: f, amount: 5.00}}", "{charge: free}"),
        ("{charge: {fee: f, amount: 5.00}}", "{acceptance: reject}"),
        ("{charge: [{fee: f, amount: 5.00}, {fee: g, amount: 5.00}]}", "{charge: {fee: g, refer: order desk}}"),
        ("{duties: [{do: call, owner: service, due: now}]}", "{duties: [{do: call, owner: order desk, due: now}]}"),
    ],
)
def test_an_exception_shares_a_question_and_line(upper: str, lower: str, tmp_path: Path) -> None:
    body = "rules:\n" + rule(upper, name="upper") + rule(lower, name="lower", more="exception_to: upper")
    assert read(tmp_path, {"p.yaml": policy(body)}).rules[0].exception_to == ("upper",)


# Own vocabulary -----------------------------------------------------------------------------------------------------

OWN = """\
attributes:
  own.rush: {kind: truth, label: {en: rush order, nl: spoedorder}, question: {en: Rush?, nl: Spoed?}, assumed: false}
  own.packing:
    kind: choice
    choices: [{value: crate, words: {en: crate, nl: krat}}, pallet]
    ordered: true
    label: {en: packing, nl: verpakking}
    question: {en: Which packing?, nl: Welke verpakking?}
    changed_by: customer
    internal: true
choices:
  order.stage:
    - {value: quality check, after: in production, words: {en: quality check, nl: keuring}}
    - {value: packed, before: shipped, words: {en: packed, nl: verpakt}}
"""


def test_own_attributes_and_values(tmp_path: Path) -> None:
    when = "{own.packing: crate or later, own.rush: true, order.stage: quality check or later}"
    book = read(tmp_path, {"vocabulary.yaml": OWN, "p.yaml": policy("rules:\n" + rule("{charge: free}", when=when))})
    packing, rush = book.own
    assert (packing.choices, packing.ordered, packing.internal) == (("crate", "pallet"), True, True)
    assert (packing.changed_by, packing.source) == (Party.CUSTOMER, Source.OWN)
    assert packing.choice_words == {"crate": {"en": "crate", "nl": "krat"}, "pallet": {"en": "pallet", "nl": "pallet"}}
    assert (rush.kind, rush.assumed, rush.question) == (Kind.TRUTH, False, {"en": "Rush?", "nl": "Spoed?"})
    stages = book.vocabulary["order.stage"].choices
    assert stages[stages.index("in production") :] == (
        "in production",
        "quality check",
        "ready",
        "packed",
        "shipped",
        "delivered",
        "completed",
    )
    assert bare(book.rules[0].when) == AllOf(
        (
            asks("own.packing", Op.AT_LEAST, "crate"),
            asks("own.rush", Op.IS, True),
            asks("order.stage", Op.AT_LEAST, "quality check"),
        )
    )


# Editions and order -------------------------------------------------------------------------------------------------


def test_edition() -> None:
    # sha256 of b"a\x001\0x" + b"b/c\x002\0yz", computed apart
    assert edition({"b/c": b"yz", "a": b"x"}) == "f88ae00b251c"
    assert edition({"a": b"x", "b/c": b"yz"}) == "f88ae00b251c"


def test_an_edition_changes_with_every_file_that_counts(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"p.yaml": policy("rules:\n" + rule("{charge: free}"))}

    def made(name: str, more: dict[str, str | bytes]) -> str:
        return read(tmp_path / name, {**files, **more}).edition

    plain = made("plain", {})
    assert len(plain) == 12
    assert made("again", {}) == plain
    assert made("readme", {"README.md": "x"}) == plain
    others = {
        made("phrases", {"phrases.yaml": "given: []\n"}),
        made("letters", {"letters.yaml": "subject: {en: Your order, nl: Uw order}\n"}),
        made("comment", {"p.yaml": str(files["p.yaml"]) + "# a remark\n"}),
        made("moved", {"sub/q.yaml": policy("define:\n  x: {amount: 1.00}\n", name="q")}),
        made("named", {"q.yaml": policy("define:\n  x: {amount: 1.00}\n", name="q")}),
    }
    assert len(others | {plain}) == 6


def shuffled(seed: int) -> dict[str, str | bytes]:
    """The same policies: files under other names, rules and definitions in another order."""
    rules: dict[str, list[str]] = {
        "terms": [
            rule("{charge: {fee: f, amount: big, at most: order.value}}", name="charge", when="{late: true}"),
            rule("{charge: free}", name="none", when="{late: true, order.stage: ready}", more="exception_to: charge"),
            rule("{duties: [{do: call, owner: service, due: now}]}", name="call"),
        ],
        "law": [rule("{charge: {at most: big}}", name="limit"), rule("{acceptance: accept}", name="right")],
    }
    definitions = [
        "  late: {when: {order.stage: planned or later, small: less than 5.00}}\n",
        "  big: {sum: [small, order.value]}\n",
        "  small: {difference: [order.value, deposit.paid], at least: 0}\n",
        "  who: {choose: [{when: {late: true}, is: supplier}, {otherwise: customer}]}\n",
    ]
    order = random.Random(seed)
    shuffle: Callable[[list[str]], None] = order.shuffle
    shuffle(definitions)
    names = ["a.yaml", "m/b.yaml", "z.yaml"]
    shuffle(names)
    for listed in rules.values():
        shuffle(listed)
    return {
        names[0]: policy("rules:\n" + "".join(rules["terms"]), name="one"),
        names[1]: policy("rules:\n" + "".join(rules["law"]), name="two", layer="law"),
        names[2]: policy("define:\n" + "".join(definitions), name="three"),
    }


@pytest.mark.parametrize("seed", range(1, 6))
def test_order_decides_nothing(seed: int, tmp_path: Path) -> None:
    first, other = read(tmp_path / "first", shuffled(0)), read(tmp_path / "other", shuffled(seed))
    assert bare(first.rules) == bare(other.rules)
    assert bare(first.definitions) == bare(other.definitions)
    assert list(first.vocabulary.items()) == list(other.vocabulary.items())
