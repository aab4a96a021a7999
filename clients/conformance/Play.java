import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import renkei.Renkei;

/** Plays a scenario: Play RENKEI SCENARIO */
public final class Play {
    public static void main(String[] arguments) throws Exception {
        var lines = Files.readAllLines(Path.of(arguments[1]));
        try (var client = Renkei.start(arguments[0])) {
            for (var step : renkei.JsonDocument.list(String.join("\n", lines), "steps")) {
                Object failure = null;
                try {
                    client.call((String) step.get("method"), step.get("params"), Map.class);
                } catch (Renkei.CallError e) {
                    failure = e.kind().value();
                }
                if (!java.util.Objects.equals(failure, step.get("fails"))) throw new IllegalStateException(step + " " + failure);
            }
        }
    }
}
