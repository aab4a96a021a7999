import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import renkei.Contract.*;
import renkei.JsonDocument;
import renkei.Renkei;
import renkei.Renkei.*;

/** {@code bash test.sh}, with the program built; RENKEI names another one. */
public final class RenkeiTest {
    private interface Body {
        void run() throws Exception;
    }

    private static final String BINARY = System.getenv("RENKEI");
    private static final Path REPOSITORY = Path.of("../..");
    private static final String FAKE = REPOSITORY.resolve("clients/conformance/fake-renkei").toString();
    private static int failures;

    public static void main(String[] arguments) throws Exception {
        test("fetch, diff, sync, results", RenkeiTest::flow);
        for (var path : transcripts()) test("transcript " + path.getFileName(), () -> transcript(path));
        test("every kind of error can be caught", RenkeiTest::errors);
        test("unknown members and enum values are accepted", RenkeiTest::future);
        test("an incompatible contract is refused", RenkeiTest::anotherContract);
        test("a killed sidecar is a clear error", RenkeiTest::killed);
        test("the end of the log is in the error", RenkeiTest::lastWords);
        test("a timeout and a cancellation leave the client usable", RenkeiTest::timeOut);
        test("invalid data is a protocol violation", RenkeiTest::garbage);
        test("a large log does not block the client", RenkeiTest::flood);
        test("wrong programs and closed ports name the remedy", RenkeiTest::wrongPrograms);
        test("no process and no descriptor remains", RenkeiTest::nothingLeft);
        test("over TCP with the token", RenkeiTest::overTCP);
        test("over a Unix socket", RenkeiTest::overUnixSocket);
        test("many threads at once", RenkeiTest::manyThreads);
        test("notifications, also unknown ones", RenkeiTest::notifications);
        System.exit(failures);
    }

    private static void test(String claim, Body body) {
        try {
            body.run();
            System.out.println("ok - " + claim);
        } catch (Throwable e) {
            failures = 1;
            System.out.println("not ok - " + claim);
            e.printStackTrace(System.out);
        }
    }

    private static void is(Object found, Object expected) {
        if (!Objects.equals(found, expected)) throw new AssertionError("found " + found + ", not " + expected);
    }

    private static <Failure extends Exception> Failure fails(Class<Failure> type, String words, Body body) throws Exception {
        try {
            body.run();
        } catch (Exception e) {
            if (!type.isInstance(e) || !String.valueOf(e.getMessage()).contains(words)) throw e;
            return type.cast(e);
        }
        throw new AssertionError("nothing was thrown");
    }

    private static Renkei fake() {
        return Renkei.start(FAKE);
    }

    private static void flow() {
        try (var client = Renkei.start(BINARY, "--sandbox", "--people", "30")) {
            var job = client.fetch(FetchParams.of(Direction.SMART_HR_TO_KING_OF_TIME)
                .baseDate(LocalDate.of(2026, 4, 1)).job("april").waitSeconds(60));
            is(job.state(), JobState.READY);
            is(job.baseDate(), LocalDate.of(2026, 4, 1));
            var classes = List.of(EmployeeClass.NEW, EmployeeClass.CHANGED);
            var shown = List.of(RowClass.NEW, RowClass.CHANGED);
            var rows = client.eachDiff(DiffParams.of("april").classes(shown).limit(2)).toList();
            is(rows.size(), job.counts().new_() + job.counts().changed());
            var request = SyncParams.of("april", SelectionByClasses.of(classes))
                .createDefaults(new CreateDefaultsList(List.of(KingOfTimeCreateDefault.of("1000", "1"))));
            var planned = ((SyncPlan) client.sync(request.dryRun(true))).planned();
            is(planned.creates() + planned.updates(), rows.size());
            is(((Job) client.sync(request)).job(), "april");
            is(client.await("april").state(), JobState.DONE);
            var results = client.eachResults(ResultsParams.of("april").limit(3)).toList();
            is(results.stream().map(ResultRow::employeeCode).toList(), rows.stream().map(DiffRow::employeeCode).toList());
        }
    }

    private static List<Path> transcripts() throws IOException {
        try (var files = Files.list(REPOSITORY.resolve("schema/transcripts"))) {
            return files.sorted().toList();
        }
    }

    private static void transcript(Path path) throws Exception {
        var today = LocalDate.now(ZoneId.of("Asia/Tokyo")).toString();
        var text = Files.readString(path).replace("<today>", today);
        var heard = new LinkedBlockingQueue<Event>();
        var begun = new HashMap<Object, CompletableFuture<?>>();
        try (var client = Renkei.start(BINARY, "--sandbox")) {
            client.listen(heard::add);
            for (var step : JsonDocument.list(text, "steps")) play(client, step, begun);
            for (var expected : JsonDocument.list(text, "notifications")) hear(expected, heard);
        }
    }

    private static void play(Renkei client, Map<String, Object> step, Map<Object, CompletableFuture<?>> begun) throws Exception {
        var send = map(step.get("send"));
        if (send.get("method").equals("$/cancelRequest")) {
            var future = begun.get(map(send.get("params")).get("id"));
            future.cancel(true);
            fails(CancellationException.class, "", future::join);
        } else if (send.containsKey("id")) {
            var params = send.getOrDefault("params", Map.of());
            begun.put(send.get("id"), client.callAsync((String) send.get("method"), params, Object.class));
            if (step.get("expect") != null) expect(map(step.get("expect")), begun.get(send.get("id")), send);
        }
    }

    private static void expect(Map<String, Object> expected, CompletableFuture<?> answer, Object sent) throws Exception {
        Object found;
        try {
            found = answer.get(60, TimeUnit.SECONDS);
        } catch (java.util.concurrent.ExecutionException e) {
            var error = (CallError) e.getCause();
            found = Map.of("code", error.code(), "message", error.getMessage(), "data", error.data());
        }
        var wanted = expected.containsKey("error") ? expected.get("error") : expected.get("result");
        if (!matches(wanted, found)) throw new AssertionError(sent + " gave " + found + ", not " + wanted);
    }

    /** True if a message matches a transcript. {@code <text>} and the other placeholders match any such value. */
    private static boolean matches(Object expected, Object found) {
        if ("<text>".equals(expected) || "<timestamp>".equals(expected)) return found instanceof String;
        if ("<integer>".equals(expected)) return found instanceof Long;
        if ("<list>".equals(expected)) return found instanceof List;
        if (expected instanceof Map<?, ?> members) {
            return found instanceof Map<?, ?> others && members.keySet().equals(others.keySet())
                && members.keySet().stream().allMatch(name -> matches(members.get(name), others.get(name)));
        }
        if (expected instanceof List<?> elements) {
            return found instanceof List<?> others && elements.size() == others.size()
                && IntStream.range(0, others.size()).allMatch(index -> matches(elements.get(index), others.get(index)));
        }
        return Objects.equals(expected, found);
    }

    private static void hear(Map<String, Object> expected, LinkedBlockingQueue<Event> heard) throws Exception {
        while (true) {
            var event = heard.poll(10, TimeUnit.SECONDS);
            if (event == null) throw new AssertionError(expected + " never came");
            if (event.name().equals(expected.get("method"))
                && event.params().entrySet().containsAll(map(expected.get("params")).entrySet())) return;
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static void errors() throws Exception {
        var text = Files.readString(REPOSITORY.resolve("schema/errors.json"));
        try (var client = fake()) {
            for (var entry : JsonDocument.list(text, "errors")) {
                var kind = (String) entry.get("kind");
                var error = fails(CallError.class, "", () -> client.status(StatusParams.of("error-" + kind)));
                is(error.getClass().getSimpleName(), kind.substring(0, 1).toUpperCase() + kind.substring(1));
                is(error.kind(), new ErrorKind(kind));
                is(error.code(), entry.get("code"));
                is(error.isRetryable(), entry.get("retryable"));
                is(error.retryAfter(), Duration.ofSeconds(7));
                is(error.messageJa(), map(entry.get("message")).get("ja"));
            }
            var limit = fails(LimitExceeded.class, "", () -> client.status(StatusParams.of("error-limitExceeded")));
            is(limit.digest(), "sample");
            is(limit.exceeded(), List.of(new ExceededLimit("sample", 7, 7)));
            var unheard = fails(CallError.class, "Unheard of", () -> client.status(StatusParams.of("unheard-of")));
            is(unheard.kind().value(), "unheardOf");
        }
    }

    private static void future() {
        try (var client = fake()) {
            is(client.status(StatusParams.of("future")).state(), new JobState("dreaming"));
        }
    }

    private static void anotherContract() throws Exception {
        var builder = new ProcessBuilder();
        builder.environment().put("FAKE_CONTRACT", "2.0");
        fails(CannotStart.class, "contract 2.0", () -> Renkei.start(builder, line -> {}, FAKE));
    }

    private static void killed() throws Exception {
        try (var client = Renkei.start(BINARY, "--sandbox")) {
            ProcessHandle.of(client.pid()).orElseThrow().destroyForcibly();
            fails(ConnectionLost.class, "ended by signal 9", () -> client.await("april"));
            fails(ConnectionLost.class, "ended by signal 9", client::ping);
        }
    }

    private static void lastWords() throws Exception {
        try (var client = fake()) {
            fails(ConnectionLost.class, "ended with 3\n  the last words", () -> client.status(StatusParams.of("die")));
        }
    }

    private static void timeOut() throws Exception {
        try (var client = fake()) {
            var hasty = client.within(Duration.ofMillis(50));
            fails(CallTimeout.class, "status", () -> hasty.status(StatusParams.of("silent")));
            var silent = client.callAsync("status", StatusParams.of("silent"), Job.class);
            silent.cancel(true);
            fails(CancellationException.class, "", silent::join);
            is(client.status(StatusParams.of("next")).job(), "next");
        }
    }

    private static void garbage() throws Exception {
        try (var client = fake()) {
            fails(ProtocolViolation.class, "Segmentation fault", () -> client.status(StatusParams.of("garbage")));
        }
    }

    private static void flood() {
        var lines = new AtomicInteger();
        try (var client = Renkei.start(new ProcessBuilder(), line -> lines.incrementAndGet(), FAKE)) {
            is(client.status(StatusParams.of("flood")).job(), "flood");
        }
        is(lines.get(), 180_000);
    }

    private static void wrongPrograms() throws Exception {
        fails(CannotStart.class, "Give the path", () -> Renkei.start("/nowhere"));
        fails(CannotStart.class, "ended with 0", () -> Renkei.start("/bin/true"));
        fails(CannotStart.class, "right program", () -> Renkei.start("/bin/echo"));
        fails(CannotStart.class, "renkei serve --listen", () -> Renkei.connect("127.0.0.1:1", null, null));
        fails(CannotStart.class, "renkei serve --listen", () -> Renkei.connect("unix:/nowhere", null, null));
    }

    private static void nothingLeft() throws Exception {
        var client = fake();
        new ProcessBuilder("kill", "-STOP", String.valueOf(client.pid())).start().waitFor();
        client.close(Duration.ofMillis(50));
        is(ProcessHandle.of(client.pid()).map(ProcessHandle::isAlive).orElse(false), false);
    }

    private interface AddressBody {
        void run(String address) throws Exception;
    }

    /** Runs the body with the address of a renkei that listens. */
    private static void listening(AddressBody body, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(BINARY, "serve", "--sandbox", "--people", "30"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("TEST_TOKEN", "open-sesame");
        var server = builder.start();
        try {
            body.run((String) JsonDocument.of(server.errorReader().readLine()).get("listening"));
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private static void overTCP() throws Exception {
        listening(address -> {
            try (var client = Renkei.connect(address, "open-sesame", null)) {
                is(client.check(CheckParams.of()).connection(), "sandbox");
            }
            fails(Unauthenticated.class, "", () -> Renkei.connect(address, "guess", null));
        }, "--listen", "127.0.0.1:0", "--token-env", "TEST_TOKEN");
    }

    private static void overUnixSocket() throws Exception {
        var socket = Files.createTempDirectory("renkei").resolve("renkei.sock");
        listening(address -> {
            try (var client = Renkei.connect(address, null, null)) {
                client.ping();
            }
        }, "--listen", "unix:" + socket);
    }

    private static void manyThreads() throws Exception {
        try (var client = fake()) {
            var found = new ArrayList<CompletableFuture<String>>();
            for (int index = 0; index < 50; index++) {
                var name = "job-" + index;
                found.add(CompletableFuture.supplyAsync(() -> client.status(StatusParams.of(name)).job()));
            }
            for (int index = 0; index < 50; index++) is(found.get(index).get(), "job-" + index);
        }
    }

    private static void notifications() throws Exception {
        try (var client = fake()) {
            var heard = new LinkedBlockingQueue<Event>();
            client.listen(heard::add);
            client.status(StatusParams.of("events"));
            is(heard.take().as(Job.class).state(), JobState.READY);
            is(heard.take().as(JobProgressParams.class).progress().done(), 1);
            is(heard.take(), new Event("job.dreamt", Map.of("job", "events")));
        }
    }
}
