package yihao.talent.expert;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

public final class InMemoryExperts extends InMemoryAggregates<Expert> implements Experts {

    public InMemoryExperts() {
        super(expert -> expert.account().stream().toList());
    }

    @Override
    public List<Versioned<Expert>> serving(int atMost) {
        return where(expert -> expert.status() == Expert.Status.SERVING).stream()
                .sorted(Comparator.comparing(expert -> expert.state().number()))
                .limit(atMost)
                .toList();
    }

    @Override
    public List<Versioned<Expert>> waitingOn(LocalDate day, int atMost) {
        return where(expert -> expert.waitsFrom() != null && !expert.waitsFrom().isAfter(day)).stream()
                .sorted(Comparator.comparing(
                        expert -> String.valueOf(expert.state().waitsFrom())))
                .limit(atMost)
                .toList();
    }

    @Override
    public List<Versioned<Expert>> withIds(Collection<String> ids) {
        return all().stream()
                .filter(expert -> ids.contains(expert.id()))
                .sorted(Comparator.comparing(expert -> expert.state().number()))
                .toList();
    }

    @Override
    public Optional<Versioned<Expert>> ofAccount(String subject) {
        return where(expert -> subject.equals(expert.subject())).stream().findFirst();
    }
}
