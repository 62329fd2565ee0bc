"""The house rules, measured; the last section checks that each measure finds a seeded violation."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from gherkin.parser import Parser

ROOT = Path(__file__).resolve().parents[1]

LONGEST_FILE = 400
LONGEST_FUNCTION = 40
FEWEST_SCENARIOS = 6
VAGUE_NAMES = frozenset("utils helpers common base manager handler process data misc".split())
ENGINE = ("matching", "indexing", "evaluation", "bills")

CODE = re.compile(r"\b(?:RL|SG)\d+\b")
MACHINE_PATH = re.compile(r"(?<![\w.-])/(?:w[o]rk|t[m]p|h[o]me|r[o]ot)/")
REGISTRY = re.compile(
    r"p[y]pi\.org|p[y]thonhosted\.org|n[p]mjs\.|--(?:extra-)?i[n]dex-url|https?://[^\s\"]*/(?:s[i]mple|p[a]ckages)/"
)

# The words of a law that only a .language or .terms file may hold; a sample, long enough to catch a list of them.
LAW_WORDS = frozenset(
    """may shall must should ought cannot not never nor neither without unless except notwithstanding provided whereas
    the any every such under until upon
    warrant court judge magistrate tribunal minister officer police prosecutor
    section sections article articles clause paragraph part chapter schedule regulation
    day days week weeks month months year years hour hours""".split()
)
# Kinds of provision in safeguards.model.bill: identifiers that happen to be English.
MODEL_KINDS = frozenset("bill part schedule section subsection item definition".split())
# What is said to the user in these calls is a message of the tool, and those are English.
MESSAGES = frozenset({"problem", "unread", "integrity"})

Function = ast.FunctionDef | ast.AsyncFunctionDef
Documented = ast.Module | ast.ClassDef | Function


# The measures: each gives its violations as "file:line: what is wrong".


def python_files(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.py"))


def trees(folder: Path) -> Iterator[tuple[Path, ast.Module]]:
    for path in python_files(folder):
        yield path, ast.parse(path.read_text("utf-8"), str(path))


def long_files(folder: Path) -> list[str]:
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in python_files(folder)}
    return [f"{path}:1: {n} lines, the limit is {LONGEST_FILE}" for path, n in lengths.items() if n > LONGEST_FILE]


def code_lines(function: Function, lines: list[str]) -> int:
    """The lines of a function without its docstring, blank lines and comments."""
    first = function.body[0]
    has_docstring = ast.get_docstring(function, clean=False) is not None
    docstring = range(first.lineno, (first.end_lineno or 0) + 1) if has_docstring else ()
    own = (n for n in range(function.lineno, (function.end_lineno or 0) + 1) if n not in docstring)
    return sum(not re.match(r"\s*(#|$)", lines[n - 1]) for n in own)


def long_functions(folder: Path) -> list[str]:
    found = []
    for path, tree in trees(folder):
        lines = path.read_text("utf-8").splitlines()
        for function in (node for node in ast.walk(tree) if isinstance(node, Function)):
            n = code_lines(function, lines)
            if n > LONGEST_FUNCTION:
                at = f"{path}:{function.lineno}"
                found.append(f"{at}: {function.name} has {n} code lines, the limit is {LONGEST_FUNCTION}")
    return found


def public(node: Documented) -> Iterator[Documented]:
    """A module or class with all that it holds for others."""
    yield node
    for child in node.body:
        if isinstance(child, ast.ClassDef | Function) and child.name[0] != "_":
            yield from public(child) if isinstance(child, ast.ClassDef) else (child,)


def undocumented(folder: Path) -> list[str]:
    found = []
    for path, tree in trees(folder):
        for node in public(tree):
            if not ast.get_docstring(node):
                found.append(f"{path}:{getattr(node, 'lineno', 1)}: {getattr(node, 'name', 'module')} has no docstring")
    return found


def vague_names(folder: Path) -> list[str]:
    named = [path for path in sorted(folder.rglob("*")) if path.is_dir() or path.suffix == ".py"]
    return [f"{path}:1: say what it is for, not {path.stem}" for path in named if path.stem in VAGUE_NAMES]


def scenarios(children: Iterable[Any]) -> int:
    """How many scenarios a feature has; an outline counts once for each of its examples."""
    total = 0
    for child in children:
        if "rule" in child:
            total += scenarios(child["rule"]["children"])
        elif "scenario" in child:
            total += max(1, sum(len(table["tableBody"]) for table in child["scenario"]["examples"]))
    return total


def untested_rules(rules: Path) -> list[str]:
    found = []
    for rule in sorted(rules.rglob("*.rule")):
        if rule.relative_to(rules).parts[0] in ("powers", "offences"):
            continue
        feature = rule.with_suffix(".feature")
        if not feature.is_file():
            found.append(f"{rule}:1: {feature.name} is not beside it")
            continue
        n = scenarios((Parser().parse(feature.read_text("utf-8")).get("feature") or {"children": []})["children"])
        if n < FEWEST_SCENARIOS:
            found.append(f"{feature}:1: {n} scenarios, at least {FEWEST_SCENARIOS} are needed")
    return found


def codes_without_samples(codes: Mapping[str, object]) -> list[str]:
    wanted = ("title", "explanation", "bad", "good")
    return [f"{code} has no {part}" for code, entry in codes.items() for part in wanted if not getattr(entry, part, "")]


def uncatalogued_codes(folder: Path, codes: Iterable[str]) -> list[str]:
    known, found = set(codes), []
    for path in python_files(folder):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            found += [f"{path}:{number}: {code} is not in CODES" for code in CODE.findall(line) if code not in known]
    return found


def called(node: ast.Call) -> str:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    return name.strip("_").lower()


def engine_literals(node: ast.AST) -> Iterator[ast.Constant]:
    """The strings that the engine works with: no docstrings, no messages to the user, nothing raised."""
    if isinstance(node, ast.Raise) or (isinstance(node, ast.Call) and called(node) in MESSAGES):
        return
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue
        if isinstance(child, ast.Assert):
            yield from engine_literals(child.test)
        elif isinstance(child, ast.Constant) and isinstance(child.value, str):
            yield child
        else:
            yield from engine_literals(child)


def law_words(literal: str) -> set[str]:
    """The words of a law in a literal; `power-not-granted`, `modals.may` and `text:section` are identifiers."""
    if literal in MODEL_KINDS:
        return set()
    plain = re.sub(r"\\[bBdDsSwW]", " ", literal)
    return LAW_WORDS & {word.lower() for word in re.findall(r"(?<![\w.:-])[A-Za-z]+(?![\w-]|\.\w)", plain)}


def natural_language(folder: Path) -> list[str]:
    found = []
    for path, tree in trees(folder):
        for literal in engine_literals(tree):
            if words := law_words(literal.value):
                found.append(f"{path}:{literal.lineno}: {', '.join(sorted(words))} belongs in rules/languages or terms")
    return found


def repository_files(root: Path) -> list[Path]:
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listing, cwd=root, check=True, capture_output=True, text=True).stdout.split("\0")
    return [root / name for name in names if name and (root / name).is_file()]


def addresses(files: Iterable[Path]) -> list[str]:
    found = []
    for path in files:
        for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1):
            if MACHINE_PATH.search(line):
                found.append(f"{path}:{number}: a path of one machine")
            if REGISTRY.search(line):
                found.append(f"{path}:{number}: the address of a package registry")
    return found


# The house rules themselves.


def catalogue() -> Mapping[str, object]:
    codes = import_module("safeguards.rule_language.codes").CODES
    assert codes, "safeguards/rule_language/codes.py: CODES is empty"
    return codes


def told(violations: list[str], rule: str) -> None:
    """Fails with every violation, by its place in the project."""
    lines = [line.replace(f"{ROOT}/", "") for line in violations]
    assert not lines, "\n".join([f"{rule}: {len(lines)} violation(s)", *lines])


def test_files_are_short() -> None:
    told(long_files(ROOT / "safeguards"), f"no file over {LONGEST_FILE} lines")


def test_functions_are_short() -> None:
    told(long_functions(ROOT / "safeguards"), f"no function over {LONGEST_FUNCTION} code lines")


def test_everything_public_has_a_docstring() -> None:
    told(undocumented(ROOT / "safeguards"), "modules, public classes and public functions have docstrings")


def test_names_say_what_a_module_is_for() -> None:
    told(vague_names(ROOT / "safeguards"), f"no module is called {', '.join(sorted(VAGUE_NAMES))}")


def test_every_rule_has_its_scenarios() -> None:
    names = (rule.relative_to(ROOT / "rules") for rule in (ROOT / "rules").rglob("*.rule"))
    rules = [name for name in names if name.parts[0] not in ("powers", "offences")]
    assert rules, "rules/ holds no requirement at all"
    told(untested_rules(ROOT / "rules"), f"a rule stands beside a feature of {FEWEST_SCENARIOS} scenarios or more")


def test_every_problem_code_is_explained() -> None:
    told(codes_without_samples(catalogue()), "a code has a title, an explanation, a bad and a good sample")


def test_every_problem_code_is_catalogued() -> None:
    told(uncatalogued_codes(ROOT / "safeguards", catalogue()), "a code stands in safeguards/rule_language/codes.py")


@pytest.mark.parametrize("stage", ENGINE)
def test_the_engine_holds_no_natural_language(stage: str) -> None:
    assert python_files(ROOT / "safeguards" / stage), f"safeguards/{stage} holds no module"
    told(natural_language(ROOT / "safeguards" / stage), "words of a language are data")


def test_no_file_names_a_machine_or_a_registry() -> None:
    told(addresses(repository_files(ROOT)), "the project runs anywhere and names no registry")


# Each measure finds what it is for, and lets its neighbour pass.

LONG_BODY = "    x = 1\n"
FOLDER_MEASURES: dict[str, tuple[Callable[[Path], list[str]], str, str, str]] = {
    "file": (long_files, "a.py", "x = 1\n" * (LONGEST_FILE + 1), "x = 1\n" * LONGEST_FILE),
    "function": (
        long_functions,
        "a.py",
        "def f():\n" + LONG_BODY * LONGEST_FUNCTION,
        'def f():\n    """A.\n\n    B.\n    """\n    # why\n\n' + LONG_BODY * (LONGEST_FUNCTION - 1),
    ),
    "module docstring": (undocumented, "a.py", "x = 1\n", '"""A."""\n'),
    "class docstring": (undocumented, "a.py", '"""A."""\nclass B:\n    x = 1\n', '"""A."""\nclass _B:\n    x = 1\n'),
    "method docstring": (
        undocumented,
        "a.py",
        '"""A."""\nclass B:\n    """B."""\n    def c(self): ...\n',
        '"""A."""\nclass B:\n    """B."""\n    def _c(self): ...\n',
    ),
    "a word": (natural_language, "a.py", 'MODALS = ("shall",)\n', 'KEYS = ("modals.shall", "section")\n'),
    "a phrase": (natural_language, "a.py", 'x = f"{y} must not"\n', 'raise ValueError("it must not")\n'),
    "a pattern": (natural_language, "a.py", 'x = r"\\bwithout\\b"\n', 'x = "power-not-granted"\n'),
    "a key": (natural_language, "a.py", 'x = {"warrant": 1}\n', 'Problem("SG1", f"the warrant {x} is not there")\n'),
    "a docstring": (natural_language, "a.py", 'x = "a court"\n', '"""A court may."""\nx: int\n"""A judge."""\n'),
}


@pytest.mark.parametrize("seed", FOLDER_MEASURES)
def test_a_seeded_violation_is_found(seed: str, tmp_path: Path) -> None:
    measure, name, bad, good = FOLDER_MEASURES[seed]
    (tmp_path / name).write_text(bad)
    assert len(measure(tmp_path)) == 1
    (tmp_path / name).write_text(good)
    assert measure(tmp_path) == []


@pytest.mark.parametrize("name", ["utils.py", "data/__init__.py"])
def test_a_vague_name_is_found(name: str, tmp_path: Path) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).touch()
    assert len(vague_names(tmp_path)) == 1


def test_a_rule_without_enough_scenarios_is_found(tmp_path: Path) -> None:
    (tmp_path / "powers").mkdir()
    (tmp_path / "powers" / "interception.rule").touch()
    assert untested_rules(tmp_path) == []
    (tmp_path / "a.rule").touch()
    assert "a.feature is not beside it" in untested_rules(tmp_path)[0]
    outline = "  Scenario Outline: o\n    Given <x>\n    Examples:\n      | x |\n      | 1 |\n      | 2 |\n"
    scenario = '  Scenario: s\n    Given the bill\n      """\n      Scenario: no\n      """\n'
    (tmp_path / "a.feature").write_text("Feature: a\n" + scenario * 3 + outline)
    assert "5 scenarios" in untested_rules(tmp_path)[0]
    (tmp_path / "a.feature").write_text("Feature: a\n" + scenario * 4 + outline)
    assert untested_rules(tmp_path) == []


def test_a_code_without_sample_or_entry_is_found(tmp_path: Path) -> None:
    code = "RL" + "001"
    entry = type("Entry", (), {"title": "t", "explanation": "e", "bad": "b", "good": ""})
    assert codes_without_samples({code: entry}) == [f"{code} has no good"]
    (tmp_path / "a.py").write_text(f'x = "{code}"\n')
    assert len(uncatalogued_codes(tmp_path, [])) == 1
    assert uncatalogued_codes(tmp_path, [code]) == []


@pytest.mark.parametrize("text", ["cd /w{}ork/main", "at /t{}mp/x", "see p{}ypi.org", "pip --i{}ndex-url x"])
def test_an_address_is_found(text: str, tmp_path: Path) -> None:
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    (tmp_path / "notes.md").write_text(text.format("") + "\n")
    assert len(addresses(repository_files(tmp_path))) == 1
    (tmp_path / "notes.md").write_text("../work/x, a/home/b and /usr/bin are fine\n")
    assert addresses(repository_files(tmp_path)) == []
