#!/usr/bin/env python3
"""Checks messages against renkei.schema.json, independently of renkei itself.

    validate.py [FILE...]      validates messages from files or stdin, one a line
    validate.py --examples     validates all examples and transcripts in this folder

Each line is a message, a batch, or {"direction": "in" | "out", "message": ...}. A line may have a "session", if a file has
the messages of several sessions, whose ids may be the same. Messages with the direction "in" were sent to renkei. They may be
invalid on purpose and only show to which method a response belongs. Messages with the direction "out" were sent by renkei and
are validated. Without a direction, all messages are validated.

Objects from renkei must not have members that the schema does not name. Clients must be more lenient, because later versions
add members. The program ends with exit code 1 at the first invalid message and prints the reason.
"""

import copy
import datetime
import json
import pathlib
import re
import sys

import jsonschema

FOLDER = pathlib.Path(__file__).resolve().parent
TIMESTAMP = re.compile(r"^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})$")
PLACEHOLDERS = {"<text>": "text", "<integer>": 1, "<list>": [], "<timestamp>": "2026-04-01T10:12:03+09:00"}

formats = jsonschema.FormatChecker(["date"])


@formats.checks("date-time", raises=ValueError)
def is_timestamp(value):
    if isinstance(value, str):
        match = TIMESTAMP.match(value)
        if not match:
            return False
        datetime.datetime.fromisoformat(match[1] + "T" + match[2])
    return True


def closed(schema):
    """Returns the schema with all objects refusing unknown members."""
    if isinstance(schema, list):
        return [closed(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    result = {name: closed(value) for name, value in schema.items()}
    if schema.get("type") == "object" and "properties" in schema:
        result.setdefault("additionalProperties", False)
    return result


class Contract:
    def __init__(self, close=True):
        text = (FOLDER / "renkei.schema.json").read_text(encoding="utf-8")
        document = json.loads(text)
        jsonschema.Draft202012Validator.check_schema(document)
        self.definitions = closed(document["$defs"]) if close else document["$defs"]
        self.validators = {}

    def check(self, value, name):
        if name not in self.definitions:
            raise Failure(f"there is no {name} in the contract")
        if name not in self.validators:
            schema = {"$ref": f"#/$defs/{name}", "$defs": self.definitions}
            self.validators[name] = jsonschema.Draft202012Validator(schema, format_checker=formats)
        error = jsonschema.exceptions.best_match(self.validators[name].iter_errors(value))
        if error is not None:
            path = "".join(f"/{step}" for step in error.absolute_path)
            raise Failure(f"{name}: {path or 'whole message'}: {error.message}")


class Failure(Exception):
    pass


class Sessions:
    """The method of each request, by id."""

    def __init__(self, contract):
        self.contract = contract
        self.methods = {}

    def line(self, line):
        if isinstance(line, dict) and "message" in line and "jsonrpc" not in line:
            self.take(line["message"], line.get("direction"), line.get("session"))
        else:
            self.take(line, None, None)

    def take(self, message, direction, session):
        if direction not in (None, "in", "out"):
            raise Failure(f"direction is {direction!r}, not in or out")
        if isinstance(message, list):
            if not message and direction != "in":
                raise Failure("a batch is empty")
            for single in message:
                self.take(single, direction, session)
            return
        if isinstance(message, dict) and "method" in message:
            self.call(message, direction, session)
        elif direction != "in":
            self.response(message, session)

    def call(self, message, direction, session):
        if "id" in message:
            self.methods[key(message["id"], session)] = message["method"]
            if direction == "out":
                raise Failure("renkei sends no requests")
            if direction is None:
                self.contract.check(message, f"{message['method']}.request")
        elif direction != "in":
            name = f"{str(message['method']).removeprefix('$/')}.notification"
            self.contract.check(message, name if name in self.contract.definitions else f"{message['method']}.request")

    def response(self, message, session):
        if not isinstance(message, dict):
            raise Failure("neither an object nor a batch")
        if "error" in message:
            kind = message["error"].get("data", {}).get("kind") if isinstance(message["error"], dict) else None
            self.contract.check(message["error"], f"error.{kind}")
            self.contract.check(message, "errorResponse")
            return
        method = self.methods.get(key(message.get("id"), session))
        self.contract.check(message, f"{method}.response" if method in self.known() else "response")

    def known(self):
        return {name.removesuffix(".result") for name in self.contract.definitions if name.endswith(".result")}


def key(identifier, session):
    return (json.dumps(identifier), session)


def check_lines(lines, contract):
    sessions = Sessions(contract)
    count = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            sessions.line(json.loads(line))
        except (Failure, json.JSONDecodeError) as failure:
            raise Failure(f"line {number}: {failure}") from None
        count += 1
    return count


def check_examples(contract):
    count = 0
    errors = {error["kind"]: error for error in read("errors.json")["errors"]}
    for file in sorted((FOLDER / "methods").glob("*.json")):
        method = read(file)
        for example in method["examples"]:
            place = f"{method['name']}, {example['name']!r}"
            is_bad_param = example.get("error", {}).get("kind") == "invalidParams"
            try:
                if is_bad_param:
                    expect_failure(contract, example["params"], f"{method['name']}.params")
                else:
                    contract.check(example["params"], f"{method['name']}.params")
                if "result" in example and method["name"] != "rpc.discover":
                    contract.check(example["result"], f"{method['name']}.result")
                if "error" in example:
                    contract.check(error_of(example["error"], errors), f"error.{example['error']['kind']}")
                    if example["error"]["kind"] not in method["errors"] + ["invalidParams"]:
                        raise Failure(f"{example['error']['kind']} is not among its errors")
            except Failure as failure:
                raise Failure(f"{place}: {failure}") from None
            count += 1
        for kind in method["errors"]:
            if kind not in errors:
                raise Failure(f"{method['name']}: {kind} is not in errors.json")
    for file in sorted((FOLDER / "notifications").glob("*.json")):
        notification = read(file)
        for example in notification["examples"]:
            message = {"jsonrpc": "2.0", "method": notification["name"], "params": example["params"]}
            contract.check(message, f"{notification['name'].removeprefix('$/')}.notification")
            count += 1
    return count + check_transcripts(contract)


def check_transcripts(contract):
    count = 0
    for file in sorted((FOLDER / "transcripts").glob("*.json")):
        sessions = Sessions(contract)
        for step in read(file)["steps"]:
            try:
                sessions.take(step["send"], "in", None)
                if step["expect"] is not None:
                    sessions.take(filled(step["expect"]), "out", None)
            except Failure as failure:
                raise Failure(f"{file.name}: {failure}") from None
            count += 1
    return count


def expect_failure(contract, value, name):
    try:
        contract.check(value, name)
    except Failure:
        return
    raise Failure("the params are right, though they should be wrong")


def error_of(example, errors):
    entry = errors[example["kind"]]
    data = {"kind": entry["kind"], "messageJa": entry["message"]["ja"], "retryable": entry["retryable"]}
    return {"code": entry["code"], "message": entry["message"]["en"], "data": {**data, **example.get("data", {})}}


def filled(value):
    """The expected message of a transcript, with its placeholders replaced by values."""
    if isinstance(value, dict):
        return {name: filled(member) for name, member in value.items()}
    if isinstance(value, list):
        return [filled(element) for element in value]
    return copy.copy(PLACEHOLDERS.get(value, value)) if isinstance(value, str) else value


def read(file):
    return json.loads((FOLDER / file).read_text(encoding="utf-8").replace("<today>", "2026-04-01"))


def main(arguments):
    contract = Contract()
    try:
        if arguments == ["--examples"]:
            count = check_examples(contract)
        elif arguments:
            count = 0
            for name in arguments:
                with open(name, encoding="utf-8") as lines:
                    count += check_lines(lines, contract)
        else:
            count = check_lines(sys.stdin, contract)
    except Failure as failure:
        print(f"validate.py: {failure}", file=sys.stderr)
        return 1
    print(f"{count} checked")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
