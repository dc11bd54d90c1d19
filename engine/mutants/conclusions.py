"""Small changes to what a rule concludes."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from engine.documents.conclusion_text import WORDS as SAID
from engine.documents.conclusion_text import say_due
from engine.documents.duty_words import say_duty
from engine.documents.speech import Speech
from engine.language.place import Place
from engine.language.source import Conclusions, Due, DueKind, Duty, Guards, Hold, Literal, Refer
from engine.mutants import bounds
from engine.mutants.charges import OUTCOME, charges, limits, waived
from engine.mutants.edit import Edit, Saying, Voices, dropped, swapped, within, word
from engine.quantities.period import Period
from engine.vocabulary.attribute import Kind

DUTY, HOLD = "duty", "hold"

_NOWHERE = Place("", 1, 1)

_BINDING = {"yes": "no", "no": "yes", "unproven": "yes"}
_TERMS = {"ours": "none", "none": "ours", "theirs": "ours", "unresolved": "ours"}


def conclusions(voices: Voices, then: Conclusions) -> Iterator[Edit[Conclusions]]:
    """The same conclusions, changed in one place."""
    for name, others in (("binding", _BINDING), ("terms", _TERMS)):
        answer = getattr(then, name)
        if answer is not None:
            said = voices.changed(None, _answer(name, answer), _answer(name, others[answer]))
            yield Edit(OUTCOME, said, replace(then, **{name: others[answer]}))
    yield from within(_acceptance(voices, then), lambda new: replace(then, acceptance=new))
    if then.hold is not None:
        yield from within(_hold(voices, then.hold), lambda new: replace(then, hold=new))
    yield from within(charges(voices, then.charges), lambda new: replace(then, charges=new))
    yield from within(limits(voices, then.bounds), lambda new: replace(then, bounds=new))
    if then.waiver is not None:
        yield from within(waived(voices, then.waiver), lambda new: replace(then, waiver=new))
    yield from within(_duties(voices, then.duties), lambda new: replace(then, duties=new))


def _acceptance(voices: Voices, then: Conclusions) -> Iterator[Edit[str | Refer | None]]:
    match then.acceptance:
        case Refer(role):
            referred = voices.text("referred", role=lambda speech: speech.role(role))
            said = voices.changed(None, lambda speech: referred[speech.lang], word("accepted"))
            yield Edit(OUTCOME, said, "accept")
        case "accept":
            yield Edit(OUTCOME, voices.changed(None, word("accepted"), word("rejected")), "reject")
        case "reject":
            yield Edit(OUTCOME, voices.changed(None, word("rejected"), word("accepted")), "accept")


def _hold(voices: Voices, hold: Hold) -> Iterator[Edit[Hold | None]]:
    def get(speech: Speech) -> str:
        return speech.text(hold.get)

    yield Edit(HOLD, voices.text("no hold", get=get), None)
    other = Guards.WHO_IS_ASKING if hold.guards is Guards.OUR_CLAIM else Guards.OUR_CLAIM
    said = voices.text("guards", get=get, before=word(hold.guards.value), after=word(other.value))
    yield Edit(HOLD, said, replace(hold, guards=other))


def _duties(voices: Voices, duties: tuple[Duty, ...]) -> Iterator[Edit[tuple[Duty, ...]]]:
    for place, duty in enumerate(duties):
        called = _called(duty)
        yield Edit(DUTY, voices.text("no duty", duty=called), dropped(duties, place))
        roles = sorted(voices.book.roles)
        if len(roles) > 1:
            other = roles[(roles.index(duty.owner) + 1) % len(roles)] if duty.owner in roles else roles[0]
            said = voices.changed(called, _role(duty.owner), _role(other))
            yield Edit(DUTY, said, swapped(duties, place, replace(duty, owner=other)))
        for due in _dues(duty.due):
            said = voices.changed(called, _when(duty.due), _when(due))
            yield Edit(DUTY, said, swapped(duties, place, replace(duty, due=due)))


def _dues(due: Due) -> Iterator[Due]:
    """A day later, and a day earlier where that is no less than nothing."""
    match due.kind:
        case DueKind.NOW:
            yield Due(DueKind.SAME_DAY)
        case DueKind.SAME_DAY:
            yield Due(DueKind.NOW)
        case DueKind.AFTER if due.period is None:
            if due.moment is not None:
                yield replace(due, period=Literal(Period(days=1), Kind.PERIOD, _NOWHERE))
        case DueKind.AFTER if isinstance(due.period, Literal):
            for period in bounds.literals(due.period):
                yield replace(due, period=period)


def _answer(name: str, answer: str) -> Saying:
    return lambda speech: SAID[f"{name} {answer}"][speech.lang]


def _called(duty: Duty) -> Saying:
    return lambda speech: say_duty(duty.do, speech.lang)


def _role(role: str) -> Saying:
    return lambda speech: speech.role(role)


def _when(due: Due) -> Saying:
    return lambda speech: say_due(speech, due)
