# make demo       the whole job in the sandbox, both directions; no account is needed
# make test       every test
# make clients    every client's tests, in the languages that this machine has
# make faults     1,700 syncs in which everything goes wrong, and what became of the people
# make fuzz       a minute of libFuzzer over the JSON reader, the framing and the session
# make tsan       the session's and the streams' tests under Thread Sanitizer, in half a minute
# make release    the program to ship: .build/release/renkei
# make format     formats the sources
# make generate   writes what is generated from schema/
# make bench      the benchmarks, as Benchmarks/README.md tells

# An import that Package.swift does not name is an error; in Package.swift all warnings are.
SWIFT_FLAGS := --explicit-target-dependency-import-check error

.PHONY: demo test clients faults fuzz tsan release format generate bench setup
demo: setup
	swift build $(SWIFT_FLAGS) --product renkei
	.build/debug/renkei demo

# One after the other: many of them start programs and servers, and wait for each other where all run at once.
test: setup
	swift build $(SWIFT_FLAGS) --build-tests
	rm -f $(MESSAGES)
	scratch=$$(mktemp -d) && trap 'rm -rf "$$scratch"' EXIT && \
	  TMPDIR=$$scratch RENKEI_MESSAGE_RECORD=$(MESSAGES) swift test $(SWIFT_FLAGS) --skip-build --no-parallel
	$(PYTHON) schema/validate.py $(MESSAGES)

# What passed between the tests' peers and the program, which the schema has to know; and a Python that can check it.
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

# One static file on Linux, as Package.swift has it.
release: setup
	swift build $(SWIFT_FLAGS) -c release --product renkei --static-swift-stdlib

format:
	swift format --in-place --recursive Sources Tests Package.swift

generate: setup
	swift run ContractTool generate

bench: release
	Benchmarks/run

# What the machine lacks is installed where that is allowed, and named with the exact command where it is not.
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
