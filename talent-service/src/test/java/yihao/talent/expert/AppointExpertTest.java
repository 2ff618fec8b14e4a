package yihao.talent.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.HEAD;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.by;
import static yihao.talent.World.languages;
import static yihao.talent.World.numbers;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.expert.ExpertWorld.BOOK;
import static yihao.talent.expert.ExpertWorld.TERM;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.platform.secrecy.Vault;
import yihao.talent.World;
import yihao.talent.copies.InMemoryKnown;
import yihao.talent.copies.KnownEnterprise;
import yihao.talent.copies.KnownUnit;
import yihao.talent.expert.Expert.Status;
import yihao.testkit.twins.InMemoryPersonKeys;

@DisplayName("EX-01 The appointment of an expert")
class AppointExpertTest {

    final InMemoryExperts experts = new InMemoryExperts();
    final Vault vault = InMemoryPersonKeys.vault();
    final InMemoryKnown known = new InMemoryKnown()
            .with(new KnownEnterprise("e1", "E-1", "示例化工", "CN", "2614"))
            .with(new KnownUnit("experts", "EXPERTS", "专家库", "Experts", List.of(), true));
    final AppointExpert appoint = new AppointExpert(
            experts, vault, new CheckAppointment(World::isIndustry, languages(), known, "t1"::equals), BOOK, numbers());

    @Test
    void waits_for_another_person_and_keeps_the_name_sealed() {
        var kept = value(appoint.appoint(told("expert.one", "2614", "e1", null), by(OFFICE)));

        assertThat(kept.state().status()).isEqualTo(Status.PROPOSED);
        assertThat(kept.state().number()).startsWith("EX-2026-");
        assertThat(kept.state().toString()).doesNotContain("示例丁");
        assertThat(vault.open(kept.id(), ExpertField.NAME, kept.state().person().name()))
                .contains("示例丁");
        assertThat(value(appoint.confirm(kept.id(), by(HEAD))).state().servesOn(World.TODAY))
                .isTrue();
    }

    @Test
    void is_the_offices_alone() {
        assertThat(refusal(appoint.appoint(told(null, "2614", "e1", null), by(OFFICER))))
                .isEqualTo("talent.expert-office-only");
        assertThat(refusal(appoint.confirm("x", by(OFFICER)))).isEqualTo("talent.expert-office-only");
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "9999, e1, -, talent.expert-field-unknown",
                "2614, e9, -, talent.expert-enterprise-unknown",
                "2614, e1, t9, talent.expert-talent-unknown",
            })
    void names_only_what_is_known(String field, String enterprise, String talent, String code) {
        assertThat(refusal(appoint.appoint(told(null, field, enterprise, talent), by(OFFICE))))
                .isEqualTo(code);
        assertThat(experts.all()).isEmpty();
    }

    @Test
    void takes_an_account_that_is_nobody_elses() {
        value(appoint.appoint(told("expert.one", "2614", "e1", "t1"), by(OFFICE)));

        assertThat(refusal(appoint.appoint(told("expert.one", "2614", "e1", null), by(OFFICE))))
                .isEqualTo("talent.expert-account-taken");
        value(appoint.appoint(told(null, "2614", "e1", null), by(OFFICE)));
        value(appoint.appoint(told(null, "2614", "e1", null), by(OFFICE)));
    }

    @Test
    void is_revised_renewed_suspended_and_ended_by_the_office() {
        var id = value(appoint.appoint(told(null, "2614", "e1", null), by(OFFICE)))
                .id();
        value(appoint.confirm(id, by(HEAD)));
        var ties = new Ties("示例研究院", null, List.of(), List.of("experts"));
        var knowledge = new Knowledge(List.of("26"), List.of("选址"), List.of("en"));

        assertThat(value(appoint.revise(id, "EXPERT", knowledge, ties, by(OFFICE)))
                        .state()
                        .ties())
                .isEqualTo(ties);
        assertThat(refusal(appoint.revise(id, "NONE", knowledge, ties, by(OFFICE))))
                .isEqualTo("talent.expert-grade-unknown");
        var next = new Span(TERM.until().plusDays(1), TERM.until().plusYears(1));
        assertThat(refusal(appoint.renew(id, next, "NONE", by(OFFICE)))).isEqualTo("talent.expert-grade-unknown");
        value(appoint.renew(id, next, "CHIEF", by(OFFICE)));
        assertThat(value(appoint.decline(id, "暂缓", by(HEAD))).state().proposed())
                .isNull();
        value(appoint.suspend(id, "出国", by(OFFICE)));
        value(appoint.resume(id, null, by(OFFICE)));
        assertThat(value(appoint.end(id, "请辞", by(OFFICE))).state().status()).isEqualTo(Status.ENDED);
    }

    private static Appointment told(
            @Nullable String account, String field, String enterprise, @Nullable String talent) {
        return new Appointment(
                "示例丁",
                "0533-0000001",
                null,
                account,
                talent,
                "EXPERT",
                new Knowledge(List.of(field), List.of("催化工艺"), List.of("de")),
                new Ties("示例大学", null, List.of(enterprise), List.of("experts")),
                TERM);
    }
}
