package yihao.talent.expertyear;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import yihao.talent.consultation.Assignment;
import yihao.talent.consultation.Assignment.State;
import yihao.talent.consultation.Consultations;
import yihao.talent.consultation.Fraction;
import yihao.talent.consultation.Opinion;

/// Rule EX-03: the figures of a year are counted from the consultations whenever they are asked for.
public class ReckonYear {

    private static final int MOST = 10_000;

    private final Consultations consultations;

    ReckonYear(Consultations consultations) {
        this.consultations = consultations;
    }

    /// Of everybody who was asked, by number.
    public List<ExpertYear> all(int year) {
        return assignments(year)
                .collect(groupingBy(Assignment::expertNumber, TreeMap::new, java.util.stream.Collectors.toList()))
                .values()
                .stream()
                .map(parts -> of(parts.getFirst().expertId(), parts.getFirst().expertNumber(), year, parts))
                .toList();
    }

    public ExpertYear of(String expertId, String expertNumber, int year) {
        return of(
                expertId,
                expertNumber,
                year,
                assignments(year)
                        .filter(part -> part.expertId().equals(expertId))
                        .toList());
    }

    private Stream<Assignment> assignments(int year) {
        return consultations.assignedIn(year, MOST).stream()
                .flatMap(one -> one.state().assignments().stream())
                .filter(part -> part.assignedOn().getYear() == year);
    }

    private static ExpertYear of(String id, String number, int year, List<Assignment> parts) {
        var marks = parts.stream()
                .map(Assignment::mark)
                .filter(Objects::nonNull)
                .mapToLong(Opinion.Mark::points)
                .toArray();
        var late = parts.stream()
                .map(Assignment::opinion)
                .filter(opinion -> opinion != null && opinion.late())
                .count();
        return new ExpertYear(
                id,
                number,
                year,
                parts.size(),
                count(parts, State.GIVEN),
                Math.toIntExact(late),
                count(parts, State.DECLINED),
                count(parts, State.RECUSED),
                count(parts, State.REPLACED),
                marks.length,
                marks.length == 0
                        ? null
                        : Fraction.of(java.util.stream.LongStream.of(marks).sum(), marks.length));
    }

    private static int count(List<Assignment> parts, State state) {
        return Math.toIntExact(
                parts.stream().filter(part -> part.state() == state).count());
    }
}
