"""A second reading of a book: naive, slow, and from what the manager wrote alone.

Written from DESIGN section 2 and docs/meaning.md, without a look at how the engine does it.
"""

from __future__ import annotations

from engine.case import Case
from engine.language.source import Book
from tests.oracle.amounts import UnansweredError
from tests.oracle.charging import agreed
from tests.oracle.course import Course
from tests.oracle.judgement import Judgement
from tests.oracle.limiting import bounded, waived
from tests.oracle.owing import duties
from tests.oracle.rights import acceptance, formation
from tests.oracle.settling import settle
from tests.oracle.standing import Standing


def judge(book: Book, case: Case, standing: Standing | None = None) -> Judgement:
    """Everything that follows from a case; nothing is looked up in an index. `standing` saves making it anew."""
    course = Course(book, case, standing or Standing(book))
    try:
        for ask in (formation, acceptance, agreed, bounded, waived, settle, duties):
            ask(course)
    except UnansweredError:
        course.found.complete = False
    return course.found
