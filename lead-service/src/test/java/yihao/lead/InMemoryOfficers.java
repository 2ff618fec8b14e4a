package yihao.lead;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Function;
import yihao.kernel.Versioned;
import yihao.lead.network.Officer;
import yihao.lead.network.OfficerRegister;
import yihao.testkit.twins.InMemoryAggregates;

/// Of the lists only what the use cases ask for.
public class InMemoryOfficers extends InMemoryAggregates<Officer> implements OfficerRegister {

    @Override
    public List<Versioned<Officer>> list(@Nullable String unit, @Nullable String after, int limit) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public long count(@Nullable String unit, int most) {
        throw new UnsupportedOperationException("Asked of the store only");
    }

    @Override
    public List<Versioned<Officer>> named(Collection<String> subjects) {
        return subjects.stream().flatMap(subject -> find(subject).stream()).toList();
    }

    @Override
    public List<Versioned<Officer>> of(String unit, int limit) {
        return where(officer -> officer.unit().equals(unit));
    }

    @Override
    public List<Versioned<Officer>> endingBy(LocalDate day, @Nullable String after, int limit) {
        return where(officer -> officer.until() != null && !officer.until().isAfter(day)).stream()
                .filter(one -> after == null || one.id().compareTo(after) > 0)
                .sorted(Comparator.comparing(Versioned::id))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Officer>> withAny(Collection<Function> functions, int limit) {
        return where(officer -> !Collections.disjoint(officer.functions(), functions));
    }

    @Override
    public List<Versioned<Officer>> withDeputy(String subject) {
        return where(officer ->
                officer.deputies().stream().anyMatch(one -> one.deputy().equals(subject)));
    }
}
