package yihao.talent.institution;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.talent.Units;
import yihao.talent.Viewers;
import yihao.talent.institution.Course.Status;
import yihao.testkit.twins.InMemoryAggregates;

public class InMemoryInstitutions extends InMemoryAggregates<Institution> implements Institutions {

    private final Units units;

    public InMemoryInstitutions(Units units) {
        super(institution -> institution.keys().names());
        this.units = units;
    }

    @Override
    public Optional<Versioned<Institution>> visible(String id, Actor actor) {
        return find(id).filter(one -> seenBy(actor).test(one.state()));
    }

    @Override
    public List<Versioned<Institution>> list(Filter filter, Actor actor, @Nullable String after, int limit) {
        return where(seenBy(actor)
                        .and(one -> matches(filter, one))
                        .and(one -> after == null || one.number().compareTo(after) < 0))
                .stream()
                .sorted(comparing((Versioned<Institution> one) -> one.state().number())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public long count(Filter filter, Actor actor, int most) {
        return list(filter, actor, null, most + 1).size();
    }

    @Override
    public Optional<Versioned<Institution>> named(Set<String> names) {
        return where(one -> !Collections.disjoint(one.keys().names(), names)).stream()
                .findFirst();
    }

    @Override
    public List<Versioned<Institution>> alike(Set<String> blocks, Actor actor, int limit) {
        return where(seenBy(actor).and(one -> !Collections.disjoint(one.keys().alike(), blocks))).stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<Versioned<Institution>> quietSince(LocalDate day, String stage, Set<String> of, int limit) {
        return until(
                day,
                of,
                limit,
                one -> one.isActive() && one.course().stage().equals(stage)
                        ? one.keys().progressOn()
                        : null);
    }

    @Override
    public List<Versioned<Institution>> committedUntil(LocalDate day, Set<String> of, int limit) {
        return until(day, of, limit, one -> goesOn(one) ? one.keys().commitmentDue() : null);
    }

    @Override
    public List<Versioned<Institution>> boundUntil(LocalDate day, Set<String> of, int limit) {
        return until(day, of, limit, one -> goesOn(one) ? one.keys().agreementEnds() : null);
    }

    @Override
    public List<Versioned<Institution>> withFile(String fileId, int limit) {
        return where(one -> one.folder().evidence().stream()
                        .anyMatch(evidence -> evidence.file().id().equals(fileId)))
                .stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<Tally> standing(int year, Actor actor) {
        return tallies(one -> one.profile().year() == year, actor);
    }

    @Override
    public List<Tally> reached(Milestone milestone, int year, Actor actor) {
        return tallies(one -> one.keys().reached().contains(milestone.in(year)), actor);
    }

    private List<Tally> tallies(Predicate<Institution> of, Actor actor) {
        var counts = new HashMap<Tally, Long>();
        where(of.and(seenBy(actor))).stream()
                .map(Versioned::state)
                .forEach(one -> counts.merge(each(one), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> counted(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Tally each(Institution one) {
        return counted(
                new Tally(
                        one.profile().kind(),
                        one.profile().grade(),
                        one.unit(),
                        one.course().stage(),
                        one.status(),
                        0),
                1);
    }

    private static Tally counted(Tally tally, long count) {
        return new Tally(tally.kind(), tally.grade(), tally.unit(), tally.stage(), tally.status(), count);
    }

    private List<Versioned<Institution>> until(
            LocalDate day, Set<String> of, int limit, Function<Institution, @Nullable LocalDate> due) {
        return where(one -> of.contains(one.unit())).stream()
                .filter(one -> {
                    var on = due.apply(one.state());
                    return on != null && !on.isAfter(day);
                })
                .sorted(comparing(one -> String.valueOf(due.apply(one.state()))))
                .limit(limit)
                .toList();
    }

    private static boolean goesOn(Institution institution) {
        return institution.status() != Status.ENDED;
    }

    private Predicate<Institution> seenBy(Actor actor) {
        return institution -> {
            var readers = new HashSet<>(units.above(institution.unit()));
            readers.addAll(Set.of(institution.unit(), Viewers.TALENT_OFFICE, Actor.ALL));
            return !Collections.disjoint(readers, Viewers.marksOf(actor));
        };
    }

    private static boolean matches(Filter filter, Institution one) {
        return is(filter.kind(), one.profile().kind())
                && is(filter.grade(), one.profile().grade())
                && is(filter.stage(), one.course().stage())
                && is(filter.status(), one.status())
                && is(filter.unit(), one.unit())
                && is(filter.year(), one.profile().year())
                && (filter.field() == null || one.profile().field().startsWith(filter.field()))
                && (filter.project() == null || one.keys().projects().contains(filter.project()));
    }

    private static boolean is(@Nullable Object wanted, Object has) {
        return wanted == null || wanted.equals(has);
    }
}
