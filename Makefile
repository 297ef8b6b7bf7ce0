# The whole project in a few commands. README.md says what each needs and does.
PYTHON ?= python3

.PHONY: help serve test test-quick bench messages
.DEFAULT_GOAL := help

help:
	@echo "make serve       start the site on http://127.0.0.1:8000 (PORT and HOST change that)"
	@echo "make test        everything that must hold: style, checks, SQLite, PostgreSQL, browser"
	@echo "make test-quick  the same on SQLite only, without a browser"
	@echo "make bench       how fast our pages are beside a bare Wagtail page"
	@echo "make messages    collect the texts of the interface and say which are not translated"

serve:
	@$(PYTHON) setup/serve.py

test:
	@$(PYTHON) setup/check.py

test-quick:
	@$(PYTHON) setup/check.py quick

bench:
	@$(PYTHON) setup/python_environment.py tests
	@.venv/bin/python tests/bench/run.py

messages:
	@$(PYTHON) setup/python_environment.py
	@.venv/bin/python manage.py update_messages
