#!/usr/bin/env bash
# bash test.sh, after the program has been built. RENKEI selects another executable.
cd "$(dirname "$0")" || exit 1
export RENKEI=${RENKEI:-../../.build/debug/renkei}
. ./renkei.sh
fake=../conformance/fake-renkei
failures=0

is() { # is CLAIM FOUND PATTERN
    if [[ $2 == $3 ]]; then echo "ok - $1"; else echo "not ok - $1: found $2"; failures=$((failures + 1)); fi
}

is 'the example runs' "$(bash example.sh | tail -1)" '*: 1 created, * updated'
is 'the drift report tells' "$(RENKEI_ARGUMENTS='--sandbox --people 60' bash drift-report.sh sandbox | head -1)" '*new, *changed, *blocked*'
is 'the drift report tells who is still active' "$(RENKEI_ARGUMENTS='--sandbox --people 60' bash drift-report.sh sandbox | grep -c stillActive)" '[1-9]*'
is 'the drift report notifies' "$(RENKEI_ARGUMENTS='--sandbox --people 60' DRIFT_NOTIFY='wc -l >&2' bash drift-report.sh sandbox 2>&1 >/dev/null)" '[1-9]*'
is 'no drift is silent' "$(RENKEI_ARGUMENTS='--sandbox --people 2' bash drift-report.sh sandbox)" ''
is 'an unknown connection is an error' "$(RENKEI_ARGUMENTS='--sandbox' bash drift-report.sh nowhere 2>&1 || echo failed)" '*unknownConnection*failed'

for transcript in ../../schema/transcripts/*.json; do
    if grep -q cancelRequest "$transcript"; then
        echo "left out: $(basename "$transcript" .json) (one call at a time cannot be given up)"
        continue
    fi
    renkei_open --sandbox
    RENKEI_EVENTS=$(mktemp)
    text=$(sed "s/<today>/$(TZ=Asia/Tokyo date +%F)/" "$transcript")
    is "transcript $(basename "$transcript" .json)" "$(jq -c '.steps[] | select(.expect != null)' <<<"$text" | while IFS= read -r step; do
        { read -r method && IFS= read -r params; } < <(jq -r '.send.method, (.send.params // {} | tojson)' <<<"$step")
        found=$(renkei_call "$method" "$params" 2>&1)
        jq -nr --argjson step "$step" --argjson found "$found" '
            def matches($found): if . == "<text>" or . == "<timestamp>" then $found | type == "string"
                elif . == "<integer>" then $found | type == "number" elif . == "<list>" then $found | type == "array"
                elif type == "object" then ($found | type == "object") and keys == ($found | keys)
                    and ([keys[] as $name | .[$name] | matches($found[$name])] | all)
                elif type == "array" then ($found | type == "array") and length == ($found | length)
                    and ([range(length) as $index | .[$index] | matches($found[$index])] | all)
                else . == $found end;
            $step.expect | (.result // .error) | if matches($found) then empty else "\($step.send) gave \($found)" end'
    done)" ''
    renkei_close
done

RENKEI=$fake
renkei_open
for kind in $(jq -r '.errors[].kind' ../../schema/errors.json); do
    is "error $kind" "$(renkei_call status "{\"job\":\"error-$kind\"}" 2>&1 >/dev/null)" "*\"kind\":\"$kind\"*"
done
is 'unknown members and enum values are kept' "$(renkei_call status '{"job":"future"}' | jq -c '[.state, .mood]')" '*dreaming*deep*'
is 'a timeout is an error' "$(RENKEI_TIMEOUT=1 renkei_call status '{"job":"silent"}' 2>&1)" '*CallTimeout*'
is 'and leaves it usable' "$(renkei_call status '{"job":"next"}' | jq -r .job)" 'next'
is 'a large log does not block the client' "$(renkei_call status '{"job":"events"}' 2>/dev/null | jq -r .job)" 'events'
is 'invalid data is a protocol violation' "$(renkei_call status '{"job":"garbage"}' 2>&1)" '*Segmentation fault*'
is 'a death is an error' "$(renkei_call status '{"job":"die"}' 2>&1)" '*ConnectionLost*'
renkei_close
is 'no process remains' "$(kill -0 "$RENKEI_PID" 2>&1 || echo gone)" '*gone'

is 'an incompatible contract is refused' "$(FAKE_CONTRACT=2.0 renkei_open 2>&1)" '*contract 2.0*'
is 'a wrong program is an error' "$(RENKEI=/bin/true renkei_open 2>&1)" '*right program*'
is 'a missing program is an error' "$(RENKEI=/nowhere renkei_open 2>&1)" '*on the PATH*'

if command -v systemd-analyze >/dev/null; then
    is 'the timer is understood' "$(systemd-analyze calendar 'Mon..Fri 06:30 Asia/Tokyo' >/dev/null 2>&1 && echo yes)" yes
else
    echo "left out: the timer (systemd-analyze is not here)"
fi
exit $((failures > 0))
