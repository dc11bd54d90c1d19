"""What the codes of letters mean."""

from __future__ import annotations

from collections.abc import Mapping

from engine.language.explanation import Explanation

CODES: Mapping[str, Explanation] = {
    "unknown-paragraph": Explanation(
        "`letters.yaml` changes a paragraph that no letter has. What is written there would never be read by anybody.",
        "`letters.yaml` wijzigt een alinea die in geen brief voorkomt. Wat daar staat, zou niemand ooit lezen.",
        "paragraphs: {closng: ...} -> paragraphs: {closing: ...}",
    ),
    "paragraph-slot": Explanation(
        "A paragraph of a letter has a slot that can't be filled there, or a brace that makes none. The customer would "
        "read it as it stands.",
        "Een alinea van een brief heeft een open plaats die daar niet kan worden ingevuld, of een losse accolade. De "
        "klant zou die letterlijk lezen.",
        "It costs {amout}. -> It costs {total}.",
        "Het kost {bedrag}. -> Het kost {total}.",
    ),
    "slot-left-out": Explanation(
        "A paragraph of a letter leaves out what the customer must hear: the amount, the reason, the clause.",
        "Een alinea van een brief laat weg wat de klant moet horen: het bedrag, de reden, het artikel.",
        "It costs something. -> It costs {total}.",
        "Het kost iets. -> Het kost {total}.",
    ),
    "unknown-ask": Explanation(
        "`asks` says what the customer is asked for a fact, or for a rule that holds. This is neither.",
        "`asks` zegt wat de klant wordt gevraagd bij een gegeven, of bij een regel die aanhoudt. Dit is geen van "
        "beide.",
        "asks: {change.aspct: ...} -> asks: {change.aspect: ...}",
    ),
}
"""By code, in English and Dutch."""
