"""What proves the agreement, and whose terms are in it."""

from __future__ import annotations

from datetime import date
from typing import Annotated

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
        Fact(Kind.CHOICE, ("sole", "joint", "proxy", "apparent", "none"), standard="BW 3:60, 3:61(2)"),
    ] = None
    signer_limit: Annotated[int | None, Fact(Kind.MONEY)] = None
    oral_confirmed: Annotated[bool | None, Fact(Kind.TRUTH, changed_by=Party.SUPPLIER)] = None
    receipt_confirmed: Annotated[bool | None, Fact(Kind.TRUTH, standard="BW 6:227c(2)")] = None
    key_terms_acknowledged: Annotated[bool | None, Fact(Kind.TRUTH)] = None
    effort_disclosed: Annotated[bool | None, Fact(Kind.TRUTH)] = None
    clause_negotiated: Annotated[bool | None, Fact(Kind.TRUTH, assumed=False, standard="Dir. 93/13 art. 3(2)")] = None
    clause_nature: Annotated[
        str | None, Fact(Kind.CHOICE, ("penalty", "compensation", "price for ending"), standard="BW 6:91")
    ] = None
    price_warning_given: Annotated[bool | None, Fact(Kind.TRUTH, standard="BW 7:755")] = None
    increase_obvious: Annotated[bool | None, Fact(Kind.TRUTH, standard="BW 7:755")] = None
    fees_disclosed: Annotated[frozenset[str] | None, Fact(Kind.SET, standard="BW 6:230m, 6:230n(3)")] = None
    withdrawal_info_given_on: Annotated[date | None, Fact(Kind.DATE, standard="BW 6:230o(2)")] = None


class Terms(Group, title="terms"):
    """The general terms: how they came into the agreement, and what the customer set against them."""

    version: Annotated[str | None, Fact(Kind.TEXT)] = None
    handed_over: Annotated[bool | None, Fact(Kind.TRUTH, standard="BW 6:234")] = None
    handed_over_how: Annotated[
        str | None, Fact(Kind.CHOICE, ("on paper", "attached", "link", "not"), standard="BW 6:234, 6:230c")
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
    first_reference: Annotated[str | None, Fact(Kind.CHOICE, ("ours", "theirs"), standard="BW 6:225(3)")] = None
    fee_disclosed: Annotated[bool | None, Fact(Kind.TRUTH)] = None
    trustmark: Annotated[bool | None, Fact(Kind.TRUTH)] = None
