package yihao.lead;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
    public List<Versioned<Officer>> ofAll(Collection<String> units) {
        return where(officer -> units.contains(officer.unit()));
    }

    @Override
    public Set<String> workedAfter(LocalDate day, LocalDate today, Collection<String> units) {
        return ofAll(units).stream()
                .map(Versioned::state)
                .filter(one -> one.hasWorkedBy(today))
                .filter(one -> one.until() == null || one.until().isAfter(day))
                .map(Officer::unit)
                .collect(Collectors.toSet());
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
