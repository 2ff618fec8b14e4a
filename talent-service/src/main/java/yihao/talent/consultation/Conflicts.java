package yihao.talent.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yihao.kernel.Doer;
import yihao.talent.Line;
import yihao.talent.copies.Known;
import yihao.talent.copies.KnownEnterprise;
import yihao.talent.expert.Expert;
import yihao.talent.expert.Ties;

/// Rule EC-03: who has a tie to whom the question is about is not asked: the same employer, an enterprise, a unit, the
/// asker in person. Enterprises that were merged are one.
class Conflicts {

    private final Known known;

    Conflicts(Known known) {
        this.known = known;
    }

    /// What conflicts; nothing if all is well.
    List<Line> of(Expert expert, Consultation consultation) {
        var ties = expert.ties();
        var involved = consultation.question().involved();
        var enterprises = involved.enterpriseIds().stream().map(this::canonical).collect(Collectors.toSet());
        var found = new ArrayList<Line>();
        involved.institutions().stream().flatMap(name -> named(name, ties)).forEach(found::add);
        Stream.ofNullable(ties.employerId())
                .filter(id -> enterprises.contains(canonical(id)))
                .map(id -> Line.of("conflict-employer", "name", name(id)))
                .forEach(found::add);
        ties.enterpriseIds().stream()
                .filter(id -> enterprises.contains(canonical(id)))
                .map(id -> Line.of("conflict-enterprise", "name", name(id)))
                .forEach(found::add);
        var units = Stream.concat(Stream.of(consultation.unit()), involved.units().stream())
                .collect(Collectors.toSet());
        units(ties.units(), units).forEach(found::add);
        if (expert.account()
                .filter(Doer.of(consultation.askedBy()).persons()::contains)
                .isPresent()) {
            found.add(Line.of("conflict-asker", "number", expert.number()));
        }
        return found;
    }

    /// What was typed may be the home institution, or the name of an enterprise of the register.
    private Stream<Line> named(String typed, Ties ties) {
        var home = Stream.concat(
                Stream.of(ties.institution()),
                Stream.ofNullable(ties.employerId()).map(this::name));
        if (home.anyMatch(name -> isSame(name, typed))) {
            return Stream.of(Line.of("conflict-employer", "name", typed));
        }
        return ties.enterpriseIds().stream()
                .map(this::name)
                .filter(name -> isSame(name, typed))
                .map(name -> Line.of("conflict-enterprise", "name", name));
    }

    private static Stream<Line> units(List<String> tied, Set<String> involved) {
        return tied.stream().filter(involved::contains).map(id -> Line.of("conflict-unit", "unit", id));
    }

    private static boolean isSame(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }

    private String canonical(String id) {
        return known.enterprise(id).map(KnownEnterprise::id).orElse(id);
    }

    private String name(String id) {
        return known.enterprise(id).map(KnownEnterprise::name).orElse(id);
    }
}
