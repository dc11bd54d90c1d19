# `make demo` decides the example requests; `make test` runs every check. Both make what they need in .venv.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready

# durable-rules 2.0.28 calls PyEval_CallObject, which CPython 3.13 no longer has (fixed upstream, not yet released)
export CPPFLAGS += -DPyEval_CallObject=PyObject_CallObject

.PHONY: demo test lint bench clean
.DEFAULT_GOAL := demo

$(READY): setup.cfg pyproject.toml
	@command -v cc >/dev/null || command -v gcc >/dev/null || { \
	  echo "durable-rules is built from source and needs a C compiler: apt-get install gcc libc6-dev python3-dev" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "afspraak needs Python 3.11 or later: make PYTHON=python3.11" >&2; exit 1; }
	@$(PYTHON) -c 'import os, sys, sysconfig; sys.exit(not os.path.exists(sysconfig.get_path("include") + "/Python.h"))' || { \
	  echo "durable-rules is built from source and needs the headers of Python: apt-get install python3-dev" >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { \
	  echo "$(PYTHON) cannot make a virtual environment: apt-get install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@# no cache: pip would take up a durable-rules that was once built without CPPFLAGS
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-cache-dir --editable '.[dev]'
	@touch $@

# a deposit forfeited, free, paid, a gesture, rejected, refer, hold, open; there are more in examples/
DEMO := cancelled-after-planning moved-on-the-last-free-day moved-a-day-too-late let-off-for-half \
  discount-after-ordering gesture-above-the-mandate ordered-by-telephone stored-until-when
# a consumer, an adviser, a builder, a group: one of every other branch, which is also the folder of its examples
BRANCHES := webshop/a-quarter-too-much services/stopped-after-two-months works/sockets-nobody-mentioned \
  hospitality/half-the-house

demo: $(READY)
	@set -e; for story in $(DEMO); do \
	  printf '\n$$ afspraak decide examples/%s.yaml --book policies/manufacturing\n\n' $$story; \
	  $(BIN)/afspraak decide examples/$$story.yaml --book policies/manufacturing; done; \
	for story in $(BRANCHES); do \
	  printf '\n$$ afspraak decide examples/%s.yaml --book policies/%s\n\n' $$story $${story%/*}; \
	  $(BIN)/afspraak decide examples/$$story.yaml --book policies/$${story%/*}; done
	@printf '\n$$ afspraak letter examples/let-off-for-half.yaml --book policies/manufacturing --style plain\n\n'
	@$(BIN)/afspraak letter examples/let-off-for-half.yaml --book policies/manufacturing --style plain

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

test: lint
	$(BIN)/python -m pytest -n auto

bench: $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[bench]' || \
	  echo "zen-engine could not be installed: it is left out" >&2
	@set -e; for module in process single check; do $(BIN)/python -m bench.$$module; done

clean:
	rm -rf $(VENV) build dist *.egg-info
