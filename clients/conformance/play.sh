#!/usr/bin/env bash
# Plays a scenario: play.sh RENKEI SCENARIO
export RENKEI=$1
. "$(dirname "$0")/../shell/renkei.sh"
renkei_open || exit 1
trap renkei_close EXIT
while IFS= read -r step; do
    failure=$(renkei_call "$(jq -r .method <<<"$step")" "$(jq -c .params <<<"$step")" 2>&1 >/dev/null | jq -r .data.kind)
    [[ $failure == "$(jq -r '.fails // ""' <<<"$step")" ]] || { echo "$step failed with $failure" >&2; exit 1; }
done < <(jq -c '.steps[]' "$2")
