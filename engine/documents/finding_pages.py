"""What each finding of `check` means: what it is, an example, why it matters, and how to mend it."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from engine.documents.layout import paragraphs, wrapped
from engine.vocabulary.attribute import Text


class Page(Struct, frozen=True):
    """One page, always in the same four parts."""

    what: Text
    example: Text
    why: Text
    mend: Text


HEADINGS: tuple[tuple[str, Text], ...] = (
    ("what", {"en": "What", "nl": "Wat"}),
    ("example", {"en": "Example", "nl": "Voorbeeld"}),
    ("why", {"en": "Why it matters", "nl": "Waarom het telt"}),
    ("mend", {"en": "How to mend it", "nl": "Hoe het beter kan"}),
)
"""The parts of a page, in order."""


def _text(en: str, nl: str) -> Text:
    return {"en": en, "nl": nl}


PAGES: Mapping[str, Page] = {
    "gap": Page(
        _text(
            "There are requests that no rule accepts, rejects or refers. The default decides them: the order stands, "
            "and the request is rejected.",
            "Er zijn verzoeken die geen regel aanvaardt, afwijst of doorverwijst. De standaard beslist dan: de order "
            "blijft zoals hij is, en het verzoek wordt afgewezen.",
        ),
        _text(
            "There are rules for moving the date of an order with a promised delivery. Somebody whose order has no "
            "promised delivery asks to move it.",
            "Er zijn regels voor het verschuiven van orders met een toegezegde levering. Iemand van wie de order geen "
            "toegezegde levering heeft, vraagt te verschuiven.",
        ),
        _text(
            "The customer hears no, and nobody can say why. Most gaps are forgotten cases, not decisions.",
            "De klant krijgt nee te horen, en niemand kan zeggen waarom. De meeste gaten zijn vergeten gevallen, geen "
            "besluiten.",
        ),
        _text(
            "Write a rule for the region that is named, even if it only rejects with a reason. Is the gap intended? "
            "Give it a name with `define`, and put that name with a reason under `accepts gaps` in `book.yaml`.",
            "Schrijf een regel voor het gebied dat genoemd wordt, ook als die alleen met een reden afwijst. Is het gat "
            "bedoeld? Geef het een naam met `define`, en zet die naam met een reden onder `accepts gaps` in "
            "`book.yaml`.",
        ),
    ),
    "charge-gap": Page(
        _text(
            "A rule accepts a change, and for some requests no rule says what it costs: not even that it is free.",
            "Een regel staat een wijziging toe, en voor sommige verzoeken zegt geen regel wat die kost: ook niet dat "
            "ze kosteloos is.",
        ),
        _text(
            "A scale counts from the promised delivery. An order without one is accepted, and has no price.",
            "Een schaal telt vanaf de toegezegde levering. Een order zonder die datum wordt aanvaard, en heeft geen "
            "prijs.",
        ),
        _text(
            "Nothing is free by default, so a person has to decide each of these requests.",
            "Niets is vanzelf kosteloos, dus over elk van deze verzoeken moet een mens beslissen.",
        ),
        _text(
            "Add a charge to the rule (`charge: free` is one), add a tier for what the scale leaves out, or narrow "
            "the condition of the rule.",
            "Geef de regel een bedrag (`charge: free` is er een), voeg een trede toe voor wat de schaal overslaat, of "
            "maak de voorwaarde van de regel smaller.",
        ),
    ),
    "clash": Page(
        _text(
            "Two rules of one layer answer the same question differently for one request, and neither is an exception "
            "to the other.",
            "Twee regels van één laag beantwoorden dezelfde vraag over één verzoek verschillend, en geen van beide is "
            "een uitzondering op de andere.",
        ),
        _text(
            "One clause is free `at least 14 days` before delivery, another charges 8 % `at most 14 days` before it. "
            "On the 14th day both hold.",
            "Het ene artikel is kosteloos `at least 14 days` vóór levering, het andere rekent 8 % `at most 14 days` "
            "ervoor. Op de 14e dag gelden beide.",
        ),
        _text(
            "Nobody can tell what was agreed; against a consumer the reading that suits him counts. The engine never "
            "guesses: it refers such a request to a person.",
            "Niemand kan zeggen wat is afgesproken; tegenover een consument telt de uitleg die hem het beste uitkomt. "
            "Er wordt nooit gegokt: over zo'n verzoek beslist een mens.",
        ),
        _text(
            "Say which one goes first with `exception_to`, or change a bound so that they never hold together "
            "(`less than 14 days`).",
            "Zeg met `exception_to` welke voorgaat, of verander een grens zodat ze nooit samen gelden "
            "(`less than 14 days`).",
        ),
    ),
    "shadowed": Page(
        _text(
            "A rule, or one of its tiers, never decides anything: wherever it holds, an exception replaces it.",
            "Een regel, of een trede ervan, beslist nooit iets: overal waar ze geldt, gaat een uitzondering voor.",
        ),
        _text(
            "A clause charges 25 % for cancelling a planned order. Its exception, meant for key customers, lost its "
            "condition and now holds for everybody.",
            "Een artikel rekent 25 % voor het annuleren van een ingeplande order. De uitzondering, bedoeld voor "
            "topklanten, raakte haar voorwaarde kwijt en geldt nu voor iedereen.",
        ),
        _text(
            "The clause can be read in the terms, and is never applied.",
            "Het artikel staat in de voorwaarden, en wordt nooit toegepast.",
        ),
        _text(
            "Narrow the exception, or leave out the rule that never decides.",
            "Maak de uitzondering smaller, of laat de regel weg die nooit beslist.",
        ),
    ),
    "redundant": Page(
        _text(
            "Without this rule every request would be decided the same, by rules of the same layer.",
            "Zonder deze regel zou over elk verzoek hetzelfde worden beslist, door regels van dezelfde laag.",
        ),
        _text(
            "One clause refuses a lower price; another, written later, refuses it once more.",
            "Het ene artikel weigert een lagere prijs; een ander, later geschreven, weigert die nog eens.",
        ),
        _text(
            "Who changes one of the two thinks that something changes, and nothing does.",
            "Wie een van de twee wijzigt, denkt dat er iets verandert, en er verandert niets.",
        ),
        _text(
            "Leave out one of those that say the same, or let it say what it adds.",
            "Laat een van de regels weg die hetzelfde zeggen, of laat die zeggen wat hij toevoegt.",
        ),
    ),
    "vacuous": Page(
        _text(
            "The conditions of a rule exclude each other: no request can meet them all.",
            "De voorwaarden van een regel sluiten elkaar uit: geen verzoek kan aan alle voldoen.",
        ),
        _text(
            "`all: [{change.kind: change}, {change.kind: cancellation}]`",
            "`all: [{change.kind: change}, {change.kind: cancellation}]`",
        ),
        _text(
            "What the rule promises never happens, though it stands in the book.",
            "Wat de regel belooft, gebeurt nooit, ook al staat het in het boek.",
        ),
        _text(
            "Take away one of the conditions, or write `any` where `all` stands.",
            "Haal een van de voorwaarden weg, of schrijf `any` waar `all` staat.",
        ),
    ),
    "exception-without-effect": Page(
        _text(
            "A rule is an `exception_to` another, but the two never hold together: there is nothing to replace.",
            "Een regel is een `exception_to` een andere, maar de twee gelden nooit samen: er valt niets te vervangen.",
        ),
        _text(
            "The exception is for orders in production; the rule it is an exception to is for orders that have not "
            "been planned yet.",
            "De uitzondering is voor orders in productie; de regel waarop ze een uitzondering is, is voor orders die "
            "nog niet zijn ingepland.",
        ),
        _text(
            "Its author counts on it that the other rule gives way, somewhere. It does not.",
            "De schrijver rekent erop dat de andere regel ergens wijkt. Dat gebeurt niet.",
        ),
        _text(
            "Leave `exception_to` out if the rule stands by itself, or change a condition so that the two meet.",
            "Laat `exception_to` weg als de regel op zichzelf staat, of verander een voorwaarde zodat de twee elkaar "
            "raken.",
        ),
    ),
    "tier-never-reached": Page(
        _text(
            "A tier of a scale is never used: the tiers before it hold all that it would.",
            "Een trede van een schaal wordt nooit gebruikt: de treden ervoor nemen alles weg wat zij zou nemen.",
        ),
        _text(
            "`at least 10 days: 30 %` stands above `more than 2 months: 12 %`: the first that holds counts.",
            "`at least 10 days: 30 %` staat boven `more than 2 months: 12 %`: de eerste die geldt, telt.",
        ),
        _text(
            "Customers pay another amount than the table in the terms makes them expect.",
            "Klanten betalen een ander bedrag dan de tabel in de voorwaarden hun laat verwachten.",
        ),
        _text(
            "Put the tiers in the order of their bounds, or leave the idle one out.",
            "Zet de treden op volgorde van hun grenzen, of laat de overbodige weg.",
        ),
    ),
    "harsher-than-law": Page(
        _text(
            "A rule asks more than a law allows; the law takes it off again.",
            "Een regel vraagt meer dan een wet toestaat; de wet haalt het er weer af.",
        ),
        _text(
            "The terms ask 50 % of a consumer who withdraws within 14 days.",
            "De voorwaarden vragen 50 % van een consument die binnen 14 dagen herroept.",
        ),
        _text(
            "The amount is never owed, and a term that asks for it misleads the customer.",
            "Het bedrag is nooit verschuldigd, en een beding dat erom vraagt, misleidt de klant.",
        ),
        _text(
            "Lower the amount to what the law leaves, or except those whom the law protects.",
            "Verlaag het bedrag tot wat de wet overlaat, of zonder uit wie de wet beschermt.",
        ),
    ),
    "guideline-harsher-than-terms": Page(
        _text(
            "A guideline asks more than the terms that were agreed; it does not count there.",
            "Een richtlijn vraagt meer dan de voorwaarden die zijn afgesproken; daar telt ze niet.",
        ),
        _text(
            "The terms charge 8 % for moving a date; a guideline tells the desk to charge 10 %.",
            "De voorwaarden rekenen 8 % voor het verschuiven; een richtlijn laat de orderafdeling 10 % rekenen.",
        ),
        _text(
            "A company can be kinder than it agreed, not harsher. The desk would ask what is not owed.",
            "Een bedrijf mag soepeler zijn dan afgesproken, niet strenger. De afdeling zou vragen wat niet is "
            "verschuldigd.",
        ),
        _text(
            "Lower the guideline, or change the terms for orders to come.",
            "Verlaag de richtlijn, of wijzig de voorwaarden voor nieuwe orders.",
        ),
    ),
    "above-order-value": Page(
        _text(
            "A rule asks more for ending an order than the order is worth; the charge is capped.",
            "Een regel vraagt voor het beëindigen van een order meer dan de order waard is; het bedrag wordt afgetopt.",
        ),
        _text(
            "A minimum of € 150.00 applies to an order of € 90.00.",
            "Een minimum van € 150,00 geldt voor een order van € 90,00.",
        ),
        _text(
            "Keeping the order would be cheaper than ending it, and the rule does not do what it says.",
            "De order houden zou goedkoper zijn dan hem beëindigen, en de regel doet niet wat er staat.",
        ),
        _text("Bound the charge with `at most: order.value`.", "Begrens het bedrag met `at most: order.value`."),
    ),
    "timeline-gap": Page(
        _text(
            "Between the days on which one version of a rule is in force and those of the next lie days without any.",
            "Tussen de dagen waarop de ene versie van een regel van kracht is en die van de volgende liggen dagen "
            "zonder.",
        ),
        _text(
            "One is in force until 30 June 2027, the next from 2 July 2027.",
            "De ene is van kracht tot en met 30 juni 2027, de volgende vanaf 2 juli 2027.",
        ),
        _text(
            "Whoever orders on such a day has made no agreement about it.",
            "Wie op zo'n dag bestelt, heeft er niets over afgesproken.",
        ),
        _text(
            "Let the next begin on the day after the other ends: both ends are included.",
            "Laat de volgende beginnen op de dag nadat de andere eindigt: beide grenzen tellen mee.",
        ),
    ),
    "timeline-overlap": Page(
        _text(
            "On some days two versions of a rule are in force at once.",
            "Op sommige dagen zijn twee versies van een regel tegelijk van kracht.",
        ),
        _text(
            "One is in force until 1 July 2027, the next from 1 July 2027.",
            "De ene is van kracht tot en met 1 juli 2027, de volgende vanaf 1 juli 2027.",
        ),
        _text(
            "For orders of that day nobody can tell which of the two was agreed.",
            "Van orders van die dag kan niemand zeggen welke van de twee is afgesproken.",
        ),
        _text(
            "Let the one end on the day before the other begins: both ends are included.",
            "Laat de ene eindigen op de dag voordat de andere begint: beide grenzen tellen mee.",
        ),
    ),
    "consumer-flat-fee": Page(
        _text(
            "A rule asks a fixed sum of a consumer who ends an order, whatever it costs us.",
            "Een regel vraagt een vast bedrag van een consument die een order beëindigt, wat het ons ook kost.",
        ),
        _text(
            "A consumer pays 30 % of the price, also where nothing has been made yet.",
            "Een consument betaalt 30 % van de prijs, ook als er nog niets is gemaakt.",
        ),
        _text(
            "A sum above a reasonable compensation is presumed unfair (BW 6:237(i)), and then falls away as a whole. "
            "Have counsel look at it.",
            "Een bedrag boven een redelijke vergoeding wordt vermoed onredelijk te zijn (BW 6:237(i)), en vervalt dan "
            "helemaal. Laat een jurist ernaar kijken.",
        ),
        _text(
            "Ask consumers no more than the loss that can be proven, or bound the sum by it.",
            "Vraag consumenten niet meer dan de schade die aan te tonen is, of begrens het bedrag daarmee.",
        ),
    ),
    "prepayment-above-half": Page(
        _text(
            "A consumer who buys goods is asked to pay more than half of the price in advance.",
            "Een consument die iets koopt, moet meer dan de helft van de prijs vooruit betalen.",
        ),
        _text(
            "A kitchen of € 10,000.00 is delivered after a prepayment of € 6,000.00.",
            "Een keuken van € 10.000,00 wordt geleverd na een vooruitbetaling van € 6.000,00.",
        ),
        _text(
            "A consumer can be obliged to pay half at most (BW 7:26(2)); what is asked above it can be undone. Have "
            "counsel look at it.",
            "Een consument kan tot vooruitbetaling van ten hoogste de helft worden verplicht (BW 7:26(2)); wat "
            "daarboven gaat, is te vernietigen. Laat een jurist ernaar kijken.",
        ),
        _text("Ask at most half in advance.", "Vraag ten hoogste de helft vooruit."),
    ),
}
"""By code."""


def page_text(code: str, lang: str, width: int) -> str | None:
    """The page of a finding in lines of `width` columns; None if there is none."""
    page = PAGES.get(code)
    if page is None:
        return None
    parts = [[heading[lang], *wrapped(getattr(page, part)[lang], width, "  ")] for part, heading in HEADINGS]
    return paragraphs([[code], *parts])


def as_markdown(lang: str) -> str:
    """All pages as one document."""
    blocks = [f"# {_TITLE[lang]}", _INTRODUCTION[lang]]
    for code, page in PAGES.items():
        blocks.append(f"## {code}")
        blocks += [f"**{heading[lang]}.** {getattr(page, part)[lang]}" for part, heading in HEADINGS]
    return "\n\n".join(blocks) + "\n"


_TITLE = _text("What `afspraak check` finds", "Wat `afspraak check` vindt")
_INTRODUCTION = _text(
    "Every finding is *proved* (no request can be otherwise), *refuted* (a whole request shows it, decided by both "
    "matchers) or *undecided*, with the reason. An error makes a book unsound; a warning most likely is not what its "
    "author means; a note is worth knowing. `afspraak explain CODE` prints these pages, with `--lang nl` in Dutch.",
    "Elke bevinding is *bewezen* (geen verzoek kan anders zijn), *weerlegd* (een heel verzoek laat het zien) of "
    "*onbeslist*, met de reden. Een fout maakt een boek ondeugdelijk; een waarschuwing is waarschijnlijk niet wat de "
    "schrijver bedoelt; een opmerking is goed om te weten. `afspraak explain CODE` drukt deze bladzijden af.",
)
