"""Plays a scenario: play.py RENKEI SCENARIO"""

import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "python"))
import renkei  # noqa: E402

binary, scenario = sys.argv[1:]
with renkei.Client.start(binary=binary) as client:
    for step in json.loads(pathlib.Path(scenario).read_text("utf-8"))["steps"]:
        failure = None
        try:
            client.call(step["method"], step["params"], timeout=120)
        except renkei.CallError as error:
            failure = error.kind
        if failure != step.get("fails"):
            sys.exit(f"{step} failed with {failure}")
