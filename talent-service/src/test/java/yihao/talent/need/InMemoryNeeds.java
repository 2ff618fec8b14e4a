package yihao.talent.need;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Versioned;
import yihao.talent.TalentClass;
import yihao.talent.Viewers;
import yihao.talent.World;
import yihao.talent.copies.Known;
import yihao.talent.copies.KnownProject;
import yihao.talent.need.Recruitment.Terms;
import yihao.testkit.twins.InMemoryAggregates;

public class InMemoryNeeds extends InMemoryAggregates<Need> implements Needs {

    public static final Procedures PROCEDURES = Procedures.shipped();
    public static final Steps STEPS = new Steps(PROCEDURES);
    public static final Stages STAGES = PROCEDURES.on(World.TODAY).rules();
    public static final AskedRules RULES =
            new AskedRules(World::isIndustry, List.of("370303", "370300", "370100")::contains, World.languages());
    public static final Terms TERMS = new Terms("talent-matching@2", "talent-recruitment@2", 1);

    @Override
    public List<Versioned<Need>> open(Set<String> readers, int atMost) {
        return seen(readers)
                .filter(need -> need.state().isOpen())
                .sorted(Comparator.comparing(need -> need.state().asked().neededBy()))
                .limit(atMost)
                .toList();
    }

    @Override
    public List<Versioned<Need>> recruiting(@Nullable String after, int atMost) {
        return byNumber(all().stream().filter(need -> need.state().isOpen()), after, atMost);
    }

    @Override
    public List<Versioned<Need>> ofProject(String projectId) {
        return where(need -> projectId.equals(need.projectId()));
    }

    @Override
    public List<Versioned<Need>> recruitingSeenBy(Set<String> readers, @Nullable String after, int atMost) {
        return byNumber(seen(readers).filter(need -> need.state().isOpen()), after, atMost);
    }

    @Override
    public List<Versioned<Need>> withTalent(String talentId) {
        return where(need -> need.recruitmentOf(talentId).isPresent());
    }

    @Override
    public List<Versioned<Need>> trialsEndingBy(LocalDate day, Set<String> readers, int atMost) {
        return seen(readers)
                .filter(need -> need.state().recruitments().stream()
                        .filter(Recruitment::isOnTrial)
                        .flatMap(one -> Stream.ofNullable(one.trial()))
                        .flatMap(trial -> Stream.ofNullable(trial.pendingUntil()))
                        .anyMatch(until -> !until.isAfter(day)))
                .limit(atMost)
                .toList();
    }

    @Override
    public List<Versioned<Need>> onTrial(@Nullable String after, int atMost) {
        return byNumber(
                all().stream()
                        .filter(need -> need.state().recruitments().stream().anyMatch(Recruitment::isOnTrial)),
                after,
                atMost);
    }

    @Override
    public List<Versioned<Need>> seenBy(Set<String> readers, @Nullable String after, int atMost) {
        return byNumber(seen(readers), after, atMost);
    }

    private Stream<Versioned<Need>> seen(Set<String> readers) {
        return all().stream()
                .filter(need -> readers.contains(Viewers.TALENT_OFFICE)
                        || readers.contains(need.state().unit())
                        || !Collections.disjoint(need.state().sharingUnits(), readers));
    }

    private static List<Versioned<Need>> byNumber(Stream<Versioned<Need>> needs, @Nullable String after, int atMost) {
        return needs.filter(need -> after == null || need.state().number().compareTo(after) > 0)
                .sorted(Comparator.comparing(need -> need.state().number()))
                .limit(atMost)
                .toList();
    }

    /// Changes one need of the example project that somebody else is always changing.
    public static ChangeNeed alwaysOvertaken(Known known) {
        var needs = new InMemoryNeeds() {
            @Override
            public synchronized Versioned<Need> replace(Versioned<Need> before, Need state, Enum<?> action, Act act) {
                throw new Overtaken(before.id());
            }
        };
        needs.add("n1", need(1), NeedAction.POSTED, World.by(World.OFFICER));
        return new ChangeNeed(needs, known, RULES);
    }

    public static KnownProject project(String unit) {
        return new KnownProject(World.PROJECT, "P-2026-000045", "精细化工项目", unit, Set.of(), "2614", null, false);
    }

    public static Asked chemist(int headcount) {
        return new Asked(
                "催化工艺首席工程师",
                "2614",
                TalentClass.C,
                headcount,
                List.of("de", "en"),
                World.TODAY.plusMonths(2),
                null,
                null,
                null);
    }

    public static Need need(int headcount) {
        return need("N-2026-000001", chemist(headcount));
    }

    public static Need need(String number, Asked asked) {
        return new Need(
                number,
                project(World.ZHANGDIAN),
                null,
                asked,
                List.of(),
                List.of(),
                Need.Status.OPEN,
                "zhangdian.officer",
                World.noon(World.TODAY),
                null);
    }

    /// A talent that was matched on a day, by the versions of today.
    public static Recruitment recruitment(String talent, LocalDate on) {
        var step = new Recruitment.Step(Stages.MATCHED, on, "talent.office", null);
        return Recruitment.begun(talent, "T-1", List.of(), step, TERMS);
    }
}
