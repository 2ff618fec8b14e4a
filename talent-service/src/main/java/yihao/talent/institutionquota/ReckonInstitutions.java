package yihao.talent.institutionquota;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.talent.Units;
import yihao.talent.institution.Course.Status;
import yihao.talent.institution.InstitutionSight;
import yihao.talent.institution.Milestone;
import yihao.talent.institution.Tally;
import yihao.talent.institutionquota.Reckoning.Progress;

/// Rules TI-09 and TI-10: progress and figures, counted when they are asked for, of what the actor sees. What a
/// unit has reached counts for the units above it, too; the whole counts each institution once, and so what is owed.
public final class ReckonInstitutions {

    private final InstitutionQuotas quotas;
    private final InstitutionSight sight;
    private final Units units;

    ReckonInstitutions(InstitutionQuotas quotas, InstitutionSight sight, Units units) {
        this.quotas = quotas;
        this.sight = sight;
        this.units = units;
    }

    public enum By {
        KIND,
        GRADE,
        UNIT
    }

    public record Standing(Versioned<InstitutionQuota> quota, Map<Milestone, Progress> progress) {}

    /// @param key of a kind, grade or unit; nothing of the whole
    /// @param stages how many of the year's list stand in each stage, without those given up
    public record Figures(
            @Nullable String key,
            Map<String, Long> stages,
            long suspended,
            long ended,
            Map<Milestone, Progress> progress) {}

    /// @param rows one each, the whole last
    public record Table(int elapsedMonths, String rules, List<Figures> rows) {}

    /// One question to the store for everything that is asked of a year.
    private record Year(
            List<Tally> standing,
            Map<Milestone, List<Tally>> reached,
            List<Versioned<InstitutionQuota>> quotas,
            Reckoning reckoning,
            String rules,
            Units units) {

        long reached(Milestone milestone, Predicate<Tally> of) {
            return sum(Objects.requireNonNull(reached.get(milestone)).stream().filter(of));
        }

        /// Together, without those that are part of the quota of a unit above; nothing where none has one.
        Optional<Integer> owed(Milestone milestone, Predicate<InstitutionQuota> of) {
            var owing = quotas.stream()
                    .map(Versioned::state)
                    .filter(of)
                    .filter(quota -> quota.of(milestone).isPresent())
                    .toList();
            return owing.stream()
                    .filter(quota -> owing.stream().noneMatch(other -> isPart(quota, other)))
                    .flatMap(quota -> quota.of(milestone).stream())
                    .reduce(Integer::sum);
        }

        private boolean isPart(InstitutionQuota quota, InstitutionQuota other) {
            return other.kind().equals(quota.kind())
                    && units.above(quota.unit()).contains(other.unit());
        }
    }

    public List<Standing> quotas(int year, Actor actor, Instant now) {
        var all = year(year, actor, now);
        return all.quotas().stream()
                .map(quota -> new Standing(
                        quota,
                        progress(
                                all,
                                tally -> tally.kind().equals(quota.state().kind())
                                        && isOf(tally, quota.state().unit()),
                                one -> one.equals(quota.state()))))
                .toList();
    }

    public Table figures(int year, By by, Actor actor, Instant now) {
        var all = year(year, actor, now);
        var rows = Stream.concat(
                        keys(all, by).stream().map(key -> row(all, by, key)),
                        Stream.of(figures(null, all, _ -> true, _ -> true)))
                .toList();
        return new Table(all.reckoning().elapsedMonths(), all.rules(), rows);
    }

    private Year year(int year, Actor actor, Instant now) {
        var set = sight.rules(now);
        var counts = set.rules().figures();
        var reached = new EnumMap<Milestone, List<Tally>>(Milestone.class);
        for (var milestone : Milestone.values()) {
            reached.put(
                    milestone,
                    sight.institutions().reached(milestone, year, actor).stream()
                            .filter(tally -> counts.ended() || tally.status() != Status.ENDED)
                            .toList());
        }
        return new Year(
                sight.institutions().standing(year, actor),
                reached,
                quotas.of(year, actor),
                Reckoning.on(CityTime.day(now), year, counts),
                set.reference(),
                units);
    }

    private Set<String> keys(Year all, By by) {
        var keys = new TreeSet<String>();
        Stream.concat(all.standing().stream(), all.reached().values().stream().flatMap(List::stream))
                .forEach(tally -> keys.add(keyOf(tally, by)));
        if (by != By.GRADE) {
            all.quotas()
                    .forEach(quota -> keys.add(
                            by == By.KIND ? quota.state().kind() : quota.state().unit()));
        }
        return keys;
    }

    private Figures row(Year all, By by, String key) {
        return switch (by) {
            case KIND ->
                figures(
                        key,
                        all,
                        tally -> tally.kind().equals(key),
                        quota -> quota.kind().equals(key));
            case GRADE -> figures(key, all, tally -> tally.grade().equals(key), _ -> false);
            case UNIT ->
                figures(
                        key,
                        all,
                        tally -> isOf(tally, key),
                        quota -> quota.unit().equals(key));
        };
    }

    private static Figures figures(
            @Nullable String key, Year all, Predicate<Tally> of, Predicate<InstitutionQuota> owing) {
        var mine = all.standing().stream().filter(of).toList();
        var stages = new TreeMap<String, Long>();
        mine.stream()
                .filter(tally -> tally.status() != Status.ENDED)
                .forEach(tally -> stages.merge(tally.stage(), tally.count(), Long::sum));
        return new Figures(
                key,
                stages,
                sum(mine.stream().filter(tally -> tally.status() == Status.SUSPENDED)),
                sum(mine.stream().filter(tally -> tally.status() == Status.ENDED)),
                progress(all, of, owing));
    }

    private static Map<Milestone, Progress> progress(Year all, Predicate<Tally> of, Predicate<InstitutionQuota> owing) {
        var progress = new EnumMap<Milestone, Progress>(Milestone.class);
        for (var milestone : Milestone.values()) {
            progress.put(milestone, all.reckoning().of(all.owed(milestone, owing), all.reached(milestone, of)));
        }
        return progress;
    }

    private boolean isOf(Tally tally, String unit) {
        var above = new HashSet<>(units.above(tally.unit()));
        above.add(tally.unit());
        return above.contains(unit);
    }

    private static String keyOf(Tally tally, By by) {
        return switch (by) {
            case KIND -> tally.kind();
            case GRADE -> tally.grade();
            case UNIT -> tally.unit();
        };
    }

    private static long sum(Stream<Tally> tallies) {
        return tallies.mapToLong(Tally::count).sum();
    }
}
