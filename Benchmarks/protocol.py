"""Pings over standard input and output: renkei against plain loops in Node and Python with orjson, in turn.

With 256 in flight, requests a second and CPU per request; with one in flight, the median time to an answer.
"""

import shutil
import statistics
import subprocess
import sys
import threading
import time

from lib import RENKEI, in_turn, median, run

REQUEST = b'{"jsonrpc":"2.0","id":1,"method":"ping"}\n'
COUNT = 100_000
IN_FLIGHT = 256

NODE = """
require('readline').createInterface({input: process.stdin}).on('line', line => {
  const request = JSON.parse(line);
  process.stdout.write(JSON.stringify({jsonrpc: '2.0', id: request.id, result: {}}) + '\\n');
});
"""
PYTHON = """
import sys, orjson
for line in sys.stdin.buffer:
    request = orjson.loads(line)
    sys.stdout.buffer.write(orjson.dumps({"jsonrpc": "2.0", "id": request["id"], "result": {}}) + b"\\n")
    sys.stdout.buffer.flush()
"""


def programs():
    yield "renkei", [RENKEI, "serve"]
    if shutil.which("node"):
        yield "Node, JSON.parse", ["node", "-e", NODE]
    yield "Python, orjson", [sys.executable, "-c", PYTHON]


def windowed(command):
    """Seconds for all requests with so many on their way at any time."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
    room = threading.Semaphore(IN_FLIGHT // 64)

    def say():
        for _ in range(COUNT // 64):
            room.acquire()
            process.stdin.write(REQUEST * 64)
        process.stdin.close()

    begun = time.perf_counter()
    threading.Thread(target=say, daemon=True).start()
    answers = 0
    while piece := process.stdout.read(1 << 16):
        before, answers = answers, answers + piece.count(b"\n")
        for _ in range(answers // 64 - before // 64):
            room.release()
    assert process.wait() == 0 and answers == COUNT // 64 * 64, answers
    return answers / (time.perf_counter() - begun)


def one_by_one(command, count=3000):
    """Median microseconds from a request to its answer."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
    times = []
    for _ in range(count):
        begun = time.perf_counter()
        process.stdin.write(REQUEST)
        process.stdout.read(1 << 16)
        times.append(time.perf_counter() - begun)
    process.stdin.close()
    assert process.wait() == 0
    return statistics.median(times[count // 10:]) * 1e6


def main():
    rows = []
    named = list(programs())
    piped = in_turn(3, *[lambda command=command: run(command, REQUEST * COUNT) for _, command in named])
    flights = in_turn(3, *[lambda command=command: windowed(command) for _, command in named])
    singles = in_turn(3, *[lambda command=command: one_by_one(command) for _, command in named])
    for (name, _), runs, flight, single in zip(named, piped, flights, singles):
        rows.append((name, statistics.median(flight), median(runs, "cpu") / COUNT * 1e6, statistics.median(single)))
    print("| | requests a second, 256 in flight | CPU per request, piped at once (µs) | one in flight, p50 (µs) |")
    print("|---|---:|---:|---:|")
    for name, rate, cpu, single in rows:
        first = rows[0]
        print(f"| {name} | {rate:,.0f} ({rate / first[1]:.2f}) | {cpu:.2f} ({cpu / first[2]:.2f}) "
              f"| {single:.0f} ({single / first[3]:.2f}) |")


if __name__ == "__main__":
    main()
