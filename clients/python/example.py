"""The whole job in the sandbox: fetch, look at what differs, say what would be done, do it, read what came of it.

    python3 example.py [path of renkei]
"""

import sys

import renkei


def main(binary: str = "renkei") -> None:
    with renkei.Client.start("--sandbox", "--people", "30", binary=binary) as client:
        job = client.fetch(direction="smartHRToKingOfTime", base_date="2026-04-01", job="april", wait_seconds=60)
        print(f"{job.job}: {job.label.en}; {job.counts.new} new, {job.counts.changed} changed")

        for row in client.iter_diff(job="april", classes=["new", "changed"]):
            changes = ", ".join(f"{each.field}: {each.before} → {each.after}" for each in row.differences)
            print(f"  {row.employee_code} {row.name} ({row.class_}) {changes}")

        choices = client.choices(side="kingOfTime")
        request = dict(
            job="april",
            select=renkei.SelectionByClasses(["new", "changed"]),
            create_defaults=renkei.KingOfTimeCreateDefault(choices.divisions[0].code, choices.working_types[0].code),
        )
        plan = client.sync(**request, dry_run=True)
        print(f"would create {plan.planned.creates} and update {plan.planned.updates}")

        client.sync(**request)
        done = client.wait("april")
        print(f"{done.label.en}: {done.outcomes.created} created, {done.outcomes.updated} updated")
        for result in client.iter_results(job="april", outcomes=["failed", "unknown", "stale", "blocked"]):
            print(f"  {result.employee_code}: {result.outcome} {result.error.message if result.error else ''}")


if __name__ == "__main__":
    main(*sys.argv[1:])
