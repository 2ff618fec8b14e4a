package yihao.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.reference.Division.Kind;

/// The divisions of China down to county level, by code (statistics bureau, 2023-06-30).
public final class Divisions {

    private final Map<String, Division> byCode;
    private final Map<String, List<Division>> byParent;

    private Divisions(Map<String, Division> byCode) {
        this.byCode = byCode;
        this.byParent = byCode.values().stream()
                .filter(division -> division.above().isPresent())
                .collect(groupingBy(division -> division.above().orElseThrow()));
    }

    public static Divisions shipped() {
        return Shipped.DIVISIONS;
    }

    public Optional<Division> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// In the order of their codes; zones and groupings among them.
    public List<Division> children(String code) {
        return List.copyOf(byParent.getOrDefault(code, List.of()));
    }

    public Collection<Division> all() {
        return byCode.values();
    }

    /// From the province down to this division, groupings left out: 山东省, 淄博市, 张店区.
    public List<Division> path(String code) {
        return Stream.iterate(
                        find(code),
                        Optional::isPresent,
                        here -> here.flatMap(Division::above).flatMap(this::find))
                .map(Optional::orElseThrow)
                .filter(division -> division.kind() != Kind.GROUPING)
                .toList()
                .reversed();
    }

    /// The full name as people write it: 山东省淄博市张店区. Empty for an unknown code.
    public String fullName(String code) {
        return path(code).stream().map(Division::name).collect(Collectors.joining());
    }

    private static final class Shipped {

        private static final List<String> GROUPINGS = List.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

        static final Divisions DIVISIONS = new Divisions(read());

        private static Map<String, Division> read() {
            var all = new ArrayList<Division>();
            rows("provinces").forEach(row -> all.add(new Division(six(row), row.get("name"), Kind.PROVINCE, null)));
            Table.read("divisions/mca-2019-regions.csv")
                    .rows()
                    .forEach(row -> all.add(new Division(six(row), row.get("name"), Kind.PROVINCE, null)));
            rows("cities").forEach(row -> all.add(prefecture(row)));
            var kinds = kinds();
            rows("areas").filter(row -> !six(row).endsWith("00")).forEach(row -> all.add(county(row, kinds)));
            all.sort(Comparator.comparing(Division::code));
            var byCode = new LinkedHashMap<String, Division>();
            all.forEach(division -> byCode.put(division.code(), division));
            return java.util.Collections.unmodifiableMap(byCode);
        }

        private static Stream<Table.Row> rows(String level) {
            return Table.read("divisions/modood-2023-" + level + ".csv").rows().stream();
        }

        private static Division prefecture(Table.Row row) {
            var kind = GROUPINGS.contains(row.get("name")) ? Kind.GROUPING : Kind.PREFECTURE;
            return new Division(six(row), row.get("name"), kind, row.get("provinceCode") + "0000");
        }

        private static Division county(Table.Row row, Map<String, Kind> kinds) {
            var code = six(row);
            var kind = kinds.getOrDefault(code, code.charAt(4) == '7' ? Kind.STATISTICAL_ZONE : Kind.COUNTY);
            return new Division(code, row.get("name"), kind, row.get("cityCode") + "00");
        }

        private static Map<String, Kind> kinds() {
            return Table.read("divisions/shandong_and_hefei_2023.csv").rows().stream()
                    .collect(toUnmodifiableMap(
                            row -> row.get("code"),
                            row -> row.get("kind").equals("statistical_zone") ? Kind.STATISTICAL_ZONE : Kind.COUNTY));
        }

        private static String six(Table.Row row) {
            var code = row.get("code");
            return code + "0".repeat(6 - code.length());
        }
    }
}
