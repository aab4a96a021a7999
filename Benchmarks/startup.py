"""Time from the start of the process to the first answer to `ping`, and resident memory then, compared with Go and Python."""

import pathlib
import subprocess
import sys
import tempfile

import lib

GO = r"""
package main

import (
	"bufio"
	"encoding/json"
	"os"
)

type request struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
}

func main() {
	lines, out := bufio.NewScanner(os.Stdin), bufio.NewWriter(os.Stdout)
	for lines.Scan() {
		var asked request
		if json.Unmarshal(lines.Bytes(), &asked) != nil || asked.Method != "ping" {
			os.Exit(1)
		}
		out.WriteString(`{"jsonrpc":"2.0","id":` + string(asked.ID) + `,"result":{}}` + "\n")
		out.Flush()
	}
}
"""

PYTHON = """
import json, sys
for line in sys.stdin:
    asked = json.loads(line)
    print(json.dumps({"jsonrpc": "2.0", "id": asked["id"], "result": {}}), flush=True)
"""


def until_answered(command):
    """Starts a program, sends a ping and waits for the answer: seconds, and resident memory then in MiB."""
    import time

    begun = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    process.stdin.write(lib.request("ping"))
    process.stdin.flush()
    answer = process.stdout.readline()
    wall = time.perf_counter() - begun
    if b"result" not in answer:
        sys.exit(f"{command[0]} answered {answer!r}")
    memory = resident(process.pid)
    process.stdin.close()
    process.wait()
    return lib.Run(0, wall, memory, answer)


def resident(pid):
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")) / 1024


def main():
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "main.go")
        source.write_text(GO)
        go = str(pathlib.Path(folder, "ping"))
        subprocess.run(["go", "build", "-o", go, str(source)], check=True, cwd=folder)
        runs = lib.alternately(
            40,
            lambda: until_answered([lib.RENKEI, "serve"]),
            lambda: until_answered([go]),
            lambda: until_answered([sys.executable, "-c", PYTHON]),
        )
    rows = [("program", "first answer, ms", "to Go's", "resident, MiB", "resident, MB")]
    go_wall = lib.median(runs[1], "wall")
    for name, each in zip(["renkei serve", "Go", "Python with json"], runs):
        wall, memory = lib.median(each, "wall"), lib.median(each, "memory")
        rows.append((name, f"{wall * 1000:.1f}", f"{wall / go_wall:.1f}", f"{memory:.1f}", f"{memory * 1.048576:.1f}"))
    print(lib.table(rows))


if __name__ == "__main__":
    main()
