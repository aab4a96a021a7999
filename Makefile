# make demo       runs the whole job in the sandbox, in both directions; no account is needed
# make test       runs every test of the Swift package
# make clients    runs the tests of every client, for the languages that this machine has
# make faults     runs 1,700 syncs with injected faults and checks what became of every person
# make fuzz       runs libFuzzer on the JSON reader, the framing and the session for a minute
# make tsan       runs the tests of the session and the streams under Thread Sanitizer, in half a minute
# make release    builds the program to ship: .build/release/renkei
# make format     formats the sources
# make generate   writes the generated files from schema/
# make bench      runs the benchmarks; Benchmarks/README.md explains them

# An import that Package.swift does not name is an error.
SWIFT_FLAGS := --explicit-target-dependency-import-check error

.PHONY: demo test clients faults fuzz tsan release format generate bench setup
demo: setup
	swift build $(SWIFT_FLAGS) --product renkei
	.build/debug/renkei demo

# One test at a time: many tests start programs and servers, which would compete for the processor. MESSAGES records the
# messages between the tests and the program; schema/validate.py checks them against the schema.
test: setup
	swift build $(SWIFT_FLAGS) --build-tests
	rm -f $(MESSAGES)
	scratch=$$(mktemp -d) && trap 'rm -rf "$$scratch"' EXIT && \
	  TMPDIR=$$scratch RENKEI_MESSAGE_RECORD=$(MESSAGES) swift test $(SWIFT_FLAGS) --skip-build --no-parallel
	$(PYTHON) schema/validate.py $(MESSAGES)

# PYTHON is a Python with the package jsonschema: that of the system, or one in .build.
MESSAGES := $(CURDIR)/.build/messages.jsonl
PYTHON = $$(python3 -c 'import jsonschema' 2>/dev/null && echo python3 || { \
	  [ -x .build/python/bin/python ] || python3 -m venv .build/python >&2; \
	  .build/python/bin/pip install -q jsonschema >&2; echo .build/python/bin/python; })

clients: setup
	swift build $(SWIFT_FLAGS) --product renkei
	clients/test.sh

RUNS := 1700
faults: setup
	swift build $(SWIFT_FLAGS) --product renkei
	python3 Tests/Faults/faults.py --runs $(RUNS)

SECONDS_OF_FUZZING := 60
fuzz: setup
	Tests/Fuzz/run $(SECONDS_OF_FUZZING)

tsan: setup
	Tests/Threads/run

# One static file on Linux (docs/decisions/static-linking.md).
release: setup
	swift build $(SWIFT_FLAGS) -c release --product renkei --static-swift-stdlib

format:
	swift format --in-place --recursive Sources Tests Package.swift

generate: setup
	swift run ContractTool generate

bench: release
	Benchmarks/run

# Installs missing headers if this user is root and the system has apt; else prints the command to run.
PACKAGES := libsqlite3-dev zlib1g-dev
setup:
	@command -v swift >/dev/null || { \
	  echo "Swift 6.2 or later is needed: https://www.swift.org/install" >&2; exit 1; }
	@printf '#include <sqlite3.h>\n#include <zlib.h>\n' | cc -E - >/dev/null 2>&1 || { \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update -qq && apt-get install -y -qq $(PACKAGES); \
	  elif [ "$$(uname)" = Linux ]; then \
	    echo "Headers are missing: sudo apt-get install $(PACKAGES)" >&2; exit 1; \
	  fi; }
