"""Shared by the benchmarks: running programs, reading the system's figures for them, and a sandbox."""

import contextlib
import json
import os
import pathlib
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

FOLDER = pathlib.Path(__file__).resolve().parent
RENKEI = os.environ.get("RENKEI", str(FOLDER.parent / ".build" / "release" / "renkei"))


class Run:
    """A finished run: CPU and wall time in seconds, and the peak of resident memory in MiB."""

    def __init__(self, cpu, wall, memory, output):
        self.cpu, self.wall, self.memory, self.output = cpu, wall, memory, output


def run(command, stdin=b"", env=None):
    """Runs a program to its end and keeps its output. A program that fails ends the benchmark."""
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as printed:
        given.write(stdin)
        given.seek(0)
        begun = time.perf_counter()
        process = subprocess.Popen(command, stdin=given, stdout=printed, env=env)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        printed.seek(0)
        if process.returncode != 0:
            sys.exit(f"{command[0]} ended with {process.returncode}: {printed.read()[-500:]!r}")
        return Run(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024, printed.read())


def median(runs, figure):
    return statistics.median(getattr(run, figure) for run in runs)


def alternately(count, *makers):
    """Runs several programs alternately (A B A B), so that a change of the machine's speed affects all of them."""
    results = [[] for _ in makers]
    for turn in range(count + 1):
        for maker, result in zip(makers, results):
            finished = maker()
            if turn > 0:
                result.append(finished)
    return results


@contextlib.contextmanager
def sandbox(people, *switches):
    """Runs a sandbox without rate limits and yields its addresses."""
    unlimited = ["smartHR.rate.perSecond=0", "smartHR.rate.perHour=0", "smartHR.rate.perMinute=0"]
    command = [RENKEI, "sandbox", "--people", str(people)]
    for switch in [*unlimited, *switches]:
        command += ["--switch", switch]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()


def settings(addresses, folder, **more):
    """The environment in which renkei's connection `main` is this sandbox."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("RENKEI_")}
    main = "RENKEI_CONNECTIONS_MAIN_"
    env |= {
        "SMARTHR": addresses["smartHRToken"],
        "KOT": addresses["kingOfTimeToken"],
        main + "SMART_HR_BASE_URL": addresses["smartHRBaseURL"],
        main + "SMART_HR_TOKEN_ENV": "SMARTHR",
        main + "SMART_HR_REQUESTS_PER_SECOND": "0",
        main + "KING_OF_TIME_BASE_URL": addresses["kingOfTimeBaseURL"],
        main + "KING_OF_TIME_TOKEN_ENV": "KOT",
        main + "KING_OF_TIME_REQUESTS_PER_SECOND": "0",
        "RENKEI_CLOSED_HOURS_WINDOWS": "",
        "RENKEI_STATE_DIRECTORY": str(folder),
    }
    return env | more


def request(method, params=None, id=1):
    return json.dumps({"jsonrpc": "2.0", "id": id, "method": method, "params": params or {}}).encode() + b"\n"


def results(output):
    """The results by id; an error ends the benchmark."""
    found = {}
    for line in output.splitlines():
        answer = json.loads(line)
        if "error" in answer:
            sys.exit(f"renkei answered {answer['error']}")
        found[answer.get("id")] = answer.get("result")
    return found


def get(url, token):
    asked = urllib.request.Request(url, headers={"Authorization": f"Bearer {token}"})
    with urllib.request.urlopen(asked) as answer:
        return answer.read()


def table(rows):
    """Prints rows as a Markdown table. The first row is the header."""
    lines = ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + " --- |" * len(rows[0]), *lines[1:]])
