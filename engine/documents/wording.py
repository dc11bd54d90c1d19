"""The fixed words of the documents in each language: plain data. Every key exists in both."""

from __future__ import annotations

from collections.abc import Mapping

from engine.decision.outcome import Cause, Verdict
from engine.vocabulary.attribute import Text


def _text(en: str, nl: str) -> Text:
    return {"en": en, "nl": nl}


WORDS: Mapping[str, Text] = {
    # Headline
    "of order": _text("order {id}", "order {id}"),
    "an order": _text("an order", "een order"),
    "deposit covers": _text("The deposit covers all of it", "De aanbetaling dekt alles"),
    "paid covers": _text("What was paid covers all of it", "Wat al is betaald, dekt alles"),
    "partly covered": _text(
        "{covered} comes out of what was paid, {payable} is left to pay",
        "{covered} komt uit wat al is betaald, er blijft {payable} te betalen",
    ),
    "all payable": _text("All of it is still to pay", "Alles moet nog worden betaald"),
    "nothing payable": _text("nothing more to pay", "niets meer te betalen"),
    "nothing refunded": _text("nothing to refund", "niets terug te betalen"),
    "refunded": _text("{refunded} to refund", "{refunded} terug te betalen"),
    "free": _text("Nothing is charged.", "Er wordt niets in rekening gebracht."),
    "free by gesture": _text(
        "Nothing is charged: {waived} is waived as an exception.",
        "Er wordt niets in rekening gebracht: {waived} wordt bij uitzondering kwijtgescholden.",
    ),
    "goes back": _text("{refunded} goes back to the customer.", "{refunded} gaat terug naar de klant."),
    "on account": _text("The {left} that was paid stays on account.", "De betaalde {left} blijft bij de order staan."),
    "rejected": _text(
        "The change is not made; the order stands as agreed.",
        "De wijziging gaat niet door; de order blijft zoals afgesproken.",
    ),
    "hold": _text("Nothing is decided before we have: {get}.", "Er wordt niet beslist voordat wij hebben: {get}."),
    "refer": _text("This is for the {role} to decide.", "De beslissing is aan: {role}."),
    "refer nobody": _text("A person must decide this.", "Hierover moet een mens beslissen."),
    "open": _text(
        "It will be {verdicts}; that depends on what we do not know yet.",
        "Het wordt {verdicts}; dat hangt af van wat wij nog niet weten.",
    ),
    "open one": _text(
        "It will be {verdicts}; how much depends on what we do not know yet.",
        "Het wordt {verdicts}; hoeveel hangt af van wat wij nog niet weten.",
    ),
    "would come to": _text("Provisionally it comes to {total}.", "Voorlopig komt het uit op {total}."),
    # Blocks
    "Charge": _text("Charge", "Kosten"),
    "Provisional": _text("Provisional", "Voorlopig"),
    "Deposit": _text("Deposit", "Aanbetaling"),
    "Payments": _text("Payments", "Betalingen"),
    "Why": _text("Why", "Waarom"),
    "Get first": _text("Get first", "Eerst nodig"),
    "Who decides": _text("Who decides", "Wie beslist"),
    "Ask": _text("Ask", "Vraag"),
    "more assumed": _text("and {count} more (--format json)", "en nog {count} (--format json)"),
    "Taken as given": _text(
        "Taken as given, because nobody said otherwise", "Aangenomen, omdat niemand iets anders zei"
    ),
    "Cheaper": _text("Cheaper for the customer", "Goedkoper voor de klant"),
    "Possible": _text("What the customer can do instead", "Wat de klant wel kan doen"),
    "To do": _text("To do", "Te doen"),
    # Charge
    "nothing due": _text("nothing is due", "er is niets verschuldigd"),
    "rate of": _text("{rate} of {base}", "{rate} van {base}"),
    "the least": _text("{amount}, but {bound} at least", "{amount}, maar minimaal {bound}"),
    "the most": _text("{amount}, but {bound} at most", "{amount}, maar maximaal {bound}"),
    "of line": _text("{label}, line {number}", "{label}, regel {number}"),
    "taken off": _text("taken off", "in mindering"),
    "taken off fee": _text("taken off the {fee}", "in mindering op {fee}"),
    "waived": _text("waived", "kwijtgescholden"),
    "total": _text("total", "totaal"),
    "paid": _text("paid", "betaald"),
    "left": _text("on account", "blijft staan"),
    "forfeited": _text("forfeited", "verbeurd"),
    "set off": _text("set off", "verrekend"),
    "refund": _text("refunded", "terug"),
    "then refunded": _text("{amount} refunded", "{amount} terug"),
    "up to and including": _text("up to and including {moment}", "tot en met {moment}"),
    "payable": _text("left to pay", "nog te betalen"),
    # Why
    "default": _text("default", "uitgangspunt"),
    "would charge": _text("would charge {what}", "zou {what} rekenen"),
    "would charge nothing": _text("would charge nothing", "zou niets rekenen"),
    "applies as well": _text("applies as well", "geldt ook"),
    "is the exception": _text("{by} is the exception to it", "{by} is daarop de uitzondering"),
    "goes first": _text("{by} goes first", "{by} gaat voor"),
    "does not waive": _text("does not waive it", "scheldt het niet kwijt"),
    "does not free": _text("does not make it free", "maakt het niet kosteloos"),
    "does not apply": _text("does not apply", "geldt niet"),
    "lacking": _text("{label} is {value}, {test} is needed", "{label} is {value}, nodig is {test}"),
    "too much": _text("{label} is {value}, {test} is allowed", "{label} is {value}, toegestaan is {test}"),
    "law silent": _text("sets no limit here.", "stelt hier geen grens."),
    "law": _text("law", "wet"),
    "counsel": _text("Check with counsel: {rules}.", "Laat een jurist meekijken: {rules}."),
    "counsel label": _text("counsel", "jurist"),
    "not known": _text("Not known yet: {what}", "Nog niet bekend: {what}"),
    "agreement": _text("agreement", "afspraak"),
    "by": _text("by", "vóór"),
    # Holds, referrals, questions
    "guards our claim": _text("without it we cannot claim anything", "zonder dat kunnen wij niets vorderen"),
    "guards who is asking": _text(
        "without it we do not know whether this person may ask",
        "zonder dat weten wij niet of deze persoon dit mag vragen",
    ),
    "a person": _text("a person", "een mens"),
    "incomplete": _text(
        "There may be more to ask: the search was cut short.", "Er kan meer te vragen zijn: het zoeken is afgebroken."
    ),
    # Assumptions, alternatives, duties
    "try": _text(
        "One of these wrong? Try it: {set}   (then: {then})", "Klopt er iets niet? Probeer: {set}   (dan: {then})"
    ),
    "by when": _text("by {due}", "uiterlijk {due}"),
    "now": _text("now", "nu"),
    "some day": _text("no date known yet", "datum nog niet bekend"),
    "stating": _text("stating {what}", "met daarin: {what}"),
    # Findings
    "order stands": _text(
        "the order stands: {value} in all, {paid} of it paid, {due} still due under the order",
        "de order blijft staan: {value} in totaal, waarvan {paid} betaald en {due} nog verschuldigd",
    ),
    "findings hold": _text("evidence to get: {get}", "te verkrijgen bewijs: {get}"),
    "findings counsel": _text("check {rule} with counsel: {title}", "laat een jurist meekijken naar {rule}: {title}"),
    # Foot
    "received": _text("Received {moment}", "Ontvangen {moment}"),
    "promised": _text("promised delivery {date}", "toegezegde levering {date}"),
    "edition": _text("edition {edition} of {book}", "editie {edition} van {book}"),
    "in force": _text("in force when the order was concluded", "van kracht toen de order werd gesloten"),
    "calendar": _text("working days of {calendar}", "werkdagen van {calendar}"),
    "agree": _text("durable-rules and grid agree", "durable-rules en raster zijn het eens"),
    "not recorded": _text("not recorded (--record)", "niet vastgelegd (--record)"),
    "recorded": _text("recorded as {receipt}", "vastgelegd als {receipt}"),
    # Spans
    "days": _text("{count} days", "{count} dagen"),
    "day": _text("1 day", "1 dag"),
    "hours": _text("{count} hours", "{count} uur"),
    "hour": _text("1 hour", "1 uur"),
    "before": _text("{length} before {anchor}", "{length} vóór {anchor}"),
    "after": _text("{length} after {anchor}", "{length} na {anchor}"),
}
"""What is the same in every decision; `{...}` are slots."""

VERDICTS: Mapping[Verdict, Text] = {
    Verdict.FREE: _text("free", "kosteloos"),
    Verdict.PAID: _text("paid", "betaald"),
    Verdict.REJECTED: _text("rejected", "afgewezen"),
    Verdict.HOLD: _text("on hold", "aangehouden"),
    Verdict.REFER: _text("for a person to decide", "ter beslissing voorgelegd"),
    Verdict.OPEN: _text("open", "open"),
}
"""The verdict within a sentence."""

HEADLINES: Mapping[Verdict, Text] = {
    Verdict.FREE: _text("FREE", "KOSTELOOS"),
    Verdict.PAID: _text("PAID", "BETAALD"),
    Verdict.REJECTED: _text("REJECTED", "AFGEWEZEN"),
    Verdict.HOLD: _text("HOLD", "AANHOUDEN"),
    Verdict.REFER: _text("REFER", "VOORLEGGEN"),
    Verdict.OPEN: _text("OPEN", "OPEN"),
}
"""The verdict as the first word."""

CAUSES: Mapping[Cause, Text] = {
    Cause.ASKED: _text("a rule asks for it", "een regel vraagt erom"),
    Cause.CLASH: _text("{rules} contradict each other", "{rules} spreken elkaar tegen"),
    Cause.SILENT: _text(
        "the change is accepted, and no rule says what it costs",
        "de wijziging wordt aanvaard, en geen regel zegt wat zij kost",
    ),
    Cause.NO_BASE: _text(
        "{rules}: the amount is a part of something that is not applicable here",
        "{rules}: het bedrag is een deel van iets dat hier niet van toepassing is",
    ),
    Cause.FORMATION_SILENT: _text(
        "no rule says whether there is an agreement, and on whose terms",
        "geen regel zegt of er een overeenkomst is, en op wiens voorwaarden",
    ),
    Cause.CURRENCY: _text(
        "the order is in another currency than the policy",
        "de order is in een andere valuta dan het beleid",
    ),
}
"""Why a person must decide; `{rules}` are the provisions that are the cause."""

BUILT_IN: Mapping[str, Text] = {
    "agreement-stands": _text(
        "A deal is a deal: no rule allows this change, so the order stands.",
        "Afspraak is afspraak: geen regel staat deze wijziging toe, dus de order blijft staan.",
    ),
    "order-value-cap": _text(
        "Ending an order never costs more than the order was worth.",
        "Een order beëindigen kost nooit meer dan de order waard was.",
    ),
}
"""The reasons that no book has to write."""

CHANGES: Mapping[str, Text] = {
    "change": _text("change of {order}", "wijziging van {order}"),
    "partial cancellation": _text("partial cancellation of {order}", "gedeeltelijke annulering van {order}"),
    "cancellation": _text("cancellation of {order}", "annulering van {order}"),
    "withdrawal": _text("withdrawal from {order}", "herroeping van {order}"),
    "no-show": _text("no-show for {order}", "niet verschenen voor {order}"),
    "substitution": _text("substitution in {order}", "vervanging in {order}"),
    "defect claim": _text("defect claim on {order}", "melding van een gebrek aan {order}"),
    "": _text("request about {order}", "verzoek over {order}"),
}
"""What is asked, by `change.kind` (empty: not known)."""

INSTEAD: Mapping[str, Text] = {
    "date": _text("move the date instead", "de datum verschuiven"),
    "delivery date": _text("move the delivery date instead", "de leverdatum verschuiven"),
    "specification": _text("change the specification instead", "de uitvoering wijzigen"),
    "quantity": _text("change the quantity instead", "de hoeveelheid wijzigen"),
    "person": _text("put the order in another name instead", "de order op een andere naam zetten"),
    "address": _text("change the delivery address instead", "het afleveradres wijzigen"),
    "price": _text("agree on another price instead", "een andere prijs afspreken"),
}
"""What could be asked instead, by `change.aspect`."""


def say(key: str, lang: str, **slots: str) -> str:
    """A fixed text with its slots filled."""
    return WORDS[key][lang].format(**slots)
