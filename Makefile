# The whole project in a few commands; `make help` lists them.
PYTHON ?= python3
COMPILE = .venv/bin/uv pip compile --quiet --universal --generate-hashes --python .venv/bin/python \
	--custom-compile-command "make lock" pyproject.toml

.PHONY: help serve test test-quick prove coverage lock picture bench messages
.DEFAULT_GOAL := help

help:
	@echo "make serve       start the site on http://127.0.0.1:8000 (PORT and HOST change that)"
	@echo "make test        everything that must hold: style, checks, SQLite, PostgreSQL, browser"
	@echo "make test-quick  the same on SQLite only, without a browser"
	@echo "make prove       the long proofs, of more than a minute each, that make test leaves out"
	@echo "make coverage    how much of the code the tests run"
	@echo "make lock        write the lock files after a change of the dependencies in pyproject.toml"
	@echo "make picture     draw the picture of the front page in README.md again"
	@echo "make bench       how fast our pages are beside a bare Wagtail page"
	@echo "make messages    collect the texts of the interface and say which are not translated"

serve:
	@$(PYTHON) setup/serve.py

test:
	@$(PYTHON) setup/check.py

test-quick:
	@$(PYTHON) setup/check.py quick

prove:
	@$(PYTHON) setup/check.py prove

coverage:
	@$(PYTHON) setup/check.py coverage

lock:
	@$(PYTHON) setup/python_environment.py tests
	@$(COMPILE) --output-file requirements.txt
	@$(COMPILE) --group tests --constraint requirements.txt --output-file tests/requirements.txt

picture:
	@$(PYTHON) setup/check.py picture

bench:
	@$(PYTHON) setup/python_environment.py tests
	@.venv/bin/python tests/bench/run.py

messages:
	@$(PYTHON) setup/python_environment.py
	@.venv/bin/python manage.py update_messages
