package yihao.reward.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import yihao.reward.scoring.UnitSheet.Item;
import yihao.reward.scoring.UnitSheet.Measured;

/// How long the ranking of 1 800 squads and 30 units takes, with every explanation, written out. A main, not a test:
/// what it says depends on the machine.
final class RankingBench {

    private static final int SQUADS = 1800;
    private static final int UNITS = 30;
    private static final int RUNS = 5;

    private RankingBench() {}

    public static void main(String[] args) {
        var method = MethodFormat.shipped().find("sanming-2020@1").orElseThrow().rules();
        var sheets = sheets(method);
        for (int run = 1; run <= RUNS; run++) {
            long from = System.nanoTime();
            var scored = new ScoreSheet(method, Elapsed.WHOLE).of(sheets);
            var length = new JsonMapper().writeValueAsString(scored).length();
            long took = (System.nanoTime() - from) / 1_000_000;
            System.out.printf("run %d: %d units, %d characters, %d ms%n", run, scored.size(), length, took);
        }
    }

    private static List<UnitSheet> sheets(Method method) {
        var sheets = new ArrayList<UnitSheet>();
        for (int unit = 0; unit < SQUADS + UNITS; unit++) {
            var id = "unit-" + unit;
            Map<String, Measured> figures = new HashMap<>();
            Map<String, BigDecimal> targets = new HashMap<>();
            for (var indicator : method.indicators()) {
                figures.put(indicator.id(), measured(unit, indicator.id()));
                targets.put(indicator.id(), new BigDecimal(1_000_000_000));
            }
            var kind = unit < SQUADS ? "SQUAD" : "DISTRICT";
            sheets.add(new UnitSheet(id, id, id, kind, null, figures, targets, List.of()));
        }
        return sheets;
    }

    private static Measured measured(int unit, String indicator) {
        var items = new ArrayList<Item>();
        var sum = BigDecimal.ZERO;
        for (int record = 0; record < 8; record++) {
            var value = BigDecimal.valueOf((unit * 7919L + record * 104729L + indicator.hashCode()) % 900_000_000L, 2)
                    .abs();
            items.add(new Item("capital", indicator + "-" + unit + "-" + record, value, value, Set.of("outside-city")));
            sum = sum.add(value);
        }
        return new Measured(sum, items);
    }
}
