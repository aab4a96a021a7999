"""Run `python3 -m unittest` here, after the program has been built. `RENKEI` selects another executable."""

import asyncio
import json
import os
import pathlib
import queue
import signal
import ssl
import subprocess
import tempfile
import threading
import time
import unittest
from datetime import date, datetime, timedelta, timezone

import renkei

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
BINARY = os.environ.get("RENKEI", str(REPOSITORY / ".build/debug/renkei"))
FAKE = str(HERE.parent / "conformance/fake-renkei")
NEW_AND_CHANGED = renkei.SelectionByClasses(["new", renkei.EmployeeClass.CHANGED])
DEFAULTS = renkei.KingOfTimeCreateDefault(division_code="1000", working_type_code="1")


def sandbox(*arguments, **options):
    return renkei.Client.start("--sandbox", "--people", "30", *arguments, binary=BINARY, **options)


def fake(**options):
    return renkei.Client.start(binary=FAKE, **options)


def pid(client):
    return client._link._channel._process.pid


def today():
    return datetime.now(timezone(timedelta(hours=9))).date().isoformat()


class Flow(unittest.TestCase):
    def test_fetch_diff_sync_results(self):
        with sandbox() as client:
            job = client.fetch(direction="smartHRToKingOfTime", base_date=date(2026, 4, 1), job="april", wait_seconds=60)
            self.assertEqual((job.state, job.base_date), (renkei.JobState.READY, date(2026, 4, 1)))
            rows = list(client.iter_diff(job="april", classes=["new", "changed"], limit=2))
            self.assertEqual(len(rows), job.counts.new + job.counts.changed)
            plan = client.sync(job="april", select=NEW_AND_CHANGED, create_defaults=DEFAULTS, dry_run=True)
            self.assertIsInstance(plan, renkei.SyncPlan)
            self.assertEqual(plan.planned.creates + plan.planned.updates, len(rows))
            client.sync(job="april", select=NEW_AND_CHANGED, create_defaults=DEFAULTS)
            done = client.wait("april", timeout=60)
            self.assertEqual(done.state, "done")
            results = list(client.iter_results(job="april", limit=3))
            self.assertEqual([row.employee_code for row in results], [row.employee_code for row in rows])
            self.assertEqual({str(row.outcome) for row in results}, {"created", "updated"})

    def test_fetch_diff_sync_results_as_coroutines(self):
        async def flow():
            client = await renkei.AsyncClient.start("--sandbox", "--people", "30", binary=BINARY)
            async with client:
                await client.fetch(direction="kingOfTimeToSmartHR", base_date="2026-04-01", job="april")
                job = await client.wait("april", timeout=60)
                rows = [row async for row in client.iter_diff(job="april", limit=7)]
                counts = job.counts
                self.assertEqual(len(rows), counts.new + counts.changed + counts.unchanged + counts.blocked)
                pings = await asyncio.gather(*(client.ping() for _ in range(100)))
                self.assertEqual(pings, [None] * 100)

        asyncio.run(flow())

    def test_the_example_runs(self):
        import example
        example.main(BINARY)


def matches(expected, found):
    """True if a message matches a transcript. `<text>` and the other placeholders match any such value."""
    kinds = {"<text>": str, "<integer>": int, "<list>": list, "<timestamp>": str}
    if isinstance(expected, str) and expected in kinds:
        return isinstance(found, kinds[expected]) and not isinstance(found, bool)
    if isinstance(expected, dict):
        return isinstance(found, dict) and expected.keys() == found.keys() and all(
            matches(value, found[name]) for name, value in expected.items())
    if isinstance(expected, list):
        return isinstance(found, list) and len(expected) == len(found) and all(map(matches, expected, found))
    return expected == found and type(expected) is type(found)


class Transcripts(unittest.TestCase):
    def test_each_is_played(self):
        for path in sorted((REPOSITORY / "schema/transcripts").glob("*.json")):
            with self.subTest(path.stem), renkei.Client.start("--sandbox", binary=BINARY) as client:
                self.play(client, json.loads(path.read_text("utf-8").replace("<today>", today())))

    def play(self, client, transcript):
        begun, heard = {}, queue.Queue()
        client.listen(heard.put)
        for step in transcript["steps"]:
            sent, expected = step["send"], step["expect"]
            name, params = sent["method"], sent.get("params", {})
            if name == "$/cancelRequest":
                number, future = begun[params["id"]]
                client._link._put({"method": name, "params": {"id": number}})
            elif "id" in sent:
                future = begun.setdefault(sent["id"], client._link.send(name, params))[1]
            if expected is not None:
                self.assertTrue(matches(*self.answers(expected, future)), (sent, expected, future))
        for expected in transcript.get("notifications", []):
            self.hears(expected, heard)

    def hears(self, expected, heard):
        while True:
            event = heard.get(timeout=10)
            if event.name == expected["method"] and expected["params"].items() <= event.params.wire.items():
                return

    @staticmethod
    def answers(expected, future):
        try:
            return expected.get("result"), future.result(60)
        except renkei.CallError as error:
            found = {"code": error.code, "message": error.message, "data": error.data}
            return expected.get("error"), found


class Errors(unittest.TestCase):
    def test_each_kind_can_be_caught_by_its_class(self):
        kinds = json.loads((REPOSITORY / "schema/errors.json").read_text("utf-8"))["errors"]
        with fake() as client:
            for entry in kinds:
                kind = entry["kind"]
                with self.subTest(kind), self.assertRaises(renkei.ERRORS[kind]) as caught:
                    client.status(job=f"error-{kind}")
                error = caught.exception
                self.assertEqual((error.kind, error.code, error.retry_after), (kind, entry["code"], 7))
                self.assertEqual((error.message_ja, error.retryable), (entry["message"]["ja"], entry["retryable"]))
                for name in entry["data"]:
                    self.assertIsNotNone(error.data[name])

    def test_data_of_an_error_has_names(self):
        with fake() as client, self.assertRaises(renkei.LimitExceeded) as caught:
            client.status(job="error-limitExceeded")
        self.assertEqual((caught.exception.digest, len(caught.exception.exceeded)), ("sample", 1))

    def test_an_unknown_kind_is_a_call_error(self):
        with fake() as client, self.assertRaises(renkei.CallError) as caught:
            client.status(job="unheard-of")
        self.assertEqual((caught.exception.kind, caught.exception.kind.is_known), ("unheardOf", False))

    def test_wrong_types_are_refused_before_sending(self):
        with fake() as client:
            for call, words in [
                (lambda: client.status(job=3), "status: job must be str"),
                (lambda: client.diff(job="a", limit=True), "diff: limit must be int"),
                (lambda: client.sync(job="a", select=renkei.SelectionByCodes([42])), r"sync: select.codes\[0\]"),
                (lambda: client.diff(job="a", classes="new"), "diff: classes must be a list"),
            ]:
                self.assertRaisesRegex(TypeError, words, call)


class Future(unittest.TestCase):
    def test_unknown_members_and_enum_values_are_kept(self):
        with fake() as client:
            job = client.status(job="future")
        self.assertEqual((job.state, job.state.is_known), ("dreaming", False))
        self.assertEqual((job.wire["mood"], job.counts.wire["ghosts"]), ({"deep": [1, None]}, 1))

    def test_an_incompatible_contract_is_refused(self):
        with self.assertRaisesRegex(renkei.CannotStart, "contract 2.0"):
            fake(env={**os.environ, "FAKE_CONTRACT": "2.0"})


class Trouble(unittest.TestCase):
    def test_a_killed_sidecar_is_a_clear_error(self):
        with sandbox() as client:
            os.kill(pid(client), signal.SIGKILL)
            with self.assertRaisesRegex(renkei.ConnectionLost, "ended by signal 9"):
                client.wait("april")
            with self.assertRaises(renkei.ConnectionLost):
                client.ping()

    def test_end_of_the_log_is_in_the_error(self):
        with fake() as client, self.assertRaisesRegex(renkei.ConnectionLost, "(?s)ended with 3.*the last words"):
            client.status(job="die")

    def test_time_out_leaves_the_client_usable(self):
        with fake() as client:
            with self.assertRaises(renkei.CallTimeout):
                client.status(job="silent", timeout=0.05)
            self.assertEqual(client.status(job="next").job, "next")

    def test_invalid_data_is_a_protocol_violation(self):
        with fake() as client, self.assertRaisesRegex(renkei.ProtocolViolation, "Segmentation fault"):
            client.status(job="garbage")

    def test_a_large_log_does_not_block_the_client(self):
        lines = []
        with fake(log=lines.append) as client:
            self.assertEqual(client.status(job="flood").job, "flood")
        self.assertEqual(len(lines), 180_000)

    def test_wrong_programs_name_the_remedy(self):
        for binary, words in [("/nowhere/renkei", "Give the path"), ("/bin/true", "ended with 0"),
                              ("/bin/echo", "right program")]:
            with self.subTest(binary), self.assertRaisesRegex(renkei.CannotStart, words):
                renkei.Client.start(binary=binary)

    def test_a_closed_port_names_the_remedy(self):
        with self.assertRaisesRegex(renkei.CannotStart, "renkei serve --listen"):
            renkei.Client.connect("127.0.0.1:1")
        with self.assertRaisesRegex(renkei.CannotStart, "renkei serve --listen"):
            renkei.Client.connect("unix:/nowhere")

    def test_no_process_and_no_descriptor_remains(self):
        client = sandbox()
        process = client._link._channel._process
        client.close()
        self.assertEqual(process.returncode, 0)
        self.assertEqual([thread.name for thread in threading.enumerate() if thread.name.startswith("renkei")], [])

    def test_a_hanging_process_is_killed(self):
        client = fake()
        process = client._link._channel._process
        os.kill(process.pid, signal.SIGSTOP)
        began = time.monotonic()
        client.close(grace=0.1)
        self.assertIsNotNone(process.returncode)
        self.assertLess(time.monotonic() - began, 10)

    def test_many_threads_at_once(self):
        with fake() as client:
            found = []
            work = lambda name: found.append(client.status(job=name).job == name)
            threads = [threading.Thread(target=work, args=(f"job-{index}",)) for index in range(50)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        self.assertEqual(found, [True] * 50)

    def test_a_cancelled_task_cancels_its_request(self):
        async def flow():
            async with await renkei.AsyncClient.start(binary=FAKE) as client:
                task = asyncio.ensure_future(client.status(job="silent"))
                await client.ping()
                task.cancel()
                with self.assertRaises(asyncio.CancelledError):
                    await task
                with self.assertRaises(renkei.CallTimeout):
                    await client.status(job="silent", timeout=0.05)
                self.assertEqual((await client.status(job="next")).job, "next")

        asyncio.run(flow())


class Listening(unittest.TestCase):
    """Connections to a listener over each transport."""

    def serve(self, *arguments):
        process = subprocess.Popen([BINARY, "serve", "--sandbox", "--people", "30", *arguments], stderr=subprocess.PIPE,
                                   env={**os.environ, "TEST_TOKEN": "open-sesame"})
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.wait, 20)
        self.addCleanup(process.terminate)
        return json.loads(process.stderr.readline())["listening"]

    def test_over_tcp_with_the_token(self):
        address = self.serve("--listen", "127.0.0.1:0", "--token-env", "TEST_TOKEN")
        with renkei.Client.connect(address, token="open-sesame") as client:
            self.assertEqual(client.check().connection, "sandbox")
        with self.assertRaises(renkei.Unauthenticated):
            renkei.Client.connect(address, token="guess")

    def test_over_tls(self):
        with tempfile.TemporaryDirectory() as folder:
            certificate, key = f"{folder}/certificate.pem", f"{folder}/key.pem"
            subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate,
                            "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"],
                           check=True, stderr=subprocess.DEVNULL)
            address = self.serve("--listen", "127.0.0.1:0", "--token-env", "TEST_TOKEN", "--tls-certificate", certificate,
                                 "--tls-key", key)
            trusting = ssl.create_default_context(cafile=certificate)
            with renkei.Client.connect(address, token="open-sesame", tls=trusting) as client:
                self.assertIsNone(client.ping())
            with self.assertRaisesRegex(renkei.CannotStart, "certificate"):
                renkei.Client.connect(address, token="open-sesame", tls=ssl.create_default_context())

    def test_over_a_unix_socket_by_two_clients(self):
        with tempfile.TemporaryDirectory() as folder:
            address = self.serve("--listen", f"unix:{folder}/renkei.sock")
            self.assertEqual(address, f"unix:{folder}/renkei.sock")
            with renkei.Client.connect(address) as one, renkei.Client.connect(address) as other:
                one.fetch(direction="smartHRToKingOfTime", base_date=today(), job="april")
                self.assertEqual(other.wait("april", timeout=60).state, "ready")


class Events(unittest.TestCase):
    def test_notifications_are_typed_and_unknown_ones_arrive(self):
        with fake() as client:
            heard, came = [], threading.Event()
            client.listen(lambda event: (heard.append(event), came.set() if event.name == "job.dreamt" else None))
            client.status(job="events")
            self.assertTrue(came.wait(10))
        self.assertEqual([event.name for event in heard], ["job.changed", "job.progress", "job.dreamt"])
        self.assertEqual(heard[0].params.state, heard[0].params.state.READY)
        self.assertEqual((heard[1].params.progress.done, heard[2].params), (1, {"job": "events"}))

    def test_notifications_can_be_iterated(self):
        async def flow():
            async with await renkei.AsyncClient.start(binary=FAKE) as client:
                heard = client.events()
                first = asyncio.ensure_future(heard.__anext__())
                await asyncio.sleep(0)
                await client.status(job="events")
                self.assertEqual((await first).name, "job.changed")
                await heard.aclose()

        asyncio.run(flow())


if __name__ == "__main__":
    unittest.main()
