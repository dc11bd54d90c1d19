"""A small vocabulary with one fact of each kind, and awkward words on purpose."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from engine.vocabulary.attribute import Attribute, Kind, Text

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def _words(**words: str) -> dict[str, Text]:
    return {code: dict(zip(("en", "nl"), said.split("|"), strict=True)) for code, said in words.items()}


STAGE = Attribute(
    "order.stage",
    Kind.CHOICE,
    {"en": "stage of the order", "nl": "fase van de order"},
    choices=("quoted", "concluded", "planned", "materials", "in production"),
    choice_words=_words(
        quoted="quoted|geoffreerd",
        concluded="concluded|gesloten",
        planned="planned|ingepland",
        materials="materials, bought or cut|materiaal gekocht of gezaagd",
    ),
    ordered=True,
)
CUSTOM = Attribute(
    "order.custom_made",
    Kind.CHOICE,
    {"en": "made to measure", "nl": "maatwerk"},
    choices=("no", "options", "to specification", "other"),
    # `not custom` is a choice, and `same` means two of them: only their codes tell them apart.
    choice_words=_words(no="not custom|niet op maat", options="custom|op maat")
    | {"to specification": {"en": "same", "nl": "zelfde"}, "other": {"en": "same", "nl": "zelfde"}},
)
IN_WRITING = Attribute("change.in_writing", Kind.TRUTH, {"en": "in writing", "nl": "schriftelijk"})
VALUE = Attribute("order.value", Kind.MONEY, {"en": "order value", "nl": "orderwaarde"})
CHARGE = Attribute("charge.computed", Kind.MONEY, {"en": "computed charge", "nl": "berekende kosten"})
PAID = Attribute("deposit.paid", Kind.MONEY, {"en": "deposit plus rest", "nl": "aanbetaling plus rest"})
LIKE_A_VALUE = Attribute("own.odd", Kind.MONEY, {"en": "12", "nl": "12"})
TWIN_A = Attribute("own.twin_a", Kind.MONEY, {"en": "twin", "nl": "tweeling"})
TWIN_B = Attribute("own.twin_b", Kind.MONEY, {"en": "twin", "nl": "tweeling"})
SHARE = Attribute("change.quantity_share", Kind.RATE, {"en": "share", "nl": "aandeel"})
RETENTION = Attribute("customer.retention", Kind.RATE, {"en": "retention", "nl": "behoud"})
SEQUENCE = Attribute("change.sequence", Kind.COUNT, {"en": "sequence", "nl": "volgnummer"})
EMPLOYEES = Attribute("customer.employees", Kind.COUNT, {"en": "employees", "nl": "werknemers"})
DELIVERY = Attribute("order.promised_delivery", Kind.DATE, {"en": "promised delivery", "nl": "toegezegde levering"})
ENDS = Attribute("presumption_ends", Kind.DATE, {"en": "end of the presumption", "nl": "einde van het vermoeden"})
RECEIVED = Attribute("change.received", Kind.INSTANT, {"en": "receipt", "nl": "ontvangst"})
EVENT = Attribute("order.event_start", Kind.INSTANT, {"en": "start of the event", "nl": "begin van het evenement"})
NOTICE = Attribute("notice", Kind.SPAN, {"en": "notice", "nl": "termijn"})
PRESUMPTION = Attribute("presumption", Kind.PERIOD, {"en": "presumption", "nl": "vermoeden"})
FEES = Attribute(
    "charge.fees",
    Kind.SET,
    {"en": "fees", "nl": "kostensoorten"},
    choices=("cancellation", "rescheduling", "storage"),
    choice_words=_words(cancellation="cancellation|annulering", rescheduling="rescheduling|verschuiving"),
)
LAYERS = Attribute("charge.layers", Kind.SET, {"en": "layers", "nl": "lagen"})
NAME = Attribute("customer.name", Kind.TEXT, {"en": "name", "nl": "naam"})

VOCABULARY = {
    each.name: each
    for each in (
        STAGE,
        CUSTOM,
        IN_WRITING,
        VALUE,
        CHARGE,
        PAID,
        LIKE_A_VALUE,
        TWIN_A,
        TWIN_B,
        SHARE,
        RETENTION,
        SEQUENCE,
        EMPLOYEES,
        DELIVERY,
        ENDS,
        RECEIVED,
        EVENT,
        NOTICE,
        PRESUMPTION,
        FEES,
        LAYERS,
        NAME,
    )
}
