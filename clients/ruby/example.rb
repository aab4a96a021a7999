# frozen_string_literal: true

# The whole job in the sandbox: fetch, look at what differs, say what would be done, do it, read what came of it.
#
#     ruby example.rb [path of renkei]

require_relative 'renkei'

Renkei::Client.start('--sandbox', '--people', '30', binary: ARGV.fetch(0, 'renkei')) do |client|
  job = client.fetch(direction: :smart_hr_to_king_of_time, base_date: '2026-04-01', job: 'april', wait_seconds: 60)
  puts "#{job.job}: #{job.label.en}; #{job.counts.new} new, #{job.counts.changed} changed"

  client.each_diff(job: 'april', classes: %i[new changed]) do |row|
    changes = row.differences.map { |each| "#{each.field}: #{each.before} → #{each.after}" }
    puts "  #{row.employee_code} #{row.name} (#{row.row_class}) #{changes.join(', ')}"
  end

  choices = client.choices(side: :king_of_time)
  request = {
    job: 'april',
    select: { classes: %i[new changed] },
    create_defaults: { division_code: choices.divisions.first.code, working_type_code: choices.working_types.first.code }
  }
  plan = client.sync(**request, dry_run: true)
  puts "would create #{plan.planned.creates} and update #{plan.planned.updates}"

  client.sync(**request)
  done = client.wait('april')
  puts "#{done.label.en}: #{done.outcomes.created} created, #{done.outcomes.updated} updated"
  client.each_results(job: 'april', outcomes: %i[failed unknown stale blocked]) do |row|
    puts "  #{row.employee_code}: #{row.outcome} #{row.error&.message}"
  end
end
