package yihao.project.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yihao.kernel.Money;

/// Rule PN-06: every total that the figures of a project may come to, each open sum counted or not. A figure of which
/// there is no sum at all is not known, nor one that would make too many.
final class Attainable {

    static final int MOST = 256;

    private Attainable() {}

    static List<Map<String, Object>> of(List<FigureCount> figures, Map<String, Object> facts) {
        List<Map<String, BigDecimal>> all = List.of(Map.of());
        for (var figure : figures) {
            var totals = totals(figure);
            if (totals.size() * all.size() <= MOST && !figure.lines().isEmpty()) {
                all = each(all, figure.figure().id(), totals);
            }
        }
        return all.stream().map(amounts -> CountingFacts.with(facts, amounts)).toList();
    }

    private static List<Map<String, BigDecimal>> each(
            List<Map<String, BigDecimal>> before, String id, Set<Money> totals) {
        var all = new ArrayList<Map<String, BigDecimal>>();
        for (var amounts : before) {
            for (var total : totals) {
                var more = new HashMap<>(amounts);
                more.put(id, total.amount());
                all.add(more);
            }
        }
        return all;
    }

    private static Set<Money> totals(FigureCount figure) {
        var totals = new LinkedHashSet<>(Set.of(figure.countedCny()));
        for (var line : figure.lines()) {
            if (line.counted() == Counted.OPEN && totals.size() <= MOST) {
                List.copyOf(totals).forEach(total -> totals.add(total.plus(line.amountCny())));
            }
        }
        return totals;
    }
}
