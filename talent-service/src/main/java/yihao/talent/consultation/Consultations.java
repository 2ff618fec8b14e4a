package yihao.talent.consultation;

import java.util.List;
import yihao.kernel.Aggregates;
import yihao.kernel.Versioned;

/// The consultations.
public interface Consultations extends Aggregates<Consultation> {

    /// Those going on, the first due first.
    List<Versioned<Consultation>> open(int atMost);

    /// Those whose experts' documents have still to be told something.
    List<Versioned<Consultation>> unsettled(int atMost);

    /// Those in which somebody was assigned in this calendar year, by number.
    List<Versioned<Consultation>> assignedIn(int year, int atMost);

    /// Those of one expert, the latest first.
    List<Versioned<Consultation>> ofExpert(String expertId, int atMost);
}
