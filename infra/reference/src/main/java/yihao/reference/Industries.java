package yihao.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// GB/T 4754-2017 with Amendment 1: 20 sections, 97 divisions, 473 groups, 1382 classes.
public final class Industries {

    private final Map<String, Industry> byCode;

    private Industries(Map<String, Industry> byCode) {
        this.byCode = byCode;
    }

    public static Industries shipped() {
        return Shipped.INDUSTRIES;
    }

    public Optional<Industry> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// In the order of the standard.
    public Collection<Industry> all() {
        return byCode.values();
    }

    public List<Industry> children(String code) {
        return byCode.values().stream()
                .filter(industry -> code.equals(industry.parent()))
                .toList();
    }

    /// From the section down to this code; empty for an unknown code.
    public List<Industry> path(String code) {
        return Stream.iterate(
                        find(code),
                        Optional::isPresent,
                        here -> here.flatMap(Industry::above).flatMap(this::find))
                .map(Optional::orElseThrow)
                .toList()
                .reversed();
    }

    /// Whether a code is the given heading or stands somewhere under it.
    public boolean isWithin(String code, String heading) {
        return path(code).stream().anyMatch(industry -> industry.code().equals(heading));
    }

    private static final class Shipped {

        static final Industries INDUSTRIES = new Industries(read());

        private static Map<String, Industry> read() {
            var byCode = new LinkedHashMap<String, Industry>();
            for (var row : Table.read("codes/gbt4754-2017.csv").rows()) {
                var level = Industry.Level.valueOf(row.get("level_name").toUpperCase(Locale.ROOT));
                var parent = row.get("parent");
                byCode.put(
                        row.get("code"),
                        new Industry(row.get("code"), row.get("name_zh"), level, parent.isEmpty() ? null : parent));
            }
            return Collections.unmodifiableMap(byCode);
        }
    }
}
