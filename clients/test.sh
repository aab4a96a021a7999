#!/usr/bin/env bash
# Tests each client whose language is installed, and lists the others.
#
#     clients/test.sh [CLIENT...]        after the program has been built; RENKEI selects another executable
cd "$(dirname "$0")" || exit 1
export RENKEI=${RENKEI:-$PWD/../.build/debug/renkei}
[[ -x $RENKEI ]] || { echo "there is no $RENKEI: build it, or name another one in RENKEI" >&2; exit 2; }
chosen=("$@")
failed=()

client() { # client NAME NEEDS COMMAND...
    local name=$1 needs=$2
    shift 2
    [[ ${#chosen[@]} == 0 || " ${chosen[*]} " == *" $name "* ]] || return
    command -v "$needs" >/dev/null || { echo "left out: $name ($needs is not here)"; return; }
    local began=$SECONDS output
    if output=$(cd "$name" && "$@" 2>&1); then
        grep '^left out' <<<"$output"
        echo "$name: passed ($((SECONDS - began)) s)"
    else
        printf '%s\n' "$output"
        failed+=("$name")
    fi
}

client python python3 python3 -W error -m unittest --quiet
client typescript node node --test
client ruby ruby ruby -w test_renkei.rb
client go go bash -c 'go vet ./... && go test ./...'
client shell jq bash test.sh
client java javac bash test.sh
client editors bash bash test.sh
client conformance python3 ./run "$RENKEI"

((${#failed[@]} == 0)) || { echo "failed: ${failed[*]}" >&2; exit 1; }
