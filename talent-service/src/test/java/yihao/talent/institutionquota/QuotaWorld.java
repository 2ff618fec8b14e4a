package yihao.talent.institutionquota;

import static yihao.talent.World.HEAD;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.ZHANGDIAN;
import static yihao.talent.World.by;
import static yihao.talent.World.value;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import yihao.kernel.Actor;
import yihao.talent.Units;
import yihao.talent.copies.InMemoryKnown;
import yihao.talent.copies.KnownUnit;
import yihao.talent.institution.Course.Status;
import yihao.talent.institution.InMemoryInstitutions;
import yihao.talent.institution.InstitutionSights;
import yihao.talent.institution.Milestone;
import yihao.talent.institution.Tally;

/// Quotas of the example world, and institutions of which only the number matters.
final class QuotaWorld {

    private static final Units UNITS = unit -> unit.equals("city-zibo") ? List.of() : List.of("city-zibo");

    private final List<Tally> standing = new ArrayList<>();
    private final Map<Milestone, List<Tally>> reached = new EnumMap<>(Milestone.class);
    private final InMemoryInstitutionQuotas quotas = new InMemoryInstitutionQuotas();

    final KeepInstitutionQuotas keep;
    final ReckonInstitutions reckon;

    QuotaWorld() {
        var known = new InMemoryKnown()
                .with(new KnownUnit(ZHANGDIAN, "DISTRICT", "张店区", "Zhangdian", List.of("city-zibo"), true))
                .with(new KnownUnit("city-zibo", "CITY", "淄博市", "Zibo", List.of(), true));
        var sight = InstitutionSights.of(new Counted());
        keep = new KeepInstitutionQuotas(quotas, sight, known);
        reckon = new ReckonInstitutions(quotas, sight, UNITS);
    }

    private final class Counted extends InMemoryInstitutions {

        Counted() {
            super(UNITS);
        }

        @Override
        public List<Tally> standing(int year, Actor actor) {
            return standing;
        }

        @Override
        public List<Tally> reached(Milestone milestone, int year, Actor actor) {
            return reached.getOrDefault(milestone, List.of());
        }
    }

    InstitutionQuota state(String id) {
        return quotas.find(id).orElseThrow().state();
    }

    void standing(String kind, String unit, String stage, long count) {
        standing.add(new Tally(kind, "OTHER", unit, stage, Status.ACTIVE, count));
    }

    void ended(String kind, String unit, String stage, long count) {
        standing.add(new Tally(kind, "OTHER", unit, stage, Status.ENDED, count));
    }

    void reached(Milestone milestone, String kind, String unit, long count) {
        reach(milestone, new Tally(kind, "OTHER", unit, "TALKS", Status.ACTIVE, count));
    }

    void reachedButEnded(Milestone milestone, String kind, String unit, long count) {
        reach(milestone, new Tally(kind, "OTHER", unit, "TALKS", Status.ENDED, count));
    }

    private void reach(Milestone milestone, Tally tally) {
        reached.computeIfAbsent(milestone, _ -> new ArrayList<>()).add(tally);
    }

    /// So many universities to be signed with, in force.
    void quota(String unit, int signed) {
        value(keep.propose(unit, "UNIVERSITY", 2026, Map.of(Milestone.SIGNED, signed), by(OFFICE)));
        value(keep.confirm(unit + ":UNIVERSITY:2026", by(HEAD)));
    }
}
