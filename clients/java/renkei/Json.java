package renkei;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as maps, lists, texts, numbers (Long, else Double), booleans and null. */
final class Json {
    /** The text is not valid JSON. */
    static final class Malformed extends RuntimeException {
        Malformed(String message) {
            super(message);
        }
    }

    private static final int DEPTH = 200;
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static Object read(String text) {
        var reader = new Json(text);
        var value = reader.value(0);
        reader.blank();
        if (reader.at < text.length()) throw reader.malformed();
        return value;
    }

    static String write(Object value) {
        var out = new StringBuilder();
        write(value, out);
        return out.toString();
    }

    private Object value(int depth) {
        if (depth > DEPTH) throw malformed();
        blank();
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, Object> object(int depth) {
        var members = new LinkedHashMap<String, Object>();
        at++;
        blank();
        if (taken('}')) return members;
        do {
            blank();
            if (peek() != '"') throw malformed();
            var name = string();
            blank();
            if (!taken(':')) throw malformed();
            members.put(name, value(depth + 1));
            blank();
        } while (taken(','));
        if (!taken('}')) throw malformed();
        return members;
    }

    private List<Object> array(int depth) {
        var elements = new ArrayList<Object>();
        at++;
        blank();
        if (taken(']')) return elements;
        do {
            elements.add(value(depth + 1));
            blank();
        } while (taken(','));
        if (!taken(']')) throw malformed();
        return elements;
    }

    private String string() {
        var out = new StringBuilder();
        at++;
        while (peek() != '"') {
            char letter = text.charAt(at++);
            if (letter < ' ') throw malformed();
            out.append(letter == '\\' ? escaped() : letter);
        }
        at++;
        return out.toString();
    }

    private char escaped() {
        char letter = peek();
        at++;
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw malformed();
        };
    }

    private char unicode() {
        if (at + 4 > text.length()) throw malformed();
        int unit = 0;
        for (int end = at + 4; at < end; at++) {
            int digit = Character.digit(text.charAt(at), 16);
            if (digit < 0) throw malformed();
            unit = unit * 16 + digit;
        }
        return (char) unit;
    }

    private Object number() {
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) at++;
        var digits = text.substring(start, at);
        if (!digits.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) throw malformed();
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException notWhole) {
            return Double.parseDouble(digits);
        }
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) throw malformed();
        at += word.length();
        return value;
    }

    private void blank() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    }

    private char peek() {
        if (at >= text.length()) throw malformed();
        return text.charAt(at);
    }

    private boolean taken(char letter) {
        boolean isIt = at < text.length() && text.charAt(at) == letter;
        if (isIt) at++;
        return isIt;
    }

    private Malformed malformed() {
        return new Malformed("no JSON at character " + at);
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Map<?, ?> members) {
            var comma = "{";
            for (var member : members.entrySet()) {
                out.append(comma);
                quote(member.getKey().toString(), out);
                out.append(':');
                write(member.getValue(), out);
                comma = ",";
            }
            out.append(members.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> elements) {
            var comma = "[";
            for (var element : elements) {
                out.append(comma);
                write(element, out);
                comma = ",";
            }
            out.append(elements.isEmpty() ? "[]" : "]");
        } else if (value instanceof String string) {
            quote(string, out);
        } else {
            out.append(value);
        }
    }

    private static void quote(String string, StringBuilder out) {
        out.append('"');
        for (int index = 0; index < string.length(); index++) {
            char letter = string.charAt(index);
            if (letter == '"' || letter == '\\') out.append('\\').append(letter);
            else if (letter < ' ' || Character.isSurrogate(letter)) out.append(String.format("\\u%04x", (int) letter));
            else out.append(letter);
        }
        out.append('"');
    }
}
