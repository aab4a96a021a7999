// Compiled by the tests, never run: what should be wrong is marked, and an error that does not come is one.

import { CallError, Client, type DiffRow, type Job } from './renkei.mjs';

export async function typed(client: Client): Promise<void> {
  const job: Job = await client.fetch({ direction: 'smartHRToKingOfTime', baseDate: '2026-04-01' });
  const state: string = job.state;
  if (job.state === 'ready') console.log(state, job.counts?.new);
  // @ts-expect-error a direction that does not exist
  await client.fetch({ direction: 'sideways', baseDate: '2026-04-01' });
  // @ts-expect-error the job is missing
  await client.status({});
  // @ts-expect-error codes are texts
  await client.sync({ job: 'april', select: { codes: [42] } });
  for await (const row of client.eachDiff({ job: 'april', classes: ['new'] })) show(row);
  try {
    await client.ping();
  } catch (error) {
    if (CallError.is(error, 'limitExceeded')) console.log(error.data.digest, error.data.exceeded[0]?.limit);
    // @ts-expect-error a kind that does not exist
    CallError.is(error, 'limitExceded');
  }
  client.on('job.progress', ({ progress }) => console.log(progress.done));
}

function show(row: DiffRow): void {
  console.log(row.employeeCode ?? row.id, row.class, row.differences.length);
}
