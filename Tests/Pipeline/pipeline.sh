#!/usr/bin/env bash
# The whole job from a shell script: fetch, diff, sync and results are piped into one process. All four are answered before the
# process ends, and it ends with exit code 0. The variable RENKEI names the program.
set -euo pipefail

answers=$("$RENKEI" serve --sandbox --people 50 --switch kingOfTime.closedHours=ignored <<'END'
{"jsonrpc":"2.0","id":"fetch","method":"fetch","params":{"job":"april","direction":"smartHRToKingOfTime","baseDate":"2026-04-01","waitSeconds":60}}
{"jsonrpc":"2.0","id":"diff","method":"diff","params":{"job":"april","classes":["changed"],"waitSeconds":60}}
{"jsonrpc":"2.0","id":"sync","method":"sync","params":{"job":"april","select":{"classes":["changed"]},"waitSeconds":60}}
{"jsonrpc":"2.0","id":"results","method":"results","params":{"job":"april","waitSeconds":60}}
END
)
python3 - "$answers" <<'END'
import json, sys
answers = {answer["id"]: answer for answer in map(json.loads, sys.argv[1].splitlines())}
assert sorted(answers) == ["diff", "fetch", "results", "sync"], list(answers)
results = {name: answer["result"] for name, answer in answers.items()}
assert results["fetch"]["state"] == "ready", results["fetch"]
assert results["sync"]["state"] == "done", results["sync"]
changed = results["fetch"]["counts"]["changed"]
assert changed == len(results["diff"]["rows"]) == len(results["results"]["rows"]) > 0, changed
print(f"pipeline: {changed} of {changed} people have a result")
END
