package yihao.project.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.project.People.LEAD_SERVICE;
import static yihao.project.People.act;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.Money;
import yihao.kernel.Versioned;
import yihao.project.People;
import yihao.project.lifecycle.Projects.Counted;
import yihao.project.lifecycle.Projects.Filter;

/// What every keeper of projects promises, the twin as well as the store.
public abstract class ProjectsContract extends EvidenceContract {

    @Test
    void a_lead_has_one_project_and_is_found_by_it() {
        var kept = keep(mark);

        assertThatThrownBy(() -> keep(mark)).isInstanceOf(Taken.class);
        assertThat(projects().ofLead(mark)).contains(kept);
        assertThat(projects().ofLead("nobody")).isEmpty();
    }

    @Test
    void what_was_kept_is_read_back_whole() {
        var kept = keep(mark);

        assertThat(projects().find(kept.id())).contains(kept);
    }

    @Test
    void several_are_read_at_once_by_their_ids() {
        var first = keep(mark + "-1");
        var second = keep(mark + "-2");
        keep(mark + "-3");

        assertThat(projects().among(List.of(first.id(), second.id(), "nobody")))
                .containsExactlyInAnyOrder(first, second);
        assertThat(projects().among(List.of())).isEmpty();
    }

    @Test
    void a_list_is_newest_first_goes_on_after_a_number_and_counts() {
        var first = keep(mark + "-1").state().number();
        var second = keep(mark + "-2").state().number();
        var third = keep(mark + "-3").state().number();

        assertThat(numbers(filter(null), People.BUREAU_OFFICER, 2)).containsExactly(third, second);
        assertThat(numbers(filter(second), People.BUREAU_OFFICER, 2)).containsExactly(first);
        assertThat(projects().count(filter(null), People.BUREAU_OFFICER, 2)).isEqualTo(3);
    }

    @Test
    void a_list_leaves_out_what_the_actor_may_not_see_and_what_was_not_asked_for() {
        keep(mark);

        assertThat(numbers(filter(null), People.ZHANGDIAN_OFFICER, 9)).hasSize(1);
        assertThat(numbers(filter(null), People.MUNICH, 9)).hasSize(1);
        assertThat(numbers(filter(null), People.LINZI_OFFICER, 9)).isEmpty();
        assertThat(numbers(filter(null).inStage("SIGNED"), People.BUREAU_OFFICER, 9))
                .isEmpty();
        assertThat(numbers(filter(null).inStage("RESERVE"), People.BUREAU_OFFICER, 9))
                .hasSize(1);
    }

    @Test
    void running_ones_are_counted_by_stage_unit_and_currency_among_those_the_actor_sees() {
        var before = zhangdian(People.ZHANGDIAN_OFFICER);
        var ofOthers = projects().running(People.LINZI_OFFICER);
        keep(mark + "-1");
        keep(mark + "-2");

        assertThat(zhangdian(People.ZHANGDIAN_OFFICER).count()).isEqualTo(before.count() + 2);
        assertThat(zhangdian(People.ZHANGDIAN_OFFICER).announced())
                .isEqualTo(before.announced().plus(dollars("40000000")));
        assertThat(projects().running(People.LINZI_OFFICER)).isEqualTo(ofOthers);
    }

    private Counted zhangdian(Actor actor) {
        return projects().running(actor).stream()
                .filter(counted -> counted.stage().equals("RESERVE")
                        && counted.unit().equals(ExampleProjects.UNIT)
                        && counted.announced().currency().getCurrencyCode().equals("USD"))
                .findFirst()
                .orElse(new Counted("RESERVE", ExampleProjects.UNIT, 0, dollars("0")));
    }

    private static Money dollars(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("USD"));
    }

    @Test
    void a_project_of_a_ledger_is_kept_once_and_found_by_its_name_and_by_either_number() {
        var brought = new BroughtProject(
                        "N-" + mark, mark, "甲公司", null, "CN", Money.cny("1"), null, "SIGNED", Map.of(), Map.of())
                .in("district-zhangdian", projects().nextNumber(2026), ExampleProjects.SHIPPED, act(LEAD_SERVICE))
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
        var kept = add(brought);

        assertThatThrownBy(() -> add(brought.numbered(projects().nextNumber(2026))))
                .isInstanceOf(Taken.class);
        assertThat(projects().called(mark, 9)).containsExactly(kept);
        assertThat(projects().numbered("N-" + mark, 9)).containsExactly(kept);
        assertThat(projects().numbered(kept.state().number(), 9)).containsExactly(kept);
        assertThat(projects().numbered(mark, 9)).isEmpty();
        var namesake = add(new BroughtProject(
                        kept.state().number(),
                        "别 " + mark,
                        "乙公司",
                        null,
                        "CN",
                        Money.cny("1"),
                        null,
                        "SIGNED",
                        Map.of(),
                        Map.of())
                .in("district-linzi", projects().nextNumber(2026), ExampleProjects.SHIPPED, act(LEAD_SERVICE))
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString())));
        assertThat(projects().numbered(kept.state().number(), 9)).containsExactlyInAnyOrder(kept, namesake);
        var once = List.of("district-zhangdian|name|%1$s|甲公司".formatted(mark), "nothing");
        assertThat(projects().holding(once, 9)).containsExactly(kept);
        assertThat(projects().holding(List.of("nothing"), 9)).isEmpty();
    }

    @Test
    void those_with_a_jump_that_waits_are_found_by_who_may_see_them() {
        keep(mark + "-1");
        var later = add(jumping("-2", 15)).id();
        var first = add(jumping("-3", 14)).id();

        assertThat(withJump(People.BUREAU_HEAD)).containsSubsequence(first, later);
        assertThat(withJump(People.LINZI_OFFICER)).doesNotContain(first, later);
        assertThat(projects().withJump(People.BUREAU_HEAD, 999))
                .allSatisfy(found -> assertThat(found.state().jump()).isNotNull());
    }

    private Project jumping(String lead, int day) {
        var start = ExampleProjects.startOf(mark + lead);
        return Project.start(projects().nextNumber(2026), start, ExampleProjects.SHIPPED, act(LEAD_SERVICE))
                .with(new Jump("SIGNED", LocalDate.of(2026, 9, day), "x", "zhangdian.officer", People.NOON));
    }

    private List<String> withJump(Actor actor) {
        return projects().withJump(actor, 999).stream().map(Versioned::id).toList();
    }

    private Filter filter(@Nullable String after) {
        return new Filter(
                null, ExampleProjects.UNIT, Standing.Status.ACTIVE, mark.toUpperCase(java.util.Locale.ROOT), after);
    }

    private List<String> numbers(Filter filter, Actor actor, int limit) {
        return projects().list(filter, actor, limit).stream()
                .map(found -> found.state().number())
                .toList();
    }

    private Versioned<Project> keep(String leadId) {
        var start = ExampleProjects.startOf(leadId);
        var named = new Start(start.origin(), "项目 " + mark, start.industry(), start.unit(), start.sharingUnits());
        var act = act(LEAD_SERVICE);
        var project = Project.start(projects().nextNumber(2026), named, ExampleProjects.SHIPPED, act);
        return projects().add(UUID.randomUUID().toString(), project, ProjectAction.STARTED, act);
    }
}
