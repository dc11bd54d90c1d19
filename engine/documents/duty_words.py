"""What duties are called, what must be stated with them, and how they reach the customer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from engine.vocabulary.attribute import Text
from engine.words.forms import AND


def _text(en: str, nl: str) -> Text:
    return {"en": en, "nl": nl}


DUTIES: Mapping[str, Text] = {
    "acknowledge_withdrawal": _text(
        "confirm that the withdrawal was received", "de ontvangst van de herroeping bevestigen"
    ),
    "answer_at_last": _text("answer the customer who waited", "de klant antwoorden die heeft gewacht"),
    "answer_complaint": _text("answer the complaint", "de klacht beantwoorden"),
    "answer_purchase_terms": _text(
        "answer the customer's purchase terms", "op de inkoopvoorwaarden van de klant antwoorden"
    ),
    "ask_deposit": _text("ask for a deposit", "een aanbetaling vragen"),
    "ask_the_reason": _text("ask why the customer wants this", "vragen waarom de klant dit wil"),
    "confirm_cancellation": _text("confirm the cancellation in writing", "de annulering schriftelijk bevestigen"),
    "credit_invoice": _text("send a credit invoice", "een creditfactuur sturen"),
    "execute_change": _text("carry out the change", "de wijziging uitvoeren"),
    "give_cost_data": _text(
        "give the figures of the costs and the savings", "de cijfers van de kosten en de besparingen geven"
    ),
    "hand_over_finished_part": _text("hand over the part that is finished", "het deel dat klaar is opleveren"),
    "hold_evaluation": _text("hold the monthly evaluation", "de maandelijkse evaluatie houden"),
    "inspect_defect": _text("inspect the defect", "het gebrek bekijken"),
    "invoice_charge": _text("invoice what is due", "factureren wat openstaat"),
    "invoice_what_was_done": _text("invoice what was done", "factureren wat is gedaan"),
    "keep_goods_safe": _text("keep the goods safe and say so", "de spullen veilig bewaren en dat melden"),
    "name_one_owner": _text("name one person who answers for the case", "één aanspreekpunt noemen"),
    "notify_delay": _text("tell the customer that we are late", "de klant melden dat wij te laat zijn"),
    "obtain_authority": _text(
        "get approval from somebody who may sign", "goedkeuring vragen van iemand die mag tekenen"
    ),
    "obtain_evidence": _text("get the evidence that is missing", "het ontbrekende bewijs opvragen"),
    "offer_alternative": _text("offer an alternative", "een alternatief aanbieden"),
    "offer_moving_delivery": _text(
        "offer to move the delivery date first", "eerst aanbieden de leverdatum te verschuiven"
    ),
    "offer_pause": _text("offer a pause first", "eerst een pauze aanbieden"),
    "offer_repair": _text("offer repair", "herstel aanbieden"),
    "offer_replacement": _text("offer a replacement", "vervanging aanbieden"),
    "quote_charge": _text(
        "quote the charge and wait for agreement",
        "de kosten opgeven en wachten op akkoord",
    ),
    "record_exception": _text(
        "write the exception down in the customer's dossier", "de uitzondering in het klantdossier vastleggen"
    ),
    "refund": _text("refund what is left", "terugbetalen wat overblijft"),
    "refund_within_14d": _text("refund within 14 days", "binnen 14 dagen terugbetalen"),
    "request_deposit": _text("ask for a deposit", "om een aanbetaling vragen"),
    "request_purchase_terms": _text(
        "ask for the customer's purchase terms", "de inkoopvoorwaarden van de klant opvragen"
    ),
    "review_policy_clause": _text("have the clause reviewed", "het beding laten herzien"),
    "say_who_decides": _text("tell the customer who decides and when", "de klant vertellen wie beslist en wanneer"),
    "send_goodwill_message": _text(
        "tell the customer that this is an exception", "de klant vertellen dat dit een uitzondering is"
    ),
    "send_reminder": _text("send a reminder with a last term", "een aanmaning met een laatste termijn sturen"),
    "send_written_confirmation": _text("confirm the answer in writing", "het antwoord schriftelijk bevestigen"),
    "tell_customer": _text("tell the customer", "het de klant vertellen"),
    "tell_new_completion_date": _text("tell the new date of completion", "de nieuwe opleverdatum melden"),
    "warn_price_increase": _text("warn the customer that the price rises", "de klant waarschuwen dat de prijs stijgt"),
    "weigh_damages": _text("weigh which damages may be claimed", "beoordelen welke schade de klant kan vorderen"),
}
"""By code; another code is said with spaces for its underscores."""

CONTENTS: Mapping[str, Text] = {
    "a pause": _text("a pause", "een pauze"),
    "a second order": _text("a second order", "een tweede order"),
    "a smaller order": _text("a smaller order", "een kleinere order"),
    "agreements": _text("what we agree on", "wat wij afspreken"),
    "alternative": _text("the alternative", "het alternatief"),
    "amount": _text("the amount", "het bedrag"),
    "another article": _text("another article", "een ander artikel"),
    "another date": _text("another date", "een andere datum"),
    "another period": _text("another period", "een andere periode"),
    "answer": _text("the answer", "het antwoord"),
    "cause": _text("the cause", "de oorzaak"),
    "charge": _text("the charge", "de kosten"),
    "costs": _text("the costs made", "de gemaakte kosten"),
    "clause": _text("the clause", "het artikel"),
    "credit note on a next order": _text("a credit note on a next order", "een tegoed op een volgende order"),
    "exception": _text("that it is an exception", "dat het een uitzondering is"),
    "expectation": _text("what the customer expects", "wat de klant verwacht"),
    "extra days": _text("the extra days", "de extra dagen"),
    "instalments": _text("paying in instalments", "betaling in termijnen"),
    "new completion date": _text("the new date of completion", "de nieuwe opleverdatum"),
    "next time you pay": _text("that next time the charge applies", "dat de klant de volgende keer betaalt"),
    "progress": _text("the progress", "de voortgang"),
    "reason": _text("the reason", "de reden"),
    "request": _text("the request", "het verzoek"),
    "savings": _text("the savings", "de besparingen"),
    "solution": _text("the solution", "de oplossing"),
    "solution or question": _text(
        "the solution or the question what would help", "de oplossing of de vraag wat zou helpen"
    ),
    "what becomes of it": _text("what becomes of it", "wat ermee gebeurt"),
    "what we can do": _text("what we can do", "wat wij kunnen doen"),
    "who answers": _text("who answers for it", "wie het aanspreekpunt is"),
    "who decides": _text("who decides", "wie beslist"),
    "whose doing it is": _text("whose doing it is", "aan wie het ligt"),
    "work left out": _text("what is left out", "wat vervalt"),
    "that work waits for the answer": _text(
        "that the work waits for the customer's answer", "dat het werk wacht op het antwoord van de klant"
    ),
    "what happens to it when the works are cancelled": _text(
        "what happens to it when the works are cancelled", "wat ermee gebeurt als het werk wordt opgezegd"
    ),
    "term": _text("the term", "de termijn"),
}
"""What must be stated; another code is said as it stands."""

CHANNELS: Mapping[str, Text] = {
    "e-mail": _text("by e-mail", "per e-mail"),
    "in person": _text("in person", "persoonlijk"),
    "letter": _text("by letter", "per brief"),
    "portal": _text("through the portal", "via het portaal"),
    "telephone": _text("by telephone", "telefonisch"),
}
"""How; another channel is said as it stands."""


def say_duty(code: str, lang: str) -> str:
    """A duty as what somebody does: `confirm the answer in writing`."""
    return DUTIES[code][lang] if code in DUTIES else code.replace("_", " ")


def say_contents(codes: Sequence[str], lang: str) -> str:
    """What must be stated, in a row: `the charge and the clause`."""
    said = [CONTENTS[code][lang] if code in CONTENTS else code.replace("_", " ") for code in codes]
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} {AND[lang]} {said[-1]}"


def say_channel(channel: str, lang: str) -> str:
    """How the customer is reached: `by e-mail`."""
    return CHANNELS[channel][lang] if channel in CHANNELS else channel
