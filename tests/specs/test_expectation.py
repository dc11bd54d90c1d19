from __future__ import annotations

from pathlib import Path

import pytest

from engine.books import load
from engine.language.place import Place
from engine.specs.feature import Step
from engine.specs.phrase import Keyword
from engine.specs.shelf import Spec
from engine.specs.story import Story
from tests.specs.home import write_book

PHRASES = """\
then:
- {en: "{charge.agreed} was agreed", nl: "afgesproken was {charge.agreed}"}
- {en: "{line.amount} of it is for moving", nl: "{line.amount} is voor verschuiven", line: rescheduling}
- {en: "{line.amount} of it is called {fee}", nl: "{line.amount} heet {fee}"}
- {en: "we still have to know {ask}", nl: "wij moeten nog weten: {ask}"}
- {en: "{provision} does not apply, because it was in time", nl: "{provision} nu niet", missed: notice}
"""

ORDER = (
    "Vecht Interiors, a business customer since 1 March 2019",
    "an order of € 12,500.00, concluded on 4 January 2027 on our signed terms",
    "delivery is promised for 30 April 2027",
)
LATE = (*ORDER, "the customer asks on 20 April 2027 11:00 to move the delivery date")
TRUSTED = "we expect € 25,000.00 of margin from this customer"
NEVER = "the customer has not been let off before"
WITHDRAWN = "the customer withdraws from the order on 3 March 2027 10:12"
"""No rule of this book is about that."""
CANCELLED = (*ORDER, "the customer cancels the order on 3 March 2027 10:12")
DEPOSIT = ("a deposit of € 5,520.00 was paid on 14 January 2027", "we agreed that who cancels forfeits the deposit")
UNPROVEN = (
    "an order of € 12,500.00, concluded on 4 January 2027",
    "nothing is on paper",
    "delivery is promised for 30 April 2027",
    NEVER,
    "the customer asks on 20 April 2027 11:00 to move the delivery date",
)


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Spec:
    folder = write_book(tmp_path_factory.mktemp("home"), PHRASES)
    return Spec(load(folder), folder, shipped=False)


def failures(spec: Spec, facts: tuple[str, ...], expected: str) -> list[str]:
    story = Story(spec, "en", Place("a.feature", 1, 1))
    for line, text in enumerate(facts, 1):
        story.take(Step(Keyword.GIVEN, "Given", text, Place("a.feature", line, 1)))
    reading = story.take(Step(Keyword.THEN, "Then", expected, Place("a.feature", 99, 1)))
    return list(spec.expectations.failures(reading, story.decided(), "en"))


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ((*LATE, NEVER), "the change is paid"),
        ((*LATE, NEVER), "the customer pays € 1,000.00"),
        ((*LATE, NEVER), "€ 1,000.00 was agreed"),
        ((*LATE, NEVER), "€ 1,000.00 of it is for moving"),
        ((*LATE, NEVER), "€ 1,000.00 of it is called rescheduling"),
        ((*LATE, NEVER), "this follows from clause 6.3"),
        ((*LATE, NEVER), "this follows from clause 6.3, which counts as terms"),
        ((*LATE, NEVER, TRUSTED), "this follows from guideline G4, which counts as goodwill"),
        ((*LATE, NEVER), "this rests on clause 2.1"),
        ((*LATE, NEVER), "guideline G4 does not apply, because we expect too little margin"),
        ((*ORDER, NEVER, WITHDRAWN), "this follows from the default"),
        ((*LATE, NEVER), "there is no need to tell the customer that this is an exception"),
        ((*LATE, NEVER), "there is no need to quote the charge and wait for agreement"),
        ((*LATE, NEVER, TRUSTED), "of the charge of € 1,000.00 we waive € 1,000.00"),
        ((*LATE, NEVER, TRUSTED), "this follows from guideline G4"),
        ((*LATE, NEVER, TRUSTED), "this follows from guideline G4, although clause 6.3 charges € 1,000.00"),
        (
            (*LATE, NEVER, TRUSTED),
            "the order desk tells the customer by 22 April 2027 17:00: an exception, why, and next time the charge "
            "applies",
        ),
        ((*LATE, TRUSTED, "the customer was let off for the same kind of change on 12 May 2026"), "the change is paid"),
        (
            (*LATE, TRUSTED, "the customer was let off for the same kind of change on 12 May 2026"),
            "guideline G4 does not apply, because the customer was let off before",
        ),
        ((*LATE, NEVER, "we caused the change ourselves"), "€ 1,000.00 is taken off"),
        ((*LATE, NEVER, "we caused the change ourselves"), "this follows from clause 9.1"),
        (
            (*LATE, NEVER, "we caused the change ourselves"),
            "this follows from clause 9.1, although clause 6.3 charges € 1,000.00",
        ),
        ((*CANCELLED, NEVER, *DEPOSIT), "the customer pays € 5,520.00"),
        ((*CANCELLED, NEVER, *DEPOSIT), "€ 5,520.00 of the deposit is forfeited"),
        ((*CANCELLED, NEVER, *DEPOSIT), "€ 0.00 is set off against what was paid"),
        ((*CANCELLED, NEVER, *DEPOSIT), "€ 0.00 is refunded"),
        ((*CANCELLED, NEVER, *DEPOSIT), "€ 0.00 is still to be paid"),
        ((*CANCELLED, NEVER, *DEPOSIT), "this follows from clause 7.4, the exception to clause 7.1"),
        ((*CANCELLED, NEVER, *DEPOSIT), "this follows from clause 7.4, although clause 7.1 charges € 3,125.00"),
        ((*LATE, NEVER, "the customer is in difficulties"), "the sales manager must approve it"),
        ((*LATE, NEVER, "the customer is in difficulties"), "this follows from guideline G8"),
        (UNPROVEN, "we wait until we have the signed quotation"),
        (UNPROVEN, "this follows from clause 2.2"),
        ((*LATE, TRUSTED), "the change is open"),
        ((*LATE, TRUSTED), "we still have to know exceptions made before for the same kind of change"),
        ((*ORDER, NEVER, "the customer asks on 8 March 2027 14:00 for a lower price"), "the request is rejected"),
        ((*ORDER, NEVER, "the customer asks on 8 March 2027 14:00 for a lower price"), "this follows from clause 6.9"),
    ],
)
def test_what_holds(spec: Spec, facts: tuple[str, ...], expected: str) -> None:
    assert failures(spec, facts, expected) == []


@pytest.mark.parametrize(
    ("facts", "expected", "said"),
    [
        ((*LATE, NEVER), "the change is free", "expected verdict free, decided paid"),
        (
            (*LATE, NEVER),
            "the customer pays € 1,000.01",
            "expected charge.total € 1,000.01, decided € 1,000.00",
        ),
        (
            (*LATE, NEVER),
            "this follows from clause 7.1",
            "expected this to follow from clause 7.1, decided by clause 6.3",
        ),
        (
            (*LATE, NEVER),
            "this follows from clause 6.3, which counts as guideline",
            "expected this to count as guideline, it counts as terms",
        ),
        (
            (*LATE, NEVER),
            "this rests on clause 2.2",
            "expected this to rest on clause 2.2, it rests on clause 2.1",
        ),
        (
            (*LATE, NEVER),
            "this rests on clause 6.3",
            "expected this to rest on clause 6.3, it rests on clause 2.1",
        ),
        (
            (*LATE, NEVER, TRUSTED),
            "this follows from clause 6.3",
            "expected this to follow from clause 6.3, decided by guideline G4",
        ),
        (
            (*LATE, NEVER, "we caused the change ourselves"),
            "this follows from clause 6.3",
            "expected this to follow from clause 6.3, decided by clause 9.1",
        ),
        (
            (*LATE, NEVER, TRUSTED),
            "this follows from guideline G4, although clause 6.3 charges € 999.99",
            "expected clause 6.3 to charge € 999.99, it charges € 1,000.00",
        ),
        (
            (*LATE, NEVER, TRUSTED),
            "this follows from guideline G4, although clause 7.1 charges € 1,000.00",
            "expected clause 7.1 to give way to guideline G4; it does not",
        ),
        (
            (*LATE, NEVER, TRUSTED),
            "of the charge of € 999.99 we waive € 1,000.00",
            "expected charge.computed € 999.99, decided € 1,000.00",
        ),
        (
            (*LATE, NEVER, TRUSTED),
            "guideline G4 does not apply, because we expect too little margin",
            "expected guideline G4 not to apply; it does (`let-off-once`)",
        ),
        (
            (*LATE, "the customer was let off for the same kind of change on 12 May 2026"),
            "guideline G4 does not apply, because the customer was let off before",
            "expected only `history.same_kind_exceptions` to keep guideline G4 from applying; what fails is "
            "`customer.expected_margin - 10 x charge.computed`, `history.same_kind_exceptions`",
        ),
        (
            (*LATE, NEVER),
            "the order desk tells the customer by 22 April 2027 17:00: an exception, why, and next time the charge "
            "applies",
            "expected the duty `send_goodwill_message`, decided: none",
        ),
        (
            (*LATE, NEVER),
            "this follows from the default",
            "expected this to follow from the default, decided by clause 6.3",
        ),
        (
            (*ORDER, NEVER, WITHDRAWN),
            "this follows from clause 7.1",
            "expected this to follow from clause 7.1, decided by the default",
        ),
        (
            (*LATE, NEVER, TRUSTED),
            "there is no need to tell the customer that this is an exception",
            "expected no duty `send_goodwill_message`, decided: `order desk` by 22 April 2027 17:00",
        ),
        (
            (*LATE, NEVER, TRUSTED),
            "the sales manager tells the customer by 22 April 2027 17:01: an exception, why, and next time the charge "
            "applies",
            "expected the duty `send_goodwill_message` by `sales manager` by 22 April 2027 17:01, decided: "
            "`order desk` by 22 April 2027 17:00",
        ),
        (
            (*LATE, NEVER),
            "the sales manager must approve it",
            "expected verdict referred, decided paid",
        ),
        (
            (*LATE, NEVER, "the customer is in difficulties"),
            "the order desk must approve it",
            "expected `order desk` to decide, decided: sales manager",
        ),
        (
            (*LATE, NEVER, "the customer is in difficulties"),
            "the customer pays € 1,000.00",
            "expected charge.total € 1,000.00; the amounts of this decision are provisional",
        ),
        ((*LATE, NEVER), "we wait until we have the signed quotation", "expected verdict on hold, decided paid"),
        (
            (*LATE, TRUSTED),
            "this follows from clause 6.3",
            "expected this to follow from clause 6.3; it is open",
        ),
        (
            (*LATE, NEVER),
            "we still have to know exceptions made before for the same kind of change",
            "expected to ask for `history.same_kind_exceptions` first, decided: paid",
        ),
        (
            (*CANCELLED, NEVER, "forfeiting the deposit was not agreed"),
            "this follows from clause 7.1, the exception to clause 7.4",
            "expected clause 7.4 to give way to clause 7.1; it does not",
        ),
        (
            (*LATE, NEVER),
            "€ 999.99 of it is for moving",
            "expected line.amount € 999.99, decided € 1,000.00",
        ),
    ],
)
def test_what_does_not_hold_is_said(spec: Spec, facts: tuple[str, ...], expected: str, said: str) -> None:
    assert failures(spec, facts, expected)[0] == said


def test_what_must_be_stated_with_a_task_is_expected_to_the_word(tmp_path: Path) -> None:
    """Two guidelines may want the same duty, the one with the reason, the other without: they are not the same."""
    folder = write_book(tmp_path, PHRASES)
    policy = next(path for path in folder.glob("*.yaml") if "send_goodwill_message" in path.read_text("utf-8"))
    stated = (
        "at 17:00, must state: [reason, exception]}, "
        "{do: say_who_decides, owner: order desk, due: now, must state: [who decides]}]"
    )
    policy.write_text(policy.read_text("utf-8").replace("at 17:00}]", stated), "utf-8")
    spec = Spec(load(folder), folder, shipped=False)
    task = "the task is to tell the customer that this is an exception, stating"
    let_off = (*LATE, NEVER, TRUSTED)
    assert failures(spec, let_off, f"{task} the reason and that it is an exception") == []
    assert failures(spec, let_off, f"{task} who decides") == [
        "expected the duty `tell the customer that this is an exception` stating `who decides`, "
        "decided: stating `the reason and that it is an exception`"
    ]
    assert failures(spec, (*LATE, NEVER), f"{task} who decides") == [
        "expected the duty `tell the customer that this is an exception` stating `who decides`, decided: no such duty"
    ]


def test_the_right_answer_for_another_reason_fails(spec: Spec) -> None:
    """Free because it was in time is not free because we caused it."""
    in_time = (*ORDER, "the customer asks on 16 April 2027 10:59 to move the delivery date", NEVER)
    assert failures(spec, in_time, "the change is free") == []
    assert failures(spec, in_time, "this follows from clause 6.3") == []
    assert failures(spec, in_time, "this follows from clause 9.1") == [
        "expected this to follow from clause 9.1, decided by clause 6.3"
    ]


def test_a_choice_that_every_decision_reports_can_be_expected(tmp_path: Path) -> None:
    phrases = 'then: [{en: "it is for us to prove", nl: "dat bewijzen wij", expects: {burden: supplier}}]'
    folder = write_book(tmp_path, phrases)
    moving = folder / "moving.yaml"
    burden = "burden: {report: always, choose: [{when: {moved: true}, is: supplier}, {otherwise: customer}]}"
    moving.write_text(moving.read_text("utf-8").replace("define:\n", f"define:\n  {burden}\n", 1), "utf-8")
    spec = Spec(load(folder), folder, shipped=False)
    assert failures(spec, (*LATE, NEVER), "it is for us to prove") == []
    assert failures(spec, (*CANCELLED, NEVER), "it is for us to prove") == [
        "expected burden supplier, decided customer"
    ]
