"""A sync of people who are all new, then of the same people, all changed: CPU time and requests per person, and the share of the
ledger. All safety measures are on: read before the write, intent, read after the write, links, history.

    sync.py [PEOPLE]       1000 unless given
"""

import collections
import contextlib
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request

import lib


def control(addresses, method, path, body=None):
    data = None if body is None else json.dumps(body).encode()
    asked = urllib.request.Request(
        f"{addresses['controlURL']}/{path}", data, {"content-type": "application/json"}, method=method)
    with urllib.request.urlopen(asked) as answer:
        content = answer.read()
    return json.loads(content) if content else None


class Process:
    """A running `renkei serve`."""

    def __init__(self, env, *before):
        self.process = subprocess.Popen([*before, lib.RENKEI, "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env)

    def call(self, method, **params):
        self.process.stdin.write(lib.request(method, params))
        self.process.stdin.flush()
        return lib.results(self.process.stdout.readline())[1]

    def cpu(self):
        """User and system time so far, in seconds."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def end(self):
        self.process.stdin.close()
        self.process.wait()


def job(process, name):
    found = process.call(
        "fetch", direction="smartHRToKingOfTime", baseDate=time.strftime("%Y-%m-%d"), job=name, waitSeconds=600)
    if found["state"] != "ready":
        sys.exit(f"the job is {found['state']}: {found['error']}")
    return found["counts"]


def sync(addresses, process, name, classes, cpu):
    choices = process.call("choices", side="kingOfTime")
    defaults = {
        "divisionCode": choices["divisions"][0]["code"], "workingTypeCode": choices["workingTypes"][0]["code"]
    }
    control(addresses, "DELETE", "requests")
    before, begun = cpu(), time.perf_counter()
    done = process.call(
        "sync", job=name, select={"classes": classes}, createDefaults=defaults, waitSeconds=3600)
    used, wall = cpu() - before, time.perf_counter() - begun
    asked = control(addresses, "GET", "requests")["requests"]
    people = done["outcomes"]["created"] + done["outcomes"]["updated"]
    methods = collections.Counter(one["method"] for one in asked)
    each = ", ".join(f"{count / people:.2f} {method}" for method, count in sorted(methods.items()))
    return people, used / people * 1000, wall / people * 1000, each


def change_everybody(addresses):
    for one in control(addresses, "GET", "people/smartHR"):
        control(addresses, "PUT", f"people/smartHR/{one['id']}", {"email": f"changed-{one['id'][:8]}@example.jp"})


def empty_target(addresses):
    for one in control(addresses, "GET", "people/kingOfTime"):
        control(addresses, "DELETE", f"people/kingOfTime/{one['key']}")


@contextlib.contextmanager
def scene(people, *before):
    """A sandbox with an empty target, and a process with a ledger in a new folder."""
    none = {f"RENKEI_LIMITS_{name}": "none" for name in ("CREATES", "CHANGES", "RESIGNATIONS", "CLEARED", "EVERYONE")}
    none["RENKEI_LIMITS_SHORTER_LIST_PERCENT"] = "none"
    with lib.sandbox(people) as addresses, tempfile.TemporaryDirectory() as folder:
        empty_target(addresses)
        process = Process(lib.settings(addresses, folder, **none), *before)
        yield addresses, process
        process.end()


def main():
    people = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    rows = [("what", "people", "CPU a person", "wall a person", "requests a person")]
    with scene(people) as (addresses, process):
        job(process, "new")
        rows.append(("created", *sync(addresses, process, "new", ["new"], process.cpu)))
        change_everybody(addresses)
        job(process, "changed")
        rows.append(("updated", *sync(addresses, process, "changed", ["changed"], process.cpu)))
    print(lib.table([
        [what, count, cpu if isinstance(cpu, str) else f"{cpu:.2f} ms", wall if isinstance(wall, str) else f"{wall:.2f} ms", each]
        for what, count, cpu, wall, each in rows
    ]))
    ledger(people)
    ledger_cpu(people)


# SQLite's functions are recognized by name, because its C code has no frame pointers to follow to the caller.
LEDGER = re.compile(r"6Ledger|4GRDB|sqlite3|\s(btree|wal[A-Z]|pager|vdbe|pcache)")


def ledger_cpu(people):
    """The ledger's share of CPU time, from samples of the process."""
    if not shutil.which("perf"):
        print("\nWithout perf the ledger's share of the CPU is not measured.")
        return
    rows = [("what", "CPU a person", "of it the ledger's")]
    with tempfile.TemporaryDirectory() as folder, scene(people) as (addresses, process):
        job(process, "new")
        samples = f"{folder}/samples"
        recording = subprocess.Popen(
            ["perf", "record", "-q", "-e", "cpu-clock", "-F", "2000", "-g", "-o", samples, "-p", str(process.process.pid)],
            stderr=subprocess.DEVNULL)
        time.sleep(1)
        cpu = sync(addresses, process, "new", ["new"], process.cpu)[1]
        recording.send_signal(signal.SIGINT)
        recording.wait()
        report = subprocess.run(["perf", "script", "-i", samples, "-F", "ip,sym"], capture_output=True, text=True).stdout
    stacks = [stack for stack in report.split("\n\n") if stack.strip()]
    share = sum(1 for stack in stacks if LEDGER.search(stack)) / max(1, len(stacks))
    rows.append(("created", f"{cpu:.2f} ms", f"{cpu * share:.2f} ms"))
    print()
    print(lib.table(rows))


def ledger(people):
    """The time in the system calls that make the ledger durable, measured with strace, which slows them down."""
    if not shutil.which("strace"):
        print("\nWithout strace the ledger's own share is not measured.")
        return
    calls = "pwrite64,fdatasync,fsync"
    with tempfile.NamedTemporaryFile() as counted:
        with scene(people, "strace", "-f", "-w", "-c", "-o", counted.name, "-e", f"trace={calls}") as (addresses, process):
            job(process, "new")
            written = sync(addresses, process, "new", ["new"], lambda: 0)[0]
        lines = pathlib.Path(counted.name).read_text().splitlines()
    print()
    rows = [("system call", "a person", "time a person")]
    for line in lines:
        fields = line.split()
        if fields and fields[-1] in calls.split(","):
            rows.append((fields[-1], f"{int(fields[3]) / written:.1f}", f"{float(fields[1]) / written * 1000:.2f} ms"))
    print(lib.table(rows))


if __name__ == "__main__":
    main()
