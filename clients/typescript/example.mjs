// The whole job in the sandbox: fetch, look at what differs, say what would be done, do it, read what came of it.
//
//     node example.mjs [path of renkei]

import { Client } from './renkei.mjs';

const client = await Client.start(['--sandbox', '--people', '30'], { binary: process.argv[2] ?? 'renkei' });
try {
  const job = await client.fetch({
    direction: 'smartHRToKingOfTime',
    baseDate: '2026-04-01',
    job: 'april',
    waitSeconds: 60,
  });
  console.log(`${job.job}: ${job.label.en}; ${job.counts.new} new, ${job.counts.changed} changed`);

  for await (const row of client.eachDiff({ job: 'april', classes: ['new', 'changed'] })) {
    const changes = row.differences.map(({ field, before, after }) => `${field}: ${before} → ${after}`);
    console.log(`  ${row.employeeCode} ${row.name} (${row.class}) ${changes.join(', ')}`);
  }

  const { divisions, workingTypes } = await client.choices({ side: 'kingOfTime' });
  const request = {
    job: 'april',
    select: { classes: ['new', 'changed'] },
    createDefaults: { divisionCode: divisions[0].code, workingTypeCode: workingTypes[0].code },
  };
  const { planned } = await client.sync({ ...request, dryRun: true });
  console.log(`would create ${planned.creates} and update ${planned.updates}`);

  await client.sync(request);
  const done = await client.wait('april');
  console.log(`${done.label.en}: ${done.outcomes.created} created, ${done.outcomes.updated} updated`);
  for await (const row of client.eachResults({ job: 'april', outcomes: ['failed', 'unknown', 'stale', 'blocked'] })) {
    console.log(`  ${row.employeeCode}: ${row.outcome} ${row.error?.message ?? ''}`);
  }
} finally {
  await client.close();
}
