"""Fetching from slow services with a rate limit, compared with the minimum that the limit allows and with an ideal client.

    rate.py [PEOPLE [MANY]]     10000 and, for memory, 100000 unless given

Both services answer on loopback, each answer after 50 ms. With the limit, SmartHR accepts ten requests a second, refuses the
eleventh, and states the limit in its headers. Without it, sixteen requests may be in flight.
"""

import asyncio
import json
import multiprocessing
import pathlib
import sys
import tempfile
import time

import lib

LATENCY = 0.05
PER_SECOND = 10
AT_ONCE = 16
PAGE = 100


class Services:
    """Both services, as far as a fetch uses them. Records the times of each request for employees and of its answer."""

    def __init__(self, people, limited):
        self.limited = limited
        self.pages = [page(first, min(first + PAGE, people)) for first in range(0, people, PAGE)]
        self.total = people
        self.workers = ("[" + ",".join(worker(number) for number in range(people)) + "]").encode()
        self.window, self.count, self.refused = 0.0, 0, 0
        self.came, self.left = [], []

    async def serve(self, reader, writer):
        try:
            while request := await reader.readuntil(b"\r\n\r\n"):
                target = request.split(b" ", 2)[1].decode()
                arrived = time.perf_counter()
                status, headers, body = self.answer(target)
                await asyncio.sleep(LATENCY)
                length = f"content-type: application/json\r\ncontent-length: {len(body)}\r\n"
                writer.write(f"HTTP/1.1 {status} X\r\n{length}{headers}\r\n".encode() + body)
                await writer.drain()
                if target.startswith("/api/v1/crews"):
                    self.came.append(arrived)
                    self.left.append(time.perf_counter())
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    def answer(self, target):
        path, _, query = target.partition("?")
        if path == "/v1.0/company":
            return 200, "", b'{"key":"c"}'
        if path == "/v1.0/employees":
            return 200, "", self.workers
        over, headers = self.meter() if self.limited else (False, "")
        if over:
            self.refused += 1
            return 429, headers, b'{"code":6,"type":"too_many_requests","message":"x","errors":null}'
        if path == "/api/v1/companies":
            return 200, headers, b'[{"id":"c","name":"x"}]'
        number = int(dict(pair.split("=", 1) for pair in query.split("&"))["page"])
        body = self.pages[number - 1] if number <= len(self.pages) else b"[]"
        return 200, headers + f"x-total-count: {self.total}\r\n", body

    def meter(self):
        """Rate limit in windows of a second. The first request after a window opens the next one."""
        now = time.perf_counter()
        if now - self.window >= 1:
            self.window, self.count = now, 0
        self.count += 1
        name = "x-intensive-rate-limit"
        left = max(0, PER_SECOND - self.count)
        headers = f"{name}-limit: {PER_SECOND}\r\n{name}-remaining: {left}\r\n{name}-reset: 1\r\n"
        return self.count > PER_SECOND, headers


def page(first, end):
    return ("[" + ",".join(crew(number) for number in range(first, end)) + "]").encode()


def crew(number):
    return json.dumps(
        {
            "id": f"5f0c3f5e-0000-4000-8000-{number:012}", "emp_code": f"{number:06}", "last_name": "架空",
            "first_name": "花子", "last_name_yomi": "カクウ", "first_name_yomi": "ハナコ", "business_last_name": None,
            "business_first_name": None, "business_last_name_yomi": None, "business_first_name_yomi": None,
            "gender": "female", "birth_at": "1990-04-01", "email": f"e{number}@example.jp",
            "entered_at": "2020-04-01", "resigned_at": None,
        },
        ensure_ascii=False,
    )


def worker(number):
    return json.dumps(
        {
            "divisionCode": "1000", "divisionName": "本社", "gender": "female", "typeCode": "1", "typeName": "正社員",
            "code": f"{number:06}", "lastName": "架空", "firstName": "花子", "key": f"{number:064x}",
            "employeeGroups": [], "lastNamePhonetics": "カクウ", "firstNamePhonetics": "ハナコ",
            "birthDate": "1990-04-01", "hiredDate": "2020-04-01", "emailAddresses": [f"e{number}@example.jp"],
        },
        ensure_ascii=False,
    )


async def host(people, limited, pipe):
    services = Services(people, limited)
    server = await asyncio.start_server(services.serve, "127.0.0.1", 0)
    pipe.send(server.sockets[0].getsockname()[1])
    await asyncio.get_running_loop().run_in_executor(None, pipe.recv)
    pipe.send((services.came, services.left, services.refused))


class Host:
    """Runs the services in a separate process."""

    def __init__(self, people, limited):
        self.pipe, theirs = multiprocessing.Pipe()
        self.process = multiprocessing.Process(target=lambda: asyncio.run(host(people, limited, theirs)), daemon=True)
        self.process.start()
        self.port = self.pipe.recv()

    def end(self):
        """Seconds from the first request for employees to the last answer, the number of requests, and the number refused."""
        self.pipe.send(None)
        came, left, refused = self.pipe.recv()
        self.process.kill()
        self.process.join()
        return max(left) - min(came), len(came), refused


def renkei(people, limited):
    services = Host(people, limited)
    main = "RENKEI_CONNECTIONS_MAIN_"
    more = {main + "SMART_HR_REQUESTS_PER_SECOND": str(PER_SECOND)} if limited else {}
    base = f"http://127.0.0.1:{services.port}"
    addresses = {
        "smartHRToken": "a", "kingOfTimeToken": "b", "smartHRBaseURL": base + "/api",
        "kingOfTimeBaseURL": base + "/v1.0",
    }
    with tempfile.TemporaryDirectory() as folder:
        env = lib.settings(addresses, pathlib.Path(folder), **more)
        day = time.strftime("%Y-%m-%d")
        params = {"direction": "smartHRToKingOfTime", "baseDate": day, "job": "bench", "waitSeconds": 3600}
        finished = lib.run([lib.RENKEI, "serve"], lib.request("fetch", params), env)
        job = lib.results(finished.output)[1]
        if job["state"] != "ready" or job["counts"]["unchanged"] != people:
            sys.exit(f"the job is {job}")
    return services.end(), finished


def ideal(people):
    """A client that knows the number of pages, keeps sixteen requests in flight, and parses no answer."""
    services = Host(people, False)

    async def fetch(numbers):
        reader, writer = await asyncio.open_connection("127.0.0.1", services.port)
        for number in numbers:
            writer.write(f"GET /api/v1/crews?page={number}&per_page={PAGE} HTTP/1.1\r\nhost: x\r\n\r\n".encode())
            head = await reader.readuntil(b"\r\n\r\n")
            length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
            await reader.readexactly(length)
        writer.close()

    async def all_of_them():
        numbers = iter(range(1, (people + PAGE - 1) // PAGE + 1))
        await asyncio.gather(*(fetch(numbers) for _ in range(AT_ONCE)))

    asyncio.run(all_of_them())
    return services.end()


def main():
    multiprocessing.set_start_method("fork")
    people, many = [int(text) for text in sys.argv[1:]] + [10_000, 100_000][len(sys.argv) - 1 :]
    rows = [("fetching", "requests", "refused", "seconds", "measure", "seconds", "ratio")]

    (span, count, refused), _ = renkei(people, True)
    # Ten requests leave at once, ten more each second. The request for the company precedes those for employees.
    floor = (count + 1 - 1) // PER_SECOND + LATENCY
    rows.append((f"{people} at 10 a second", count, refused, f"{span:.2f}", "the rate", f"{floor:.2f}", f"{span / floor:.3f}"))

    spans, bests = [], []
    for _ in range(5):
        spans.append(renkei(people, False)[0][0])
        bests.append(ideal(people)[0])
    span, best = sorted(spans)[2], sorted(bests)[2]
    rows.append((f"{people} unlimited", (people + PAGE - 1) // PAGE, 0, f"{span:.2f}", "an ideal client", f"{best:.2f}", f"{span / best:.2f}"))
    print(lib.table(rows))

    _, finished = renkei(many, False)
    print(f"\nFetching {many} on both sides: {finished.memory:.0f} MiB resident at most, {finished.wall:.1f} s in all.")


if __name__ == "__main__":
    main()
