"""A fetch of both services up to `ready`, and the first page of its diff in a fresh process, compared with Python and orjson.

    fetch.py [PEOPLE ...]       1000 10000 100000 unless given
"""

import pathlib
import sys
import tempfile
import urllib.parse

import lib

FIELDS = (
    "id,emp_code,last_name,first_name,last_name_yomi,first_name_yomi,business_last_name,business_first_name,"
    "business_last_name_yomi,business_first_name_yomi,gender,birth_at,email,entered_at,resigned_at"
)
ADDITIONAL = "lastNamePhonetics,firstNamePhonetics,birthDate,hiredDate,resignationDate,emailAddresses"


def download(addresses, folder):
    """Stores the answers that renkei gets as files."""
    page = 0
    while True:
        page += 1
        query = urllib.parse.urlencode({"page": page, "per_page": 100, "sort": "emp_code", "fields": FIELDS})
        answer = lib.get(f"{addresses['smartHRBaseURL']}/v1/crews?{query}", addresses["smartHRToken"])
        if answer.strip() == b"[]":
            break
        (folder / f"smarthr-{page:05}.json").write_bytes(answer)
    query = urllib.parse.urlencode({"includeResigner": "true", "additionalFields": ADDITIONAL})
    answer = lib.get(f"{addresses['kingOfTimeBaseURL']}/employees?{query}", addresses["kingOfTimeToken"])
    (folder / "kingoftime.json").write_bytes(answer)


def measure(people, day):
    with lib.sandbox(people) as addresses, tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        download(addresses, folder)
        turn = iter(range(1000))

        def fetch():
            env = lib.settings(addresses, folder / f"state-{next(turn)}")
            params = {"direction": "smartHRToKingOfTime", "baseDate": day, "job": "bench", "waitSeconds": 3600}
            finished = lib.run([lib.RENKEI, "serve"], lib.request("fetch", params), env)
            job = lib.results(finished.output)[1]
            if job["state"] != "ready":
                sys.exit(f"the job is {job['state']}: {job['error']}")
            return finished

        def compare():
            return lib.run([sys.executable, str(lib.FOLDER / "compare.py"), str(folder)])

        def first_page():
            env = lib.settings(addresses, folder / "state-0")
            params = {"job": "bench", "classes": ["new", "changed"], "limit": 100}
            finished = lib.run([lib.RENKEI, "serve"], lib.request("diff", params), env)
            lib.results(finished.output)
            return finished

        fetched, compared = lib.alternately(3, fetch, compare)
        [pages] = lib.alternately(10, first_page)
        return fetched, compared, pages


def main():
    sizes = [int(size) for size in sys.argv[1:]] or [1000, 10_000, 100_000]
    day = __import__("datetime").date.today().isoformat()
    rows = [
        ("people", "fetch CPU, s", "Python CPU, s", "ratio", "fetch, s", "resident, MiB", "first page, ms", "to Python's")
    ]
    for size in sizes:
        fetched, compared, pages = measure(size, day)
        cpu, python = lib.median(fetched, "cpu"), lib.median(compared, "cpu")
        page, wall = lib.median(pages, "wall"), lib.median(compared, "wall")
        rows.append(
            (
                size, f"{cpu:.2f}", f"{python:.2f}", f"{cpu / python:.2f}", f"{lib.median(fetched, 'wall'):.2f}",
                f"{lib.median(fetched, 'memory'):.0f}", f"{page * 1000:.1f}", f"{page / wall:.3f}",
            )
        )
        print(f"{size} done", file=sys.stderr)
    print(lib.table(rows))


if __name__ == "__main__":
    main()
