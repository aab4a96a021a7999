"""The comparison for a fetch: parses the answers of both services with orjson and compares them with dictionaries.

    compare.py FOLDER       FOLDER/smarthr-*.json and FOLDER/kingoftime.json, as the services answered
"""

import pathlib
import sys
import unicodedata

import orjson

PAIRS = [
    ("last_name", "lastName"),
    ("first_name", "firstName"),
    ("last_name_yomi", "lastNamePhonetics"),
    ("first_name_yomi", "firstNamePhonetics"),
    ("gender", "gender"),
    ("birth_at", "birthDate"),
    ("email", "emailAddresses"),
    ("entered_at", "hiredDate"),
    ("resigned_at", "resignationDate"),
]
KANA = {"last_name_yomi", "first_name_yomi"}


def normal(field, value):
    if not value:
        return None
    if field == "email":
        return value.strip().lower()
    if field in KANA:
        value = unicodedata.normalize("NFKC", value)
    return " ".join(value.split())


def main():
    folder = pathlib.Path(sys.argv[1])
    crews = [crew for page in sorted(folder.glob("smarthr-*.json")) for crew in orjson.loads(page.read_bytes())]
    workers = {}
    for worker in orjson.loads((folder / "kingoftime.json").read_bytes()):
        workers.setdefault(worker.get("code"), []).append(worker)
    counts = {"new": 0, "changed": 0, "unchanged": 0, "blocked": 0}
    differences = []
    for crew in crews:
        code = crew["emp_code"]
        found = workers.get(code, [])
        if not code or len(found) > 1:
            counts["blocked"] += 1
            continue
        if not found:
            counts["new"] += 1
            continue
        different = []
        for left, right in PAIRS:
            value = found[0].get(right)
            if right == "emailAddresses":
                value = value[0] if value else None
            if normal(left, crew[left]) != normal(left, value) and crew[left]:
                different.append((left, value, crew[left]))
        counts["changed" if different else "unchanged"] += 1
        if different:
            differences.append((code, different))
    print(counts, len(differences))


if __name__ == "__main__":
    main()
