package yihao.talent.consultation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import yihao.kernel.Versioned;
import yihao.testkit.twins.InMemoryAggregates;

public final class InMemoryConsultations extends InMemoryAggregates<Consultation> implements Consultations {

    @Override
    public List<Versioned<Consultation>> open(Set<String> marks) {
        return those(one -> one.isOpen() && !Collections.disjoint(ConsultationSight.readers(one), marks))
                .sorted(Comparator.comparing(one -> one.state().due()))
                .toList();
    }

    @Override
    public List<Versioned<Consultation>> overdue(LocalDate day) {
        return those(one -> one.isOpen()
                        && one.assignments().stream()
                                .anyMatch(part -> part.due().isBefore(day)))
                .toList();
    }

    @Override
    public List<Versioned<Consultation>> provisional() {
        return those(one -> one.isOpen()
                        && (one.provisional() || one.assignments().stream().anyMatch(Assignment::provisional)))
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
