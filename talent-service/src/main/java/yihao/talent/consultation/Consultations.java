package yihao.talent.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The consultations.
public interface Consultations extends Aggregates<Consultation> {

    /// Those going on that one of these marks sees, the first due first.
    List<Versioned<Consultation>> open(Set<String> marks);

    /// Those going on in which somebody's day was before this one.
    List<Versioned<Consultation>> overdue(LocalDate day);

    /// Those going on with a day whose year had no calendar when it was found.
    List<Versioned<Consultation>> provisional();

    /// Those whose experts' documents have still to be told something.
    List<Versioned<Consultation>> unsettled(int atMost);

    /// Those in which somebody was assigned in this calendar year, by number.
    List<Versioned<Consultation>> assignedIn(int year, int atMost);

    /// Those of one expert, the latest first.
    List<Versioned<Consultation>> ofExpert(String expertId, int atMost);
}
