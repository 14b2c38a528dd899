"""Reads from the code which texts people can see, so that a translation can be complete, and says when not.

Two sorts. What ``app.ui`` says stands inside ``self.tr("…")`` (its context is the class) or in
``QCoreApplication.translate("Context", "…")``, also by a function of the module that does no more.
What lies below it says Dutch and knows no language: those texts are gathered under one context, ``BELOW``;
``app.ui.translated`` looks them up where they are shown. An f-string becomes a template, a name per value.

What is counted has a form for each number that a language tells apart: what ``counted`` of ``app.ui.amounts``
is given, and below the windows the nouns in ``counted``, ``in_digits`` and ``Noun`` of ``app.workshop.counted``.
"""

import ast
import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import NamedTuple

BELOW = "Below"
COUNTED = "Counted"
COUNTED_BELOW = "CountedBelow"
ROOT = Path(__file__).resolve().parents[2]

SAYING = (
    "app/exports/outgoing*.py",
    "app/exports/template_remarks.py",
    "app/exports/word_template.py",
    "app/foundation/complaints.py",
    "app/foundation/strict_yaml.py",
    "app/foundation/yaml_building.py",
    "app/guides/faults.py",
    "app/guides/levels.py",
    "app/guides/step_checks.py",
    "app/guides/validation.py",
    "app/imports/bibtex*.py",
    "app/imports/day_file.py",
    "app/imports/day_steps.py",
    "app/imports/day_trajectories.py",
    "app/imports/notes_file.py",
    "app/imports/notes_hanging.py",
    "app/imports/people_list.py",
    "app/imports/sheet_taking.py",
    "app/imports/word_file.py",
    "app/imports/word_form.py",
    "app/imports/word_return_file.py",
    "app/prose/readability.py",
    "app/store/publishing.py",
    "app/store/trouble.py",
    "app/store/steps.py",
    "app/store/practice_file.py",
    "app/workshop/*.py",
)
"""Modules of which people read every sentence, not only the errors and the names of what was done."""
NOT_SAYING = frozenset(
    re.findall(
        r"\w+",
        """agenda_guess bibtex_fields casus_names chain_values checkup client_numbers day_file_parts
        day_guides foreign_dates names_in_texts profile_values rehearsal replay series_words sheet_marks
        source_names source_pasting submission typed vague""",
    )
)
"""Of those: what is written on paper, is looked for in texts, or is only for the command line."""
ONE_WORD = frozenset(
    re.findall(
        r"\w+",
        """agenda_advice citations client_marks counted grounding merging_words notes_file public_holidays
        remark_values remarks_taken retention source_values trajectories_values typed versions wanting
        wanting_data wanting_people wanting_said wanting_texts""",
    )
)
"""Modules where a word by itself is read too."""

_SENTENCE = re.compile(r"[A-Za-zÀ-ÿ]{2,} [a-zà-ÿ({]|^een \w|^[A-ZÀ-Ý‘“][a-zà-ÿ][a-zà-ÿ’]*|\w\{?.*[.:]$")
_WORD = re.compile(r"^[a-zà-ÿ][a-zà-ÿ’-]+$")
_CLASS = re.compile(r"^class (\w+)\(([^)]*)\)", re.MULTILINE)
_SAYS_BY_ITSELF = ".work("
"""Anywhere: the name of what was done, beside what an error says."""
_WORDS = re.compile(r"[A-Za-zÀ-ÿ]{2,}")
"""What is left of a template without its values has words."""
_NOT_WORDS = re.compile(
    r"^(SELECT|INSERT|UPDATE|DELETE|PRAGMA|CREATE|WHERE|BEGIN)\b|\n    |\\[\sbwSd]|\(\?[:P!]|[|]\w+[|]"
    r"|^\w+_\w+$"
    r"|^[A-Z][a-z]+[A-Z0-9]|^(Row|Body|Heading|Title|Subtitle|Normal|Hyperlink|Image|Workshop|Reference)$"
    r"|^(Expected|Invalid|Object) |^(found|could not|did not|cannot|mapping|block|unknown|tab) [a-z]+( |$)"
    r"|^[a-z ]*\b(the|with|needs|open elsewhere|other file|list continue)\b"
)


class Message(NamedTuple):
    """A text that people can see, and under which name Qt looks for its translation."""

    context: str
    source: str
    one: str = ""
    """The Dutch text for one of them, where windows count; what Qt calls the disambiguation."""

    @property
    def counts(self) -> bool:
        """Whether it has a form for each number that a language tells apart."""
        return self.context in (COUNTED, COUNTED_BELOW)


@contextmanager
def _without_looking_for_garbage() -> Iterator[None]:
    """Trees make none, and looking for it among a million nodes takes longer than reading them."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@_without_looking_for_garbage()
def messages(root: Path = ROOT) -> dict[Message, set[str]]:
    """Every text, with the modules where it stands."""
    found: dict[Message, set[str]] = {}
    saying = {path for pattern in SAYING for path in root.glob(pattern)}
    known = _known_errors(root)
    for path in sorted((root / "app").rglob("*.py")):
        place = path.relative_to(root).as_posix()
        if place.startswith("app/ui/"):
            if place.startswith("app/ui/demo/"):
                continue
            said = iter(_said_in_window(root, path))
        else:
            every, words = path in saying and path.stem not in NOT_SAYING, path.stem in ONE_WORD
            if not (every or words or _SAYS_BY_ITSELF in _text(path) or any(map(_text(path).count, known))):
                continue
            said = _Below(_parsed(path), known, every=every, words=words).messages()
        for message in said:
            found.setdefault(message, set()).add(place)
    return found


@cache
def _said_in_window(root: Path, path: Path) -> tuple[Message, ...]:
    """What a module of ``app.ui`` says, with its errors and the names of what was done."""
    tree = _parsed(path)
    inside = _Below(tree, _known_errors(root), every=False, words=False)
    return (*_Window(tree).messages(), *inside.messages())


class _Window:
    """What a module of ``app.ui`` says."""

    def __init__(self, tree: ast.Module) -> None:
        self._tree = tree
        self._functions = {
            node.name: context
            for node in tree.body
            if isinstance(node, ast.FunctionDef) and (context := _only_translates(node))
        }

    def messages(self) -> Iterator[Message]:
        yield from self._in(self._tree, "")

    def _in(self, node: ast.AST, owner: str) -> Iterator[Message]:
        for child in _inside(node):
            if isinstance(child, ast.Call):
                yield from self._of_call(child, owner)
            yield from self._in(child, child.name if isinstance(child, ast.ClassDef) else owner)

    def _of_call(self, call: ast.Call, owner: str) -> Iterator[Message]:
        match call.func:
            case ast.Attribute(ast.Name("self"), "tr"):
                yield from _each(owner, call.args[0])
            case ast.Attribute(_, "tr"):
                raise ValueError(f"whose tr? {ast.unparse(call)}")
            case ast.Attribute(_, "translate") | ast.Name("translate" | "tr") if len(call.args) > 1:
                if isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str):
                    yield from _each(call.args[0].value, call.args[1])
            case ast.Name(name) if name in self._functions:
                yield from _each(self._functions[name], call.args[0])
            case ast.Name("counted"):
                yield _counted(call)


def _counted(call: ast.Call) -> Message:
    match call.args:
        case [_, ast.Constant(str(one)), ast.Constant(str(more))]:
            return Message(COUNTED, more, one)
    raise ValueError(f"both texts stand in the call: {ast.unparse(call)}")


def _each(context: str, node: ast.expr) -> Iterator[Message]:
    """One text, or the two of an ``x if y else z``."""
    match node:
        case ast.Constant(str(source)):
            yield Message(context, source)
        case ast.IfExp(body=one, orelse=other):
            yield from _each(context, one)
            yield from _each(context, other)
        case ast.JoinedStr():
            raise ValueError(f"an f-string can't be translated: {ast.unparse(node)}")


def _only_translates(function: ast.FunctionDef) -> str | None:
    """The context of a function that returns ``QCoreApplication.translate("…", its argument)``."""
    for node in ast.walk(function):
        match node:
            case ast.Return(
                ast.Call(ast.Attribute(_, "translate"), [ast.Constant(str(context)), ast.Name(given)])
            ):
                if function.args.args and function.args.args[0].arg == given:
                    return context
    return None


class _Below:
    """What a module below the windows says, as templates."""

    def __init__(self, tree: ast.Module, known: set[str], *, every: bool, words: bool) -> None:
        self._tree = tree
        self._known = known
        self._every = every or words
        self._words = words
        self._constants = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign | ast.AnnAssign)
            for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
            if isinstance(target, ast.Name)
            and isinstance(node.value, ast.Constant)
            and isinstance(node.value.value, str)
        }

    def messages(self) -> Iterator[Message]:
        """Its texts; a plural is not said by itself."""
        found = list(self._texts())
        plurals = {one.source for one in found if one.counts}
        yield from (one for one in found if one.counts or one.source not in plurals)

    def _texts(self) -> Iterator[Message]:
        if self._every:
            unread = {id(node) for node in _unread(self._tree)}
            yield from self._read(self._tree, unread)
        else:
            for node in _all_of(self._tree):
                match node:
                    case ast.Call(ast.Name(name), [first, *_]) if name in self._known:
                        yield from self._read(first, set())
                    case ast.Call(ast.Attribute(_, "work"), [first, *_]):
                        yield from self._read(first, set())

    def _read(self, node: ast.AST, unread: set[int]) -> Iterator[Message]:
        if id(node) in unread:
            return
        match node:
            case ast.JoinedStr():
                text = self._template(node)
                if (
                    " " in text
                    and _WORDS.search(re.sub(r"\{\w+\}", "", text))
                    and not _NOT_WORDS.search(text)
                ):
                    yield Message(BELOW, text)
                for value in node.values:
                    if isinstance(value, ast.FormattedValue):
                        yield from self._read(value.value, unread)
            case ast.Call(
                ast.Name("counted" | "in_digits" | "Noun"),
                [*number, ast.Constant(str(one)), ast.Constant(str(more))],
            ) if len(number) < 2:
                yield Message(BELOW, one)
                yield Message(COUNTED_BELOW, more)
            case ast.Constant(str(text)):
                if (_SENTENCE.search(text) and not _NOT_WORDS.search(text)) or (
                    self._words and _WORD.search(text)
                ):
                    yield Message(BELOW, text)
            case ast.Dict(values=values):
                for value in values:  # its keys are names of fields
                    yield from self._read(value, unread)
            case _:
                for child in _inside(node):
                    yield from self._read(child, unread)

    def _template(self, node: ast.JoinedStr) -> str:
        parts, names = [], []
        for value in node.values:
            match value:
                case ast.Constant(str(text)):
                    parts.append(text)
                case ast.FormattedValue(ast.Name(name)) if name in self._constants:
                    parts.append(self._constants[name])
                case ast.FormattedValue(value=inside):
                    name = _name_of(inside)
                    names.append(name)
                    parts.append("{" + name + (str(names.count(name)) if names.count(name) > 1 else "") + "}")
        return "".join(parts)


def _name_of(node: ast.expr) -> str:
    match node:
        case ast.Name(name) | ast.Attribute(attr=name):
            return name.strip("_")
        case ast.Call(func=ast.Attribute(ast.Name(name), "join" | "strip" | "lower" | "casefold" | "format")):
            return name.strip("_")
        case ast.Call(ast.Attribute(ast.Constant(), "join"), [inside]):
            return _name_of(inside)
        case ast.Call(func=ast.Attribute(inside, "strip" | "lower" | "format")):
            return _name_of(inside)
        case ast.Call(func=inside):
            return _name_of(inside)
        case ast.IfExp() | ast.BoolOp() | ast.GeneratorExp() | ast.ListComp():
            return "words"
        case ast.Subscript(value=inside):
            return _name_of(inside)
        case _:
            return "value"


def _unread(tree: ast.Module) -> Iterator[ast.AST]:
    """What nobody reads: docstrings, annotations, assertions, names in ``__all__``, errors of programmers."""
    for node in _all_of(tree):
        match node:
            case ast.Expr(ast.Constant()):
                yield node
            case ast.AnnAssign(annotation=annotation):
                yield annotation
            case ast.arg(annotation=annotation) if annotation:
                yield annotation
            case ast.FunctionDef(returns=returns) if returns:
                yield returns
            case ast.Assert() | ast.Raise(ast.Call(ast.Name("ValueError" | "AssertionError" | "TypeError"))):
                yield node
            case ast.Call(ast.Name("TypeVar" | "cast" | "getLogger" | "NewType"), _):
                yield node
            case ast.Assign(targets=[ast.Name("__all__" | "__slots__")]):
                yield node


@cache
def _parsed(path: Path) -> ast.Module:
    return ast.parse(_text(path))


@cache
def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _inside(node: ast.AST) -> Iterator[ast.AST]:
    """What a node is made of, in order; ``ast.iter_child_nodes`` takes twice as long."""
    for part in vars(node).values():
        if isinstance(part, list):
            yield from (one for one in part if isinstance(one, ast.AST))
        elif isinstance(part, ast.AST) and not isinstance(part, ast.expr_context):
            yield part


@cache
def _all_of(tree: ast.Module) -> tuple[ast.AST, ...]:
    """A module with everything in it."""
    found: list[ast.AST] = [tree]
    for node in found:
        found.extend(_inside(node))
    return tuple(found)


@cache
def _known_errors(root: Path) -> set[str]:
    """``KnownError`` and what comes of it."""
    classes = [
        (found[1], set(re.findall(r"\w+", found[2])))
        for path in (root / "app").rglob("*.py")
        for found in _CLASS.finditer(_text(path))
    ]
    known = {"KnownError"}
    while more := {name for name, bases in classes if bases & known} - known:
        known |= more
    return known


_DUTCH = re.compile(
    r"\b(de|het|een|je|niet|van|is|dat|met|voor|nog|geen|bij|kan|kies|naar|wat|wie|zijn|wordt)\b", re.I
)


@_without_looking_for_garbage()
def dutch_outside(root: Path = ROOT) -> list[str]:
    """Sentences in the windows that nobody can translate: they stand outside ``tr``."""
    found = []
    known = _known_errors(root)
    for path in sorted((root / "app/ui").rglob("*.py")):
        if "demo" in path.parts:
            continue
        tree = _parsed(path)
        said = {text for message in _said_in_window(root, path) for text in (message.source, message.one)}
        every = {message.source for message in _Below(tree, known, every=True, words=False).messages()}
        found += [
            f"{path.relative_to(root).as_posix()}: {text}"
            for text in sorted(every - said)
            if len(_DUTCH.findall(text)) > 1
        ]
    return found
