#!/usr/bin/env python3
"""Fault injection: syncs creates and updates while something fails, and compares the sandbox's records with the outcomes
that renkei reports.

Each run has a seed that decides the fault: the process is killed at a request or at a write of its ledger, an answer is
lost or is an error, the disk is full, the token is revoked, the closed hours begin, or a colleague edits a record. Then
the process is started again, and the run continues as a host program would: `resume`, `retry`. At the end the sandbox's
log of requests and its records are compared with renkei's results and history.

    faults.py [--runs 1700] [--from 0] [--only FAULT] [--workers 8] [--renkei .build/debug/renkei]

Successive seeds take the faults in order, then the two directions, then the step at which the fault strikes: each
request of the sync, or each write of the ledger. With `--only`, one kind of fault goes through all steps. A run is
repeated with `--runs 1 --from SEED`, and `--only` if it was given before.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import pathlib
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
CREATES, UPDATES = ["0101", "0102", "0103"], ["0201", "0202", "0203"]
SIDES = {"smartHRToKingOfTime": "kingOfTime", "kingOfTimeToSmartHR": "smartHR"}


class Violation(Exception):
    """A broken promise of renkei."""


def must(holds, what):
    if not holds:
        raise Violation(what)


class Sandbox:
    """Both services, in a process that no fault stops."""

    def __init__(self, renkei):
        unlimited = ["smartHR.rate.perSecond=0", "smartHR.rate.perHour=0", "smartHR.rate.perMinute=0"]
        command = [renkei, "sandbox", "--people", "0"]
        for switch in unlimited:
            command += ["--switch", switch]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.addresses = json.loads(self.process.stdout.readline())

    def control(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        asked = urllib.request.Request(
            f"{self.addresses['controlURL']}/{path}", data, {"content-type": "application/json"}, method=method)
        with urllib.request.urlopen(asked, timeout=30) as answer:
            content = answer.read()
        return json.loads(content) if content else None

    def people(self, side, code=None):
        """All records, or those with a code. With a code, also writes that reads do not show yet."""
        return self.control("GET", f"people/{side}" + (f"?code={code}" if code else ""))

    def put(self, side, id, **fields):
        self.control("PUT", f"people/{side}/{id}", fields)

    def requests(self, side=None):
        return self.control("GET", "requests" + (f"?side={side}" if side else ""))["requests"]

    def start_anew(self, direction):
        """Six people in the source; three of them in the target, each with another last name."""
        self.heal()
        self.control("POST", "switches", {f"{side}.lag": 0 for side in SIDES.values()})
        for side in ("smartHR", "kingOfTime"):
            for one in self.people(side):
                self.control("DELETE", f"people/{side}/{one['id' if side == 'smartHR' else 'key']}")
        target = SIDES[direction]
        source = "smartHR" if target == "kingOfTime" else "kingOfTime"
        for code in CREATES + UPDATES:
            self.put(source, f"source-{code}", **person(source, code, "新姓"))
        for code in UPDATES:
            self.put(target, f"target-{code}", **person(target, code, "旧姓"))
        self.control("DELETE", "requests")

    def heal(self):
        self.control("DELETE", "faults")
        self.control("POST", "switches", {f"{side}.token": "valid" for side in SIDES.values()})

    def stop(self):
        self.process.terminate()
        self.process.wait()


def person(side, code, last_name):
    """An invented person, with the service's names of the fields."""
    birth, email = f"19{60 + int(code[-2:])}-0{code[1]}-15", f"e{code}@example.jp"
    if side == "smartHR":
        return {
            "emp_code": code, "last_name": last_name, "first_name": f"名{code}", "last_name_yomi": "セイ",
            "first_name_yomi": "メイ", "gender": "female", "birth_at": birth, "email": email,
            "entered_at": "2015-04-01", "resigned_at": None,
        }
    return {
        "code": code, "lastName": last_name, "firstName": f"名{code}", "lastNamePhonetics": "セイ",
        "firstNamePhonetics": "メイ", "gender": "female", "birthDate": birth, "emailAddresses": [email],
        "hiredDate": "2015-04-01",
    }


def code_of(side, one):
    return one.get("emp_code" if side == "smartHR" else "code")


def last_name_of(side, one):
    return one.get("last_name" if side == "smartHR" else "lastName")


class Renkei:
    """One renkei process, used as a host program does."""

    def __init__(self, renkei, sandbox, folder, file_limit=None):
        env = {name: value for name, value in os.environ.items() if not name.startswith("RENKEI_")}
        main, addresses = "RENKEI_CONNECTIONS_MAIN_", sandbox.addresses
        env |= {
            "SMARTHR": addresses["smartHRToken"], "KOT": addresses["kingOfTimeToken"],
            main + "SMART_HR_BASE_URL": addresses["smartHRBaseURL"], main + "SMART_HR_TOKEN_ENV": "SMARTHR",
            main + "SMART_HR_REQUESTS_PER_SECOND": "0",
            main + "KING_OF_TIME_BASE_URL": addresses["kingOfTimeBaseURL"], main + "KING_OF_TIME_TOKEN_ENV": "KOT",
            main + "KING_OF_TIME_REQUESTS_PER_SECOND": "0",
            "RENKEI_CLOSED_HOURS_WINDOWS": "", "RENKEI_STATE_DIRECTORY": str(folder),
            "RENKEI_SETTLE_PAUSE_MILLISECONDS": "150", "RENKEI_WHEN_CLOSED": "refuse",
        }

        def prepare():
            if file_limit is not None:
                # A write beyond the limit is an error, as on a full disk, instead of a signal.
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                resource.setrlimit(resource.RLIMIT_FSIZE, (file_limit, file_limit))

        self.process = subprocess.Popen(
            [renkei, "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=env,
            preexec_fn=prepare, restore_signals=False)
        self.next = 0

    def call(self, method, **params):
        """The result, the error as it came, or `None` if the process ended first."""
        self.next += 1
        message = {"jsonrpc": "2.0", "id": self.next, "method": method, "params": params}
        try:
            self.process.stdin.write(json.dumps(message).encode() + b"\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            return None
        while line := self.process.stdout.readline():
            try:
                answer = json.loads(line)
            except ValueError:
                return None
            if answer.get("id") == self.next:
                return answer.get("result", answer.get("error"))
        return None

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.close()

    def end(self):
        """Closes standard input and waits: renkei finishes what is in flight."""
        try:
            self.process.stdin.close()
        except BrokenPipeError:
            pass
        self.process.stdout.read()
        self.process.wait(60)
        self.close()

    def close(self):
        for stream in (self.process.stdin, self.process.stdout):
            try:
                stream.close()
            except BrokenPipeError:
                pass


class Run:
    """One seeded run."""

    FAULTS = [
        "killAfterEffect", "killBeforeEffect", "killAtLedgerWrite", "killAnywhere", "terminate", "loseAnswer",
        "loseRequest", "errorAfterEffect", "errorBeforeEffect", "diskFull", "revokeToken", "closedHours",
        "editBefore", "editDuring", "killTwice", "cancel", "readLag",
    ]

    def __init__(self, seed, faults, renkei, sandbox):
        self.seed, self.renkei, self.sandbox = seed, renkei, sandbox
        self.random = random.Random(seed)
        self.fault = faults[seed % len(faults)]
        self.direction = list(SIDES)[seed // len(faults) % 2]
        self.step = seed // len(faults) // 2
        # Whether the fault happened.
        self.struck = True
        self.target = SIDES[self.direction]
        self.edited = set()
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="renkei-faults-"))

    def __call__(self):
        try:
            self.sandbox.start_anew(self.direction)
            has_small_disk = self.fault == "diskFull" and self.step % 2 == 0 and self.mount_small_disk()
            self.fetch()
            self.sandbox.control("DELETE", "requests")
            if has_small_disk:
                self.fill_disk()
            getattr(self, self.fault)()
            self.sandbox.heal()
            self.recover()
            return self.compare()
        finally:
            subprocess.run(["umount", "-l", self.folder], stderr=subprocess.DEVNULL)
            shutil.rmtree(self.folder, ignore_errors=True)

    # The steps of a host program.

    def start(self, **limits):
        return Renkei(self.renkei, self.sandbox, self.folder, **limits)

    def fetch(self):
        process = self.start()
        job = process.call("fetch", direction=self.direction, baseDate=time.strftime("%Y-%m-%d"), job="j", waitSeconds=60)
        must(job and job.get("state") == "ready", f"fetch ended as {job}")
        must(job["counts"] == {"new": 3, "changed": 3, "unchanged": 0, "blocked": 0}, f"found {job['counts']}")
        plan = process.call("sync", dryRun=True, **self.selection())
        must(plan["planned"]["creates"] == 3 and plan["planned"]["updates"] == 3, f"planned {plan}")
        must(all(asked["method"] == "GET" for asked in self.sandbox.requests()), "a dry run wrote")
        process.end()

    def selection(self):
        defaults = {"divisionCode": "1000", "workingTypeCode": "1"}
        if self.target == "smartHR":
            defaults = {"businessEstablishmentId": self.choices()["businessEstablishments"][0]["id"]}
        else:
            found = self.choices()
            defaults = {
                "divisionCode": found["divisions"][0]["code"], "workingTypeCode": found["workingTypes"][0]["code"]
            }
        return {"job": "j", "select": {"classes": ["new", "changed"]}, "createDefaults": defaults}

    known_choices = None

    def choices(self):
        if Run.known_choices is None:
            process = Renkei(self.renkei, self.sandbox, self.folder / "choices")
            Run.known_choices = process.call("choices")
            process.end()
        return Run.known_choices

    def sync(self, process, wait=60):
        return process.call("sync", waitSeconds=wait, **self.selection())

    def recover(self):
        """Starts renkei again and continues until nothing is left to do, as a host program would."""
        for _ in range(8):
            process = self.start()
            job = process.call("status", job="j", waitSeconds=30)
            must(job is not None and "state" in job, f"status answered {job}")
            open = [job["outcomes"][name] for name in ("failed", "unknown", "notAttempted")] if job["outcomes"] else [1]
            if job["state"] == "ready":
                process.call("sync", waitSeconds=60, **self.selection())
            elif job["state"] == "interrupted":
                process.call("resume", job="j", waitSeconds=60)
            elif any(open):
                process.call("retry", job="j", waitSeconds=60)
            else:
                process.end()
                return
            process.end()
        raise Violation(f"no progress, and the job is {job}")

    # The faults.

    def nth(self):
        """The number of a request of the sync. It begins with one or two for the choices, and takes three or four for each
        person."""
        return self.step % 22 + 1

    def strike(self, **fault):
        self.sandbox.control("POST", "faults", {"path": "*", "nth": self.nth(), **fault})

    def sync_until_struck(self, kind=None, **limits):
        """Begins the sync and returns when the fault has struck, or the sync has ended without it."""
        process = self.start(**limits)
        thread = threading.Thread(target=self.sync, args=(process,))
        thread.start()
        while thread.is_alive() and not any(asked["faults"] for asked in self.sandbox.requests()):
            time.sleep(0.002)
        return process, thread

    def killAfterEffect(self):
        self.strike(action="delay", milliseconds=3000)
        process, thread = self.sync_until_struck()
        self.kill(process, thread)

    def readLag(self):
        """Reads show a write only after some time, to renkei and to this program."""
        self.sandbox.control("POST", "switches", {f"{self.target}.lag": 100})
        self.killAfterEffect()

    def kill(self, process, thread):
        self.struck = process.process.poll() is None and thread.is_alive()
        process.process.kill()
        thread.join()
        process.kill()

    def killBeforeEffect(self):
        self.strike(action="dropBefore")
        process, thread = self.sync_until_struck()
        self.kill(process, thread)

    def killAnywhere(self):
        process = self.start()
        thread = threading.Thread(target=self.sync, args=(process,))
        thread.start()
        time.sleep(self.random.uniform(0.02, 0.5))
        self.kill(process, thread)

    def killTwice(self):
        self.killAfterEffect()
        process = self.start()
        thread = threading.Thread(target=process.call, args=("resume",), kwargs={"job": "j", "waitSeconds": 60})
        thread.start()
        time.sleep(self.random.uniform(0.05, 0.6))
        self.kill(process, thread)

    def killAtLedgerWrite(self):
        """The ledger's log cannot grow beyond a byte that the step chooses, which may be within a page. Then the process is
        killed."""
        limit = self.ledger_bytes()
        process = self.start(file_limit=limit)
        self.grow_log(process)
        thread = threading.Thread(target=self.sync, args=(process,))
        thread.start()
        log = self.folder / "renkei.sqlite-wal"
        while thread.is_alive() and log.stat().st_size < limit:
            time.sleep(0.0005)
        self.struck = log.stat().st_size >= limit
        process.process.kill()
        thread.join()
        process.kill()

    def diskFull(self):
        """The disk is full during the sync. When there is room again, the same process continues."""
        if (self.folder / "filler").exists():
            process = self.start()
        else:
            process = self.start(file_limit=self.ledger_bytes())
            self.grow_log(process)
        self.sync(process)
        job = process.call("status", job="j", waitSeconds=30)
        self.struck = job is None or job.get("state") != "done"
        (self.folder / "filler").unlink(missing_ok=True)
        process.call("resume", job="j", waitSeconds=60)
        process.end()

    def mount_small_disk(self):
        """A small file system for the ledger, if this user may mount one."""
        made = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", self.folder]
        return subprocess.run(made, stderr=subprocess.DEVNULL).returncode == 0

    def fill_disk(self):
        free = os.statvfs(self.folder)
        size = free.f_bavail * free.f_frsize - self.random.randint(36_000, 500_000)
        (self.folder / "filler").write_bytes(b"x" * size)

    def grow_log(self, process):
        """Each process begins with an empty log. A limit below some 33,000 bytes would stop it before the sync."""
        process.call("fetch", direction=self.direction, baseDate=time.strftime("%Y-%m-%d"), job="pad", waitSeconds=60)

    def ledger_bytes(self):
        return 45_000 + self.step * 4120 * 7 % (4120 * 61) + self.random.randrange(4120)

    def terminate(self):
        self.strike(action="delay", milliseconds=300)
        process, thread = self.sync_until_struck()
        process.process.terminate()
        thread.join()
        process.process.wait(30)
        self.struck = self.was_hit()
        process.kill()

    def was_hit(self):
        return any(asked["faults"] for asked in self.sandbox.requests())

    def cancel(self):
        self.strike(action="delay", milliseconds=100)
        process = self.start()
        job = self.sync(process, wait=0)
        time.sleep(self.random.uniform(0, 0.2))
        if job and "state" in job:
            process.call("cancel", job="j")
            self.struck = process.call("status", job="j", waitSeconds=30).get("state") == "cancelled"
        process.end()

    def with_fault(self, **fault):
        self.strike(**fault)
        process = self.start()
        self.sync(process)
        process.end()
        self.struck = self.was_hit()

    def loseAnswer(self):
        self.with_fault(action="dropAfter", times=self.random.choice([1, 1, 4]))

    def loseRequest(self):
        self.with_fault(action="dropBefore", times=self.random.choice([1, 1, 4]))

    def errorAfterEffect(self):
        self.with_fault(action="answerAfter", status=self.random.choice([500, 502, 504]), body="<html>")

    def errorBeforeEffect(self):
        self.with_fault(action="answer", status=self.random.choice([500, 502, 400]), body='{"code":9,"message":"x"}')

    def revokeToken(self):
        values = self.sandbox.control("GET", "switches")
        must(f"{self.target}.token" in values, "there is no switch for the token")
        self.with_fault(action="setSwitch", field=f"{self.target}.token", value="revoked")

    def closedHours(self):
        self.with_fault(action="answer", status=403, body='{"errors":[{"code":104,"message":"closed"}]}')

    def edit(self, code):
        self.edited.add(code)
        name = {"last_name": "再婚"} if self.target == "smartHR" else {"lastName": "再婚"}
        self.sandbox.put(self.target, f"target-{code}", **name)

    def editBefore(self):
        self.edit(self.random.choice(UPDATES))
        process = self.start()
        self.sync(process)
        process.end()

    def editDuring(self):
        """While one person is being created, a colleague edits another who comes later in the list."""
        self.sandbox.control("POST", "faults", {"method": "POST", "nth": 1, "action": "delay", "milliseconds": 300})
        process, thread = self.sync_until_struck()
        self.edit(self.random.choice(UPDATES))
        thread.join()
        process.end()

    # The comparison.

    def compare(self):
        process = self.start()
        job = process.call("status", job="j")
        results = process.call("results", job="j", limit=100)["rows"]
        verdict = process.call("verifyHistory")
        history = process.call("history", job="j", limit=500)["entries"]
        process.end()
        outcomes = {row["employeeCode"]: row["outcome"] for row in results}
        must(not any(row["altered"] for row in results), f"the service altered nothing, but the results say {results}")
        must(verdict["ok"], f"the history is broken: {verdict}")
        must(sum(job["outcomes"].values()) == 6 and len(outcomes) == 6, f"not six outcomes: {job['outcomes']}")
        told = collections.Counter(e["employeeCode"] for e in history if e["outcome"] in ("created", "updated"))
        done = {code for code, outcome in outcomes.items() if outcome in ("created", "updated")}
        must(told == collections.Counter(done), f"the history has {told}, the results {done}")
        self.compare_records(outcomes)
        self.compare_requests(outcomes)
        return collections.Counter(outcomes.values())

    def compare_records(self, outcomes):
        people = {
            code: [last_name_of(self.target, one) for one in self.sandbox.people(self.target, code)]
            for code in CREATES + UPDATES
        }
        for code in CREATES:
            must(len(people[code]) == 1, f"{code} exists {len(people[code])} times")
            must(outcomes[code] == "created", f"{code} was created and is reported as {outcomes[code]}")
        for code in UPDATES:
            edited = code in self.edited
            must(people[code] == (["再婚"] if edited else ["新姓"]), f"{code} is now {people[code]}")
            must(outcomes[code] == ("stale" if edited else "updated"), f"{code} is reported as {outcomes[code]}")

    def compare_requests(self, outcomes):
        """No person was created twice, and each write came after a read of the same person."""
        created, read = collections.Counter(), []
        for asked in self.sandbox.requests(self.target):
            if asked["method"] == "GET":
                read.append(urllib.parse.unquote(asked["path"] + "?" + asked["query"]))
                continue
            if asked["status"] == 0 and not asked["effect"]:
                continue
            code = self.code_written(asked)
            ids = [code, f"target-{code}"]
            must(any(id in one for id in ids for one in read), f"{code} was written after reading {read}")
            read = []
            if asked["method"] == "POST" and asked["effect"]:
                created[code] += 1
        must(all(count == 1 for count in created.values()), f"created more than once: {created}")

    def code_written(self, asked):
        if asked["method"] == "POST":
            return code_of(self.target, json.loads(asked["body"]))
        return urllib.parse.unquote(asked["path"]).rsplit("-", 1)[1]


def work(renkei, faults, seeds, tally):
    sandbox = Sandbox(renkei)
    try:
        while True:
            try:
                seed = seeds.popleft()
            except IndexError:
                return
            run = Run(seed, faults, renkei, sandbox)
            try:
                tally.append((run, run(), None))
            except Violation as violation:
                tally.append((run, collections.Counter(), str(violation)))
                print(f"seed {seed}, {run.fault}, {run.direction}: {violation}", file=sys.stderr, flush=True)
    finally:
        sandbox.stop()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=1700)
    parser.add_argument("--from", type=int, default=0, dest="first")
    parser.add_argument("--only", choices=Run.FAULTS)
    parser.add_argument("--workers", type=int, default=8)
    parser.add_argument("--renkei", default=str(REPOSITORY / ".build" / "debug" / "renkei"))
    options = parser.parse_args()
    faults = [options.only] if options.only else Run.FAULTS
    seeds = collections.deque(range(options.first, options.first + options.runs))
    tally, begun = [], time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(options.workers) as pool:
        workers = [pool.submit(work, options.renkei, faults, seeds, tally) for _ in range(options.workers)]
        for worker in workers:
            worker.result()
    report(tally, faults, time.monotonic() - begun)
    return 0 if len(tally) == options.runs and not any(violation for *_, violation in tally) else 1


def report(tally, faults, seconds):
    print(f"{'fault':20} {'runs':>5} {'struck':>6} {'violations':>10}")
    for fault in [*faults, None]:
        runs = [one for one in tally if fault in (one[0].fault, None)]
        struck, broken = sum(run.struck for run, *_ in runs), sum(violation is not None for *_, violation in runs)
        print(f"{fault or 'all':20} {len(runs):5} {struck:6} {broken:10}")
    outcomes = sum((outcomes for _, outcomes, _ in tally), collections.Counter())
    print("outcomes: " + ", ".join(f"{name} {count}" for name, count in sorted(outcomes.items())))
    print(f"in {seconds:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
