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
    "agree_anew": _text("make a new agreement with the customer", "opnieuw met de klant afspreken"),
    "agree_delivery_day": _text("agree on a day of delivery", "een bezorgdag afspreken"),
    "answer_at_last": _text("answer the customer who waited", "de klant antwoorden die heeft gewacht"),
    "answer_complaint": _text("answer the complaint", "de klacht beantwoorden"),
    "answer_purchase_terms": _text(
        "answer the customer's purchase terms", "op de inkoopvoorwaarden van de klant antwoorden"
    ),
    "ask_counsel": _text("ask counsel", "de jurist raadplegen"),
    "ask_deposit": _text("ask for a deposit", "een aanbetaling vragen"),
    "ask_the_reason": _text("ask why the customer wants this", "vragen waarom de klant dit wil"),
    "brief_account_team": _text("brief the customer's account team", "het team van de klant inlichten"),
    "claim_statutory_payment_term": _text(
        "claim the statutory payment term", "een beroep doen op de wettelijke betaaltermijn"
    ),
    "complete_dossier": _text("complete the dossier", "het dossier compleet maken"),
    "confirm_cancellation": _text("confirm the cancellation in writing", "de annulering schriftelijk bevestigen"),
    "confirm_new_order": _text("confirm the order as it is now", "de nieuwe bestelling bevestigen"),
    "confirm_on_durable_medium": _text(
        "confirm the order in a form that can be kept", "de order bevestigen in een vorm die te bewaren is"
    ),
    "confirm_oral_agreement": _text(
        "confirm in writing what was agreed by word of mouth", "de mondelinge afspraak schriftelijk bevestigen"
    ),
    "confirm_with_decider": _text("ask the person who decides", "het vragen aan wie beslist"),
    "correct_statement": _text("correct what was said", "rechtzetten wat is gezegd"),
    "credit_invoice": _text("send a credit invoice", "een creditfactuur sturen"),
    "execute_change": _text("carry out the change", "de wijziging uitvoeren"),
    "give_cost_data": _text(
        "give the figures of the costs and the savings", "de cijfers van de kosten en de besparingen geven"
    ),
    "hand_over_finished_part": _text("hand over the part that is finished", "het deel dat klaar is opleveren"),
    "hold_evaluation": _text("hold the monthly evaluation", "de maandelijkse evaluatie houden"),
    "hold_order_confirmation": _text("keep the order confirmation back", "de orderbevestiging aanhouden"),
    "inspect_defect": _text("inspect the defect", "het gebrek bekijken"),
    "invoice_charge": _text("invoice what is due", "factureren wat openstaat"),
    "invoice_what_was_done": _text("invoice what was done", "factureren wat is gedaan"),
    "keep_goods_safe": _text("keep the goods safe and say so", "de spullen veilig bewaren en dat melden"),
    "keep_recording_lawfully": _text("see to how the recording is kept", "regelen hoe de opname wordt bewaard"),
    "mend_order_button": _text("mend the order button", "de bestelknop herstellen"),
    "name_one_owner": _text("name one person who answers for the case", "één aanspreekpunt noemen"),
    "lower_deposit": _text("ask for a smaller deposit", "een lagere aanbetaling vragen"),
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
    "offer_price_reduction": _text("offer a part of the price back", "een deel van de prijs terug aanbieden"),
    "offer_repair": _text("offer repair", "herstel aanbieden"),
    "offer_replacement": _text("offer a replacement", "vervanging aanbieden"),
    "point_out_key_terms": _text("point out the main terms", "op de hoofdpunten wijzen"),
    "provide_withdrawal_function": _text(
        "put the withdrawal function on the site", "de herroepingsfunctie op de site zetten"
    ),
    "quote_charge": _text(
        "quote the charge and wait for agreement",
        "de kosten opgeven en wachten op akkoord",
    ),
    "record_exception": _text(
        "write the exception down in the customer's dossier", "de uitzondering in het klantdossier vastleggen"
    ),
    "record_expectation": _text(
        "record what was asked, promised and declined", "vastleggen wat is gevraagd, toegezegd en afgewezen"
    ),
    "refund": _text("refund what is left", "terugbetalen wat overblijft"),
    "refund_difference": _text("refund the difference in price", "het prijsverschil terugbetalen"),
    "refund_within_14d": _text("refund within 14 days", "binnen 14 dagen terugbetalen"),
    "request_deposit": _text("request a deposit", "om een aanbetaling vragen"),
    "request_purchase_terms": _text(
        "ask for the customer's purchase terms", "de inkoopvoorwaarden van de klant opvragen"
    ),
    "review_policy_clause": _text("have the clause reviewed", "het beding laten herzien"),
    "say_who_decides": _text("tell the customer who decides and when", "de klant vertellen wie beslist en wanneer"),
    "send_goodwill_message": _text(
        "tell the customer that this is an exception", "de klant vertellen dat dit een uitzondering is"
    ),
    "send_reminder": _text("send a reminder with a last term", "een aanmaning met een laatste termijn sturen"),
    "send_return_label": _text("tell the customer how to send it back", "de klant laten weten hoe het terug kan"),
    "send_written_confirmation": _text("confirm the answer in writing", "het antwoord schriftelijk bevestigen"),
    "settle_own_terms": _text("settle which of our terms apply", "vaststellen welke van onze voorwaarden gelden"),
    "settle_payment_term": _text("settle the payment term", "de betaaltermijn regelen"),
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
    "another house": _text("another house", "een ander huis"),
    "another menu or room": _text("another menu or room", "een ander menu of een andere zaal"),
    "another period": _text("another period", "een andere periode"),
    "answer": _text("the answer", "het antwoord"),
    "both sets of terms": _text("both sets of terms", "beide sets voorwaarden"),
    "cancelling": _text("cancelling", "annulering"),
    "cause": _text("the cause", "de oorzaak"),
    "card is enough": _text("that a card number is enough", "dat een kaartnummer genoeg is"),
    "charge": _text("the charge", "de kosten"),
    "clause": _text("the clause", "het artikel"),
    "complaints": _text("the complaints", "de klachten"),
    "content": _text("what the customer wrote", "wat de klant schreef"),
    "costs": _text("the costs made", "de gemaakte kosten"),
    "country of the customer": _text("the customer's country", "het land van de klant"),
    "credit note on a next order": _text("a credit note on a next order", "een tegoed op een volgende order"),
    "day": _text("the day", "de dag"),
    "day it was agreed": _text("the day it was agreed", "de dag van de afspraak"),
    "day of erasure": _text("the day it is erased", "de dag waarop zij wordt gewist"),
    "deposit": _text("the deposit", "de aanbetaling"),
    "date and time": _text("the date and the time", "de datum en de tijd"),
    "date received": _text("the day it came in", "de dag van ontvangst"),
    "exception": _text("that it is an exception", "dat het een uitzondering is"),
    "exceptions": _text("the exceptions that were made", "de gemaakte uitzonderingen"),
    "expectation": _text("what the customer expects", "wat de klant verwacht"),
    "extra days": _text("the extra days", "de extra dagen"),
    "fewer persons": _text("fewer persons", "minder personen"),
    "how to confirm": _text("how to confirm it", "hoe het te bevestigen"),
    "how to send it back": _text("how to send it back", "hoe het terug kan"),
    "instalments": _text("paying in instalments", "betaling in termijnen"),
    "last day of the offer": _text("the last day of the offer", "de laatste dag van het aanbod"),
    "limit": _text("the limit", "de limiet"),
    "new completion date": _text("the new date of completion", "de nieuwe opleverdatum"),
    "new offer": _text("the new offer", "het nieuwe aanbod"),
    "next time you pay": _text("that next time the charge applies", "dat de klant de volgende keer betaalt"),
    "order": _text("the order", "de order"),
    "payment": _text("payment", "betaling"),
    "payment term": _text("the payment term", "de betaaltermijn"),
    "place to sign": _text("where to sign", "waar te tekenen"),
    "price": _text("the price", "de prijs"),
    "progress": _text("the progress", "de voortgang"),
    "promises": _text("the promises", "de toezeggingen"),
    "purpose": _text("the purpose", "het doel"),
    "reason": _text("the reason", "de reden"),
    "request": _text("the request", "het verzoek"),
    "right of withdrawal": _text("the right of withdrawal", "het herroepingsrecht"),
    "rights of the customer": _text("the customer's rights", "de rechten van de klant"),
    "repair or replacement": _text(
        "repair or replacement, as the customer chooses", "herstel of vervanging, naar keuze van de klant"
    ),
    "savings": _text("the savings", "de besparingen"),
    "same means of payment": _text("by the same means of payment", "met hetzelfde betaalmiddel"),
    "solution": _text("the solution", "de oplossing"),
    "solution or question": _text(
        "the solution or the question what would help", "de oplossing of de vraag wat zou helpen"
    ),
    "term": _text("the term", "de termijn"),
    "terms": _text("the terms", "de voorwaarden"),
    "that ordering means paying": _text("that ordering means paying", "dat bestellen betalen betekent"),
    "that the offer was taken back": _text("that the offer was taken back", "dat het aanbod is herroepen"),
    "that work waits for the answer": _text(
        "that the work waits for the customer's answer", "dat het werk wacht op het antwoord van de klant"
    ),
    "time of day": _text("the time of day", "het tijdvak"),
    "transport at our cost": _text("transport at our cost", "vervoer op onze kosten"),
    "voucher": _text("a voucher", "een tegoedbon"),
    "what becomes of it": _text("what becomes of it", "wat ermee gebeurt"),
    "what happens to it when the works are cancelled": _text(
        "what happens to it when the works are cancelled", "wat ermee gebeurt als het werk wordt opgezegd"
    ),
    "what was asked": _text("what was asked", "wat is gevraagd"),
    "what was declined": _text("what was declined", "wat is afgewezen"),
    "what was promised": _text("what was promised", "wat is toegezegd"),
    "what we can do": _text("what we can do", "wat wij kunnen doen"),
    "what went wrong": _text("what went wrong", "wat er misging"),
    "when the card is charged": _text("when the card is charged", "wanneer er wordt afgeschreven"),
    "which terms apply": _text("which terms apply", "welke voorwaarden gelden"),
    "who answers": _text("who answers for it", "wie het aanspreekpunt is"),
    "who asked": _text("who asked", "wie het vroeg"),
    "who decides": _text("who decides", "wie beslist"),
    "who may listen": _text("who may listen", "wie mag luisteren"),
    "who signed": _text("who signed", "wie tekende"),
    "whose doing it is": _text("whose doing it is", "aan wie het ligt"),
    "work left out": _text("what is left out", "wat vervalt"),
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
