package renkei;

import java.util.List;
import java.util.Map;

/** For the tests, which read files of JSON. */
public final class JsonDocument {
    private JsonDocument() {}

    @SuppressWarnings("unchecked")
    public static Map<String, Object> of(String text) {
        return (Map<String, Object>) Json.read(text);
    }

    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> list(String text, String name) {
        return (List<Map<String, Object>>) of(text).getOrDefault(name, List.of());
    }
}
