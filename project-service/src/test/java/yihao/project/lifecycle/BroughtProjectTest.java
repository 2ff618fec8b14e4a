package yihao.project.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.lifecycle.ExampleProjects.SHIPPED;
import static yihao.project.lifecycle.ExampleProjects.UNIT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.ledgers.EarlierRows;
import yihao.project.lifecycle.ImportProjects.Good;
import yihao.project.lifecycle.ImportProjects.Item;
import yihao.project.lifecycle.ImportProjects.No;
import yihao.project.lifecycle.ImportProjects.Result;
import yihao.project.lifecycle.kafka.ProjectsOut;

@DisplayName("PJ-09 A project that a ledger brings")
class BroughtProjectTest {

    static final LocalDate MARCH = LocalDate.of(2025, 3, 15);
    static final EarlierRows NONE = (_, _) -> Optional.empty();

    final ExampleProjects world = new ExampleProjects();
    final ImportProjects importing = new ImportProjects(
            world.projects,
            new Readers(ExampleProjects.UNITS),
            ExampleProjects.BOOK,
            NONE,
            () -> UUID.randomUUID().toString());

    @Test
    void stands_in_the_stage_of_its_ledger_with_the_days_that_the_ledger_names_and_no_paper() {
        var project = in("STARTED", Map.of("SIGNED", MARCH));

        assertThat(project.stage()).isEqualTo("STARTED");
        assertThat(project.reachedOn()).containsExactly(Map.entry("SIGNED", MARCH));
        assertThat(project.stageLog()).extracting(StageEntry::to).containsExactly("SIGNED", "STARTED");
        assertThat(project.saidByLedger()).containsExactly("SIGNED", "STARTED");
        assertThat(project.evidence()).isEmpty();
        assertThat(project.origin().leadId()).isNull();
        assertThat(project.profile().fields()).isEmpty();
    }

    @Test
    void moves_on_by_the_day_of_the_next_stage_though_its_own_has_none() {
        var id = brought(item(1, "N-1", "甲项目", "甲公司", "STARTED", Map.of("SIGNED", MARCH)), ZHANGDIAN_OFFICER);
        world.give(id, ZHANGDIAN_OFFICER, "ACCEPTANCE_RECORD");
        var produced = Map.<String, Object>of("productionStartedOn", "2025-12-01");
        world.guide.edit(id, ExampleProjects.fields(produced), act(ZHANGDIAN_OFFICER));

        assertThat(problem(world.guide.move(id, "PRODUCING", MARCH.minusDays(1), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(ProjectProblem.DATE_BEFORE_LAST_STAGE);
        assertThat(problem(world.guide.move(id, "PRODUCING", MARCH, act(ZHANGDIAN_OFFICER))))
                .isNull();
        assertThat(world.state(id).reachedOn())
                .containsEntry("PRODUCING", MARCH)
                .doesNotContainKey("STARTED");
        assertThat(ProjectsOut.state(id, world.state(id)).saidByLedger())
                .containsExactlyInAnyOrder("SIGNED", "STARTED");
    }

    @Test
    void that_is_put_back_to_a_stage_of_no_known_day_goes_on_by_the_last_day_that_is_known() {
        var id = brought(item(1, "N-1", "甲项目", "甲公司", "STARTED", Map.of("SIGNED", MARCH)), ZHANGDIAN_OFFICER);
        world.guide.move(id, "REGISTERED", null, act(BUREAU_OFFICER, "未开工"));

        var put = world.state(id);
        assertThat(put.stage()).isEqualTo("REGISTERED");
        assertThat(put.stageLog().getLast().undated()).isTrue();
        assertThat(put.reachedOn()).containsExactly(Map.entry("SIGNED", MARCH));
        assertThat(problem(world.guide.move(id, "STARTED", MARCH.minusDays(1), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(ProjectProblem.DATE_BEFORE_LAST_STAGE);
        assertThat(problem(world.guide.move(id, "STARTED", MARCH, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(ProjectProblem.GATE_NOT_MET);
    }

    @ParameterizedTest(name = "{0}, signed {1}, started {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            STARTED,     2025-03-15, 2025-03-15, -
            STARTED,     2025-03-15, 2025-03-14, DATE_BEFORE_LAST_STAGE
            STARTED,     2026-09-15, -,          -
            STARTED,     2026-09-16, -,          DATE_IN_FUTURE
            SIGNED,      2025-03-15, 2025-06-01, STAGE_BEHIND_DATE
            NEGOTIATING, 2025-03-15, -,          STAGE_BEHIND_DATE
            RESERVE,     -,          -,          -
            """)
    void has_days_that_agree_with_its_stage_and_with_each_other(
            String stage, @Nullable LocalDate signed, @Nullable LocalDate started, @Nullable ProjectProblem why) {
        var days = new HashMap<String, LocalDate>();
        Optional.ofNullable(signed).ifPresent(day -> days.put("SIGNED", day));
        Optional.ofNullable(started).ifPresent(day -> days.put("STARTED", day));

        assertThat(problem(project(null, "甲项目", "甲公司", stage, days).in(UNIT, "P-1", SHIPPED, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(why);
    }

    @Test
    void comes_once_in_a_unit_by_its_number_or_by_its_name_and_investor() {
        brought(item(1, "N-1", "甲项目", "甲公司", "SIGNED", Map.of()), ZHANGDIAN_OFFICER);

        assertThat(refused(item(2, "N-1", "乙项目", "乙公司", "SIGNED", Map.of()), ZHANGDIAN_OFFICER))
                .isEqualTo(ProjectProblem.ALREADY_THERE);
        assertThat(refused(item(3, "N-2", "甲项目", "甲公司", "SIGNED", Map.of()), ZHANGDIAN_OFFICER))
                .isEqualTo(ProjectProblem.ALREADY_THERE);
        assertThat(refused(item(4, "N-3", "甲项目", "丙公司", "SIGNED", Map.of()), ZHANGDIAN_OFFICER))
                .isNull();
        var elsewhere = new Item("row-5", "5", "district-linzi", project("N-1", "甲项目", "甲公司", "SIGNED", Map.of()));
        assertThat(refused(elsewhere, BUREAU_OFFICER)).isNull();
        assertThat(refused(elsewhere, ZHANGDIAN_OFFICER)).isEqualTo(ProjectProblem.UNIT_ANOTHERS);
    }

    @Test
    void is_known_by_the_name_it_came_with_after_it_was_renamed() {
        var id = brought(item(1, null, "甲项目", "甲公司", "SIGNED", Map.of()), ZHANGDIAN_OFFICER);
        world.guide.edit(id, new ProjectEdit("甲项目（二期）", null, null, null, Map.of()), act(ZHANGDIAN_OFFICER));
        var again = item(2, null, "甲项目", "甲公司", "SIGNED", Map.of());

        var previewed = importing.run(true).bring(again, act(ZHANGDIAN_OFFICER));

        assertThat(previewed)
                .isEqualTo(new No(Refusal.of(
                        ProjectProblem.ALREADY_THERE, "number", world.state(id).number())));
        assertThat(refused(again, ZHANGDIAN_OFFICER)).isEqualTo(ProjectProblem.ALREADY_THERE);
    }

    @Test
    void is_known_by_its_name_and_investor_though_the_credit_code_was_corrected() {
        brought(coded(1, "91370303MA3C000001"), ZHANGDIAN_OFFICER);

        assertThat(refused(coded(2, "91370303MA3C000002"), ZHANGDIAN_OFFICER)).isEqualTo(ProjectProblem.ALREADY_THERE);
    }

    @Test
    void is_refused_in_the_preview_of_a_file_that_names_its_investor_otherwise_by_the_same_code() {
        var run = importing.run(true);
        var code = "91370303MA3C000001";

        assertThat(run.bring(coded(1, "甲公司", code), act(ZHANGDIAN_OFFICER))).isInstanceOf(Good.class);
        assertThat(run.bring(coded(2, "甲公司（集团）", code), act(ZHANGDIAN_OFFICER)))
                .isEqualTo(new No(Refusal.of(ProjectProblem.REPEATED_IN_FILE, "row", "1")));
        assertThat(run.bring(coded(3, "乙公司", "91370303MA3C000002"), act(ZHANGDIAN_OFFICER)))
                .isInstanceOf(Good.class);
    }

    private static Item coded(int row, String code) {
        return coded(row, "甲公司", code);
    }

    private static Item coded(int row, String investor, String code) {
        var project = new BroughtProject(
                null, "甲项目", investor, code, "CN", Money.cny("1000000"), null, "SIGNED", Map.of(), Map.of());
        return new Item("row-" + row, String.valueOf(row), null, project);
    }

    private @Nullable Object refused(Item item, Actor by) {
        return importing.run(false).bring(item, act(by)) instanceof No(var refusal) ? refusal.problem() : null;
    }

    private String brought(Item item, Actor by) {
        Result result = importing.run(false).bring(item, act(by));
        assertThat(result).isInstanceOf(Good.class);
        return Objects.requireNonNull(((Good) result).id());
    }

    private static Project in(String stage, Map<String, LocalDate> days) {
        return switch (project("N-1", "甲项目", "甲公司", stage, days).in(UNIT, "P-1", SHIPPED, act(ZHANGDIAN_OFFICER))) {
            case Outcome.Done<Project>(var project) -> project;
            case Outcome.Refused<Project>(var refusal) -> throw new AssertionError(refusal);
        };
    }

    private static Item item(
            int row, @Nullable String number, String name, String investor, String stage, Map<String, LocalDate> days) {
        return new Item("row-" + row, String.valueOf(row), null, project(number, name, investor, stage, days));
    }

    private static BroughtProject project(
            @Nullable String number, String name, String investor, String stage, Map<String, LocalDate> days) {
        return new BroughtProject(
                number, name, investor, null, "CN", Money.cny("1000000"), null, stage, days, Map.of());
    }
}
