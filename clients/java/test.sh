#!/usr/bin/env bash
# bash test.sh, after the program has been built. RENKEI selects another executable.
cd "$(dirname "$0")" || exit 1
RENKEI=$(realpath "${RENKEI:-../../.build/debug/renkei}")
export RENKEI
classes=$(mktemp -d)
trap 'rm -r "$classes"' EXIT
javac -Xlint:all,-serial -Werror -d "$classes" renkei/*.java ./*.java || exit 1
java -cp "$classes" RenkeiTest && java -cp "$classes" Example "$RENKEI" | grep -q ', [0-9]* updated'
