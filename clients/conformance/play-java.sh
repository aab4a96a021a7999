#!/usr/bin/env bash
# Plays a scenario: play-java.sh RENKEI SCENARIO
here=$(dirname "$0")
classes=$(mktemp -d)
trap 'rm -r "$classes"' EXIT
javac -d "$classes" "$here"/../java/renkei/*.java "$here/../java/JsonDocument.java" "$here/Play.java" || exit 1
java -cp "$classes" Play "$@"
