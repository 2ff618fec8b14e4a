package yihao.talent.consultation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

public final class InMemoryConsultations extends InMemoryAggregates<Consultation> implements Consultations {

    @Override
    public List<Versioned<Consultation>> open(int atMost) {
        return those(Consultation::isOpen)
                .sorted(Comparator.comparing(one -> one.state().due()))
                .limit(atMost)
                .toList();
    }

    @Override
    public List<Versioned<Consultation>> unsettled(int atMost) {
        return those(one -> !one.settled()).limit(atMost).toList();
    }

    @Override
    public List<Versioned<Consultation>> assignedIn(int year, int atMost) {
        return those(one -> one.years().contains(year))
                .sorted(Comparator.comparing(one -> one.state().number()))
                .limit(atMost)
                .toList();
    }

    @Override
    public List<Versioned<Consultation>> ofExpert(String expertId, int atMost) {
        return those(one -> one.assignmentOf(expertId).isPresent())
                .sorted(Comparator.comparing(one -> one.state().number(), Comparator.reverseOrder()))
                .limit(atMost)
                .toList();
    }

    private Stream<Versioned<Consultation>> those(Predicate<Consultation> condition) {
        return where(condition).stream();
    }
}
