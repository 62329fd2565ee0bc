"""The paper in a real browser, where one is installed: no script of a bill runs, and the style is let through."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from safeguards.reports import WRITERS
from tests.reports import hostile, invented

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
OWNED = "<script>document.documentElement.className = 'owned'</script>"
HANDLER = "<img src=x onerror=\"document.documentElement.className = 'owned'\">"
POLICY = "default-src 'none'"


@pytest.fixture(scope="module")
def browser() -> str:
    found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip(f"no browser is installed: {', '.join(BROWSERS)}")
    return found


def loaded(browser: str, page: Path, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    """The document after it was loaded, and what the browser said of it."""
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr", "--dump-dom"]
    command = [browser, *options, f"--user-data-dir={tmp_path / 'profile'}", page.as_uri()]
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    except subprocess.TimeoutExpired:
        pytest.skip("the browser does not answer on this machine")


def test_nothing_in_a_bill_runs(browser: str, tmp_path: Path) -> None:
    page = tmp_path / "paper.html"
    page.write_text(WRITERS["html"](hostile.page(OWNED + HANDLER + hostile.POISON)), encoding="utf-8")
    done = loaded(browser, page, tmp_path)
    assert "</html>" in done.stdout
    assert '<html lang="en">' in done.stdout


def test_the_measure_finds_what_runs(browser: str, tmp_path: Path) -> None:
    """The same text, let in as markup and without the policy, does run: so the test above can fail."""
    page = tmp_path / "paper.html"
    written = WRITERS["html"](invented.page())
    open_to_all = written.replace(POLICY, "default-src * 'unsafe-inline'").replace("</main>", f"{OWNED}</main>")
    page.write_text(open_to_all, encoding="utf-8")
    assert '<html lang="en" class="owned">' in loaded(browser, page, tmp_path).stdout


def test_the_policy_lets_the_style_through(browser: str, tmp_path: Path) -> None:
    page = tmp_path / "paper.html"
    page.write_text(WRITERS["html"](invented.page()), encoding="utf-8")
    assert "Content Security Policy" not in loaded(browser, page, tmp_path).stderr
    page.write_text(WRITERS["html"](invented.page()).replace("sha256-", "sha256-x"), encoding="utf-8")
    assert "Content Security Policy" in loaded(browser, page, tmp_path).stderr
