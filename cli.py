"""The command line: one verb for each question a person asks.

Exit codes: 0 done; 1 bad news about the input; 2 usage. `decide --exit-code`: 0 free, 10 paid, 20 rejected, 30 hold,
40 refer, 50 open.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from engine.books import Ready
    from engine.decide import Decision
    from engine.verbs.testing import Examined

EXIT_CODES = {"free": 0, "paid": 10, "rejected": 20, "hold": 30, "refer": 40, "open": 50}
NO_ANSWER = "durable-rules gave no answer, and nothing was decided: {error}"

book_option = click.option(
    "--book", "book", metavar="DIR", show_envvar=True, help="The book of policies: a folder, or a shipped book's name."
)
format_option = click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="How to print it."
)
lang_option = click.option(
    "--lang",
    type=click.Choice(["en", "nl"]),
    default="en",
    show_default=True,
    show_envvar=True,
    help="In which language.",
)
settings_option = click.option(
    "--set",
    "settings",
    multiple=True,
    metavar="NAME=VALUE",
    help="Decide as if this were so, whatever the request says; as often as needed.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "auto_envvar_prefix": "AFSPRAAK"})
@click.version_option(package_name="afspraak")
def main() -> None:
    """What happens when a customer wants to change or cancel an order."""
    # most of a short process is importing: no looks at what is still needed, nor for plugins that nobody has
    gc.set_threshold(100_000)
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")


@main.command()
@click.argument("requests", nargs=-1, required=True, metavar="REQUEST...")
@book_option
@settings_option
@click.option("--exit-code", is_flag=True, help="Say the verdict with the exit code.")
@format_option
@lang_option
def decide(
    requests: tuple[str, ...], book: str | None, settings: tuple[str, ...], exit_code: bool, form: str, lang: str
) -> None:
    """Decide requests: YAML or JSON files, or - for standard input.

    The decision starts with two lines that can be read to the customer.
    """
    from engine.inference.rete import InferenceFailedError
    from engine.request.reading import InvalidRequest
    from engine.verbs.decide import UndecidedError, deciding

    ready = _ready(book)
    try:
        with deciding(ready, requests, _settings(settings)) as decisions:
            click.echo(_as_json(ready, decisions, lang) if form == "json" else _as_text(ready, decisions, lang))
            codes = [EXIT_CODES[decision.verdict.value] for decision in decisions]
    except (InvalidRequest, UndecidedError) as error:
        raise BadNews(str(error)) from None
    except InferenceFailedError as error:
        raise BadNews(NO_ANSWER.format(error=error)) from None
    if exit_code:
        sys.exit(max(codes))


@main.command()
@click.argument("requests", nargs=-1, required=True, metavar="REQUEST...")
@book_option
@settings_option
@click.option(
    "--style",
    type=click.Choice(["formal", "plain"]),
    default="formal",
    show_default=True,
    show_envvar=True,
    help="In which style.",
)
@format_option
@lang_option
def letter(
    requests: tuple[str, ...], book: str | None, settings: tuple[str, ...], style: str, form: str, lang: str
) -> None:
    """Write to the customer: the decision on requests as a letter.

    What must be known before it is sent is said on standard error.
    """
    from engine.inference.rete import InferenceFailedError
    from engine.language.problem import UnsoundBook
    from engine.request.reading import InvalidRequest
    from engine.verbs.decide import UndecidedError
    from engine.verbs.letter import letter_text, write_letters

    folder = _folder(book)
    ready = _loaded(folder)
    try:
        written = write_letters(ready, folder, requests, _settings(settings), style=style, lang=lang)
    except (InvalidRequest, UndecidedError, UnsoundBook) as error:
        raise BadNews(str(error)) from None
    except InferenceFailedError as error:
        raise BadNews(NO_ANSWER.format(error=error)) from None
    for note in written.notes:
        click.echo(note, err=True)
    if form == "json":
        click.echo(_dumped([each.as_json() for each in written.letters]))
    else:
        click.echo(f"\n\n{'-' * 78}\n\n".join(letter_text(each, lang) for each in written.letters))


@main.command()
@click.argument("book", required=False, metavar="BOOK")
@click.option("--scenarios", is_flag=True, help="Print with each finding a scenario that shows it, to be pasted.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "github"]),
    default="text",
    show_default=True,
    help="How to print it.",
)
@lang_option
def check(book: str | None, scenarios: bool, form: str, lang: str) -> None:
    """Is the book sound, for every request there can be?

    Every finding is proved, or shown by a whole request; what is neither is said to be undecided.
    """
    from engine.decision.agreement import DisagreementError
    from engine.documents.finding_json import unread_json
    from engine.inference.rete import InferenceFailedError
    from engine.language.problem import UnsoundBook
    from engine.verbs.check import check_book

    folder = _folder(book)
    try:
        checked = check_book(_book(folder), folder, lang, scenarios=scenarios or form == "json")
    except UnsoundBook as unsound:
        if form == "text":
            raise BadNews(str(unsound)) from None
        problems = unsound.problems
        click.echo(_dumped([unread_json(problems)]) if form == "json" else "\n".join(p.as_github() for p in problems))
        sys.exit(1)
    except (InferenceFailedError, DisagreementError) as error:
        raise BadNews(NO_ANSWER.format(error=error)) from None
    if form == "json":
        click.echo(_dumped([checked.as_json()]))
    else:
        click.echo(checked.as_github() if form == "github" else checked.as_text(scenarios=scenarios))
    if not checked.sound:
        sys.exit(1)


@main.command()
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@format_option
@lang_option
def compare(old: str, new: str, form: str, lang: str) -> None:
    """What would be decided differently under another book, or the same book at another time?

    Each is a folder, the name of a shipped book, or a git revision with a path: HEAD~1:policies/x.
    """
    from engine.books import NoBook
    from engine.decision.agreement import DisagreementError
    from engine.inference.rete import InferenceFailedError
    from engine.language.problem import UnsoundBook
    from engine.verbs.compare import both, compare_books
    from engine.verbs.revision import NoRevision

    try:
        with both(old, new) as (before, after):
            found = compare_books(before, after, lang, _width())
            click.echo(_dumped([found.as_json()]) if form == "json" else found.as_text())
    except (NoBook, NoRevision, UnsoundBook) as error:
        raise BadNews(str(error)) from None
    except (InferenceFailedError, DisagreementError) as error:
        raise BadNews(NO_ANSWER.format(error=error)) from None


@main.command()
@click.argument("asked", required=False, default=".", metavar="[BOOK|DIR]")
@click.option("--coverage", "covering", is_flag=True, help="Say which rules and bounds the features pin down.")
@click.option(
    "--mutate", "mutating", is_flag=True, help="Say which small changes to the rules no feature would notice."
)
@click.option(
    "--at-least",
    type=click.FloatRange(0, 1),
    metavar="RATIO",
    help="Fail when less than this part is covered or noticed.",
)
@click.option(
    "--write",
    "pinning",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="Write the fewest scenarios that pin the rules; with --mutate only those that are lacking.",
)
@format_option
@lang_option
def test(
    asked: str,
    covering: bool,
    mutating: bool,
    at_least: float | None,
    pinning: Path | None,
    form: str,
    lang: str,
) -> None:
    """Do the features hold? Those of a book, or those in a folder.

    With --coverage or --mutate: do they also pin the rules down?
    """
    from engine.language.problem import UnsoundBook
    from engine.specs.run import NoFeatures, run
    from engine.verbs.testing import NotWritten

    if at_least is not None and not (covering or mutating):
        raise click.UsageError("--at-least is about --coverage or --mutate: add one of them.")
    try:
        result = run([asked])
    except (NoFeatures, UnsoundBook) as error:
        raise BadNews(str(error)) from None
    if form == "json" and result.refused:
        raise BadNews(result.as_text())  # half a result is none
    # what features that do not hold pin down, says nothing
    examined = None
    if result.ok and (covering or mutating or pinning):
        try:
            examined = _examined(asked, lang, covering, mutating, pinning)
        except NotWritten as error:
            raise BadNews(str(error)) from None
    if form == "json":
        click.echo(_dumped([result.as_json() | (examined.as_json() if examined else {})]))
    else:
        click.echo("\n\n".join(filter(None, [result.as_text(), examined.as_text(lang) if examined else ""])))
    for path in examined.written if examined else ():
        click.echo(path, err=True)
    below = list(examined.below(at_least)) if examined and at_least is not None else []
    for said in below:
        click.echo(said, err=True)
    if below or not result.ok:
        sys.exit(1)


def _examined(asked: str, lang: str, covering: bool, mutating: bool, pinning: Path | None) -> Examined:
    from engine.verbs.testing import examine

    look = partial(examine, asked, lang, covering=covering, mutating=mutating, pinning=pinning)
    if not ((mutating or pinning) and sys.stderr.isatty()):
        return look()
    with click.progressbar(length=1, label="mutants", file=sys.stderr) as bar:

        def watch(done: int, of: int) -> None:
            bar.length = of
            bar.update(done - bar.pos)

        return look(watch=watch)


@main.command()
@click.argument("name", metavar="RULE|CLAUSE|ROW|LAW|CODE|sources")
@book_option
@lang_option
def explain(name: str, book: str | None, lang: str) -> None:
    """What a rule says, where a source row or a law is kept, or what an error code means.

    A rule is found by its id, clause or article. A row (R33), a law (L16) and the table of all `sources` are looked for
    in every shipped book, or in the one that is asked for.
    """
    from engine.verbs.explain import NothingToExplain, explain_code, explain_rules, means_sources

    said = explain_code(name, lang, _width())
    if said is None:
        try:
            said = _sources(name, book, lang) if means_sources(name) else None
            said = explain_rules(_ready(book), name, lang, _width()) if said is None else said
        except NothingToExplain as error:
            raise BadNews(str(error)) from None
    click.echo(said)


def _sources(asked: str, book: str | None, lang: str) -> str | None:
    from engine.books import MANIFEST, NoBook, find
    from engine.language.problem import UnsoundBook
    from engine.verbs.explain_source import explain_source

    if not book and Path(MANIFEST).is_file():
        book = "."
    try:
        return explain_source(asked, find(book) if book else None, lang, _width())
    except (NoBook, UnsoundBook) as error:
        raise BadNews(str(error)) from None


def _as_json(ready: Ready, decisions: list[Decision], lang: str) -> str:
    from engine.documents.decision_json import decision_json

    return _dumped([decision_json(decision, ready.book, ready.plan, lang) for decision in decisions])


def _dumped(objects: list[dict[str, Any]]) -> str:
    return json.dumps(objects if len(objects) > 1 else objects[0], indent=2, ensure_ascii=False)


def _as_text(ready: Ready, decisions: list[Decision], lang: str) -> str:
    from engine.documents.decision_text import decision_text

    texts = [decision_text(decision, ready.book, ready.plan, lang, _width()) for decision in decisions]
    return "\n\n".join(text.rstrip("\n") for text in texts)


class BadNews(click.ClickException):
    """Something about the input that its author must know; exit code 1."""

    def show(self, file: IO[str] | None = None) -> None:
        """Print it as it stands: places come first, so that they can be clicked."""
        click.echo(self.format_message(), file=file or sys.stderr)


def _settings(settings: tuple[str, ...]) -> dict[str, str]:
    found = {}
    for setting in settings:
        name, equals, value = setting.partition("=")
        if not equals or not name.strip():
            raise click.BadParameter(f"`{setting}` is not NAME=VALUE", param_hint="--set")
        found[name.strip()] = value
    return found


def _ready(asked: str | None) -> Ready:
    return _loaded(_folder(asked))


def _folder(asked: str | None) -> Path:
    from engine.books import MANIFEST, NoBook, find

    if not asked:
        if not Path(MANIFEST).is_file():
            raise click.UsageError("which book? Add --book DIR, or set AFSPRAAK_DECIDE_BOOK.")
        asked = "."
    try:
        return find(asked)
    except NoBook as error:
        raise BadNews(str(error)) from None


def _book(folder: Path) -> Ready:
    from engine.books import load

    return load(folder)


def _loaded(folder: Path) -> Ready:
    from engine.language.problem import UnsoundBook

    try:
        return _book(folder)
    except UnsoundBook as error:
        raise BadNews(str(error)) from None


def _width() -> int:
    import shutil

    return min(shutil.get_terminal_size((105, 40)).columns, 105)


if __name__ == "__main__":
    main()
