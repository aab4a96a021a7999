package renkei;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * A client of renkei: starts it, or connects to it, and calls its methods. Copy the folder {@code renkei}. It needs
 * Java 17 or later and nothing else.
 *
 * <pre>{@code
 * try (var client = Renkei.start("renkei", "--sandbox")) {
 *     var job = client.fetch(FetchParams.of(Direction.SMART_HR_TO_KING_OF_TIME).waitSeconds(60));
 * }
 * }</pre>
 *
 * Several threads may use a client at once.
 */
public final class Renkei implements Contract.Methods, AutoCloseable {
    /** Base class of all errors that a client throws. */
    public static class RenkeiException extends RuntimeException {
        RenkeiException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** No renkei could be reached. The message names the cause and the remedy. */
    public static final class CannotStart extends RenkeiException {
        CannotStart(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /** renkei ended, or the connection was lost. Requests in flight may have taken effect: see {@code results} of the job. */
    public static final class ConnectionLost extends RenkeiException {
        ConnectionLost(String message) {
            super(message, null);
        }
    }

    /** The received data does not follow the protocol. */
    public static final class ProtocolViolation extends RenkeiException {
        ProtocolViolation(String message) {
            super(message, null);
        }
    }

    /** The time limit was exceeded. The request was cancelled; a job that it started continues. */
    public static final class CallTimeout extends RenkeiException {
        CallTimeout(String message) {
            super(message, null);
        }
    }

    /** renkei answered with an error. Each kind has a class of its own in {@link Contract}. An unknown kind has this class. */
    public static class CallError extends RenkeiException {
        private final long code;
        private final transient Map<String, Object> data;

        CallError(Map<String, Object> error) {
            super(String.valueOf(error.get("message")), null);
            code = error.get("code") instanceof Long number ? number : 0;
            data = Codec.members(error.getOrDefault("data", Map.of()));
        }

        public Contract.ErrorKind kind() {
            return new Contract.ErrorKind(String.valueOf(data.getOrDefault("kind", "internalError")));
        }

        public long code() {
            return code;
        }

        public String messageJa() {
            return String.valueOf(data.getOrDefault("messageJa", getMessage()));
        }

        /** True if the same call may succeed later. */
        public boolean isRetryable() {
            return Boolean.TRUE.equals(data.get("retryable"));
        }

        /** Null if unknown. */
        public Duration retryAfter() {
            return data.get("retryAfter") instanceof Long seconds ? Duration.ofSeconds(seconds) : null;
        }

        /** {@code error.data} as it was received. */
        public Map<String, Object> data() {
            return data;
        }

        <Value> Value datum(String name, Class<Value> type) {
            return type.cast(Codec.read(data.get(name), type));
        }

        <Value> List<Value> listDatum(String name, Class<Value> type) {
            if (!(data.get(name) instanceof List<?> found)) return null;
            return found.stream().map(each -> type.cast(Codec.read(each, type))).toList();
        }
    }

    /** A string with known values. Later versions may add values. */
    public interface OpenEnum {
        String value();
    }

    /** A notification. {@code params} are a {@code Job}, {@code JobProgressParams}, or a map for an unknown notification. */
    public record Event(String name, Map<String, Object> params) {
        /** The params as a record, such as {@code Contract.Job.class} for {@code job.changed}. */
        public <Params> Params as(Class<Params> type) {
            return type.cast(Codec.read(params, type));
        }
    }

    private static final Duration HANDSHAKE_TIMEOUT = Duration.ofSeconds(15);

    private final Link link;
    private final Duration timeout;

    private Renkei(Link link, Duration timeout) {
        this.link = link;
        this.timeout = timeout;
    }

    /** Starts {@code renkei serve} with these arguments. */
    public static Renkei start(String binary, String... arguments) {
        return start(new ProcessBuilder(), line -> {}, binary, arguments);
    }

    /**
     * Starts {@code renkei serve} with these arguments.
     *
     * @param builder provides the environment and the working directory
     * @param log called with each line of renkei's log
     */
    public static Renkei start(ProcessBuilder builder, Consumer<String> log, String binary, String... arguments) {
        var command = new ArrayList<>(List.of(binary, "serve"));
        command.addAll(Arrays.asList(arguments));
        try {
            return handshake(new ProcessChannel(binary, builder.command(command).start(), log), null);
        } catch (IOException e) {
            throw new CannotStart(binary + " cannot be started (" + e.getMessage()
                + "). Give the path of the program, or put it on the PATH.", e);
        }
    }

    /**
     * Connects to {@code renkei serve --listen}.
     *
     * @param address {@code host:port}, or {@code unix:/path}
     * @param token null for a Unix socket
     * @param tls null without TLS
     */
    public static Renkei connect(String address, String token, SSLSocketFactory tls) {
        try {
            return handshake(new SocketChannelOf(address, tls), token);
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart(address + " cannot be reached (" + e.getMessage()
                + "). Is `renkei serve --listen " + address + "` running?", e);
        }
    }

    /** Returns the client after the handshake: the peer is a renkei with a compatible contract. */
    private static Renkei handshake(Channel channel, String token) {
        var client = new Renkei(new Link(channel), HANDSHAKE_TIMEOUT);
        try {
            if (token != null) client.authenticate(Contract.AuthenticateParams.of(token));
            var hello = client.call("hello", Map.of("client", "Renkei.java"), Map.class);
            if (!"renkei".equals(hello.get("product"))) throw new CannotStart(channel.name() + " is not renkei", null);
            var theirs = String.valueOf(hello.get("contractVersion"));
            if (!theirs.split("\\.")[0].equals(Contract.VERSION.split("\\.")[0])) {
                throw new CannotStart(channel.name() + " has contract " + theirs + ", this client " + Contract.VERSION
                    + ". Copy the client of that version, or use another renkei.", null);
            }
            return new Renkei(client.link, Duration.ofMinutes(1));
        } catch (CallTimeout | ConnectionLost | ProtocolViolation e) {
            client.link.close(Duration.ofSeconds(1));
            throw new CannotStart(channel.name() + " did not answer like renkei: " + e.getMessage(), e);
        } catch (RenkeiException e) {
            client.link.close(Duration.ofSeconds(1));
            throw e;
        }
    }

    /** The same client with another time limit for calls, in addition to their {@code waitSeconds}. Default: a minute. */
    public Renkei within(Duration timeout) {
        return new Renkei(link, timeout);
    }

    @Override
    public <Result> Result call(String method, Object params, Class<Result> result) {
        var wire = Codec.write(params);
        var limit = timeout.plusSeconds(Codec.members(wire).get("waitSeconds") instanceof Number seconds ? seconds.longValue() : 0);
        var request = link.send(method, wire);
        try {
            return Codec.as(request.answer().get(limit.toMillis(), TimeUnit.MILLISECONDS), result);
        } catch (TimeoutException e) {
            link.cancel(request);
            throw new CallTimeout(method + ": no answer within " + limit.toMillis() + " ms");
        } catch (InterruptedException e) {
            link.cancel(request);
            Thread.currentThread().interrupt();
            throw new CancellationException(method + " was interrupted");
        } catch (ExecutionException e) {
            throw rethrown((RenkeiException) e.getCause());
        }
    }

    /** Calls a method without waiting. Cancelling the future cancels the request. */
    public <Result> CompletableFuture<Result> callAsync(String method, Object params, Class<Result> result) {
        var request = link.send(method, Codec.write(params));
        var future = request.answer().thenApply(answer -> Codec.as(answer, result));
        future.whenComplete((answer, failure) -> {
            if (future.isCancelled()) link.cancel(request);
        });
        return future;
    }

    /** Calls the listener with each notification, on a thread of its own. Close the result to stop. */
    public AutoCloseable listen(Consumer<Event> listener) {
        link.listeners.add(listener);
        return () -> link.listeners.remove(listener);
    }

    /** Waits until the job is no longer fetching, syncing or waiting. */
    public Contract.Job await(String job) {
        while (true) {
            var found = status(Contract.StatusParams.of(job).waitSeconds(30));
            if (!List.of("fetching", "syncing", "waiting").contains(found.state().value())) return found;
        }
    }

    /** Id of the process that this client started, or -1. */
    public long pid() {
        return link.channel.pid();
    }

    /**
     * Closes the connection. A renkei that this client started finishes its writes in flight, then ends. After 15 seconds,
     * it gets SIGTERM, then SIGKILL.
     */
    @Override
    public void close() {
        close(Duration.ofSeconds(15));
    }

    public void close(Duration grace) {
        link.close(grace);
    }

    static <Page, Row> Stream<Row> pages(
        Function<String, Page> get, Function<Page, List<Row>> rows, Function<Page, String> next) {
        var first = Stream.iterate(get.apply(null), page -> page != null,
            page -> next.apply(page) == null ? null : get.apply(next.apply(page)));
        return first.flatMap(page -> rows.apply(page).stream());
    }

    /** The same error with the stack trace of the caller. */
    private static RenkeiException rethrown(RenkeiException failure) {
        failure.fillInStackTrace();
        return failure;
    }

    /** A request in flight. */
    private record Request(long id, CompletableFuture<Object> answer) {}

    /** Matches responses with requests. One thread reads, one writes, and one calls the listeners. None waits for another. */
    private static final class Link {
        private static final Event LAST = new Event("", Map.of());
        private static final String END = "";

        final Channel channel;
        final List<Consumer<Event>> listeners = new CopyOnWriteArrayList<>();
        private final Map<Long, CompletableFuture<Object>> pending = new ConcurrentHashMap<>();
        private final AtomicLong numbers = new AtomicLong();
        private final LinkedBlockingQueue<String> outbox = new LinkedBlockingQueue<>();
        private final LinkedBlockingQueue<Event> heard = new LinkedBlockingQueue<>();
        private final List<Thread> threads;
        private volatile RenkeiException lost;

        Link(Channel channel) {
            this.channel = channel;
            threads = List.of(thread("read", this::read), thread("write", this::write), thread("tell", this::tell));
            threads.forEach(Thread::start);
        }

        Request send(String method, Object params) {
            var request = new Request(numbers.incrementAndGet(), new CompletableFuture<>());
            pending.put(request.id(), request.answer());
            if (lost != null) {
                pending.remove(request.id());
                throw rethrown(lost);
            }
            put(method, params, request.id());
            return request;
        }

        /** Cancels a request. Its response, which is still sent, is dropped. */
        void cancel(Request request) {
            if (pending.remove(request.id()) != null) put("$/cancelRequest", Map.of("id", request.id()), null);
        }

        void close(Duration grace) {
            for (var entry : pending.entrySet()) cancel(new Request(entry.getKey(), entry.getValue()));
            lose(new ConnectionLost("the client was closed"));
            outbox.add(END);
            join(threads.get(1), grace);
            channel.endInput();
            channel.reap(grace);
            threads.forEach(thread -> join(thread, grace));
        }

        private void put(String method, Object params, Long id) {
            var message = new LinkedHashMap<String, Object>();
            message.put("jsonrpc", "2.0");
            if (id != null) message.put("id", id);
            message.put("method", method);
            message.put("params", params);
            outbox.add(Json.write(message) + "\n");
        }

        private void write() {
            try {
                for (var line = outbox.take(); !line.equals(END); line = outbox.take()) {
                    channel.output().write(line.getBytes(StandardCharsets.UTF_8));
                    channel.output().flush();
                }
            } catch (IOException e) {
                // The reader detects and reports the end of the connection.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void read() {
            try (var lines = new BufferedReader(new InputStreamReader(channel.input(), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.isBlank()) take(line);
                }
                lose(new ConnectionLost(channel.endDescription()));
            } catch (IOException e) {
                lose(new ConnectionLost(channel.endDescription() + " (" + e.getMessage() + ")"));
            } catch (RenkeiException e) {
                lose(e);
            } catch (RuntimeException e) {
                lose(new ProtocolViolation("an answer could not be understood: " + e));
            } finally {
                channel.endInput();
                heard.add(LAST);
            }
        }

        private void take(String line) {
            Map<String, Object> message;
            try {
                message = Codec.members(Json.read(line));
            } catch (Json.Malformed e) {
                throw stranger(line);
            }
            if (message.get("method") instanceof String name && !message.containsKey("id")) {
                heard.add(new Event(name, Codec.members(message.get("params"))));
                return;
            }
            if (!message.containsKey("result") && !message.containsKey("error")) throw stranger(line);
            var answer = message.get("id") instanceof Long id ? pending.remove(id) : null;
            if (answer == null) return;
            if (message.containsKey("error")) answer.completeExceptionally(error(Codec.members(message.get("error"))));
            else answer.complete(message.get("result"));
        }

        private static CallError error(Map<String, Object> error) {
            var kind = String.valueOf(Codec.members(error.get("data")).get("kind"));
            return Contract.ERRORS.getOrDefault(kind, CallError::new).apply(error);
        }

        private ProtocolViolation stranger(String line) {
            return new ProtocolViolation(channel.name() + " does not speak renkei's protocol: it sent \""
                + line.substring(0, Math.min(80, line.length())) + "\". Is it the right program, or the right port?");
        }

        /** Fails all pending calls, and all later ones. */
        private void lose(RenkeiException reason) {
            if (lost == null) lost = reason;
            pending.values().removeIf(answer -> answer.completeExceptionally(reason) || true);
        }

        private void tell() {
            try {
                for (var event = heard.take(); event != LAST; event = heard.take()) {
                    for (var listener : listeners) tell(listener, event);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /** An error in a listener is printed. The other listeners are still called. */
        private static void tell(Consumer<Event> listener, Event event) {
            try {
                listener.accept(event);
            } catch (RuntimeException e) {
                var thread = Thread.currentThread();
                thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
            }
        }
    }

    private static Thread thread(String name, Runnable work) {
        var thread = new Thread(work, "renkei-" + name);
        thread.setDaemon(true);
        return thread;
    }

    private static void join(Thread thread, Duration grace) {
        if (thread == Thread.currentThread()) return;
        try {
            thread.join(grace.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A channel to renkei. */
    private interface Channel {
        String name();

        InputStream input();

        OutputStream output();

        void endInput();

        void reap(Duration grace);

        String endDescription();

        long pid();
    }

    private static final class ProcessChannel implements Channel {
        private final String name;
        private final Process process;
        private final Deque<String> last = new ArrayDeque<>();
        private final Thread drain;

        ProcessChannel(String name, Process process, Consumer<String> log) {
            this.name = name;
            this.process = process;
            drain = thread("log", () -> readLog(log));
            drain.start();
        }

        /** Reads stderr all the time, because a full pipe would block renkei. */
        private void readLog(Consumer<String> log) {
            try (var lines = process.errorReader(StandardCharsets.UTF_8)) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    synchronized (last) {
                        last.add(line);
                        if (last.size() > 5) last.remove();
                    }
                    log.accept(line);
                }
            } catch (IOException e) {
                // The stream was closed.
            }
        }

        public String name() {
            return name;
        }

        public InputStream input() {
            return process.getInputStream();
        }

        public OutputStream output() {
            return process.getOutputStream();
        }

        public void endInput() {
            try {
                process.getOutputStream().close();
            } catch (IOException e) {
                // Unwritten data is no loss, because the reader is gone.
            }
        }

        /** Waits for the end of the process, then sends SIGTERM, then SIGKILL. */
        public void reap(Duration grace) {
            try {
                if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                    process.destroy();
                    if (!process.waitFor(5, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
                }
                drain.join(1000);
            } catch (InterruptedException e) {
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }

        public String endDescription() {
            try {
                if (!process.waitFor(5, TimeUnit.SECONDS)) return name + " closed its output";
                drain.join(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return name + " closed its output";
            }
            int code = process.exitValue();
            var how = code > 128 ? " was ended by signal " + (code - 128) : " ended with " + code;
            synchronized (last) {
                return name + how + (last.isEmpty() ? "" : "\n  " + String.join("\n  ", last));
            }
        }

        public long pid() {
            return process.pid();
        }
    }

    private static final class SocketChannelOf implements Channel {
        private final String name;
        private final InputStream input;
        private final OutputStream output;
        private final AutoCloseable socket;

        SocketChannelOf(String address, SSLSocketFactory tls) throws IOException {
            name = address;
            if (address.startsWith("unix:")) {
                var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                channel.connect(UnixDomainSocketAddress.of(address.substring("unix:".length())));
                input = input(channel);
                output = output(channel);
                socket = channel;
            } else {
                var connected = opened(address, tls);
                input = connected.getInputStream();
                output = connected.getOutputStream();
                socket = connected;
            }
        }

        /** Java's own streams of a channel block a write while a read is in progress. */
        private static InputStream input(SocketChannel channel) {
            return new InputStream() {
                @Override
                public int read() throws IOException {
                    var one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
                }

                @Override
                public int read(byte[] bytes, int offset, int count) throws IOException {
                    return channel.read(ByteBuffer.wrap(bytes, offset, count));
                }
            };
        }

        private static OutputStream output(SocketChannel channel) {
            return new OutputStream() {
                @Override
                public void write(int octet) throws IOException {
                    write(new byte[] {(byte) octet}, 0, 1);
                }

                @Override
                public void write(byte[] bytes, int offset, int count) throws IOException {
                    var rest = ByteBuffer.wrap(bytes, offset, count);
                    while (rest.hasRemaining()) channel.write(rest);
                }
            };
        }

        private static Socket opened(String address, SSLSocketFactory tls) throws IOException {
            int colon = address.lastIndexOf(':');
            var host = address.substring(0, colon).replaceAll("[\\[\\]]", "");
            int port = Integer.parseInt(address.substring(colon + 1));
            var plain = new Socket();
            plain.connect(new InetSocketAddress(host, port), (int) HANDSHAKE_TIMEOUT.toMillis());
            plain.setTcpNoDelay(true);
            if (tls == null) return plain;
            var secure = (SSLSocket) tls.createSocket(plain, host, port, true);
            var parameters = secure.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secure.setSSLParameters(parameters);
            secure.startHandshake();
            return secure;
        }

        public String name() {
            return name;
        }

        public InputStream input() {
            return input;
        }

        public OutputStream output() {
            return output;
        }

        public void endInput() {
            try {
                socket.close();
            } catch (Exception e) {
                // It is already closed.
            }
        }

        public void reap(Duration grace) {}

        public String endDescription() {
            return name + " closed the connection";
        }

        public long pid() {
            return -1;
        }
    }

    /** Conversion between records and JSON, by the names of the components. */
    private static final class Codec {
        @SuppressWarnings("unchecked")
        static Map<String, Object> members(Object value) {
            return value instanceof Map ? (Map<String, Object>) value : Map.of();
        }

        static <Result> Result as(Object answer, Class<Result> type) {
            return type == Void.class ? null : type.cast(read(answer, type));
        }

        static Object write(Object value) {
            if (value instanceof OpenEnum known) return known.value();
            if (value instanceof LocalDate || value instanceof OffsetDateTime) return value.toString();
            if (value instanceof List<?> list) return list.stream().map(Codec::write).toList();
            if (!(value instanceof Record)) return value;
            var components = value.getClass().getRecordComponents();
            if (components.length == 1 && components[0].getName().equals("list")) return write(component(value, components[0]));
            var members = new LinkedHashMap<String, Object>();
            for (var each : components) {
                var member = component(value, each);
                if (member != null) members.put(wireName(each), write(member));
            }
            return members;
        }

        private static Object component(Object owner, RecordComponent component) {
            try {
                return component.getAccessor().invoke(owner);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String wireName(RecordComponent component) {
            var name = component.getName();
            return name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
        }

        static Object read(Object value, Type type) {
            if (value == null) return type == int.class ? 0 : type == boolean.class ? (Object) false : null;
            if (type instanceof ParameterizedType list && value instanceof List<?> elements) {
                return elements.stream().map(each -> read(each, list.getActualTypeArguments()[0])).toList();
            }
            if (!(type instanceof Class<?> plain)) return value;
            if (value instanceof Long number && (plain == int.class || plain == Integer.class)) return Math.toIntExact(number);
            if (plain == LocalDate.class) return LocalDate.parse((String) value);
            if (plain == OffsetDateTime.class) return OffsetDateTime.parse((String) value);
            if (plain.isSealed()) return read(value, bestOf(plain.getPermittedSubclasses(), members(value)));
            if (!plain.isRecord()) return value;
            return OpenEnum.class.isAssignableFrom(plain) ? made(plain, value) : readRecord(plain, members(value));
        }

        private static Object readRecord(Class<?> type, Map<String, Object> members) {
            return made(type, Arrays.stream(type.getRecordComponents())
                .map(each -> read(members.get(wireName(each)), each.getGenericType())).toArray());
        }

        private static Object made(Class<?> type, Object... values) {
            try {
                return type.getDeclaredConstructors()[0].newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new ProtocolViolation(type.getSimpleName() + " does not fit: " + e);
            }
        }

        /** The record type that has the most members of the object. */
        private static Class<?> bestOf(Class<?>[] records, Map<String, Object> members) {
            return Arrays.stream(records).max(Comparator.comparingDouble(record ->
                Arrays.stream(record.getRecordComponents()).filter(each -> members.containsKey(wireName(each))).count()
                    / (double) record.getRecordComponents().length)).orElseThrow();
        }
    }
}
