package yihao.talent.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.talent.World.LINZI_OFFICER;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.ZHANGDIAN;
import static yihao.talent.World.by;
import static yihao.talent.World.value;
import static yihao.talent.institution.Targets.agreement;
import static yihao.talent.institution.Targets.paper;
import static yihao.talent.institution.Targets.university;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yihao.kernel.Aggregates.Taken;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.talent.World;
import yihao.talent.institution.Course.StageEntry;
import yihao.talent.institution.Course.Status;
import yihao.talent.institution.Course.Turn;
import yihao.talent.institution.Folder.ProjectLink;
import yihao.talent.institution.Institution.Charge;
import yihao.talent.institution.Institutions.Filter;

/// What every form of [Institutions] promises.
public abstract class InstitutionsContract {

    private static final Instant NOON = World.noon(TODAY);

    private Institutions institutions;

    protected abstract Institutions institutions();

    @BeforeEach
    void open() {
        institutions = institutions();
    }

    @Test
    void one_is_read_as_it_was_written() {
        add("i1", 1, university(), TODAY);
        var folder = Folder.EMPTY
                .with(paper("AGREEMENT", "1"))
                .with(agreement("1", TODAY, TODAY.plusYears(1)))
                .with(new ProjectLink("p1", "P-1", "示例项目", "by", NOON, null));
        value(institutions.change("i1", InstitutionAction.CHANGED, by(OFFICER), one -> Outcome.done(one.with(folder))));

        var read = institutions.find("i1").orElseThrow();

        assertThat(read.version()).isEqualTo(2);
        assertThat(read.state().folder()).isEqualTo(folder);
        assertThat(read.state().keys())
                .isEqualTo(Keys.of(university(), read.state().course(), folder));
    }

    @Test
    void no_two_share_a_name() {
        add("i1", 1, university(), TODAY);

        assertThatThrownBy(() -> add("i2", 2, university(), TODAY)).isInstanceOf(Taken.class);
        add("i3", 3, university("示例师范大学"), TODAY);
        assertThatThrownBy(() -> institutions.change(
                        "i3",
                        InstitutionAction.CHANGED,
                        by(OFFICER),
                        one -> Outcome.done(one.with(university(), one.charge()))))
                .isInstanceOf(Taken.class);
        assertThat(institutions.named(university().keys())).map(Versioned::id).contains("i1");
    }

    @Test
    void a_list_shows_whom_one_may_see_the_latest_first() {
        add("i1", 1, university("甲示例大学"), TODAY);
        add("i2", 2, university("乙示例大学"), TODAY);
        add("i3", 3, university("丙示例大学"), TODAY);

        assertThat(institutions.list(Filter.NONE, OFFICER, null, 2))
                .extracting(Versioned::id)
                .containsExactly("i3", "i2");
        assertThat(institutions.list(Filter.NONE, OFFICE, "I-2026-000002", 2))
                .extracting(Versioned::id)
                .containsExactly("i1");
        assertThat(institutions.list(Filter.NONE, LINZI_OFFICER, null, 2)).isEmpty();
        assertThat(institutions.count(Filter.NONE, OFFICER, 10)).isEqualTo(3);
        assertThat(institutions.visible("i1", LINZI_OFFICER)).isEmpty();
    }

    @Test
    void a_list_is_narrowed_down() {
        add("i1", 1, university(), TODAY);

        for (var hit : List.of(
                new Filter("UNIVERSITY", "DOUBLE_FIRST_CLASS", "TARGET", Status.ACTIVE, ZHANGDIAN, 2026, "26", null),
                new Filter(null, null, null, null, null, null, "2614", null))) {
            assertThat(institutions.list(hit, OFFICER, null, 9))
                    .as(hit.toString())
                    .hasSize(1);
        }
        for (var miss : List.of(
                new Filter("INSTITUTE", null, null, null, null, null, null, null),
                new Filter(null, "OTHER", null, null, null, null, null, null),
                new Filter(null, null, "TALKS", null, null, null, null, null),
                new Filter(null, null, null, Status.ENDED, null, null, null, null),
                new Filter(null, null, null, null, "district-linzi", null, null, null),
                new Filter(null, null, null, null, null, 2025, null, null),
                new Filter(null, null, null, null, null, null, "27", null),
                new Filter(null, null, null, null, null, null, null, "p1"))) {
            assertThat(institutions.list(miss, OFFICER, null, 9))
                    .as(miss.toString())
                    .isEmpty();
        }
    }

    @Test
    void those_that_have_not_moved_are_told_the_longest_first() {
        add("later", 1, university("甲示例大学"), TODAY.minusDays(2));
        add("sooner", 2, university("乙示例大学"), TODAY.minusDays(9));
        add("today", 3, university("丙示例大学"), TODAY);
        add("ended", 4, university("丁示例大学"), TODAY.minusDays(30));
        var turn = new Turn(Status.ENDED, TODAY.minusDays(20), "不谈了", "by", NOON);
        value(institutions.change(
                "ended",
                InstitutionAction.ENDED,
                by(OFFICER),
                one -> Outcome.done(one.with(one.course().turned(turn)))));

        assertThat(institutions.quietSince(TODAY.minusDays(2), "TARGET", Set.of(ZHANGDIAN), 9))
                .extracting(Versioned::id)
                .containsExactly("sooner", "later");
        assertThat(institutions.quietSince(TODAY, "TARGET", Set.of("district-linzi"), 9))
                .isEmpty();
    }

    @Test
    void they_are_counted_by_kind_grade_unit_and_stage() {
        add("i1", 1, university("甲示例大学"), TODAY);
        add("i2", 2, university("乙示例大学"), TODAY);
        var contact = new StageEntry("CONTACT", TODAY, null, Set.of(Milestone.CONTACTED), "four-majors@1", "by", NOON);
        value(institutions.change(
                "i2",
                InstitutionAction.MOVED,
                by(OFFICER),
                one -> Outcome.done(one.with(one.course().entered(contact)))));
        var moved = new Tally("UNIVERSITY", "DOUBLE_FIRST_CLASS", ZHANGDIAN, "CONTACT", Status.ACTIVE, 1);

        assertThat(institutions.standing(2026, OFFICER))
                .containsExactlyInAnyOrder(
                        moved, new Tally("UNIVERSITY", "DOUBLE_FIRST_CLASS", ZHANGDIAN, "TARGET", Status.ACTIVE, 1));
        assertThat(institutions.reached(Milestone.CONTACTED, 2026, OFFICER)).containsExactly(moved);
        assertThat(institutions.reached(Milestone.CONTACTED, 2025, OFFICER)).isEmpty();
        assertThat(institutions.reached(Milestone.SIGNED, 2026, OFFICER)).isEmpty();
        assertThat(institutions.standing(2026, LINZI_OFFICER)).isEmpty();
    }

    @Test
    void commitments_agreements_and_files_are_found() {
        add("i1", 1, university(), TODAY);
        var folder = Folder.EMPTY.with(paper("AGREEMENT", "1")).with(agreement("1", TODAY, TODAY.plusYears(1)));
        value(institutions.change("i1", InstitutionAction.CHANGED, by(OFFICER), one -> Outcome.done(one.with(folder))));
        var units = Set.of(ZHANGDIAN);

        assertThat(institutions.committedUntil(TODAY.plusMonths(1), units, 9)).hasSize(1);
        assertThat(institutions.committedUntil(TODAY.plusMonths(1).minusDays(1), units, 9))
                .isEmpty();
        assertThat(institutions.boundUntil(TODAY.plusYears(1), units, 9)).hasSize(1);
        assertThat(institutions.boundUntil(TODAY.plusYears(1).minusDays(1), units, 9))
                .isEmpty();
        assertThat(institutions.withFile("file-1", 9)).hasSize(1);
        assertThat(institutions.withFile("file-2", 9)).isEmpty();
    }

    private void add(String id, int number, Profile profile, LocalDate day) {
        var first = new StageEntry("TARGET", day, null, Set.of(), "four-majors@1", "by", NOON);
        var entered = Institution.entered(
                "I-2026-%06d".formatted(number),
                profile,
                new Charge(ZHANGDIAN, "zhangdian.officer"),
                Course.from(first),
                "by",
                NOON);
        institutions.add(id, entered, InstitutionAction.ENTERED, by(OFFICER));
    }
}
