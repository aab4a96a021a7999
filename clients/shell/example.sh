#!/usr/bin/env bash
# The whole workflow in the sandbox: fetch, diff, dry run, sync, results.
set -euo pipefail
. "$(dirname "$0")/renkei.sh"

renkei_open --sandbox --people 30
trap renkei_close EXIT

renkei_call fetch '{"direction":"smartHRToKingOfTime","baseDate":"2026-04-01","job":"april","waitSeconds":60}' |
    jq -r '"\(.job): \(.label.en); \(.counts.new) new, \(.counts.changed) changed"'

renkei_pages diff '{"job":"april","classes":["new","changed"]}' |
    jq -r '"  \(.employeeCode) \(.name) (\(.class)) \([.differences[] | "\(.field): \(.before) → \(.after)"] | join(", "))"'

sync=$(renkei_call choices '{"side":"kingOfTime"}' | jq -c '{job: "april", select: {classes: ["new", "changed"]},
    createDefaults: {divisionCode: .divisions[0].code, workingTypeCode: .workingTypes[0].code}}')
renkei_call sync "$(jq -c '.dryRun = true' <<<"$sync")" |
    jq -r '"would create \(.planned.creates) and update \(.planned.updates)"'

renkei_call sync "$sync" >/dev/null
renkei_wait april | jq -r '"\(.label.en): \(.outcomes.created) created, \(.outcomes.updated) updated"'
renkei_pages results '{"job":"april","outcomes":["failed","unknown","stale","blocked"]}' |
    jq -r '"  \(.employeeCode): \(.outcome) \(.error.message // "")"'
