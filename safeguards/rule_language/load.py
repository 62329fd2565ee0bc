"""A folder of rules into a rule book."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from safeguards.matching.phrases import Wordings, Written
from safeguards.matching.words import speller
from safeguards.model.problem import Problem, Severity
from safeguards.model.rule import Language, Matcher, OffenceKind, Power, Requirement, RuleBook
from safeguards.rule_language import compiled, parse, syntax
from safeguards.rule_language.compile import Compiler, Known, names_of, problem
from safeguards.rule_language.parse_text import printable, tidy
from safeguards.rule_language.wordings import PHRASE_LISTS, Phrasebook

SUFFIXES = (".rule", ".terms", ".language", ".sources")
TOO_LARGE = 1_000_000  # bytes of one file


@dataclass(slots=True)
class Pack:
    """The parsed files of a folder, with the mistakes found so far; `lines` are the lines of each file by path."""

    lines: dict[str, tuple[str, ...]] = field(default_factory=dict)
    requirements: list[tuple[str, syntax.RequirementFile]] = field(default_factory=list)
    powers: list[syntax.PowerFile] = field(default_factory=list)
    offences: list[syntax.OffenceFile] = field(default_factory=list)
    terms: list[syntax.TermEntry] = field(default_factory=list)
    languages: list[syntax.LanguageFile] = field(default_factory=list)
    instruments: list[syntax.InstrumentEntry] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    digest: str = ""


def load(folder: Path) -> tuple[RuleBook | None, tuple[Problem, ...]]:
    """The rule book of a folder, and every mistake in its files; None where a mistake stops it, or nothing is there.

    Rules without any mistake that were read before are taken from the cache.
    """
    raw = {path.relative_to(folder).as_posix(): path.read_bytes() for path in _files(folder)}
    digest = _digest(raw)
    about = folder / "pack.toml"
    name = compiled.key(digest + (hashlib.sha256(about.read_bytes()).hexdigest() if about.is_file() else ""))
    recalled = compiled.recall(name)
    if recalled is not None:
        files, written = recalled
        pack = Pack(_lines(raw), **{kind: list(found) for kind, found in files.items()}, digest=digest)
        found = _book(folder, pack, {code: Wordings(phrases) for code, phrases in written.items()})
        if not pack.problems:
            return found, ()
    book, problems, files, written = _anew(folder, raw, digest)
    if not problems:
        compiled.keep(name, files, written)
    return book, problems


def _lines(raw: Mapping[str, bytes]) -> dict[str, tuple[str, ...]]:
    """The lines of rules; those of terms are asked for only where there is a mistake."""
    return {path: tuple(tidy(b.decode("utf-8")).split("\n")) for path, b in raw.items() if path.endswith(".rule")}


def _anew(
    folder: Path, raw: Mapping[str, bytes], digest: str
) -> tuple[RuleBook | None, tuple[Problem, ...], dict[str, Any], dict[str, Written]]:
    """The rule book and the mistakes of a folder, with what of it may be kept."""
    pack = _read(raw, digest)
    if not pack.requirements and not pack.problems:
        pack.problems.append(Problem("RL120", Severity.ERROR, f"There are no rules in {folder.name}.", folder.name))
    book = _book(folder, pack, None)
    shown = (p if p.excerpt else replace(p, excerpt=_excerpt(pack, p)) for p in pack.problems)
    problems = tuple(sorted(dict.fromkeys(shown), key=lambda p: (p.path, p.line, p.column, p.code)))
    stops = any(p.severity is Severity.ERROR for p in problems)
    files = {kind: getattr(pack, kind) for kind in ("requirements", "powers", "offences", "languages", "instruments")}
    files["terms"] = [replace(t, meaning="", wordings=()) for t in pack.terms]
    written = {code: w.written for code, w in book.wordings.items() if isinstance(w, Wordings)}
    return (None if stops else book), problems, files, written


def _excerpt(pack: Pack, problem: Problem) -> str:
    lines = pack.lines.get(problem.path, ())
    return printable(lines[problem.line - 1]) if 0 < problem.line <= len(lines) else ""


@dataclass(frozen=True, slots=True)
class Contents:
    """How much a folder of rules holds that could be read."""

    requirements: int
    powers: int
    terms: int
    offences: int = 0


def contents(folder: Path) -> Contents:
    """The numbers of a folder, mistakes or not."""
    pack = _read({path.relative_to(folder).as_posix(): path.read_bytes() for path in _files(folder)}, "")
    return Contents(len(pack.requirements), len(pack.powers), len(pack.terms), len(pack.offences))


def _files(folder: Path) -> Iterator[Path]:
    root = folder.resolve()
    for path in sorted(folder.rglob("*")):
        if path.suffix in SUFFIXES and path.is_file() and path.resolve().is_relative_to(root):
            yield path


def _digest(raw: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for relative, content in raw.items():
        digest.update(relative.encode() + b"\0" + content + b"\0")
    return digest.hexdigest()


def _read(files: Mapping[str, bytes], digest: str) -> Pack:
    pack = Pack(digest=digest)
    for relative, raw in files.items():
        if len(raw) > TOO_LARGE:
            pack.problems.append(
                Problem("RL121", Severity.ERROR, f"{relative} is larger than a rule file may be (1 MB).", relative)
            )
            continue
        try:
            text = tidy(raw.decode("utf-8"))
        except UnicodeDecodeError as fault:
            line = raw[: fault.start].count(b"\n") + 1
            pack.problems.append(
                Problem("RL122", Severity.ERROR, f"{relative} is not written in UTF-8.", relative, line, 1, 1)
            )
            continue
        pack.lines[relative] = tuple(text.split("\n"))
        _parse(pack, Path(relative).suffix, text, relative)
    return pack


def _parse(pack: Pack, suffix: str, text: str, path: str) -> None:
    problems: tuple[Problem, ...]
    if suffix == ".terms":
        terms, problems = parse.parse_terms(text, path)
        pack.terms.extend(terms)
    elif suffix == ".language":
        language, problems = parse.parse_language(text, path)
        pack.languages.extend([language] if language else [])
    elif suffix == ".sources":
        instruments, problems = parse.parse_sources(text, path)
        pack.instruments.extend(instruments)
    elif path.startswith("powers/"):
        power, problems = parse.parse_power(text, path)
        pack.powers.extend([power] if power else [])
    elif path.startswith("offences/"):
        offence, problems = parse.parse_offence(text, path)
        pack.offences.extend([offence] if offence else [])
    else:
        requirement, problems = parse.parse_requirement(text, path)
        pack.requirements.extend([(path, requirement)] if requirement else [])
    pack.problems.extend(problems)


def _book(folder: Path, pack: Pack, kept: Mapping[str, Matcher] | None) -> RuleBook:
    """The book of a pack; with its phrases where they were kept, and so nothing has to be reported."""
    if kept is None:
        _report_twice(pack)
    lines = [x for p in pack.powers for x in (*p.granted, *p.fallback, *p.aside)]
    lines += [x for o in pack.offences for x in (*o.punished, *o.aside)]
    lines += [x for _, r in pack.requirements for c in r.clauses for x in c.lines]
    lines += [x for _, r in pack.requirements for x in r.applies.when]
    named = [names_of(x) for x in lines]
    actors = tuple(dict.fromkeys(a for pair in named for a in pair[0]))
    verbs = tuple(dict.fromkeys(d for p in pack.powers for x in (*p.granted, *p.fallback) for d in names_of(x)[1]))
    articles = {i.name.text: {a.number: (a.strength, a.title) for a in i.articles} for i in pack.instruments}
    names = {_id(path): path for path, _ in pack.requirements}
    papers = tuple(dict.fromkeys(n.text for p in pack.powers for n in p.papers))
    known = Known(
        [t.name.text for t in pack.terms], [p.name.text for p in pack.powers], list(names), articles, actors, papers,
        [o.name.text for o in pack.offences],
    )  # fmt: skip
    compiled_book = _compile(pack, known)
    powers, offences, requirements = compiled_book.powers, compiled_book.offences, compiled_book.requirements
    if kept is None:
        _report_unused(pack, compiled_book.used)
    languages = {f.code.text: _language(f) for f in pack.languages}
    wordings = kept or {code: _wordings(pack, language) for code, language in languages.items()}
    about = _about(folder, pack)
    return RuleBook(
        str(about.get("name", folder.name)), str(about.get("version", "0")), pack.digest, languages, wordings,
        powers, requirements, actors, verbs, offences,
    )  # fmt: skip


def _about(folder: Path, pack: Pack) -> dict[str, object]:
    """The name and the version of the rules, from pack.toml where there is one."""
    path = folder / "pack.toml"
    if not path.is_file():
        return {}
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        message = 'pack.toml holds lines such as name = "my-rules" and version = "0.1.0" only; this one cannot be read.'
        pack.problems.append(Problem("RL123", Severity.ERROR, message, path.name))
        return {}


def _report_twice(pack: Pack) -> None:
    """Two files that say what one name means."""
    ids = [("requirement", _id(path), r.at) for path, r in pack.requirements]
    named = [("power", p.name) for p in pack.powers] + [("offence", o.name) for o in pack.offences]
    named += [("language", f.code) for f in pack.languages]
    first: dict[tuple[str, str], str] = {}
    for kind, name, at in [*ids, *((kind, n.text, n.at) for kind, n in named)]:
        other = first.setdefault((kind, name), at.path)
        if other != at.path:
            message = f'There is {"an" if kind == "offence" else "a"} {kind} "{name}" in {other} already.'
            pack.problems.append(problem("RL112", message, at, pack.lines.get(at.path, ()), ""))


@dataclass(frozen=True, slots=True)
class Compiled:
    """What the files of a pack come to, and the terms that they use."""

    powers: tuple[Power, ...]
    offences: tuple[OffenceKind, ...]
    requirements: tuple[Requirement, ...]
    used: set[str]


def _compile(pack: Pack, known: Known) -> Compiled:
    used: set[str] = set()
    powers, offences, requirements = [], [], []
    for file in pack.powers:
        compiler = Compiler(known, pack.lines.get(file.name.at.path, ()), pack.problems, used)
        powers.append(compiler.power(file))
    for kind in pack.offences:
        compiler = Compiler(known, pack.lines.get(kind.name.at.path, ()), pack.problems, used)
        offences.append(compiler.offence(kind))
    for path, requirement in pack.requirements:
        compiler = Compiler(known, pack.lines.get(path, ()), pack.problems, used)
        requirements.append(compiler.requirement(requirement, _id(path), path.split("/")[0], path))
    ordered = tuple(sorted(requirements, key=lambda r: (r.group, r.id)))
    return Compiled(tuple(powers), tuple(offences), ordered, used)


def _report_unused(pack: Pack, used: set[str]) -> None:
    """A term that neither a rule nor another term uses is told: it finds nothing."""
    inside = {n for t in pack.terms for _, ws in t.wordings for w in ws for n in _mentioned(w.text)}
    for term in pack.terms:
        if term.name.text not in used | inside:
            at = term.name.at
            message = f'No rule uses the term "{term.name.text}".'
            pack.problems.append(Problem("RL111", Severity.WARNING, message, at.path, at.line, at.column, at.length))


def _mentioned(text: str) -> list[str]:
    return [piece.split("}")[0] for piece in text.split("{")[1:]]


def _id(path: str) -> str:
    return path.rsplit("/", 1)[-1].removesuffix(".rule").replace("_", "-")


def _language(file: syntax.LanguageFile) -> Language:
    return Language(
        file.code.text, file.title,
        {key.text: tuple(w.text for w in words) for key, words in file.lists},
        {key.text: {w.text: n for w, n in rows} for key, rows in file.numbers},
        {key.text: tuple((a.text, b.text) for a, b in rows) for key, rows in file.replacements},
    )  # fmt: skip


def _stemmer(pack: Pack, language: Language) -> str:
    """The stemmer that a language names, "" where it names none or one that does not exist."""
    import snowballstemmer

    name = next(iter(language.words("stemmer")), "")
    known = snowballstemmer.algorithms()
    if not name or name in known:
        return name
    keyed = (
        words for f in pack.languages if f.code.text == language.code for key, words in f.lists if key.text == "stemmer"
    )
    at = next(keyed)[0].at
    message = f'There is no stemmer "{name}"; there are {", ".join(sorted(known))}.'
    pack.problems.append(problem("RL113", message, at, pack.lines.get(at.path, ()), ""))
    return ""


def _wordings(pack: Pack, language: Language) -> Matcher:
    if not _stemmer(pack, language):
        language = replace(language, lists={**language.lists, "stemmer": ()})
    entries = [(t.name.text, words) for t in pack.terms for code, words in t.wordings if code == language.code]
    file = next(f for f in pack.languages if f.code.text == language.code)
    entries += [(f"@{key.text}", words) for key, words in file.lists if key.text in PHRASE_LISTS]
    book = Phrasebook(speller(language), entries, pack.lines, pack.problems)
    return book.compile()
