# shellcheck shell=bash
# A client of renkei for bash 4.1 or later, with jq. Source it:
#
#     . ./renkei.sh
#     renkei_open --sandbox
#     renkei_call fetch '{"direction":"smartHRToKingOfTime","baseDate":"2026-04-01","job":"april","waitSeconds":60}'
#     renkei_close
#
# RENKEI is the path of the executable. Default: renkei on the PATH. RENKEI_TIMEOUT is the time limit of a call in seconds,
# in addition to its waitSeconds. renkei's log goes to standard error.

# Starts `renkei serve` with these arguments, and checks that its contract is compatible.
renkei_open() {
    local binary=${RENKEI:-renkei} hello
    command -v "$binary" >/dev/null || {
        _renkei_say CannotStart "$binary cannot be started. Name the program in RENKEI, or put it on the PATH."
        return 1
    }
    coproc _RENKEI { exec "$binary" serve "$@"; }
    RENKEI_PID=$_RENKEI_PID
    # Subshells do not inherit the descriptors of a coprocess, but copies of them.
    exec {RENKEI_OUT}<&"${_RENKEI[0]}" {RENKEI_IN}>&"${_RENKEI[1]}"
    eval "exec ${_RENKEI[1]}>&-"
    hello=$(renkei_call hello '{"client":"renkei.sh"}' 2>/dev/null) || {
        renkei_close 1
        _renkei_say CannotStart "$binary did not answer like renkei. Is it the right program?"
        return 1
    }
    [[ $(jq -r .contractVersion <<<"$hello") == 1.* ]] || {
        renkei_close 1
        _renkei_say CannotStart "$binary has contract $(jq -r .contractVersion <<<"$hello"), this client 1. Use another renkei."
        return 1
    }
}

# renkei_call METHOD [PARAMS]: prints the result. An error is JSON on standard error, and the status is 1. One call at a time.
# Notifications in the meantime are appended to the file in RENKEI_EVENTS, if it is set.
renkei_call() {
    local method=$1 params=${2:-'{}'} id="$BASHPID-$RANDOM$RANDOM" wait request line ended what value
    { read -r wait && IFS= read -r request; } < <(
        jq -cn --arg id "$id" --arg method "$method" --argjson params "$params" \
            '(($params | objects | .waitSeconds) // 0), {jsonrpc: "2.0", id: $id, method: $method, params: $params}'
    ) || return 2
    # If renkei has ended, the write fails, and the read reports it.
    (trap '' PIPE; printf '%s\n' "$request" >&"$RENKEI_IN") 2>/dev/null
    while :; do
        IFS= read -r -t $((${RENKEI_TIMEOUT:-60} + wait)) -u "$RENKEI_OUT" line || { ended=$?; break; }
        what=strange
        { read -r what && IFS= read -r value; } < <(
            jq -c --arg id "$id" 'if has("method") and (has("id") | not) then "event", . elif .id != $id then "late", .
                elif has("error") then "error", .error else "result", .result end' 2>/dev/null <<<"$line")
        case $what in
            '"result"') printf '%s\n' "$value"; return 0 ;;
            '"error"') printf '%s\n' "$value" >&2; return 1 ;;
            '"event"') [[ -z ${RENKEI_EVENTS:-} ]] || printf '%s\n' "$value" >>"$RENKEI_EVENTS" ;;
            '"late"') ;; # The answer to a call that was given up.
            *) _renkei_say ProtocolViolation "this is not renkei's protocol: ${line:0:80}"; return 1 ;;
        esac
    done
    if ((ended > 128)); then
        printf '{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"%s"}}\n' "$id" >&"$RENKEI_IN"
        _renkei_say CallTimeout "$method: no answer in time"
    else
        _renkei_say ConnectionLost "renkei has ended. What was being done may have been done: see results of the job."
    fi
    return 1
}

# renkei_pages METHOD PARAMS: prints all rows of diff, results or jobs over all pages, one JSON object a line.
renkei_pages() {
    local method=$1 params=$2 page cursor
    while page=$(renkei_call "$method" "$params"); do
        jq -c '(.rows // .jobs)[]' <<<"$page"
        cursor=$(jq -c .nextCursor <<<"$page")
        [[ $cursor != null ]] || return 0
        params=$(jq -c --argjson cursor "$cursor" '.cursor = $cursor' <<<"$params")
    done
    return 1
}

# renkei_wait JOB: waits until the job is no longer fetching, syncing or waiting, and prints it.
renkei_wait() {
    local params job
    params=$(jq -cn --arg job "$1" '{job: $job, waitSeconds: 30}')
    while job=$(renkei_call status "$params"); do
        case $(jq -r .state <<<"$job") in
            fetching | syncing | waiting) ;;
            *) printf '%s\n' "$job"; return 0 ;;
        esac
    done
    return 1
}

# renkei_close [GRACE]: ends renkei, which finishes its writes in flight. After GRACE seconds (default 15) it is killed.
renkei_close() {
    local grace=${1:-15} watch
    exec {RENKEI_IN}>&- {RENKEI_OUT}<&-
    (
        sleep "$grace" && kill -TERM "$RENKEI_PID" && sleep 5 && kill -KILL "$RENKEI_PID"
    ) >/dev/null 2>&1 &
    watch=$!
    wait "$RENKEI_PID" 2>/dev/null
    kill "$watch" 2>/dev/null
    wait "$watch" 2>/dev/null
    return 0
}

_renkei_say() { jq -cn --arg kind "$1" --arg message "$2" '{message: $message, data: {kind: $kind}}' >&2; }
