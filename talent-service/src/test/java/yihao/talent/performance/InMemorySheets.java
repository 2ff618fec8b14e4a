package yihao.talent.performance;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import yihao.kernel.Act;
import yihao.kernel.Versioned;
import yihao.talent.post.StaffSight;
import yihao.testkit.twins.InMemoryAggregates;

public final class InMemorySheets extends InMemoryAggregates<Sheet> implements Sheets {

    @Override
    public Versioned<Sheet> add(String id, Sheet state, Enum<?> action, Act act) {
        if (all().stream().anyMatch(sheet -> !Collections.disjoint(sheet.state().quarters(), state.quarters()))) {
            throw new Taken("performance_sheets " + id);
        }
        return super.add(id, state, action, act);
    }

    @Override
    public List<Versioned<Sheet>> of(String unit) {
        return all().stream()
                .filter(sheet -> sheet.state().unit().equals(unit))
                .sorted(Comparator.comparing(
                                (Versioned<Sheet> sheet) -> sheet.state().period())
                        .thenComparing(Versioned::id))
                .toList();
    }

    @Override
    public List<Versioned<Sheet>> checked(Set<String> marks, int atMost) {
        return all().stream()
                .filter(sheet -> sheet.state().status() == Sheet.Status.CHECKED)
                .filter(sheet -> StaffSight.readers(sheet.state().unit(), Set.of()).stream()
                        .anyMatch(marks::contains))
                .limit(atMost)
                .toList();
    }
}
