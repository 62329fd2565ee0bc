"""PDF files written object by object, for what a typesetting library does not do."""

from __future__ import annotations

LAW = [
    "1. Interception of communications",
    "(1) A police officer may order a service provider to intercept communications.",
    "(2) The officer shall report to the court at the end of the month.",
    "2. Production of data",
    "(1) A police officer may order a person to produce the data of the person.",
]


def page_text(lines: list[str], top: int = 760) -> str:
    """The operators that print lines below one another in Helvetica."""
    shown = "".join(f"({line.replace('(', chr(92) + '(').replace(')', chr(92) + ')')}) Tj 0 -24 Td " for line in lines)
    return f"BT /F1 10 Tf 72 {top} Td {shown}ET\n"


def document(
    contents: list[str], resources: str = "", catalog: str = "", extra: list[str] | None = None, page: str = ""
) -> bytes:
    """A file with a page for each of the `contents`; `extra` objects are numbered from 10."""
    count = len(contents)
    objects = {
        1: f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
        2: f"<< /Type /Pages /Count {count} /Kids [{' '.join(f'{100 + 2 * n} 0 R' for n in range(count))}] >>",
        3: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    }
    for n, more in enumerate(extra or []):
        objects[10 + n] = more
    for n, content in enumerate(contents):
        objects[100 + 2 * n] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {101 + 2 * n} 0 R {page} "
            f"/Resources << /Font << /F1 3 0 R >> {resources} >> >>"
        )
        objects[101 + 2 * n] = f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"
    out, places = "%PDF-1.7\n", {}
    for number, text in objects.items():
        places[number] = len(out)
        out += f"{number} 0 obj\n{text}\nendobj\n"
    start = len(out)
    out += "xref\n"
    for number in sorted(places):
        out += f"{number} 1\n{places[number]:010d} 00000 n \n"
    out += f"trailer\n<< /Size 1000 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"
    return out.encode("latin-1")
