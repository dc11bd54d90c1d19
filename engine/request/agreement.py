"""What proves the agreement, and whose terms are in it."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from engine.quantities.value import NOT_APPLICABLE
from engine.request.fact import Fact, Moment
from engine.request.group import Group
from engine.vocabulary.attribute import Kind, Party


class Agreement(Group, title="agreement"):
    """The evidence that there is an agreement, and what was said before it."""

    document: Annotated[
        str | None,
        Fact(
            Kind.CHOICE,
            (
                "none",
                "note of call",
                "recording",
                "confirmation",
                "countersigned e-mail",
                "purchase order",
                "quotation",
                "contract",
            ),
            ordered=True,
            changed_by=Party.CUSTOMER,
        ),
    ] = None
    signed: Annotated[bool | None, Fact(Kind.TRUTH, changed_by=Party.CUSTOMER, standard="UBL Signature")] = None
    signed_on: Annotated[date | None, Fact(Kind.DATE, standard="UBL Signature/ValidationDate")] = None
    signer: Annotated[
        str | None,
        Fact(Kind.CHOICE, ("sole", "joint", "proxy", "apparent", "none"), assumed="sole", standard="BW 3:60, 3:61(2)"),
    ] = None
    signer_limit: Annotated[int | None, Fact(Kind.MONEY, assumed=NOT_APPLICABLE, standard="BW 3:60")] = None
    cosigned: Annotated[bool | None, Fact(Kind.TRUTH, changed_by=Party.CUSTOMER, standard="BW 2:130, 2:240")] = None
    ratified: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False, changed_by=Party.CUSTOMER, standard="BW 3:69")] = (
        None
    )
    appearance_by_customer: Annotated[bool | None, Fact(Kind.TRUTH, standard="BW 3:61(2)")] = None
    accepted_on: Annotated[date | None, Fact(Kind.DATE, assumed=NOT_APPLICABLE, standard="BW 6:221, 6:223")] = None
    late_acceptance_agreed: Annotated[
        bool | None, Fact(Kind.TRUTH, changed_by=Party.SUPPLIER, standard="BW 6:223(1)")
    ] = None
    offer_revoked: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False, standard="BW 6:219(2)")] = None
    oral_confirmed: Annotated[bool | None, Fact(Kind.TRUTH, changed_by=Party.SUPPLIER)] = None
    recording_announced: Annotated[bool | None, Fact(Kind.TRUTH, standard="GDPR art. 13")] = None
    receipt_confirmed: Annotated[
        bool | None, Fact(Kind.TRUTH, assumed=True, changed_by=Party.SUPPLIER, standard="BW 6:227c(2)")
    ] = None
    order_button: Annotated[bool | None, Fact(Kind.TRUTH, assumed=True, standard="BW 6:230v(3)")] = None
    extras_consented: Annotated[bool | None, Fact(Kind.TRUTH, assumed=True, standard="BW 6:230j")] = None
    misleading_statement: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False, standard="BW 6:193b, 6:193c")] = None
    expectation: Annotated[
        str | None,
        Fact(
            Kind.CHOICE,
            ("promised", "declined", "not asked", "not recorded"),
            assumed="not asked",
            changed_by=Party.SUPPLIER,
        ),
    ] = None
    dossier_complete: Annotated[bool | None, Fact(Kind.TRUTH, assumed=True, changed_by=Party.SUPPLIER)] = None
    key_terms_acknowledged: Annotated[bool | None, Fact(Kind.TRUTH, assumed=True)] = None
    effort_disclosed: Annotated[bool | None, Fact(Kind.TRUTH)] = None
    clause_negotiated: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False, standard="Dir. 93/13 art. 3(2)")] = None
    clause_nature: Annotated[
        str | None,
        Fact(
            Kind.CHOICE, ("penalty", "compensation", "price for ending"), assumed="price for ending", standard="BW 6:91"
        ),
    ] = None
    price_warning_given: Annotated[bool | None, Fact(Kind.TRUTH, standard="BW 7:755")] = None
    increase_obvious: Annotated[bool | None, Fact(Kind.TRUTH, standard="BW 7:755")] = None
    fees_disclosed: Annotated[frozenset[str] | None, Fact(Kind.SET, standard="BW 6:230m, 6:230n(3)")] = None
    withdrawal_told: Annotated[bool | None, Fact(Kind.TRUTH, assumed=True, standard="BW 6:230m(1)(h)")] = None
    withdrawal_info_given_on: Annotated[
        date | None, Fact(Kind.DATE, assumed=NOT_APPLICABLE, standard="BW 6:230o(2)")
    ] = None


class Terms(Group, title="terms"):
    """The general terms: how they came into the agreement, and what the customer set against them."""

    version: Annotated[str | None, Fact(Kind.TEXT)] = None
    handed_over: Annotated[bool | None, Fact(Kind.TRUTH, standard="BW 6:234")] = None
    handed_over_how: Annotated[
        str | None,
        Fact(Kind.CHOICE, ("on paper", "attached", "link", "not"), assumed="attached", standard="BW 6:234, 6:230c"),
    ] = None
    handed_over_at: Annotated[Moment | None, Fact(Kind.INSTANT, standard="BW 6:234")] = None
    signed: Annotated[bool | None, Fact(Kind.TRUTH)] = None
    signed_on: Annotated[date | None, Fact(Kind.DATE)] = None
    filed: Annotated[bool | None, Fact(Kind.TRUTH)] = None
    filing_printed: Annotated[bool | None, Fact(Kind.TRUTH)] = None
    competing: Annotated[
        str | None,
        Fact(
            Kind.CHOICE,
            ("none", "mentioned", "expressly rejected ours"),
            assumed="none",
            standard="BW 6:225(3)",
        ),
    ] = None
    first_reference: Annotated[
        str | None, Fact(Kind.CHOICE, ("ours", "theirs"), assumed="ours", standard="BW 6:225(3)")
    ] = None
    fee_disclosed: Annotated[bool | None, Fact(Kind.TRUTH, assumed=True, standard="BW 6:230m(1), 6:230n(3)")] = None
    referred: Annotated[bool | None, Fact(Kind.TRUTH, assumed=True, standard="BW 6:231, 6:232")] = None
    handing_over_possible: Annotated[bool | None, Fact(Kind.TRUTH, assumed=True, standard="BW 6:234(1)")] = None
    used_by_customer: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False, standard="BW 6:235(3)")] = None
    theirs_rejected: Annotated[
        bool | None, Fact(Kind.TRUTH, assumed=False, changed_by=Party.SUPPLIER, standard="BW 6:225(3)")
    ] = None
    earlier_dealings: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False)] = None
    purchase_terms: Annotated[
        str | None,
        Fact(
            Kind.CHOICE,
            ("not requested", "requested", "studied", "answered"),
            ordered=True,
            assumed="not requested",
            changed_by=Party.SUPPLIER,
        ),
    ] = None
    customer_payment_days: Annotated[
        int | None, Fact(Kind.COUNT, unit="days", assumed=NOT_APPLICABLE, standard="BW 6:119a")
    ] = None
    two_sets: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False, standard="BW 6:233, 6:238(2)")] = None
    trustmark: Annotated[bool | None, Fact(Kind.TRUTH)] = None
