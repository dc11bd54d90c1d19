"""Choices and sets by their words, or by their codes; truths."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from engine.quantities.unreadable import Unreadable
from engine.vocabulary.attribute import Attribute, Kind
from engine.words.forms import EMPTY, MORE_TRUTHS, OR, PLAIN_TRUTHS, TRUTHS
from engine.words.near import near
from engine.words.number import tidy

Of = Attribute | Kind
"""What a value is a value of: an attribute, or a kind (then without words of its own)."""


@lru_cache(maxsize=1024)
def _forms(of: Of, lang: str) -> Mapping[str, str]:
    """What can be read, case folded, and the code it stands for: words first, then codes; an ambiguous word is none."""
    if not isinstance(of, Attribute):
        return {}
    forms: dict[str, str] = {}
    twice: set[str] = set()
    for code, words in of.choice_words.items():
        word = tidy(words.get(lang, "")).casefold()
        if word and forms.setdefault(word, code) != code:
            twice.add(word)
    for word in twice:
        del forms[word]
    for code in (*of.choices, *of.choice_words):
        forms.setdefault(code.casefold(), code)
    return forms


def say_choice(code: str, of: Of, lang: str) -> str:
    """Its word in that language; its code where it has none, or one that means another choice as well."""
    words = of.choice_words.get(code) if isinstance(of, Attribute) else None
    word = words.get(lang) if words else None
    return word if word and _forms(of, lang).get(tidy(word).casefold()) == code else code


def is_choice(text: str, of: Of, lang: str) -> bool:
    """Whether a text is the word or the code of one choice."""
    return tidy(text).casefold() in _forms(of, lang)


def read_choice(text: str, of: Of, lang: str) -> str:
    """The code of a choice, from its word or its code; of a kind without choices any code is one.

    Raises:
        Unreadable: there is no such choice.
    """
    given = tidy(text)
    forms = _forms(of, lang)
    if not forms and given:
        return given
    code = forms.get(given.casefold())
    if code is None:
        raise Unreadable(text, one_of(of, lang), nearest(given, of, lang))
    return code


def one_of(of: Of, lang: str) -> str:
    """The choices, as an expectation."""
    if not isinstance(of, Attribute) or not of.choices:
        return "a choice"
    said = [f"`{say_choice(code, of, lang)}`" for code in of.choices]
    return said[0] if len(said) == 1 else f"one of {', '.join(said[:-1])} or {said[-1]}"


def nearest(given: str, of: Of, lang: str) -> str | None:
    """The choice that looks most like it, as it is said."""
    forms = _forms(of, lang)
    close = near(given, forms)
    return say_choice(forms[close], of, lang) if close else None


def say_choices(codes: Sequence[str], of: Of, lang: str, joint: Mapping[str, str] = OR) -> str:
    """`planned, materials or ready`; `joint` is the last joining word."""
    said = [say_choice(code, of, lang) for code in codes]
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} {joint[lang]} {said[-1]}"


def read_choices(text: str, of: Of, lang: str, joint: Mapping[str, str] = OR) -> tuple[str, ...]:
    """Different choices, in the order of the vocabulary; commas and the joining word stand between them.

    Words with a comma or a joining word in them are read whole.

    Raises:
        Unreadable: one is no choice, or stands there twice.
    """
    given = tidy(text)
    if given.startswith("[") and given.endswith("]"):
        given = given[1:-1].strip()
    separator = rf"(?:, ?(?:{joint[lang]} )?| {joint[lang]} )"
    forms = _forms(of, lang)
    if forms:
        codes = _listed(given.casefold(), forms, separator)
        if codes is None:
            raise _not_listed(text, given, of, lang, separator)
    else:
        codes = [part for part in re.split(separator, given) if part]
    if not codes or len(set(codes)) < len(codes):
        raise Unreadable(text, "different choices, each named once")
    return in_order(codes, of)


def in_order(codes: Collection[str], of: Of) -> tuple[str, ...]:
    """Codes in the order of the vocabulary, else by name."""
    place = {code: k for k, code in enumerate(of.choices)} if isinstance(of, Attribute) else {}
    return tuple(sorted(codes, key=lambda code: (place.get(code, len(place)), code)))


def _listed(given: str, forms: Mapping[str, str], separator: str) -> list[str] | None:
    if given in forms:
        return [forms[given]]
    for form in sorted(forms, key=len, reverse=True):
        if not given.startswith(form):
            continue
        between = re.match(separator, given[len(form) :])
        rest = _listed(given[len(form) + between.end() :], forms, separator) if between else None
        if rest:
            return [forms[form], *rest]
    return None


def _not_listed(text: str, given: str, of: Of, lang: str, separator: str) -> Unreadable:
    """Which part is no choice, and the whole list as it may have been meant."""
    forms = _forms(of, lang)
    meant = [
        say_choice(forms[part.casefold()], of, lang) if part.casefold() in forms else nearest(part, of, lang)
        for part in re.split(separator, given)
    ]
    known = [part for part in meant if part]
    whole = known if len(known) == len(meant) == len(set(known)) else []
    suggestion = None
    if whole:
        suggestion = whole[0] if len(whole) == 1 else f"{', '.join(whole[:-1])} {OR[lang]} {whole[-1]}"
    return Unreadable(text, one_of(of, lang), suggestion)


# Sets ---------------------------------------------------------------------------------------------------------------


def say_set(codes: frozenset[str], of: Of, lang: str) -> str:
    """`cancellation, rescheduling`, in the order of the vocabulary; without members `none`."""
    if not codes:
        return EMPTY[lang]
    return ", ".join(say_choice(code, of, lang) for code in in_order(codes, of))


def read_set(text: str, of: Of, lang: str) -> frozenset[str]:
    """The members of a set.

    Raises:
        Unreadable: one is no choice, or stands there twice.
    """
    given = tidy(text).casefold()
    if given in (EMPTY[lang], "[]") and given not in _forms(of, lang):
        return frozenset()
    return frozenset(read_choices(text, of, lang))


# Truths -------------------------------------------------------------------------------------------------------------


def say_truth(truth: bool, lang: str) -> str:
    """`yes` or `no`; in Dutch `ja` or `nee`."""
    return next(word for word, meaning in TRUTHS[lang].items() if meaning is truth)


def read_truth(text: str, lang: str) -> bool:
    """Yes or no, true or false.

    Raises:
        Unreadable: neither.
    """
    words: dict[str, bool] = {**PLAIN_TRUTHS, **TRUTHS[lang], **MORE_TRUTHS[lang]}
    truth = words.get(tidy(text).casefold())
    if truth is None:
        raise Unreadable(text, f"`{say_truth(True, lang)}` or `{say_truth(False, lang)}`", near(text, words))
    return truth
