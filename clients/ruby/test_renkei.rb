# frozen_string_literal: true

# `ruby test_renkei.rb`, with the program built; `RENKEI` names another one.

require 'minitest/autorun'
require 'rbconfig'
require 'timeout'
require 'tmpdir'
require_relative 'renkei'

module Peers
  REPOSITORY = File.expand_path('../..', __dir__)
  BINARY = ENV.fetch('RENKEI', "#{REPOSITORY}/.build/debug/renkei")
  FAKE = "#{REPOSITORY}/clients/conformance/fake-renkei"

  def sandbox(&block) = Renkei::Client.start('--sandbox', '--people', '30', binary: BINARY, &block)

  def fake(**options, &block) = Renkei::Client.start(binary: FAKE, **options, &block)

  def schema(path) = JSON.parse(File.read("#{REPOSITORY}/schema/#{path}"))
end

class FlowTest < Minitest::Test
  include Peers

  def test_fetch_diff_sync_results
    sandbox do |client|
      job = client.fetch(direction: :smart_hr_to_king_of_time, base_date: Date.new(2026, 4, 1), job: 'april', wait_seconds: 60)
      assert_equal [:ready, Date.new(2026, 4, 1)], [job.state, job.base_date]
      rows = client.each_diff(job: 'april', classes: %i[new changed], limit: 2).to_a
      assert_equal job.counts.new + job.counts.changed, rows.size
      request = { job: 'april', select: { classes: %i[new changed] },
                  create_defaults: { division_code: '1000', working_type_code: '1' } }
      plan = client.sync(**request, dry_run: true)
      assert_equal rows.size, plan.planned.creates + plan.planned.updates
      client.sync(**request)
      assert_equal :done, client.wait('april', timeout: 60).state
      results = client.each_results(job: 'april', limit: 3).to_a
      assert_equal rows.map(&:employee_code), results.map(&:employee_code)
      assert_equal %i[created updated], results.map(&:outcome).uniq.sort
    end
  end

  def test_the_example_runs
    output = IO.popen([RbConfig.ruby, "#{__dir__}/example.rb", BINARY], &:read)
    assert_match(/created, \d+ updated/, output)
  end
end

class TranscriptTest < Minitest::Test
  include Peers

  KINDS = { '<text>' => String, '<timestamp>' => String, '<integer>' => Integer, '<list>' => Array }.freeze

  Dir["#{REPOSITORY}/schema/transcripts/*.json"].each do |path|
    define_method("test_#{File.basename(path, '.json')}") do
      today = (Time.now.utc + (9 * 3600)).strftime('%F')
      transcript = JSON.parse(File.read(path).gsub('<today>', today))
      Renkei::Client.start('--sandbox', binary: BINARY) do |client|
        heard = Queue.new
        client.listen { |event| heard << event }
        play(client.instance_variable_get(:@link), transcript['steps'])
        transcript.fetch('notifications', []).each { |expected| hears(expected, heard) }
      end
    end
  end

  def play(link, steps)
    begun = {}
    steps.each do |step|
      sent, expected = step.values_at('send', 'expect')
      if sent['method'] == '$/cancelRequest'
        link.put(method: sent['method'], params: { id: begun.fetch(sent['params']['id']).first })
      elsif sent.key?('id')
        begun[sent['id']] = link.send_request(sent['method'], sent.fetch('params', {}))
      end
      check(expected, begun.fetch(expected['id']).last.wait(60), sent) if expected
    end
  end

  def hears(expected, heard)
    loop do
      event = Timeout.timeout(10) { heard.pop }
      return if event.name == expected['method'] && event.params.wire >= expected['params']
    end
  end

  def check(expected, found, sent)
    part = expected.key?('error') ? 'error' : 'result'
    assert matches?(expected[part], found[part]), "#{sent} gave #{found}, not #{expected}"
  end

  # Whether a message is as a transcript has it, where `<text>` and its like stand for any such value.
  def matches?(expected, found)
    return found.is_a?(KINDS[expected]) if KINDS.key?(expected)

    case expected
    when Hash
      found.is_a?(Hash) && expected.keys.sort == found.keys.sort &&
        expected.all? { |name, value| matches?(value, found[name]) }
    when Array then found.is_a?(Array) && expected.size == found.size && expected.zip(found).all? { |pair| matches?(*pair) }
    else expected == found
    end
  end
end

class ErrorTest < Minitest::Test
  include Peers

  def test_each_kind_can_be_rescued_by_its_class
    fake do |client|
      schema('errors.json')['errors'].each do |entry|
        error = assert_raises(Renkei::ERRORS.fetch(entry['kind'])) { client.status(job: "error-#{entry['kind']}") }
        assert_equal Renkei::Names.ruby(entry['kind']).to_sym, error.kind
        assert_equal [entry['code'], entry['retryable'], 7], [error.code, error.retryable?, error.retry_after]
        assert_equal entry['message']['ja'], error.message_ja
        entry['data'].each_key { |name| refute_nil error.data[name] }
      end
    end
  end

  def test_data_of_an_error_has_names
    fake do |client|
      error = assert_raises(Renkei::LimitExceeded) { client.status(job: 'error-limitExceeded') }
      assert_equal ['sample', 1], [error.digest, error.exceeded.size]
    end
  end

  def test_an_unknown_kind_is_a_call_error
    fake do |client|
      error = assert_raises(Renkei::CallError) { client.status(job: 'unheard-of') }
      assert_equal :unheard_of, error.kind
    end
  end

  def test_wrong_types_are_refused_before_sending
    fake do |client|
      {
        -> { client.status(job: 3) } => /status: job must be text/,
        -> { client.diff(job: 'a', limit: '3') } => /diff: limit must be integer/,
        -> { client.sync(job: 'a', select: { codes: [42] }) } => /select.codes\[0\] must be text/,
        -> { client.diff(job: 'a', classes: :new) } => /classes must be an Array/
      }.each { |call, words| assert_match(words, assert_raises(TypeError, &call).message) }
      assert_raises(ArgumentError) { client.sync(job: 'a', select: { codes: ['1'], expect: [] }) }
    end
  end
end

class FutureTest < Minitest::Test
  include Peers

  def test_unknown_members_and_enum_values_are_kept
    fake do |client|
      job = client.status(job: 'future')
      assert_equal [:dreaming, { 'deep' => [1, nil] }, 1], [job.state, job.wire['mood'], job.counts.wire['ghosts']]
    end
  end

  def test_an_incompatible_contract_is_refused
    error = assert_raises(Renkei::CannotStart) { fake(env: { 'FAKE_CONTRACT' => '2.0' }) }
    assert_match(/contract 2\.0/, error.message)
  end
end

class TroubleTest < Minitest::Test
  include Peers

  def test_a_killed_sidecar_is_a_clear_error
    sandbox do |client|
      Process.kill(:KILL, client.pid)
      assert_match(/ended by SIGKILL/, assert_raises(Renkei::ConnectionLost) { client.wait('april') }.message)
      assert_raises(Renkei::ConnectionLost) { client.ping }
    end
  end

  def test_end_of_the_log_is_in_the_error
    fake do |client|
      error = assert_raises(Renkei::ConnectionLost) { client.status(job: 'die') }
      assert_match(/ended with 3.*the last words/m, error.message)
    end
  end

  def test_a_time_out_leaves_the_client_usable
    fake do |client|
      assert_raises(Renkei::CallTimeout) { client.status(job: 'silent', timeout: 0.05) }
      assert_equal 'next', client.status(job: 'next').job
    end
  end

  def test_invalid_data_is_a_protocol_violation
    fake do |client|
      error = assert_raises(Renkei::ProtocolViolation) { client.status(job: 'garbage') }
      assert_match(/Segmentation fault/, error.message)
    end
  end

  def test_a_large_log_does_not_block_the_client
    lines = 0
    fake(log: ->(_line) { lines += 1 }) { |client| assert_equal 'flood', client.status(job: 'flood').job }
    assert_equal 180_000, lines
  end

  def test_wrong_programs_and_closed_ports_name_the_remedy
    { '/nowhere' => /Give the path/, '/bin/true' => /ended with 0/, '/bin/echo' => /right program/ }.each do |binary, words|
      assert_match(words, assert_raises(Renkei::CannotStart) { Renkei::Client.start(binary: binary) }.message)
    end
    %w[127.0.0.1:1 unix:/nowhere].each do |address|
      error = assert_raises(Renkei::CannotStart) { Renkei::Client.connect(address) }
      assert_match(/renkei serve --listen/, error.message)
    end
  end

  def test_no_process_and_no_descriptor_remains
    client = fake
    Process.kill(:STOP, client.pid)
    client.close(grace: 0.05)
    assert_raises(Errno::ESRCH) { Process.kill(0, client.pid) }
    assert_empty(Thread.list.select { |thread| thread.name.to_s.start_with?('renkei') })
  end

  def test_many_threads_at_once
    fake do |client|
      names = Array.new(50) { |index| "job-#{index}" }
      assert_equal names, names.map { |name| Thread.new { client.status(job: name).job } }.map(&:value)
    end
  end

  # A channel with nothing at its other end.
  class Nowhere
    def initialize = @open = [+'an end']

    def name = 'nowhere'
    def epitaph = 'nowhere has ended'
    def gets = nil
    def write(line) = line
    def end_input = nil
    def reap(grace) = grace
    def release = nil
    def forked = @open.each(&:clear)
  end

  # A client that is gone but not yet swept by the garbage collector is none to release: to touch it ends the child.
  def test_forks_after_many_closed_clients
    ends = Array.new(300) do
      10.times { Renkei::Link.new(Nowhere.new).close(1) }
      Process.wait2(fork { exit!(true) }).last
    end
    assert_empty(ends.reject(&:success?))
  end

  def test_a_forked_child_gets_an_error_and_holds_no_descriptor
    client = fake
    reader, writer = IO.pipe
    child = fork do
      client.ping
    rescue Renkei::Error => e
      client.close
      writer.write(e.message)
      writer.close
      sleep
    ensure
      exit!
    end
    writer.close
    assert_match(/open another one after a fork/, reader.read)
    began = Process.clock_gettime(Process::CLOCK_MONOTONIC)
    client.close(grace: 10)
    assert_operator Process.clock_gettime(Process::CLOCK_MONOTONIC) - began, :<, 5
  ensure
    Process.kill(:KILL, child)
    Process.wait(child)
  end
end

class ListeningTest < Minitest::Test
  include Peers

  # Yields the address of a renkei that listens.
  def listening(*arguments)
    errors, child_errors = IO.pipe
    pid = Process.spawn({ 'TEST_TOKEN' => 'open-sesame' }, BINARY, 'serve', '--sandbox', '--people', '30', *arguments,
                        err: child_errors)
    child_errors.close
    yield JSON.parse(errors.gets)['listening']
  ensure
    Process.kill(:TERM, pid)
    Process.wait(pid)
    errors.close
  end

  def test_over_tcp_with_the_token
    listening('--listen', '127.0.0.1:0', '--token-env', 'TEST_TOKEN') do |address|
      Renkei::Client.connect(address, token: 'open-sesame') { |client| assert_equal 'sandbox', client.check.connection }
      assert_raises(Renkei::Unauthenticated) { Renkei::Client.connect(address, token: 'guess') }
    end
  end

  def test_over_a_unix_socket
    Dir.mktmpdir do |folder|
      listening('--listen', "unix:#{folder}/renkei.sock") do |address|
        Renkei::Client.connect(address) { |client| assert client.hello.sandbox }
      end
    end
  end
end

class EventTest < Minitest::Test
  include Peers

  def test_notifications_also_unknown_ones
    fake do |client|
      heard = Queue.new
      client.listen { |event| heard << event }
      client.status(job: 'events')
      changed, progress, dreamt = Array.new(3) { heard.pop }
      assert_equal ['job.changed', :ready], [changed.name, changed.params.state]
      assert_equal [1, { 'job' => 'events' }], [progress.params.progress.done, dreamt.params]
    end
  end
end
