# make test    every test
# make release the program to ship: .build/release/renkei

SWIFT_FLAGS := --explicit-target-dependency-import-check error

.PHONY: test release setup
test: setup
	swift build $(SWIFT_FLAGS) --build-tests
	swift test $(SWIFT_FLAGS) --skip-build

release: setup
	swift build $(SWIFT_FLAGS) -c release --product renkei --static-swift-stdlib

# What the machine lacks is installed where that is allowed, and named with the exact command where it is not.
setup:
	@command -v swift >/dev/null || { \
	  echo "Swift 6.2 or later is needed: https://www.swift.org/install" >&2; exit 1; }
	@printf '#include <sqlite3.h>\n' | cc -E - >/dev/null 2>&1 || { \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
	    apt-get update -qq && apt-get install -y -qq libsqlite3-dev; \
	  elif [ "$$(uname)" = Linux ]; then \
	    echo "SQLite's headers are needed: sudo apt-get install libsqlite3-dev" >&2; exit 1; \
	  fi; }
