# GreenDesk. Every target makes what it needs; `make` lists them. On Windows see README.md for the same commands.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/installed
# The workspace that `make run` opens.
FILE ?= out/sample.greendesk
JOBS ?= auto
PYTEST_ARGS ?=
# The workspaces of tests lie in memory where there is room: every commit of theirs waits for the disk otherwise.
TEST_FILES ?= $(shell test -w /dev/shm && echo /dev/shm || echo "$${TMPDIR:-/tmp}")

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: system-run $(STAMP) ## make .venv with the greendesk command in it

system-run:
	@scripts/system-packages.sh run

system-test:
	@scripts/system-packages.sh run test

# --no-deps: the lock names everything. pip would ask the index about an extra ("coverage[toml]") and stop at a release newer
# than the locked one.
$(STAMP): requirements.lock pyproject.toml | system-run
	@echo "Making .venv; the first time this takes a minute or two"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install -qq --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

run: setup ## open the app on the sample workspace (FILE=... for another); with no display, write pictures to out/
	@scripts/run.sh "$(FILE)"

test: setup system-test check bundle ## everything: lint, types, layers, the bundle, tests, coverage of the four lower layers
	TMPDIR="$(TEST_FILES)" $(BIN)/python -m pytest -n $(JOBS) --cov --cov-report=term $(PYTEST_ARGS)

check: setup ## lint, format, types, layers
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup ## mend lint and format where it can be done by machine
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

bundle: dist/greendesk/greendesk ## build the one-folder program in dist/greendesk

dist/greendesk/greendesk: $(STAMP) build.spec $(shell find greendesk resources db -type f -not -name '*.pyc' 2>/dev/null) | system-test
	$(BIN)/python -m PyInstaller --noconfirm --log-level ERROR build.spec
	@touch $@
	@du -sh dist/greendesk

reliability: setup ## kill it, cut its power, fill its disk: the trials of docs/reliability.md at their full count
	TMPDIR="$(TEST_FILES)" $(BIN)/python -m tests.reliability

bench: setup ## measure against the baselines; prints a table of ratios
	$(BIN)/python -m benchmarks

screenshots: setup ## write the pictures that README shows
	$(BIN)/python scripts/make_screenshots.py

fonts: setup ## make resources/fonts anew from the package that carries Noto Sans
	$(BIN)/python scripts/make_fonts.py

icons: setup ## make the program's icon files anew from its drawing
	$(BIN)/python scripts/make_icons.py

translations: setup ## bring resources/i18n up to the texts of the source; fails while one is not translated
	$(BIN)/python scripts/make_translations.py

# --universal: one lock for Linux, Windows and macOS. It names files by their hashes alone, no address.
lock: $(STAMP) ## choose the newest allowed versions anew and write requirements.lock
	$(BIN)/uv pip compile --quiet --upgrade --no-strip-extras --universal --python-version 3.11 --all-extras --generate-hashes \
		--no-emit-index-url --no-emit-find-links --no-header --output-file requirements.lock pyproject.toml

clean: ## delete what was built; .venv and workspaces in out/ stay
	rm -rf build dist .coverage .coverage.* htmlcov .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find greendesk tests scripts -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: help setup system-run system-test run test check format bundle reliability bench screenshots fonts icons translations lock clean
