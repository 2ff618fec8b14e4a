package yihao.talent.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.institution.Targets.OTHER_PROJECT;
import static yihao.talent.institution.Targets.PROJECT;
import static yihao.talent.institution.Targets.agreement;
import static yihao.talent.institution.Targets.by;
import static yihao.talent.institution.Targets.paper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.papers.Paper;
import yihao.papers.PaperId;
import yihao.papers.Scan;
import yihao.talent.World;
import yihao.talent.institution.Agreement.Mark;
import yihao.talent.institution.Evidence.Withdrawal;
import yihao.talent.institution.Folder.ProjectLink;

@DisplayName("TI-05 TI-06 TI-07 What is gathered about an institution")
class InstitutionFolderTest {

    static final ContactPerson.Opened SOMEBODY = new ContactPerson.Opened("示例甲", "处长", "000", null);

    final Targets targets = new Targets();
    final String id = targets.entered().id();

    @Test
    void a_contact_is_sealed_and_opened_for_whoever_may_know_it() {
        value(targets.contacts.add(id, SOMEBODY, by()));

        var contact = targets.state(id).people().getFirst();

        assertThat(contact.toString()).doesNotContain("示例甲", "000");
        assertThat(SOMEBODY.toString()).isEqualTo("ContactPerson");
        assertThat(targets.sight.opened(contact)).contains(SOMEBODY);
    }

    @Test
    void with_a_contact_that_is_removed_the_key_goes() {
        value(targets.contacts.add(id, SOMEBODY, by()));
        var contact = targets.state(id).people().getFirst();

        value(targets.contacts.remove(id, contact.person(), by().because("已调离")));

        assertThat(targets.state(id).people()).isEmpty();
        assertThat(targets.sight.opened(contact)).isEmpty();
        assertThat(refusal(targets.contacts.remove(id, "nobody", by().because("已调离"))))
                .isEqualTo("talent.institution-contact-not-found");
    }

    @Test
    void the_same_file_is_evidence_of_one_kind_once() {
        value(targets.evidence.add(id, paper("VISIT_MINUTES", "1"), by()));

        assertThat(refusal(targets.evidence.add(id, paper("VISIT_MINUTES", "1"), by())))
                .isEqualTo("talent.institution-evidence-already-there");
        assertThat(refusal(targets.evidence.add(id, paper("HOROSCOPE", "2"), by())))
                .isEqualTo("talent.institution-paper-unknown");
        assertThat(targets.evidence.add(id, paper("OTHER", "1"), by()).result()).isPresent();
    }

    @Test
    void withdrawn_evidence_stays_and_no_longer_counts() {
        value(targets.evidence.add(id, paper("VISIT_MINUTES", "1"), by()));

        value(targets.evidence.withdraw(id, "VISIT_MINUTES1", "传错了", by()));

        var kept = targets.state(id).folder().evidence().getFirst();
        assertThat(kept.counts()).isFalse();
        assertThat(kept.withdrawn()).isNotNull().extracting(Withdrawal::reason).isEqualTo("传错了");
        assertThat(refusal(targets.evidence.withdraw(id, "VISIT_MINUTES1", "传错了", by())))
                .isEqualTo("talent.institution-evidence-not-found");
        assertThat(targets.evidence.add(id, paper("VISIT_MINUTES", "1"), by()).result())
                .isPresent();
    }

    @Test
    void what_a_virus_was_found_in_proves_nothing() {
        value(targets.evidence.add(id, paper("VISIT_MINUTES", "1"), by()));
        var clock = Clock.fixed(World.noon(TODAY), CityTime.ZONE);
        var scan = new Scan(Scan.State.INFECTED, "Eicar", null, World.noon(TODAY));
        var found = new Paper(new PaperId("file-1"), "示例.pdf", "application/pdf", 7, "1", scan);

        assertThat(new MarkInfected(targets.institutions, clock).infected(found))
                .isTrue();

        assertThat(targets.state(id).folder().evidence().getFirst().counts()).isFalse();
        assertThat(refusal(targets.evidence.add(id, paper("OTHER", "1"), by())))
                .isEqualTo("talent.institution-evidence-infected");
    }

    @ParameterizedTest(name = "signed {0}, ends {1}: {2}")
    @CsvSource({
        "2026-10-15, 2026-10-15, ",
        "2026-10-15, 2026-10-14, talent.institution-agreement-term",
        "2026-10-16, 2027-10-15, talent.institution-date-in-future",
    })
    void an_agreement_is_signed_before_it_ends(LocalDate signed, LocalDate ends, String code) {
        var outcome = targets.agreements.sign(id, agreement("1", signed, ends), by());

        assertThat(outcome instanceof Outcome.Refused<?> ? refusal(outcome) : null)
                .isEqualTo(code);
    }

    @Test
    void an_agreement_is_there_once_by_its_number() {
        value(targets.agreements.sign(id, agreement("1", TODAY, TODAY.plusYears(1)), by()));

        assertThat(refusal(targets.agreements.sign(id, agreement("1", TODAY, TODAY.plusYears(2)), by())))
                .isEqualTo("talent.institution-agreement-number-taken");
    }

    @Test
    void what_both_sides_owe_is_kept_or_not() {
        value(targets.agreements.sign(id, agreement("1", TODAY, TODAY.plusYears(1)), by()));
        assertThat(targets.state(id).keys().commitmentDue()).isEqualTo(TODAY.plusMonths(1));
        var kept = new Mark(true, TODAY, "场地已交付", "zhangdian.officer", World.noon(TODAY));

        value(targets.agreements.mark(id, "a-1", "ours", kept, by()));

        assertThat(targets.state(id).keys().commitmentDue()).isEqualTo(TODAY.plusMonths(2));
        assertThat(refusal(targets.agreements.mark(id, "a-1", "nothing", kept, by())))
                .isEqualTo("talent.institution-commitment-not-found");
        var early = new Mark(true, TODAY.plusDays(1), "明天", "zhangdian.officer", World.noon(TODAY));
        assertThat(refusal(targets.agreements.mark(id, "a-1", "theirs", early, by())))
                .isEqualTo("talent.institution-date-in-future");
    }

    @Test
    void an_agreement_is_extended_and_once_it_ended_left_alone() {
        value(targets.agreements.sign(id, agreement("1", TODAY, TODAY.plusYears(1)), by()));
        assertThat(refusal(targets.agreements.extend(id, "a-1", TODAY.plusYears(1), "续签", by())))
                .isEqualTo("talent.institution-agreement-term");
        value(targets.agreements.extend(id, "a-1", TODAY.plusYears(2), "续签", by()));
        assertThat(targets.state(id).keys().agreementEnds()).isEqualTo(TODAY.plusYears(2));

        value(targets.agreements.end(id, "a-1", TODAY, "双方同意", by()));

        assertThat(targets.state(id).keys().agreementEnds()).isNull();
        assertThat(targets.state(id).keys().commitmentDue()).isNull();
        assertThat(refusal(targets.agreements.extend(id, "a-1", TODAY.plusYears(3), "续签", by())))
                .isEqualTo("talent.institution-agreement-ended");
        assertThat(refusal(targets.agreements.end(id, "a-9", TODAY, "没有", by())))
                .isEqualTo("talent.institution-agreement-not-found");
    }

    @Test
    void a_project_is_linked_once_at_a_time_and_the_link_undone_with_a_reason() {
        value(targets.projects.link(id, PROJECT, by()));
        assertThat(refusal(targets.projects.link(id, PROJECT, by())))
                .isEqualTo("talent.institution-project-already-linked");

        value(targets.projects.unlink(id, PROJECT, "另有来源", by()));

        assertThat(targets.state(id).keys().projects()).isEmpty();
        assertThat(refusal(targets.projects.unlink(id, PROJECT, "另有来源", by())))
                .isEqualTo("talent.institution-project-not-linked");
        value(targets.projects.link(id, PROJECT, by()));
        assertThat(targets.state(id).folder().projects())
                .extracting(ProjectLink::stands)
                .isEqualTo(List.of(false, true));
    }

    @Test
    void a_project_that_one_may_not_see_is_not_known() {
        assertThat(refusal(targets.projects.link(id, OTHER_PROJECT, by())))
                .isEqualTo("talent.institution-project-unknown");
        assertThat(refusal(targets.projects.link(id, "no-such", by()))).isEqualTo("talent.institution-project-unknown");
        assertThat(targets.projects.link(id, OTHER_PROJECT, World.by(OFFICE)).result())
                .isPresent();
    }
}
