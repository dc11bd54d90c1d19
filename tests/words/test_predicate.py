from __future__ import annotations

from datetime import date, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.quantities.clock import to_microseconds
from engine.quantities.period import HOUR, Period
from engine.quantities.value import Day
from engine.vocabulary.attribute import Attribute, Kind
from engine.words.comparison import Among, Op, Relation, Test
from engine.words.predicate import read_test, say_test
from engine.words.unreadable import Unreadable
from tests.words import facts
from tests.words.facts import AMSTERDAM, VOCABULARY
from tests.words.strategies import LANGUAGE, values

COMPARED = [Op.IS, Op.IS_NOT, Op.LESS, Op.AT_MOST, Op.MORE, Op.AT_LEAST]


def read(text: str, of: Attribute, lang: str = "en") -> Test:
    return read_test(text, of, lang, VOCABULARY, AMSTERDAM)


def say(test: Test, of: Attribute, lang: str = "en") -> str:
    return say_test(test, of, lang, VOCABULARY, zone=AMSTERDAM)


@st.composite
def asked(draw: st.DrawFn, of: Attribute) -> Test:
    plain = st.sampled_from([Test(Op.APPLICABLE), Test(Op.NOT_APPLICABLE)])
    if of.kind is Kind.TEXT:
        return draw(plain)
    if of.kind is Kind.TRUTH:
        return draw(plain | st.booleans().map(lambda truth: Test(Op.IS, truth)))
    if of.kind in (Kind.CHOICE, Kind.SET):
        codes = of.choices or ("price", "proven loss", "scale")
        several = st.lists(st.sampled_from(codes), min_size=2, unique=True).map(
            lambda drawn: Among(tuple(code for code in codes if code in drawn))
        )
        against = draw(st.sampled_from(codes) | several)
        ops = [Op.INCLUDES] if of.kind is Kind.SET else [Op.IS, Op.IS_NOT]
        if of.ordered and isinstance(against, str):
            ops += [Op.AT_LEAST, Op.AT_MOST]
        return draw(plain | st.sampled_from(ops).map(lambda op: Test(op, against)))
    others = [name for name, each in VOCABULARY.items() if each.kind is of.kind]
    unit = of.kind not in (Kind.DATE, Kind.INSTANT)
    other_moments = [name for name, each in VOCABULARY.items() if each.kind in (Kind.DATE, Kind.INSTANT)]
    factors = st.builds(Fraction, st.integers(1, 10**6), st.integers(1, 10**4)) if unit else st.just(Fraction(1))
    related = st.builds(Relation, st.sampled_from(others), factors, st.integers(-36_525, 36_525))
    if not unit:
        related |= st.sampled_from(other_moments).map(Relation)
    spans = of.kind in (Kind.SPAN, Kind.PERIOD)
    return Test(draw(st.sampled_from(COMPARED)), draw(values(of) if spans else values(of) | related))


@given(st.data(), st.sampled_from(list(VOCABULARY.values())), LANGUAGE)
def test_what_is_said_reads_back(data: st.DataObject, of: Attribute, lang: str) -> None:
    test = data.draw(asked(of))
    back = read(say(test, of, lang), of, lang)
    if isinstance(test.against, datetime):
        assert isinstance(back.against, datetime)
        assert to_microseconds(back.against) == to_microseconds(test.against)
        assert back.op is test.op
    else:
        assert back == test


FORMS = [
    (facts.STAGE, Test(Op.IS, "planned"), "planned", "ingepland"),
    (
        facts.STAGE,
        Test(Op.IS, Among(("quoted", "concluded", "planned"))),
        "quoted, concluded or planned",
        "geoffreerd, gesloten of ingepland",
    ),
    (facts.STAGE, Test(Op.AT_LEAST, "planned"), "planned or later", "ingepland of later"),
    (facts.STAGE, Test(Op.AT_MOST, "planned"), "planned or earlier", "ingepland of eerder"),
    (facts.STAGE, Test(Op.IS_NOT, "planned"), "not planned", "niet ingepland"),
    (
        facts.STAGE,
        Test(Op.AT_LEAST, "materials"),
        "materials, bought or cut or later",
        "materiaal gekocht of gezaagd of later",
    ),
    (facts.CUSTOM, Test(Op.IS, "no"), "not custom", "niet op maat"),
    (facts.CUSTOM, Test(Op.IS_NOT, "options"), "not options", "niet options"),  # its words mean another choice
    (facts.IN_WRITING, Test(Op.IS, True), "yes", "ja"),
    (facts.IN_WRITING, Test(Op.NOT_APPLICABLE), "not applicable", "niet van toepassing"),
    (facts.NAME, Test(Op.APPLICABLE), "applicable", "van toepassing"),
    (facts.VALUE, Test(Op.MORE, 125_000), "more than € 1,250.00", "meer dan € 1.250,00"),
    (facts.VALUE, Test(Op.AT_LEAST, 125_000), "at least € 1,250.00", "ten minste € 1.250,00"),
    (facts.VALUE, Test(Op.LESS, 125_000), "less than € 1,250.00", "minder dan € 1.250,00"),
    (facts.VALUE, Test(Op.AT_MOST, 125_000), "at most € 1,250.00", "ten hoogste € 1.250,00"),
    (facts.VALUE, Test(Op.IS, 125_000), "€ 1,250.00", "€ 1.250,00"),
    (facts.VALUE, Test(Op.IS_NOT, 125_000), "not € 1,250.00", "niet € 1.250,00"),
    (
        facts.VALUE,
        Test(Op.AT_LEAST, Relation("charge.computed", Fraction(8))),
        "at least 8 x computed charge",
        "ten minste 8 x berekende kosten",
    ),
    (
        facts.VALUE,
        Test(Op.AT_MOST, Relation("charge.computed", Fraction(3, 2), 10_000)),
        "at most 1.5 x computed charge plus € 100.00",
        "ten hoogste 1,5 x berekende kosten plus € 100,00",
    ),
    (
        facts.VALUE,
        Test(Op.AT_MOST, Relation("charge.computed", Fraction(1, 3), -10_000)),
        "at most 1/3 x computed charge minus € 100.00",
        "ten hoogste 1/3 x berekende kosten min € 100,00",
    ),
    (
        facts.VALUE,
        Test(Op.MORE, Relation("deposit.paid")),
        "more than deposit plus rest",
        "meer dan aanbetaling plus rest",
    ),
    (facts.VALUE, Test(Op.IS, Relation("charge.computed")), "exactly computed charge", "precies berekende kosten"),
    # A label that is a value, or that two facts have, gives way to the name.
    (facts.VALUE, Test(Op.MORE, Relation("own.odd")), "more than own.odd", "meer dan own.odd"),
    (facts.VALUE, Test(Op.MORE, Relation("own.twin_a")), "more than own.twin_a", "meer dan own.twin_a"),
    (facts.SHARE, Test(Op.AT_LEAST, 1_250), "at least 12.5 %", "ten minste 12,5 %"),
    (facts.SHARE, Test(Op.IS, 1_200), "12 %", "12 %"),
    (facts.SEQUENCE, Test(Op.MORE, 12_500), "more than 12,500", "meer dan 12.500"),
    (facts.DELIVERY, Test(Op.LESS, date(2022, 4, 27)), "before 27 April 2022", "vóór 27 april 2022"),
    (facts.DELIVERY, Test(Op.AT_MOST, date(2022, 4, 27)), "on or before 27 April 2022", "op of vóór 27 april 2022"),
    (facts.DELIVERY, Test(Op.IS, date(2022, 4, 27)), "on 27 April 2022", "op 27 april 2022"),
    (facts.DELIVERY, Test(Op.IS_NOT, date(2022, 4, 27)), "not on 27 April 2022", "niet op 27 april 2022"),
    (facts.DELIVERY, Test(Op.MORE, date(2022, 4, 27)), "after 27 April 2022", "na 27 april 2022"),
    (facts.DELIVERY, Test(Op.AT_LEAST, date(2022, 4, 27)), "on or after 27 April 2022", "op of na 27 april 2022"),
    (
        facts.DELIVERY,
        Test(Op.AT_MOST, Relation("presumption_ends", offset=3)),
        "on or before end of the presumption plus 3 days",
        "op of vóór einde van het vermoeden plus 3 dagen",
    ),
    (facts.RECEIVED, Test(Op.LESS, Day(date(2027, 4, 16))), "before 16 April 2027", "vóór 16 april 2027"),
    (
        facts.RECEIVED,
        Test(Op.MORE, datetime(2027, 4, 16, 23, 59, tzinfo=AMSTERDAM)),
        "after 16 April 2027 23:59",
        "na 16 april 2027 23:59",
    ),
    (
        facts.RECEIVED,
        Test(Op.LESS, Relation("order.event_start", offset=-36 * HOUR)),
        "before start of the event minus 36 hours",
        "vóór begin van het evenement min 36 uur",
    ),
    (facts.NOTICE, Test(Op.MORE, Period(months=2)), "more than 2 months", "meer dan 2 maanden"),
    (facts.NOTICE, Test(Op.AT_LEAST, Period(days=14)), "at least 14 days", "ten minste 14 dagen"),
    (facts.NOTICE, Test(Op.LESS, Period(microseconds=36 * HOUR)), "less than 36 hours", "minder dan 36 uur"),
    (facts.NOTICE, Test(Op.IS, Period(days=7)), "exactly 7 days", "precies 7 dagen"),
    (facts.NOTICE, Test(Op.IS_NOT, Period(days=7)), "not exactly 7 days", "niet precies 7 dagen"),
    (facts.FEES, Test(Op.INCLUDES, "cancellation"), "includes cancellation", "bevat annulering"),
    (
        facts.FEES,
        Test(Op.INCLUDES, Among(("cancellation", "rescheduling"))),
        "includes cancellation or rescheduling",
        "bevat annulering of verschuiving",
    ),
]


@pytest.mark.parametrize(("of", "test", "english", "dutch"), FORMS)
def test_forms(of: Attribute, test: Test, english: str, dutch: str) -> None:
    assert (say(test, of, "en"), say(test, of, "nl")) == (english, dutch)
    assert read(english, of, "en") == test
    assert read(dutch, of, "nl") == test


@pytest.mark.parametrize(
    ("text", "of", "lang", "test"),
    [
        ("[planned, quoted]", facts.STAGE, "en", Test(Op.IS, Among(("quoted", "planned")))),
        ("planned, quoted", facts.STAGE, "en", Test(Op.IS, Among(("quoted", "planned")))),
        ("Planned or Higher", facts.STAGE, "en", Test(Op.AT_LEAST, "planned")),
        ("not planned, quoted", facts.STAGE, "en", Test(Op.IS_NOT, Among(("quoted", "planned")))),
        ("true", facts.IN_WRITING, "en", Test(Op.IS, True)),
        ("exactly 1250.00", facts.VALUE, "en", Test(Op.IS, 125_000)),
        ("no more than 5", facts.VALUE, "en", Test(Op.AT_MOST, 500)),
        (
            "at least 8 x charge.computed",
            facts.VALUE,
            "en",
            Test(Op.AT_LEAST, Relation("charge.computed", Fraction(8))),
        ),
        ("charge.computed", facts.VALUE, "en", Test(Op.IS, Relation("charge.computed"))),
        (
            "at most charge.computed minus 100.00",
            facts.VALUE,
            "en",
            Test(Op.AT_MOST, Relation("charge.computed", offset=-10_000)),
        ),
        (
            "hoogstens 8 keer Berekende kosten",
            facts.VALUE,
            "nl",
            Test(Op.AT_MOST, Relation("charge.computed", Fraction(8))),
        ),
        ("fewer than 3", facts.SEQUENCE, "en", Test(Op.LESS, 3)),
        ("2022-04-27", facts.DELIVERY, "en", Test(Op.IS, date(2022, 4, 27))),
        ("on or before presumption_ends", facts.DELIVERY, "en", Test(Op.AT_MOST, Relation("presumption_ends"))),
        ("uiterlijk 27 april 2022", facts.DELIVERY, "nl", Test(Op.AT_MOST, date(2022, 4, 27))),
        ("voor 27 april 2022", facts.DELIVERY, "nl", Test(Op.LESS, date(2022, 4, 27))),
        ("not after 27 April 2022", facts.DELIVERY, "en", Test(Op.AT_MOST, date(2022, 4, 27))),
        ("before Wednesday 27 April 2022", facts.DELIVERY, "en", Test(Op.LESS, date(2022, 4, 27))),
        ("before change.received", facts.DELIVERY, "en", Test(Op.LESS, Relation("change.received"))),
        ("op of na toegezegde levering", facts.RECEIVED, "nl", Test(Op.AT_LEAST, Relation("order.promised_delivery"))),
        ("at most 1 week", facts.NOTICE, "en", Test(Op.AT_MOST, Period(days=7))),
        ("langer dan 2 x 24 uur", facts.NOTICE, "nl", Test(Op.MORE, Period(microseconds=48 * HOUR))),
        ("includes price or anything", facts.LAYERS, "en", Test(Op.INCLUDES, Among(("anything", "price")))),
    ],
)
def test_reads_other_forms_too(text: str, of: Attribute, lang: str, test: Test) -> None:
    assert read(text, of, lang) == test


@pytest.mark.parametrize(
    ("text", "of", "lang", "suggestion"),
    [
        ("plannd or later", facts.STAGE, "en", "planned or later"),
        ("not plannd", facts.STAGE, "en", "not planned"),
        ("other or later", facts.CUSTOM, "en", None),
        ("not true", facts.IN_WRITING, "en", "no"),
        (">= 5", facts.VALUE, "en", "at least 5"),
        (">5", facts.VALUE, "en", "more than 5"),
        ("atleast 5", facts.VALUE, "en", "at least 5"),
        ("more then 5", facts.VALUE, "en", "more than 5"),
        ("before 5", facts.VALUE, "en", "less than 5"),
        ("at least 12.500,00", facts.VALUE, "en", "at least 12,500.00"),
        ("ten minste 12,500.00", facts.VALUE, "nl", "ten minste 12.500,00"),
        ("more than order.valu", facts.CHARGE, "en", "more than order.value"),
        ("at least 8 x charge.computd", facts.VALUE, "en", "at least 8 x charge.computed"),
        ("at least 8 x computed charges plus 5.00", facts.VALUE, "en", "at least 8 x charge.computed plus 5.00"),
        ("at most charge.computed plus 1.000,00", facts.VALUE, "en", "at most charge.computed plus 1,000.00"),
        ("more than twin", facts.VALUE, "en", "more than own.twin_a"),
        ("more than order.stage", facts.VALUE, "en", None),
        ("at least 0 x charge.computed", facts.VALUE, "en", None),
        ("at least 1/0 x charge.computed", facts.VALUE, "en", None),
        ("at least USD 5.00", facts.VALUE, "en", None),
        ("at least 27 April 2022", facts.DELIVERY, "en", "on or after 27 April 2022"),
        ("before 30 February 2027", facts.DELIVERY, "en", "before 28 February 2027"),
        ("before change.received plus 3 days", facts.DELIVERY, "en", None),
        ("before 2 x presumption_ends", facts.DELIVERY, "en", None),
        ("before presumption_ends plus 3 hours", facts.DELIVERY, "en", None),
        ("before order.event_start minus 3 days", facts.RECEIVED, "en", None),
        ("after 28 March 2027 02:30", facts.RECEIVED, "en", "after 28 March 2027 03:30"),
        ("7 days", facts.NOTICE, "en", "exactly 7 days"),
        ("at least 14 dayz", facts.NOTICE, "en", "at least 14 days"),
        ("at least presumption", facts.NOTICE, "en", None),
        ("includes cancelation", facts.FEES, "en", "includes cancellation"),
        ("cancellation", facts.FEES, "en", None),
        ("Vecht Interiors", facts.NAME, "en", None),
        ("", facts.VALUE, "en", None),
        ("", facts.STAGE, "en", None),
        ("", facts.LAYERS, "en", None),
    ],
)
def test_refuses_with_the_nearest_right_thing(text: str, of: Attribute, lang: str, suggestion: str | None) -> None:
    with pytest.raises(Unreadable) as refused:
        read(text, of, lang)
    assert (refused.value.text, refused.value.suggestion) == (text, suggestion)
    if suggestion and suggestion != "more than own.twin_a":
        read(suggestion, of, lang)


def test_a_name_of_another_kind_is_explained() -> None:
    with pytest.raises(Unreadable) as refused:
        read("more than order.stage", facts.VALUE)
    assert refused.value.expected.endswith("or the name of an amount (`order.stage` is a choice)")


@pytest.mark.parametrize(
    ("test", "of"),
    [
        (Test(Op.MORE, "planned"), facts.STAGE),
        (Test(Op.AT_LEAST, "other"), facts.CUSTOM),
        (Test(Op.IS_NOT, True), facts.IN_WRITING),
        (Test(Op.INCLUDES, 3), facts.VALUE),
        (Test(Op.IS, "Vecht"), facts.NAME),
        (Test(Op.MORE, Relation("order.stage")), facts.VALUE),
        (Test(Op.MORE, Relation("presumption")), facts.NOTICE),
        (Test(Op.MORE, Relation("presumption_ends", Fraction(2))), facts.DELIVERY),
        (Test(Op.IS), facts.VALUE),
    ],
)
def test_an_ill_typed_test_is_not_said(test: Test, of: Attribute) -> None:
    with pytest.raises(ValueError, match="cannot be asked"):
        say(test, of)


PIECES = st.sampled_from(
    [
        *("more than", "at least", "not", "on", "or later", "or", "and", "includes", "plus", "minus", "8 x", "none"),
        *("ten minste", "vóór", "of", "niet", "min", "uur", "maand", "days", "month", "€", "%", "-", ","),
        *("1", "2.5", "1,250.00", "16 April", "2027", "2027-10-31", "02:30", "+01:00"),
        *("planned", "order.value", "charge.computed"),
    ]
)


@given(
    st.text(max_size=30) | st.lists(PIECES, max_size=6).map(" ".join),
    st.sampled_from(list(VOCABULARY.values())),
    LANGUAGE,
)
def test_any_text_is_read_or_refused(text: str, of: Attribute, lang: str) -> None:
    try:
        test = read(text, of, lang)
    except Unreadable:
        return
    assert read(say(test, of, lang), of, lang) == test
