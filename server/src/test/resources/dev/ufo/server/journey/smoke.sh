#!/bin/sh
# The main job without a browser or a rover: sign up, look at the fleets, make a mission, a pilot and an operation given
# to that pilot, and see its run queued. Usage: smoke.sh URL. Prints each answer; ends with 0 only if all were right.
set -eu
base=${1:?usage: smoke.sh URL}
jar=$(mktemp)
trap 'rm -f "$jar"' EXIT

call() { # METHOD PATH [BODY]: prints the body, fails on any status that is not a success
    if [ $# -gt 2 ]; then
        curl -sS --fail-with-body -b "$jar" -c "$jar" -X "$1" "$base$2" -H 'Content-Type: application/json' -d "$3"
    else
        curl -sS --fail-with-body -b "$jar" -c "$jar" -X "$1" "$base$2"
    fi
}
field() { # NAME: the first text field of that name in the JSON on standard input
    sed -n "s/.*\"$1\":\"\\([^\"]*\\)\".*/\\1/p" | head -n 1
}
first_id() { sed -n 's/^[^"]*"id":"\([^"]*\)".*/\1/p' | head -n 1; }

user=$(call POST /api/auth/signup "{\"name\":\"Smoke\",\"email\":\"smoke-$$@example.test\",\"password\":\"correct horse\"}")
echo "signed up: $user"
fleet=$(call GET /api/fleets | first_id)
echo "fleet: $fleet"
mission=$(call POST "/api/missions?fleet=$fleet" '{"name":"Smoke","key":"smk"}' | first_id)
echo "mission: $mission"
pilot=$(call POST "/api/pilots?fleet=$fleet" '{"name":"Ada","kind":"claude"}' | first_id)
echo "pilot: $pilot"
operation=$(call POST "/api/operations?fleet=$fleet" "{\"title\":\"Say hello\",\"body\":\"In one line.\",\"mission_id\":\"$mission\",\"assignee_type\":\"pilot\",\"assignee_id\":\"$pilot\"}")
echo "operation: $operation"
[ "$(printf '%s' "$operation" | field status)" = in_progress ]
runs=$(call GET "/api/runs?fleet=$fleet")
echo "runs: $runs"
[ "$(printf '%s' "$runs" | field state)" = queued ]
echo "smoke test passed"
