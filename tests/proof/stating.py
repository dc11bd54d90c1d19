"""What was found, as somebody would ask it: written as a request, and read again."""

from __future__ import annotations

import json

from engine.case import Case
from engine.documents.example import request_json
from engine.language.source import Book
from engine.request.case import case_of
from engine.request.reading import read_request, to_request
from engine.witness import Found


def stated(witness: Found, book: Book) -> Case:
    """The case of a witness.

    Raises:
        InvalidRequest: it is no request that a person could state.
    """
    written = json.dumps(request_json(witness.facts, witness.items, book.vocabulary))
    request = to_request(read_request(written, "witness", "json"), book.vocabulary, book.zone)
    return case_of(request, book.vocabulary)
