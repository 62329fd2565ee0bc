# make demo    check the example bill
# make test    everything that must hold before a change is merged
# make bench   figures on the development laws and provisions (they need ../shared)
# make lock    renew the lock files (needs uv)
# make clean   remove .venv and all caches

PYTHON ?= $(shell for python in python3.11 python3 python3.12 python3.13 python3.14; do \
	$$python -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && \
	command -v $$python && break; done)
PIP = .venv/bin/python -m pip --quiet --disable-pip-version-check
UV ?= uv

.PHONY: demo test bench lock clean python

# 1 (findings) and 3 (something was not assessed) are answers; 2 and 4 are failures.
demo: .venv/.core
	@.venv/bin/safeguards check examples/cybercrime_bill.md || \
	{ status=$$?; test $$status -eq 1 || test $$status -eq 3 || exit $$status; }

test: .venv/.dev
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports
	.venv/bin/pytest

bench: .venv/.core
	.venv/bin/python benchmarks/accuracy.py
	.venv/bin/python benchmarks/provisions.py

# Fails, and says why, where no usable Python is to be found.
python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer with its venv module is needed" \
	"(on Debian: apt-get install python3-venv)" >&2; exit 1; }

.venv/.core: requirements/core.txt pyproject.toml | python
	$(PYTHON) -m venv .venv
	$(PIP) install --require-hashes -r requirements/core.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.dev: requirements/dev.txt .venv/.core
	$(PIP) install --require-hashes -r requirements/dev.txt
	@touch $@

# dev.txt first: core.txt takes its versions from it, so that both agree.
COMPILE = $(UV) pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --custom-compile-command "make lock"
lock:
	$(COMPILE) --upgrade --group dev --output-file requirements/dev.txt
	$(COMPILE) --upgrade --group build --constraints requirements/dev.txt --output-file requirements/core.txt

clean:
	rm -rf .venv dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
