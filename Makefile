# The commands of the project; each sets up what it needs, and a second run of it takes no time.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run test test-all bench figures screens translations install uninstall constraints clean

help: ## list these commands
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 22

run: ## set up, and open the workstation on the demo inbox (in the terminal where there is no display)
	@scripts/setup.sh run
	@.venv/bin/python -m moderator --home .demo demo

test: ## set up, and run every check: format, lint, types, walls between rooms, tests
	@scripts/setup.sh dev
	@./check

test-all: ## the same with the slow tests too: a wheel is built and installed
	@scripts/setup.sh dev
	@./check --slow

SIZE ?= 1000000

bench: ## measure window, replies and escalations, database and rules with SIZE=1000000 comments; with DATA=FOLDER of real ones, judging too
	@scripts/setup.sh dev
ifdef DATA
	@.venv/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[bench]'
	@.venv/bin/python benchmarks/speed.py "$(DATA)" --write
	@.venv/bin/python benchmarks/hardness.py "$(DATA)" --write
else
	@QT_QPA_PLATFORM=offscreen .venv/bin/python benchmarks/gui_gaps.py
endif
	@.venv/bin/python benchmarks/first_paint.py
	@.venv/bin/python benchmarks/replies.py
	@.venv/bin/python benchmarks/care.py
	@.venv/bin/python benchmarks/ruled_import.py 20000
	@.venv/bin/python benchmarks/storage.py $(SIZE) $(if $(DATA),"$(DATA)")
	@.venv/bin/python benchmarks/window.py $(SIZE)
	@.venv/bin/python benchmarks/backtest.py $(SIZE)

figures: ## measure the shipped model on DATA=FOLDER of labelled comments, and write that into its card and the manual
	@scripts/setup.sh dev
	@.venv/bin/python scripts/publish_figures.py "$(DATA)"

screens: ## take pictures of every page, theme and language into build/screens, and those of the manual
	@scripts/setup.sh dev
	@QT_QPA_PLATFORM=offscreen .venv/bin/python scripts/screens.py build/screens --manual docs/screenshots

translations: ## gather what the window says, bring resources/i18n up to it, and compile it
	@scripts/setup.sh dev
	@.venv/bin/python scripts/translations.py

install: ## install the program for you (for everybody as root); PREFIX=DIR chooses another place
	@scripts/install.sh

uninstall: ## remove what `make install` installed; inboxes stay
	@scripts/install.sh --remove

constraints: ## find the newest versions that go together, and write them into constraints.txt
	@scripts/setup.sh dev
	@scripts/constraints.sh

clean: ## remove everything that these commands made here, the demo inbox included
	@rm -rf .venv .demo build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
