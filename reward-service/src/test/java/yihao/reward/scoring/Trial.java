package yihao.reward.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.reward.scoring.UnitSheet.Adjusted;
import yihao.reward.scoring.UnitSheet.Item;
import yihao.reward.scoring.UnitSheet.Measured;

/// A method as text, tried on made-up units.
public final class Trial {

    private final Method method;
    private final List<UnitSheet> sheets = new ArrayList<>();
    private Elapsed elapsed = Elapsed.WHOLE;

    private Trial(Method method) {
        this.method = method;
    }

    public static Trial of(Method method) {
        return new Trial(method);
    }

    /// @param rules what stands below `rules:`
    public static Trial ofRules(String rules) {
        return ofText("""
                kind: assessment-method
                id: unseen
                version: 1
                validFrom: 2026-01-01
                source: ours
                rules:
                """ + rules.indent(2));
    }

    public static Trial ofText(String text) {
        return new Trial(MethodFormat.FORMAT.read(text).orElseThrow("the trial").rules());
    }

    public static Trial shipped(String id) {
        return new Trial(MethodFormat.shipped().find(id + "@1").orElseThrow().rules());
    }

    Trial elapsed(int months) {
        this.elapsed = new Elapsed(months, 12);
        return this;
    }

    Unit unit(String id) {
        return new Unit(id);
    }

    Map<String, Scored> scored() {
        var byUnit = new java.util.LinkedHashMap<String, Scored>();
        new ScoreSheet(method, elapsed).of(sheets).forEach(one -> byUnit.put(one.unit(), one));
        return byUnit;
    }

    /// `unit rank score`, in the order of the ranking.
    List<String> ranking() {
        return scored().values().stream()
                .map(one -> one.unit() + " " + told(one.rank()) + " " + told(one.score()))
                .toList();
    }

    private static String told(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    final class Unit {

        private final String id;
        private final Map<String, Measured> figures = new HashMap<>();
        private final Map<String, BigDecimal> targets = new HashMap<>();
        private final List<Adjusted> adjustments = new ArrayList<>();
        private String kind = "DISTRICT";
        private @Nullable String unitClass;

        private Unit(String id) {
            this.id = id;
        }

        Unit kind(String next) {
            this.kind = next;
            return this;
        }

        Unit inClass(String next) {
            this.unitClass = next;
            return this;
        }

        Unit has(String indicator, String value) {
            figures.put(indicator, new Measured(new BigDecimal(value), List.of()));
            return this;
        }

        /// @param items `value` or `value mark mark`
        Unit hasItems(String indicator, String... items) {
            var all = new ArrayList<Item>();
            for (var item : items) {
                var parts = item.split(" ");
                var value = new BigDecimal(parts[0]);
                var marks = Set.of(java.util.Arrays.copyOfRange(parts, 1, parts.length));
                all.add(new Item("trial", item, value, value, marks));
            }
            var sum = all.stream().map(Item::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            figures.put(indicator, new Measured(sum, all));
            return this;
        }

        Unit target(String indicator, String value) {
            targets.put(indicator, new BigDecimal(value));
            return this;
        }

        Unit adjusted(String adjustment, String points) {
            adjustments.add(new Adjusted(adjustment, new BigDecimal(points), adjustment));
            return this;
        }

        Trial and() {
            sheets.add(new UnitSheet(id, id, id, kind, unitClass, figures, targets, adjustments));
            return Trial.this;
        }
    }
}
