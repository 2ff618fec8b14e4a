package yihao.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A comma-separated list shipped with this module (RFC 4180 without line breaks inside a field), read by column name.
record Table(List<Row> rows) {

    record Row(Map<String, Integer> columns, List<String> fields) {

        String get(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw new IllegalArgumentException("No column " + column + " in " + columns.keySet());
            }
            return fields.get(index);
        }
    }

    static Table read(String resource) {
        var lines = text(resource).lines().filter(line -> !line.isBlank()).toList();
        var columns = new HashMap<String, Integer>();
        fields(lines.getFirst()).forEach(name -> columns.put(name, columns.size()));
        return new Table(lines.stream()
                .skip(1)
                .map(line -> new Row(columns, fields(line)))
                .toList());
    }

    private static String text(String resource) {
        try (var stream = open(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String resource) {
        var stream = Table.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalArgumentException("This module ships no " + resource);
        }
        return stream;
    }

    static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString());
        return fields;
    }
}
