"""What every test may ask for."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Compiled rules are kept in a folder of this run, which its processes share, and never in anybody's home."""
    folder = TemporaryDirectory(prefix="safeguards-cache-")
    os.environ["XDG_CACHE_HOME"] = folder.name
    config.add_cleanup(folder.cleanup)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the corpus of laws and their labels, which is no part of the project."""
    folder = Path(__file__).resolve().parents[2] / "shared"
    if not folder.is_dir():
        pytest.skip("the corpus is not here: ../shared")
    return folder
