# make setup   .venv with callcue in it            make demo    a real call through the whole program
# make test    the whole suite                     make lint    style, types, import contracts
# make build   the one-folder program in dist/     make bench-hearing, make bench-matching
.PHONY: setup demo test lint format build lock bench-hearing bench-matching bench-library bench-wer demo-model soak translations packages-%

PYTHON ?= python3
BIN = .venv/bin

setup: .venv/ready

.venv/ready: requirements.lock pyproject.toml
	PYTHON=$(PYTHON) packaging/system-packages.sh setup
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install -q --disable-pip-version-check --use-pep517 --require-hashes -r requirements.lock
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-build-isolation --no-deps -e .
	touch $@

packages-%:
	packaging/system-packages.sh $*

demo: setup packages-demo
	$(BIN)/callcue demo --out demo-out

test: setup packages-test
	$(BIN)/python -m pytest

lint: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

# The words of the windows in other languages: gathered from the code, and compiled.
translations: setup
	$(BIN)/python -m ui.translations.gather

build: setup packages-build
	$(BIN)/pyinstaller --noconfirm --log-level WARN build.spec
	dist/callcue/callcue --self-test

bench-hearing: setup packages-test
	$(BIN)/python -m bench.hearing

soak: setup packages-test
	$(BIN)/python -m bench.soak

bench-matching: setup
	$(BIN)/python -m bench.matching

bench-library: setup
	$(BIN)/python -m bench.library

bench-wer: setup packages-train
	$(BIN)/python -m bench.wer --share $(SHARE)

# The speech model that comes with the program, made anew in build/demo-model (see models/training/README.md).
# SHARE=0.01 goes through all of its steps in minutes, for a model that hears nothing.
TRAIN = build/demo-model
SHARE = 1
demo-model: packages-train $(TRAIN)/venv/ready
	OMP_NUM_THREADS=1 OMP_WAIT_POLICY=passive nice -n 10 $(TRAIN)/venv/bin/python -m models.training build --work $(TRAIN) --out $(TRAIN)/demo-en --share $(SHARE)

$(TRAIN)/venv/ready: pyproject.toml
	$(PYTHON) -m venv $(TRAIN)/venv
	$(TRAIN)/venv/bin/python -m pip install -q --disable-pip-version-check -e '.[train]'
	touch $@

# The lock file pins everything for every platform and names no host.
lock: setup
	$(BIN)/uv pip compile -q --universal --extra dev --extra semantic --generate-hashes --no-header --no-annotate --upgrade -o requirements.lock pyproject.toml
