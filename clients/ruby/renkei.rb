# frozen_string_literal: true

# A client of renkei: starts it, or connects to it, and calls its methods.
#
# Copy this file and `renkei_contract.rb`. It needs Ruby 3.0 or later and nothing else.
#
#   Renkei::Client.start('--sandbox') do |client|
#     job = client.fetch(direction: :smart_hr_to_king_of_time, base_date: '2026-04-01', wait_seconds: 60)
#   end
#
# Several threads may use a client at once. After a fork, the child needs its own client.

require 'date'
require 'json'
require 'socket'
require 'time'

module Renkei
  # Base class of all errors that a client raises, except the TypeError for a wrong param.
  class Error < StandardError; end

  # No renkei could be reached. The message names the cause and the remedy.
  class CannotStart < Error; end

  # renkei ended, or the connection was lost. Requests in flight may have taken effect: see `results` of the job.
  class ConnectionLost < Error; end

  # The received data does not follow the protocol.
  class ProtocolViolation < Error; end

  # The time limit was exceeded. The request was cancelled; a job that it started continues.
  class CallTimeout < Error; end

  # renkei answered with an error. Each kind has a class of its own; an unknown kind is a plain `CallError`.
  class CallError < Error
    attr_reader :code, :data

    # @param error [Hash] as it was received
    def initialize(error)
      super(error['message'])
      @code = error['code']
      @data = error['data'] || {}
    end

    # @return [Symbol]
    def kind = ErrorKind.read(data.fetch('kind', 'internalError'))

    # @return [String]
    def message_ja = data.fetch('messageJa', message)

    # @return [Boolean] true if the same call may succeed later
    def retryable? = data['retryable'] == true

    # @return [Integer, nil] seconds to wait before the next attempt, if known
    def retry_after = data['retryAfter']
  end

  # A string with known values, as symbols. An unknown value of a later version becomes a symbol, too.
  class OpenEnum
    def initialize(**values)
      @values = values.freeze
      @symbols = values.invert.freeze
    end

    # @return [Array<Symbol>] the known values
    def known = @values.keys

    def read(text) = @symbols.fetch(text) { Names.ruby(text).to_sym }

    def write(value, place)
      case value
      when Symbol then @values.fetch(value) { Names.wire(value) }
      when String then value
      else Codec.refuse(place, "one of #{known.map(&:inspect).join(', ')}", value)
      end
    end
  end

  # One of several records, distinguished by their required members; or a list.
  class Union
    def initialize(*shapes) = @shapes = shapes

    def read(value) = Codec.read(value, @shapes.find { |shape| fits?(value, shape) })

    def write(value, place)
      shape = @shapes.find { |candidate| fits?(value, candidate) }
      shape ? Codec.write(value, shape, place) : Codec.refuse(place, @shapes.join(' or '), value)
    end

    def fits?(value, shape = nil)
      return @shapes.any? { |each| fits?(value, each) } unless shape

      shape.is_a?(Array) ? value.is_a?(Array) : Renkei.const_get(shape).fits?(value)
    end
  end

  # An immutable value with named members. `wire` is the object as it was received, with unknown members.
  class Record
    Member = Struct.new(:name, :shape, :optional, :wire)

    class << self
      def members = @members ||= []

      def member(name, shape, optional: false, wire: Names.wire(name))
        members << Member.new(name, shape, optional, wire)
        attr_reader name
      end

      def read(object)
        new(wire: object, **members.to_h { |each| [each.name, Codec.read(object[each.wire], each.shape)] })
      end

      # Accepts a record, or a Hash of its members.
      def write(value, place)
        given = value.is_a?(self) ? value.to_h : value
        Codec.refuse(place, self, value) unless given.is_a?(Hash)
        strange = given.keys.map(&:to_sym) - members.map(&:name)
        raise ArgumentError, "#{place}: there is no #{strange.join(', ')} in #{self}" if strange.any?

        members.to_h { |each| [each.wire, Codec.write(given[each.name], each.shape, "#{place}.#{each.name}")] }.compact
      end

      def fits?(value)
        return true if value.is_a?(self)

        value.is_a?(Hash) && members.reject(&:optional).all? { |each| value.key?(each.name) || value.key?(each.wire) }
      end
    end

    attr_reader :wire

    def initialize(wire: nil, **values)
      @wire = wire
      self.class.members.each { |each| instance_variable_set("@#{each.name}", values[each.name]) }
      freeze
    end

    def to_h = self.class.members.to_h { |each| [each.name, public_send(each.name)] }

    def ==(other) = other.class == self.class && other.to_h == to_h
    alias eql? ==

    def hash = to_h.hash

    def deconstruct_keys(_names) = to_h

    def inspect = "#<#{self.class} #{to_h.compact.map { |name, value| "#{name}=#{value.inspect}" }.join(' ')}>"
  end

  # Conversion between names in Ruby and on the wire.
  module Names
    def self.wire(name) = name.to_s.gsub(/_(.)/) { Regexp.last_match(1).upcase }

    def self.ruby(name) = name.gsub(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/, '_').downcase
  end

  # Conversion between Ruby values and JSON.
  module Codec
    PLAIN = { text: [String], integer: [Integer], boolean: [true, false], json: [Hash] }.freeze

    module_function

    def read(value, shape)
      case shape
      when nil then value
      when Array then value&.map { |each| read(each, shape.first) }
      when :date then value && Date.iso8601(value)
      when :time then value && Time.iso8601(value)
      when *PLAIN.keys then value
      else value.nil? ? nil : Renkei.const_get(shape).read(value)
      end
    end

    def write(value, shape, place)
      case shape
      when Array then value && write_list(value, shape.first, place)
      when :date then value && date(value, place)
      when *PLAIN.keys
        return value if value.nil? || PLAIN[shape].any? { |kind| kind === value } # rubocop:disable Style/CaseEquality

        refuse(place, shape, value)
      else value.nil? ? nil : Renkei.const_get(shape).write(value, place)
      end
    end

    def write_list(value, shape, place)
      refuse(place, 'an Array', value) unless value.is_a?(Array)
      value.each_with_index.map { |each, index| write(each, shape, "#{place}[#{index}]") }
    end

    def date(value, place)
      return value if value.is_a?(String)

      value.is_a?(Date) && !value.is_a?(DateTime) ? value.iso8601 : refuse(place, 'a Date', value)
    end

    def refuse(place, expected, value)
      raise TypeError, "#{place} must be #{expected}, not #{value.class}"
    end
  end
end

require_relative 'renkei_contract'

module Renkei
  # A notification after `subscribe`. `params` is a record, or a Hash for an unknown notification.
  Event = Struct.new(:name, :params)

  # A client of one renkei.
  class Client
    include Methods

    BUSY = %i[fetching syncing waiting].freeze
    HANDSHAKE_TIMEOUT = 15

    class << self
      # Starts `renkei serve` with these arguments. With a block, closes the client at its end.
      #
      # @param binary [String] path of the executable
      # @param env [Hash] added to this process's environment
      # @param log [#call] called with each line of renkei's log
      # @param timeout [Numeric] seconds that a call may take
      def start(*arguments, binary: 'renkei', env: {}, log: nil, timeout: 60, &block)
        within(handshake(ProcessChannel.new(binary, arguments, env, log), timeout), &block)
      end

      # Connects to `renkei serve --listen`: `host:port`, or `unix:/path`. With a block, closes the client at its end.
      #
      # @param tls [OpenSSL::SSL::SSLContext, true, nil]
      def connect(address, token: nil, tls: nil, timeout: 60, &block)
        within(handshake(SocketChannel.new(address, tls), timeout, token), &block)
      end

      private

      def within(client)
        return client unless block_given?

        begin
          yield client
        ensure
          client.close
        end
      end

      # Returns the client after the handshake: the peer is a renkei with a compatible contract.
      def handshake(channel, timeout, token = nil)
        client = new(Link.new(channel), timeout)
        client.authenticate(token: token, timeout: HANDSHAKE_TIMEOUT) if token
        hello = client.call('hello', { client: 'renkei.rb' }, timeout: HANDSHAKE_TIMEOUT)
        client.check_handshake(channel.name, hello)
        client
      rescue CallTimeout, ConnectionLost, ProtocolViolation => e
        client&.close(grace: 1)
        raise CannotStart, "#{channel.name} did not answer like renkei: #{e.message}"
      rescue Error
        client&.close(grace: 1)
        raise
      end
    end

    def initialize(link, timeout)
      @link = link
      @timeout = timeout
    end

    # Calls a method by its name on the wire, with JSON in and out.
    def call(method, params = {}, timeout: @timeout) = @link.call(method, params, timeout)

    # Calls the block with each notification, on a thread of its own.
    #
    # @return [#call] stops the calls
    def listen(&listener) = @link.listen(listener)

    # Waits until the job is no longer fetching, syncing or waiting. With a block, also subscribes to the job and yields
    # each notification.
    #
    # @return [Job]
    # @raise [CallTimeout] the job continues
    def wait(job, timeout: nil, &on_progress)
      stop = listen { |event| on_progress.call(event) if event.params.job == job } if on_progress
      subscribe(job: job) if on_progress
      deadline = timeout && (now + timeout)
      loop do
        left = deadline ? [deadline - now, 0].max : 30
        found = status(job: job, wait_seconds: [left.round, 30].min)
        return found unless BUSY.include?(found.state)
        raise CallTimeout, "#{job} is still #{found.state}" if deadline && now >= deadline
      end
    ensure
      stop&.call
    end

    # Closes the connection. A renkei that this client started finishes its writes in flight, then ends.
    #
    # @param grace [Numeric] seconds until SIGTERM, and again until SIGKILL
    def close(grace: 15) = @link.close(grace)

    # @return [Integer, nil] id of the process that this client started
    def pid = @link.pid

    # @private
    def check_handshake(name, hello)
      raise CannotStart, "#{name} is not renkei" unless hello.is_a?(Hash) && hello['product'] == 'renkei'

      theirs = hello['contractVersion'].to_s
      return if theirs.split('.').first == CONTRACT_VERSION.split('.').first

      raise CannotStart, "#{name} has contract #{theirs}, this client #{CONTRACT_VERSION}. " \
                         'Copy the client of that version, or use another renkei.'
    end

    private

    def now = Process.clock_gettime(Process::CLOCK_MONOTONIC)

    def invoke(method, returns, timeout, **params)
      wire = params.to_h do |name, (value, shape, wire_name)|
        [wire_name || Names.wire(name), Codec.write(value, shape, "#{method}: #{name}")]
      end.compact
      answer = @link.call(method, wire, (timeout || @timeout) + wire.fetch('waitSeconds', 0))
      returns && Codec.read(answer, returns)
    end

    def each_page(method, rows, **params, &block)
      return to_enum(:each_page, method, rows, **params) unless block

      cursor = nil
      loop do
        page = public_send(method, **params, cursor: cursor)
        page.public_send(rows).each(&block)
        cursor = page.next_cursor
        return if cursor.nil?
      end
    end
  end

  # Matches responses with requests. One thread reads, one writes, and one calls the listeners; none waits for another.
  class Link
    # A future for one response.
    class Slot
      def initialize
        @lock = Mutex.new
        @filled = ConditionVariable.new
      end

      def fill(answer)
        @lock.synchronize do
          @answer ||= answer
          @filled.broadcast
        end
      end

      # @return [Hash, Error, nil] nil after the time limit
      def wait(seconds)
        deadline = Process.clock_gettime(Process::CLOCK_MONOTONIC) + seconds
        @lock.synchronize do
          until @answer
            left = deadline - Process.clock_gettime(Process::CLOCK_MONOTONIC)
            return nil if left <= 0

            @filled.wait(@lock, left)
          end
          @answer
        end
      end
    end

    # Open links of this process, so that the child of a fork can release them.
    OPEN = {}.compare_by_identity

    def initialize(channel)
      @channel = channel
      @lock = Mutex.new
      @pending = {}
      @next = 0
      @listeners = []
      @outbox = Queue.new
      @heard = Queue.new
      @threads = %i[read write tell].map { |work| Thread.new { send(work) }.tap { |thread| thread.name = "renkei-#{work}" } }
      OPEN[self] = true
    end

    def pid = @channel.pid

    def call(method, params, limit)
      id, slot = send_request(method, params)
      answer = slot.wait(limit)
      raise CallTimeout, "#{method}: no answer within #{limit} seconds" unless answer
      raise answer if answer.is_a?(Error)
      raise ERRORS.fetch(answer['error'].dig('data', 'kind'), CallError).new(answer['error']) if answer.key?('error')

      answer['result']
    ensure
      cancel(id) if id && !answer
    end

    # Sends a request. Its response arrives in the slot.
    def send_request(method, params)
      slot = Slot.new
      id = @lock.synchronize do
        raise @lost if @lost

        @pending[@next += 1] = slot
        @next
      end
      put(id: id, method: method, params: params)
      [id, slot]
    end

    # Cancels a request. Its response, which is still sent, is dropped.
    def cancel(id)
      slot = @lock.synchronize { @pending.delete(id) }
      put(method: '$/cancelRequest', params: { id: id }) if slot
    end

    def put(**message) = @outbox << "#{JSON.generate({ jsonrpc: '2.0', **message })}\n"

    def listen(listener)
      @lock.synchronize { @listeners += [listener] }
      -> { @lock.synchronize { @listeners -= [listener] } }
    end

    def close(grace)
      return if @threads.empty? # It is the parent's.

      @lock.synchronize { @pending.keys }.each { |id| cancel(id) }
      lose(ConnectionLost.new('the client was closed'))
      @outbox.close
      @threads[1].join(grace)
      @channel.end_input
      @channel.reap(grace)
      (@threads - [Thread.current]).each { |thread| thread.join(grace) }
      @channel.release
      OPEN.delete(self)
    end

    # In the child of a fork: closes its copies of the pipes. Otherwise, closing the parent's would not end renkei.
    def forked
      @lock = Mutex.new
      @lost = Error.new('this client belongs to the process that opened it; open another one after a fork')
      @threads = []
      @channel.forked
    end

    private

    def write
      while (line = @outbox.pop)
        @channel.write(line)
      end
    rescue SystemCallError, IOError
      nil # The reader detects and reports the end of the connection.
    end

    def read
      while (line = @channel.gets)
        take(line) unless line.strip.empty?
      end
      lose(ConnectionLost.new(@channel.end_description))
    rescue SystemCallError, IOError => e
      lose(ConnectionLost.new("#{@channel.end_description} (#{e.message})"))
    rescue StandardError => e
      lose(e.is_a?(Error) ? e : ProtocolViolation.new("an answer could not be understood: #{e.inspect}"))
      @channel.end_input
    ensure
      @heard.close
    end

    def take(line)
      message = begin
        JSON.parse(line)
      rescue JSON::ParserError, EncodingError
        nil
      end
      raise ProtocolViolation, stranger(line) unless message.is_a?(Hash)
      return @heard << message if message.key?('method') && !message.key?('id')
      raise ProtocolViolation, stranger(line) unless message.key?('result') || message.key?('error')

      @lock.synchronize { @pending.delete(message['id']) }&.fill(message)
    end

    def stranger(line)
      "#{@channel.name} does not speak renkei's protocol: it sent #{line.scrub.strip[0, 80].inspect}. " \
        'Is it the right program, or the right port?'
    end

    # Fails all pending requests, and all later ones.
    def lose(reason)
      waiting = @lock.synchronize do
        @lost ||= reason
        @pending.values.tap { @pending.clear }
      end
      waiting.each { |slot| slot.fill(reason) }
    end

    def tell
      while (message = @heard.pop)
        event = Event.new(message['method'], Codec.read(message['params'] || {}, EVENTS[message['method']]))
        @listeners.each do |listener|
          listener.call(event)
        rescue StandardError => e
          warn(e.full_message) # An error in a listener is printed. The other listeners are still called.
        end
      end
    end
  end

  # A renkei process that this client started.
  class ProcessChannel
    attr_reader :name, :pid

    def initialize(binary, arguments, env, log)
      @name = binary
      @last = []
      child_in, @input = IO.pipe
      @output, child_out = IO.pipe
      @errors, child_err = IO.pipe
      @pid = Process.spawn(env, [binary, binary], 'serve', *arguments, in: child_in, out: child_out, err: child_err)
      @waiter = Process.detach(@pid)
      @drain = Thread.new { drain(log) }.tap { |thread| thread.name = 'renkei-log' }
    rescue SystemCallError => e
      release
      raise CannotStart, "#{binary} cannot be started (#{e.message}). " \
                         'Give the path of the program as `binary`, or put it on the PATH.'
    ensure
      [child_in, child_out, child_err].each { |io| io&.close }
    end

    def write(line)
      @input.write(line)
      @input.flush
    end

    def gets = @output.gets

    def end_input
      @input.close
    rescue SystemCallError, IOError
      nil # Unwritten data is no loss, because the reader is gone.
    end

    # Waits for the end of the process, then sends SIGTERM, then SIGKILL.
    def reap(grace)
      return if @waiter.join(grace)

      Process.kill(:TERM, @pid)
      return if @waiter.join(5)

      Process.kill(:KILL, @pid)
      @waiter.join
    rescue Errno::ESRCH
      @waiter.join
    end

    def release
      @drain&.join(1)
      [@input, @output, @errors].each { |io| io&.close }
    end

    def forked = [@input, @output, @errors].each { |io| io&.close }

    def end_description
      return "#{name} closed its output" unless @waiter.join(5)

      @drain.join(1)
      status = @waiter.value
      how = status.signaled? ? "was ended by SIG#{Signal.signame(status.termsig)}" : "ended with #{status.exitstatus}"
      ["#{name} #{how}", *@last].join("\n  ")
    end

    private

    # Reads stderr all the time. A full pipe would block renkei.
    def drain(log)
      @errors.each_line(chomp: true) do |line|
        @last = [*@last, line].last(5)
        log&.call(line)
      end
    rescue IOError
      nil # It was closed.
    end
  end

  # A connection to a listener.
  class SocketChannel
    attr_reader :name

    def initialize(address, tls)
      @name = address
      @socket = open(address, tls)
    rescue SystemCallError, SocketError, IOError, ArgumentError => e
      raise CannotStart, "#{address} cannot be reached (#{e.message}). Is `renkei serve --listen #{address}` running?"
    end

    def pid = nil

    def write(line) = @socket.write(line)

    def gets = @socket.gets

    def end_input
      @socket.to_io.shutdown
    rescue SystemCallError, IOError
      nil # It is already closed.
    end

    def reap(_grace); end

    def release = @socket.close

    def forked = @socket.to_io.close

    def end_description = "#{name} closed the connection"

    private

    def open(address, tls)
      return UNIXSocket.new(address.delete_prefix('unix:')) if address.start_with?('unix:')

      host, _, port = address.rpartition(':')
      host = host.delete('[]')
      socket = Socket.tcp(host, Integer(port), connect_timeout: Client::HANDSHAKE_TIMEOUT)
      socket.setsockopt(Socket::IPPROTO_TCP, Socket::TCP_NODELAY, 1)
      tls ? secured(socket, host, tls) : socket
    end

    def secured(socket, host, tls)
      require 'openssl'
      context = tls == true ? OpenSSL::SSL::SSLContext.new.tap(&:set_params) : tls
      secure = OpenSSL::SSL::SSLSocket.new(socket, context)
      secure.sync_close = true
      secure.hostname = host
      secure.connect
      secure.post_connection_check(host) if context.verify_mode == OpenSSL::SSL::VERIFY_PEER
      secure
    rescue OpenSSL::SSL::SSLError => e
      socket.close
      raise IOError, e.message
    end
  end

  # Releases the parent's clients in the child of a fork.
  module AfterFork
    def _fork
      super.tap { |pid| Link::OPEN.each_key(&:forked).clear if pid.zero? }
    end
  end
  Process.singleton_class.prepend(AfterFork) if Process.respond_to?(:_fork)
end
