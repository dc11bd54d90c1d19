"""A decision as text for the desk: two lines to read aloud, then why, what was taken as given, and what to do.

It is for the company's own people: internal facts (margins, scores) may stand in it. Nothing of it is sent to a
customer as it is; `Speech.internal` says what a letter leaves out.
"""

from __future__ import annotations

from datetime import date, datetime
from operator import attrgetter

from engine.answers.assumptions import Assumed
from engine.core.plan import Plan
from engine.decide import Decision
from engine.decision.outcome import OwedDuty, Verdict
from engine.documents.charge_block import HEAD, charge_block
from engine.documents.duty_words import say_channel, say_contents, say_duty
from engine.documents.findings import cause
from engine.documents.headline import evidence, headline
from engine.documents.layout import SEPARATOR, WIDTH, beside, joined, paragraphs, wrapped
from engine.documents.plain import setting
from engine.documents.speech import Speech
from engine.documents.why_block import formation_unknown, why_block
from engine.documents.wording import INSTEAD, VERDICTS
from engine.language.source import Book, Conclusions
from engine.quantities.value import Day
from engine.vocabulary.lists import list_of


def decision_text(
    decision: Decision,
    book: Book,
    plan: Plan,
    lang: str,
    width: int = WIDTH,
    *,
    receipt: str | None = None,
    in_force: bool = False,
) -> str:
    """The decision in words, wrapped to `width` columns, without a newline at the end.

    Args:
        decision: what `engine.decide.decide` gave.
        book: the book as written, for its words.
        plan: the plan that decided.
        lang: `en` or `nl`.
        width: columns; narrower than 60 is taken as 60.
        receipt: where the decision is recorded, if it is.
        in_force: whether this edition is known to have been in force when the order was concluded.
    """
    speech, width = Speech(book, lang), max(width, 60)
    return paragraphs(
        [
            headline(speech, decision, width),
            charge_block(speech, decision, width),
            _needed_first(speech, decision, width),
            why_block(speech, decision, plan, width),
            _assumed(speech, decision, width),
            _alternatives(speech, decision, width),
            _duties(speech, decision, width),
            _foot(speech, decision, width, receipt, in_force=in_force),
        ]
    )


# What stands in the way of an answer ----------------------------------------------------------------------------------


def _needed_first(speech: Speech, decision: Decision, width: int) -> list[str]:
    """The evidence to get, the person who decides, or the questions to ask."""
    outcome = decision.outcome
    lines: list[str] = []
    if decision.open is not None:
        lines.append(speech.say("Ask"))
        for name in decision.open.ask:
            lines += beside(speech.question(name), f"--set {list_of(name) or name}=...", width, "  ")
        if not decision.open.complete:
            lines += wrapped(speech.say("incomplete"), width, "  ")
    if outcome.holds:
        lines.append(speech.say("Get first"))
        for rule in outcome.holds:
            hold = speech.rules[rule].then.hold
            guards = speech.say(f"guards {hold.guards.value}") if hold else ""
            lines += beside(f"{evidence(speech, rule)}: {guards}", speech.provision(rule), width, "  ")
    if outcome.referrals and decision.verdict in (Verdict.REFER, Verdict.HOLD):
        lines.append(speech.say("Who decides"))
        column = max(len(speech.role(referral.role)) for referral in outcome.referrals) + 3
        said = [
            (speech.role(each.role), cause(speech, each, outcome.case), speech.provisions(each.rules))
            for each in outcome.referrals
        ]
        for role, why, where in dict.fromkeys(said):
            lines += beside(f"{why}.", where, width, f"  {role:{column}}")
    return lines


_MOST_ASSUMED = 10

# What else there is to know -------------------------------------------------------------------------------------------


def _assumed(speech: Speech, decision: Decision, width: int) -> list[str]:
    """The assumptions that could change the answer, those that could change the verdict first, and one to try.

    Nobody checks two dozen: those that could help the customer most are said, the others counted.
    """
    case = decision.outcome.case
    said = [speech.assumption(name, case) for name in decision.outcome.formation.assumed]
    in_order = sorted(decision.assumed, key=lambda each: (each.verdict is decision.verdict, *_hopeful(each)))
    said += [speech.assumption(each.name, case) for each in in_order]
    if not said:
        return []
    if len(said) > _MOST_ASSUMED:
        said = [*said[: _MOST_ASSUMED - 1], speech.say("more assumed", count=str(len(said) - _MOST_ASSUMED + 1))]
    lines = [speech.say("Taken as given"), *wrapped(joined(said), width, "  ")]
    answer = (decision.verdict, decision.outcome.total)
    others = [each for each in decision.assumed if (each.verdict, each.total) != answer]
    # while facts are unknown, what another one would lead to is open as well
    if others and decision.open is None:
        telling = min(others, key=_hopeful)
        then = VERDICTS[telling.verdict][speech.lang]
        if telling.total:
            then = f"{then}, {speech.money(telling.total)}"
        if telling.refunded:
            then = f"{then}, {speech.say('then refunded', amount=speech.money(telling.refunded))}"
        lines += wrapped(
            speech.say("try", set=setting(speech, telling.name, telling.otherwise), then=then), width, "  "
        )
    return lines


def _hopeful(assumed: Assumed) -> tuple[bool, int, str]:
    """First what would be decided for less, then what would have to wait."""
    return assumed.verdict not in (Verdict.FREE, Verdict.PAID), assumed.total, assumed.name


def _alternatives(speech: Speech, decision: Decision, width: int) -> list[str]:
    """What the customer could ask instead, cheapest first."""
    if not decision.alternatives:
        return []
    charged = decision.verdict is Verdict.PAID
    lines = [speech.say("Cheaper" if charged else "Possible")]
    for each in sorted(decision.alternatives, key=attrgetter("total")):
        answer = VERDICTS[each.verdict][speech.lang]
        if each.total:
            answer = f"{answer}, {speech.money(each.total)}"
        if each.until is not None:
            answer = f"{answer} {speech.say('up to and including', moment=speech.moment(each.until))}"
        delivery = (
            "delivery " if each.aspect == "date" and decision.outcome.case.known("order.promised_delivery") else ""
        )
        said = (
            INSTEAD[f"{delivery}{each.aspect}"][speech.lang]
            if each.aspect in INSTEAD
            else f"{each.kind}, {each.aspect}"
        )
        rules = tuple(rule for rule in each.rules if _prices(speech, rule))
        where = f" ({speech.provisions(rules)})" if rules else ""
        lines += wrapped(f"{said}: {answer}{where}", width, "  ", "    ")
    return lines


def _prices(speech: Speech, rule: str) -> bool:
    """Whether a rule says something of the money."""
    then = speech.rules[rule].then if rule in speech.rules else Conclusions()
    return bool(then.charges or then.bounds or then.waiver)


def _duties(speech: Speech, decision: Decision, width: int) -> list[str]:
    """Who does what by when."""
    duties = decision.outcome.duties
    if not duties or formation_unknown(speech, decision):
        return []
    owners = {duty: speech.role(duty.owner) for duty in duties}
    column = max(HEAD, *(len(owner) + 3 for owner in owners.values())) + 2
    dues = {duty: _due(speech, decision, duty) for duty in duties}
    right = max(map(len, dues.values()))
    lines = [speech.say("To do")]
    for duty in duties:
        channel = f", {say_channel(duty.channel, speech.lang)}" if duty.channel else ""
        stating = (
            f", {speech.say('stating', what=say_contents(duty.must_state, speech.lang))}" if duty.must_state else ""
        )
        said = f"{say_duty(duty.code, speech.lang)}{channel}{stating}"
        lines += beside(said, f"{dues[duty]:{right}}", width, f"  {owners[duty]:{column - 2}}")
    return lines


def _due(speech: Speech, decision: Decision, duty: OwedDuty) -> str:
    if duty.due is None:
        return speech.say("some day")
    received = decision.outcome.case["change.received"]
    if duty.due == received:
        return speech.say("now")
    return speech.say("by when", due=speech.moment(duty.due))


def _foot(speech: Speech, decision: Decision, width: int, receipt: str | None, *, in_force: bool) -> list[str]:
    """For the auditor: when, under which edition, and that both matchers agree."""
    case = decision.outcome.case
    received, promised = case["change.received"], case["order.promised_delivery"]
    parts = []
    if isinstance(received, datetime | Day):
        parts.append(speech.say("received", moment=speech.moment(received)))
    if isinstance(promised, date) and not isinstance(promised, datetime):
        parts.append(speech.say("promised", date=speech.value("order.promised_delivery", promised, weekday=True)))
    edition = speech.say("edition", edition=speech.book.edition, book=speech.book.name)
    parts.append(f"{edition}, {speech.say('in force')}" if in_force else edition)
    if speech.book.calendar is not None:
        parts.append(speech.say("calendar", calendar=str(speech.book.calendar)))
    parts.append(speech.say("agree"))
    parts.append(speech.say("not recorded") if receipt is None else speech.say("recorded", receipt=receipt))
    return wrapped(SEPARATOR.join(parts), width)
