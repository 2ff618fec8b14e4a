package yihao.talent.need;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import yihao.kernel.Versioned;
import yihao.talent.TalentClass;
import yihao.talent.World;
import yihao.talent.copies.KnownProject;
import yihao.testkit.twins.InMemoryAggregates;

public final class InMemoryNeeds extends InMemoryAggregates<Need> implements Needs {

    public static final Stages STAGES = Stages.shipped();

    @Override
    public List<Versioned<Need>> open(int atMost) {
        return all().stream()
                .filter(need -> need.state().isOpen())
                .sorted(Comparator.comparing(need -> need.state().asked().neededBy()))
                .limit(atMost)
                .toList();
    }

    @Override
    public List<Versioned<Need>> withTalent(String talentId) {
        return where(need -> need.recruitmentOf(talentId).isPresent());
    }

    public static KnownProject project(String unit) {
        return new KnownProject(World.PROJECT, "P-2026-000045", "精细化工项目", unit, Set.of(), "2614", null, false);
    }

    public static Asked chemist(int headcount) {
        return new Asked(
                "催化工艺首席工程师", "2614", TalentClass.C, headcount, List.of("de", "en"), World.TODAY.plusMonths(2), null);
    }

    public static Need need(int headcount) {
        return new Need(
                "N-2026-000001",
                project(World.ZHANGDIAN),
                chemist(headcount),
                List.of(),
                Need.Status.OPEN,
                "zhangdian.officer",
                World.noon(World.TODAY),
                null);
    }
}
