package yihao.project.carrier;

import static yihao.project.People.ZHANGDIAN_OFFICER;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.project.People;
import yihao.project.carrier.Carrier.Description;
import yihao.project.carrier.KeepSpaces.Result;
import yihao.project.carrier.KeepSpaces.Typed;
import yihao.project.carrier.Space.Facts;
import yihao.project.carrier.Space.Form;
import yihao.project.carrier.Space.Place;
import yihao.project.lifecycle.ExampleProjects;
import yihao.testkit.twins.InMemoryAggregates;

/// The example world with a factory of Linzi, whose spaces projects of Zhangdian hold.
public final class ExampleSpaces {

    public static final CarrierRules.Book BOOK = CarrierRules.shipped("/rules/carrier-terms-zibo.yaml");
    public static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    static final String LINZI = "district-linzi";
    static final Actor LINZI_OFFICER = People.LINZI_OFFICER;
    static final Actor LINZI_HEAD = new Actor("linzi.head", "linzi.head", LINZI, java.util.Set.of(Function.UNIT_HEAD));

    public final ExampleProjects world = new ExampleProjects();
    public final InMemorySpaces spaces = new InMemorySpaces();
    final KeepCarriers carriers =
            new KeepCarriers(new InMemoryCarriers(), ExampleProjects.UNITS, BOOK, ExampleSpaces::newId);
    final KeepSpaces keep = new KeepSpaces(carriers, spaces, BOOK, ExampleSpaces::newId);
    public final HoldSpaces holds = new HoldSpaces(keep, spaces, world.guide, world.projects, BOOK);
    final MatchSpaces match = new MatchSpaces(new Needs(), spaces, world.guide, ExampleProjects.UNITS, BOOK);
    public final String project = world.started("lead-1");
    final String another = world.started("lead-2");
    final String carrier = carriers.register(
                    "STANDARD_FACTORY", LINZI, new Description("齐鲁标准厂房", "一诺路 1 号", null), at(LINZI_OFFICER, TODAY))
            .orElseThrow(ExampleSpaces::refused)
            .id();

    static final class Needs extends InMemoryAggregates<CarrierNeed> implements CarrierNeeds {}

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    /// At noon of that day in China.
    public static Act at(Actor actor, LocalDate day) {
        return at(actor, Instant.parse(day + "T04:00:00Z"), null);
    }

    static Act at(Actor actor, Instant instant, @Nullable String reason) {
        return new Act(actor, instant, reason, "request-1", null, null);
    }

    static Typed unit(String code, String area) {
        return new Typed(
                new Place(Form.UNIT, "1号楼", "2", code),
                new Facts(new BigDecimal(area), null, null, null, null, null, null));
    }

    public String space(String code) {
        return added(unit(code, "1000")).id();
    }

    Versioned<Space> added(Typed typed) {
        var results =
                keep.add(carrier, List.of(typed), 1, at(LINZI_OFFICER, TODAY)).orElseThrow(ExampleSpaces::refused);
        return ((Result.Added) results.getFirst()).space();
    }

    public Outcome<Versioned<Space>> hold(String space, String projectId, LocalDate day) {
        return holds.hold(space, projectId, null, at(ZHANGDIAN_OFFICER, day));
    }

    Space state(String id) {
        return spaces.find(id).orElseThrow().state();
    }

    static IllegalStateException refused(yihao.kernel.Refusal refusal) {
        return new IllegalStateException(refusal.toString());
    }
}
