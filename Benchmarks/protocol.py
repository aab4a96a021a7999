"""Pings over standard input and output and over TCP: renkei and plain loops in Node and in Python with orjson, alternately.

With 256 requests in flight: requests a second, and the CPU time of the server per request. With one in flight: the median
time to an answer. With all input at once: the CPU time per request. For CPU time there is also a loop in C++ with simdjson.
"""

import json
import os
import pathlib
import resource
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time

from lib import FOLDER, RENKEI, alternately, median, run, table

REQUEST = b'{"jsonrpc":"2.0","id":1,"method":"ping"}\n'
COUNT = 100_000
PIPED = 500_000
IN_FLIGHT = 256
TOKEN = "secret"

NODE_ANSWERS = """
const answers = (input, output) => require('readline').createInterface({input}).on('line', line => {
  const request = JSON.parse(line);
  output.write(JSON.stringify({jsonrpc: '2.0', id: request.id, result: {}}) + '\\n');
});
"""
NODE = NODE_ANSWERS + "answers(process.stdin, process.stdout);"
NODE_TCP = NODE_ANSWERS + """
const server = require('net').createServer({noDelay: true}, peer => answers(peer, peer));
server.listen(0, '127.0.0.1', () => console.error(JSON.stringify({listening: '127.0.0.1:' + server.address().port})));
"""
PYTHON_ANSWERS = """
import sys, orjson
def answers(input, output):
    for line in input:
        request = orjson.loads(line)
        output.write(orjson.dumps({"jsonrpc": "2.0", "id": request["id"], "result": {}}) + b"\\n")
        output.flush()
"""
PYTHON = PYTHON_ANSWERS + "answers(sys.stdin.buffer, sys.stdout.buffer)"
PYTHON_TCP = PYTHON_ANSWERS + """
import json, socket
server = socket.create_server(("127.0.0.1", 0))
print(json.dumps({"listening": "127.0.0.1:%d" % server.getsockname()[1]}), file=sys.stderr, flush=True)
while True:
    peer, _ = server.accept()
    peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    with peer, peer.makefile("rb") as input, peer.makefile("wb") as output:
        answers(input, output)
"""


class Pipes:
    """A program that answers on standard output."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)
        self.say, self.end_input = self.process.stdin.write, self.process.stdin.close
        self.hear = self.process.stdout.read

    def end(self):
        assert self.process.wait() == 0


class Socket:
    """A program that listens and prints its address on standard error, and one peer of it."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, env={**os.environ, "TOKEN": TOKEN})
        port = json.loads(self.process.stderr.readline())["listening"].rpartition(":")[2]
        self.peer = socket.create_connection(("127.0.0.1", int(port)))
        self.peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.say, self.hear = self.peer.sendall, self.peer.recv
        self.say(b'{"jsonrpc":"2.0","id":1,"method":"authenticate","params":{"token":"%s"}}\n' % TOKEN.encode())
        assert b'"result":{}' in self.hear(1 << 16)

    def end_input(self):
        self.peer.shutdown(socket.SHUT_WR)

    def end(self):
        self.peer.close()
        self.process.terminate()
        self.process.wait()


class Handed(Socket):
    """A program whose standard input and output are a TCP socket."""

    def __init__(self, command):
        with socket.create_server(("127.0.0.1", 0)) as server:
            self.peer = socket.create_connection(server.getsockname())
            other, _ = server.accept()
        for end in (self.peer, other):
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with other:
            self.process = subprocess.Popen(command, stdin=other, stdout=other)
        self.say, self.hear = self.peer.sendall, self.peer.recv


class Program:
    """A program, with its command lines for pipes and for TCP."""

    def __init__(self, name, over_pipes, over_tcp, socket=Socket):
        self.name, self.command = name, over_pipes
        self.over_pipes, self.over_tcp = lambda: Pipes(over_pipes), lambda: socket(over_tcp)


def programs(folder):
    yield Program("renkei", [RENKEI, "serve"], [RENKEI, "serve", "--listen", "127.0.0.1:0", "--token-env", "TOKEN"])
    if shutil.which("node"):
        yield Program("Node, JSON.parse", ["node", "-e", NODE], ["node", "-e", NODE_TCP])
    yield Program("Python, orjson", [sys.executable, "-c", PYTHON], [sys.executable, "-c", PYTHON_TCP])
    loop = loop_in_c(folder) if shutil.which("c++") else None
    if loop:
        yield Program("C++, simdjson", [loop], [loop], Handed)
    else:
        print("\nLeft out: the loop in C++ (apt-get install g++ libsimdjson-dev)")


def cpu():
    """The CPU time in seconds of the child processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def windowed(connect):
    """Requests a second with a fixed number in flight, and CPU microseconds per request."""
    before_all, connection = cpu(), connect()
    room = threading.Semaphore(IN_FLIGHT // 64)

    def say():
        for _ in range(COUNT // 64):
            room.acquire()
            connection.say(REQUEST * 64)
        connection.end_input()

    begun = time.perf_counter()
    threading.Thread(target=say, daemon=True).start()
    answers = 0
    while piece := connection.hear(1 << 16):
        before, answers = answers, answers + piece.count(b"\n")
        for _ in range(answers // 64 - before // 64):
            room.release()
    rate = answers / (time.perf_counter() - begun)
    connection.end()
    assert answers == COUNT // 64 * 64, answers
    return rate, (cpu() - before_all) / answers * 1e6


def one_by_one(connect, count=3000):
    """The median time in microseconds from a request to its answer."""
    times, connection = [], connect()
    for _ in range(count):
        begun = time.perf_counter()
        connection.say(REQUEST)
        connection.hear(1 << 16)
        times.append(time.perf_counter() - begun)
    connection.end_input()
    connection.end()
    return statistics.median(times[count // 10:]) * 1e6


def ratios(name, figures, first):
    return [name] + [f"{figure:{shape}} ({figure / base:.2f})" for (figure, shape), base in zip(figures, first)]


def talk(title, connects):
    """The figures of one program over one kind of connection."""
    flights = alternately(9, *[lambda connect=connect: windowed(connect) for _, connect in connects])
    singles = alternately(15, *[lambda connect=connect: one_by_one(connect) for _, connect in connects])
    rows = [(statistics.median(rate for rate, _ in flight), statistics.median(cost for _, cost in flight),
             statistics.median(single)) for flight, single in zip(flights, singles)]
    print(f"\n{title}:\n")
    print(table([["", "requests a second, 256 in flight", "CPU per request (µs)", "one in flight, p50 (µs)"]] + [
        ratios(name, [(rate, ",.0f"), (cost, ".2f"), (wait, ".1f")], rows[0])
        for (name, _), (rate, cost, wait) in zip(connects, rows)]))


def loop_in_c(folder):
    """Builds the loop in C++; `None` if it cannot be built."""
    program = str(pathlib.Path(folder) / "loop")
    built = subprocess.run(["c++", "-O2", "-std=c++17", "-o", program, str(FOLDER / "loop.cpp"), "-lsimdjson"],
                           capture_output=True)
    return program if built.returncode == 0 else None


def piped(named):
    """The CPU time per request with all input at once."""
    runs = alternately(9, *[lambda command=each.command: run(command, REQUEST * PIPED) for each in named])
    costs = [median(each, "cpu") / PIPED * 1e6 for each in runs]
    print("\nPiped in at once:\n")
    print(table([["", "CPU per request (µs)"]] + [
        ratios(each.name, [(cost, ".2f")], costs) for each, cost in zip(named, costs)]))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        named = list(programs(folder))
        talk("Over standard input and output", [(each.name, each.over_pipes) for each in named])
        talk("Over TCP", [(each.name, each.over_tcp) for each in named])
        piped(named)
