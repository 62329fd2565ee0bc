"""A file into a bill: bytes, text, format, language, structure; what cannot be read is told, never dropped."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial

from safeguards.bills import from_markdown, from_text
from safeguards.bills.detect import detect, vocabulary_of
from safeguards.bills.markup import Refused
from safeguards.bills.open import from_blocks, from_elements, from_other_elements, from_page
from safeguards.bills.opened import Opened
from safeguards.matching.words import WORD
from safeguards.model.bill import Bill, Integrity, Provision, Span, Unread, Visibility
from safeguards.model.problem import Problem, Severity
from safeguards.model.rule import UNKNOWN, Language

READERS: Mapping[str, Callable[[str], Opened]] = {
    "markdown": partial(from_blocks, from_markdown.blocks),
    "text": partial(from_blocks, from_text.blocks),
    "akoma-ntoso": partial(from_elements, "akoma-ntoso"),
    "clml": partial(from_elements, "clml"),
    "formex": partial(from_elements, "formex"),
    "justice-canada": partial(from_elements, "justice-canada"),
    "uslm": partial(from_elements, "uslm"),
    "xml": from_other_elements,
    "html": from_page,
}
TOO_LARGE = 50_000_000  # bytes
DECLARED = re.compile(
    rb"""\A\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w.-]+)["']|<meta\b[^>]*\bcharset\s*=\s*["']?([\w.-]+)""",
    re.IGNORECASE,
)
# Those in which ASCII is ASCII; others could read as another text than an editor shows.
ENCODINGS = re.compile(
    r"us-ascii|iso-8859-\d{1,2}|windows-125\d|windows-874|tis-620|koi8-[ru]|gb2312|gbk|gb18030|big5|euc-jp|euc-kr|shift_jis"
)
TOO_FEW = 0.08  # share of commonest words below which a text is not in a language


@dataclass(frozen=True, slots=True)
class Source:
    """What was handed in: the name to show, its bytes, and the format and language if the user has named them."""

    path: str
    raw: bytes
    format: str = ""
    language: str = ""


def read(source: Source, languages: Mapping[str, Language]) -> tuple[Bill, tuple[Problem, ...]]:
    """The bill, with the reasons (if any) why it is not to be judged: not text, empty, no sections, no wordings.

    A bill that could not be read holds its bytes as characters, all of them not assessed.
    """
    text, problem = decode(source)
    format = source.format or detect(source.path, text)
    if format == "xml":
        format = vocabulary_of(text) or format
    if problem is None and format not in READERS:
        known = ", ".join(READERS)
        problem = Problem("SG103", Severity.ERROR, f'No format is called "{format}"; there are {known}.', source.path)
    digest = hashlib.sha256(source.raw).hexdigest()
    name = source.path.rsplit("/", 1)[-1]
    opened = None
    if problem is None:
        opened, problem = _open(source.path, text, format)
    if opened is None or problem is not None:
        root = Provision(0, 0, "bill", "", "", "bill", (), (), 1)
        return Bill(source.path, name, "und", format, digest, text, (root,), ()), (problem,) if problem else ()
    code = source.language or guess(opened.said, languages)
    found = opened.read(languages.get(code) or replace(next(iter(languages.values())), code=UNKNOWN))
    hidden = tuple(_hidden(text, s) for s in found.spans if s.visibility is Visibility.HIDDEN)
    bill = Bill(
        source.path,
        found.title or name,
        code,
        format,
        digest,
        text,
        found.provisions,
        found.spans,
        (),
        (*found.integrity, *hidden),
        found.unmarked,
    )
    return bill, tuple(_doubts(bill, code, languages))


def decode(source: Source) -> tuple[str, Problem | None]:
    """The text with lines that end in LF and no byte-order mark; bytes that are no text give a problem."""
    if len(source.raw) > TOO_LARGE:
        return "", Problem("SG104", Severity.ERROR, "The file is over 50 MB, so it was not read.", source.path)
    text = next(_decoded(source.raw), "\0").replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        return source.raw.decode("latin-1"), Problem(
            "SG101", Severity.ERROR, "This is not text in UTF-8, so it was not read. Save it as such.", source.path
        )
    if not text.strip():
        return text, Problem("SG102", Severity.ERROR, "The file is empty: there is nothing to judge.", source.path)
    return text, None


def _decoded(raw: bytes) -> Iterator[str]:
    """The text by its byte-order mark, else by the encoding that XML or HTML declares, else as UTF-8."""
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encodings = ["utf-16"]
    else:
        declared = DECLARED.search(raw[:1024])
        name = (declared[1] or declared[2]).decode("ascii").lower() if declared else ""
        encodings = [*([name] if ENCODINGS.fullmatch(name) else []), "utf-8-sig"]
    for encoding in encodings:
        with suppress(UnicodeDecodeError, LookupError):
            yield raw.decode(encoding)


def _open(path: str, text: str, format: str) -> tuple[Opened | None, Problem | None]:
    """The text taken apart, or the reason why it is not read."""
    try:
        return READERS[format](text), None
    except Refused as refused:
        line = text.count("\n", 0, refused.offset) + 1
        column = refused.offset - text.rfind("\n", 0, refused.offset)
        return None, Problem(refused.code, Severity.ERROR, refused.message, path, line, column)


def guess(text: str, languages: Mapping[str, Language]) -> str:
    """The language whose commonest words make up most of the text; "und" where none of them make up enough."""
    words = [w.casefold() for w in WORD.findall(text[:200_000])]
    shares = {
        code: sum(w in common for w in words) / max(1, len(words))
        for code, language in sorted(languages.items())
        for common in (frozenset(language.words("common-words")),)
    }
    best = max(shares, key=lambda c: shares[c], default=UNKNOWN)
    return best if shares.get(best, 0.0) >= TOO_FEW else UNKNOWN


def _hidden(text: str, span: Span) -> Integrity:
    return Integrity("hidden-text", "", span.line, text[span.start : span.end], "not read as law")


def _doubts(bill: Bill, code: str, languages: Mapping[str, Language]) -> Iterator[Problem]:
    known = ", ".join(f"{lang.title} ({key})" for key, lang in sorted(languages.items()))
    if code not in languages:
        yield Problem(
            "SG105",
            Severity.ERROR,
            f"There are no wordings for the language of this text, so it was not judged; there are for {known}.",
            bill.path,
        )
    if not any(p.kind == "section" for p in bill.provisions):
        yield Problem(
            "SG106",
            Severity.ERROR,
            "No sections or articles were found, so nothing was judged. Number them, or name the format (--as).",
            bill.path,
        )


def as_unread(bill: Bill, reason: str) -> Unread:
    """The whole bill as not assessed."""
    return Unread(reason, bill.path.rsplit("/", 1)[-1], len(bill.text))
