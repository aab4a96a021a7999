# frozen_string_literal: true

# A client of renkei: starts it, or connects to it, and calls its methods.
#
# Copy this file and `renkei_contract.rb`. Ruby 3.0 or later; nothing to install.
#
#   Renkei::Client.start('--sandbox') do |client|
#     job = client.fetch(direction: :smart_hr_to_king_of_time, base_date: '2026-04-01', wait_seconds: 60)
#   end
#
# A client may be used from several threads at once. After a fork the child needs one of its own.

require 'date'
require 'json'
require 'socket'
require 'time'

module Renkei
  # Everything that a client raises, but for the TypeErrors of wrong params.
  class Error < StandardError; end

  # There is no renkei to talk to; the text says why and what to do.
  class CannotStart < Error; end

  # renkei ended, or the connection broke. What was being done may have been done: see `results` of the job.
  class ConnectionLost < Error; end

  # What came is not what renkei would send.
  class ProtocolViolation < Error; end

  # No answer came in time. The request was cancelled; a job that it began goes on.
  class CallTimeout < Error; end

  # renkei answered with an error. Each kind has a class of its own; one that is not known yet is a plain `CallError`.
  class CallError < Error
    attr_reader :code, :data

    # @param error [Hash] as it came
    def initialize(error)
      super(error['message'])
      @code = error['code']
      @data = error['data'] || {}
    end

    # @return [Symbol]
    def kind = ErrorKind.read(data.fetch('kind', 'internalError'))

    # @return [String]
    def message_ja = data.fetch('messageJa', message)

    # @return [Boolean] whether the same call may succeed later
    def retryable? = data['retryable'] == true

    # @return [Integer, nil] seconds, where they are known
    def retry_after = data['retryAfter']
  end

  # The words that a text may be, as symbols. A word that is not known yet becomes a symbol, too.
  class Words
    def initialize(**words)
      @words = words.freeze
      @symbols = words.invert.freeze
    end

    # @return [Array<Symbol>] those that are known
    def known = @words.keys

    def read(text) = @symbols.fetch(text) { Names.ruby(text).to_sym }

    def write(value, place)
      case value
      when Symbol then @words.fetch(value) { Names.wire(value) }
      when String then value
      else Codec.refuse(place, "one of #{known.map(&:inspect).join(', ')}", value)
      end
    end
  end

  # One of several records, told apart by the members that each needs; or a list.
  class Choice
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

  # A value with named members that never changes. `wire` is the object as it came, with what is not known yet.
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

      # Takes a record or a Hash of its members.
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

  # Names here and on the wire.
  module Names
    def self.wire(name) = name.to_s.gsub(/_(.)/) { Regexp.last_match(1).upcase }

    def self.ruby(name) = name.gsub(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/, '_').downcase
  end

  # Between Ruby's values and JSON.
  module Codec
    PLAIN = { text: [String], integer: [Integer], boolean: [true, false], json: [Hash] }.freeze

    module_function

    def read(value, shape)
      case shape
      when nil then value
      when Array then value&.map { |each| read(each, shape.first) }
      when :day then value && Date.iso8601(value)
      when :moment then value && Time.iso8601(value)
      when *PLAIN.keys then value
      else value.nil? ? nil : Renkei.const_get(shape).read(value)
      end
    end

    def write(value, shape, place)
      case shape
      when Array then value && write_list(value, shape.first, place)
      when :day then value && day(value, place)
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

    def day(value, place)
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
  # A notification that was asked for with `subscribe`. `params` is a record; a Hash for what is not known yet.
  Event = Struct.new(:name, :params)

  # Calls renkei.
  class Client
    include Methods

    BUSY = %i[fetching syncing waiting].freeze
    GREETING = 15

    class << self
      # Starts `renkei serve` with these arguments. With a block, closes behind it.
      #
      # @param binary [String] the program
      # @param env [Hash] added to this process's environment
      # @param log [#call] gets each line of renkei's log
      # @param timeout [Numeric] seconds that a call may take
      def start(*arguments, binary: 'renkei', env: {}, log: nil, timeout: 60, &block)
        within(greeted(ProcessChannel.new(binary, arguments, env, log), timeout), &block)
      end

      # Connects to `renkei serve --listen`: `host:port`, or `unix:/path`. With a block, closes behind it.
      #
      # @param tls [OpenSSL::SSL::SSLContext, true, nil]
      def connect(address, token: nil, tls: nil, timeout: 60, &block)
        within(greeted(SocketChannel.new(address, tls), timeout, token), &block)
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

      # The client, once it is certain that a renkei of our contract is at the other end.
      def greeted(channel, timeout, token = nil)
        client = new(Link.new(channel), timeout)
        client.authenticate(token: token, timeout: GREETING) if token
        hello = client.call('hello', { client: 'renkei.rb' }, timeout: GREETING)
        client.check_greeting(channel.name, hello)
        client
      rescue CallTimeout, ConnectionLost, ProtocolViolation => e
        client&.close(grace: 1)
        raise CannotStart, "#{channel.name} did not answer as renkei does: #{e.message}"
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

    # Gives each notification to the block, on a thread of its own.
    #
    # @return [#call] what ends that
    def listen(&listener) = @link.listen(listener)

    # Waits until the job is no longer fetching, syncing or waiting. With a block, subscribes to it, too, and yields each
    # notification.
    #
    # @return [Job]
    # @raise [CallTimeout] the job goes on
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

    # Ends the connection. A renkei that was started here finishes what it is writing, and ends.
    #
    # @param grace [Numeric] seconds after which it is told to stop, and then made to
    def close(grace: 15) = @link.close(grace)

    # @return [Integer, nil] the process that was started here
    def pid = @link.pid

    # @private
    def check_greeting(name, hello)
      raise CannotStart, "#{name} is no renkei" unless hello.is_a?(Hash) && hello['product'] == 'renkei'

      theirs = hello['contractVersion'].to_s
      return if theirs.split('.').first == CONTRACT_VERSION.split('.').first

      raise CannotStart, "#{name} keeps contract #{theirs}, this client #{CONTRACT_VERSION}. " \
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

  # Pairs answers with requests. One thread reads, one writes, one tells the listeners; none waits for another.
  class Link
    # Where one answer arrives.
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

      # @return [Hash, Error, nil] nothing if the time is up
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

    # Links of this process that are not closed, so that a fork's child can let go of them.
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

    # Sends a request; its answer comes in the slot.
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

    # Gives a request up. Its answer, which still comes, is dropped.
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
      @channel.let_go
      OPEN.delete(self)
    end

    # In a fork's child: its copies of the pipe are closed, or the parent could not end renkei by closing its own.
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
      nil # The reader sees the end of the connection, and says so.
    end

    def read
      while (line = @channel.gets)
        take(line) unless line.strip.empty?
      end
      lose(ConnectionLost.new(@channel.epitaph))
    rescue SystemCallError, IOError => e
      lose(ConnectionLost.new("#{@channel.epitaph} (#{e.message})"))
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

    # From now on there is nobody to ask.
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
          warn(e.full_message) # A listener's mistake is shown, and does not silence the others.
        end
      end
    end
  end

  # A renkei that was started here.
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
      let_go
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
      nil # What could not be written any more is no loss: the reader is gone.
    end

    # Waits for the end of the process: by itself, then asked, then made to.
    def reap(grace)
      return if @waiter.join(grace)

      Process.kill(:TERM, @pid)
      return if @waiter.join(5)

      Process.kill(:KILL, @pid)
      @waiter.join
    rescue Errno::ESRCH
      @waiter.join
    end

    def let_go
      @drain&.join(1)
      [@input, @output, @errors].each { |io| io&.close }
    end

    def forked = [@input, @output, @errors].each { |io| io&.close }

    def epitaph
      return "#{name} closed its output" unless @waiter.join(5)

      @drain.join(1)
      status = @waiter.value
      how = status.signaled? ? "was ended by SIG#{Signal.signame(status.termsig)}" : "ended with #{status.exitstatus}"
      ["#{name} #{how}", *@last].join("\n  ")
    end

    private

    # stderr is always read, or a full pipe would stop renkei.
    def drain(log)
      @errors.each_line(chomp: true) do |line|
        @last = [*@last, line].last(5)
        log&.call(line)
      end
    rescue IOError
      nil # It was closed.
    end
  end

  # A renkei that listens somewhere.
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
      nil # It is closed already.
    end

    def reap(_grace); end

    def let_go = @socket.close

    def forked = @socket.to_io.close

    def epitaph = "#{name} closed the connection"

    private

    def open(address, tls)
      return UNIXSocket.new(address.delete_prefix('unix:')) if address.start_with?('unix:')

      host, _, port = address.rpartition(':')
      host = host.delete('[]')
      socket = Socket.tcp(host, Integer(port), connect_timeout: Client::GREETING)
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

  # Lets go of the parent's clients in the child of a fork.
  module AfterFork
    def _fork
      super.tap { |pid| Link::OPEN.each_key(&:forked).clear if pid.zero? }
    end
  end
  Process.singleton_class.prepend(AfterFork) if Process.respond_to?(:_fork)
end
