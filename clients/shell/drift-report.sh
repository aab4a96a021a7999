#!/usr/bin/env bash
# A nightly report of the differences between SmartHR and KING OF TIME. It never writes to a service.
#
#     drift-report.sh CONNECTION [DIRECTION]
#
# If there are differences, or people who have left the source and are still active in the target, it prints the report and
# pipes it to the command in DRIFT_NOTIFY. The report has employee codes and field names, but no values. See drift-report.timer for systemd; for cron:
#
#     30 6 * * 1-5  DRIFT_NOTIFY='mail -s "SmartHR / KING OF TIME" hr@example.jp' /opt/renkei/drift-report.sh main
set -euo pipefail
. "$(dirname "$0")/renkei.sh"

connection=${1:?usage: drift-report.sh CONNECTION [DIRECTION]}
direction=${2:-smartHRToKingOfTime}

# shellcheck disable=SC2086 # RENKEI_ARGUMENTS has several arguments.
renkei_open ${RENKEI_ARGUMENTS:-}
trap renkei_close EXIT

request=$(jq -cn --arg connection "$connection" --arg direction "$direction" \
    '{$connection, $direction, waitSeconds: 3600, actor: "drift-report"}')
job=$(renkei_call fetch "$request")
[[ $(jq -r .state <<<"$job") == ready ]] || { jq -r '"\(.job): \(.label.en) \(.error.message // "")"' <<<"$job" >&2; exit 1; }

drift=$(jq '(.counts | .new + .changed + .blocked) + (.leftOut.stillActive // 0)' <<<"$job")
name=$(jq -r .job <<<"$job")
if ((drift > 0)); then
    report=$(
        jq -r '"\(.baseDate) \(.direction): \(.counts.new) new, \(.counts.changed) changed, \(.counts.blocked) blocked, " +
            "\(.leftOut.stillActive // 0) resigned and still active in the target"' <<<"$job"
        renkei_pages diff "$(jq -cn --arg job "$name" '{$job, classes: ["new", "changed", "blocked"], limit: 1000}')" |
            jq -r '[.employeeCode // "-", .class, ([.differences[].field] | join(" ")), ([.findings[].code] | join(" "))] | @tsv'
        renkei_pages diff "$(jq -cn --arg job "$name" '{$job, classes: ["leftOut"], limit: 1000}')" |
            jq -r 'select(.stillActive) | [.employeeCode // "-", .class, "stillActive", ""] | @tsv'
    )
    printf '%s\n' "$report"
    [[ -z ${DRIFT_NOTIFY:-} ]] || printf '%s\n' "$report" | bash -c "$DRIFT_NOTIFY"
fi
renkei_call forget "$(jq -cn --arg job "$name" '{$job}')" >/dev/null
