package yihao.lead.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.REFERRING;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.referral.ReferralWorld.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.lead.referral.FilingWindow.Bound;

@DisplayName("L11 The days on which a referral may be filed")
class FilingWindowTest {

    static final LocalDate SIGNED = LocalDate.of(2026, 9, 10);

    @ParameterizedTest(name = "until {1} months and {2} days after {0}, on {3}: {4}")
    @CsvSource(textBlock = """
            AGREEMENT_SIGNED,     0, -1, 2026-09-09,
            AGREEMENT_SIGNED,     0, -1, 2026-09-10, lead.referral-late
            AGREEMENT_SIGNED,     0,  0, 2026-09-10,
            AGREEMENT_SIGNED,     0,  0, 2026-09-11, lead.referral-late
            CONSTRUCTION_STARTED, 3,  0, 2027-02-28,
            CONSTRUCTION_STARTED, 3,  0, 2027-03-01, lead.referral-late
            COMPANY_REGISTERED,   0, -1, 2030-01-01,
            """)
    void end_where_the_rule_says(
            Milestone event, int months, int days, LocalDate filedOn, @org.jspecify.annotations.Nullable String code) {
        var window = new FilingWindow(List.of(), List.of(new Bound(event, months, days)));
        var happened =
                Map.of(Milestone.AGREEMENT_SIGNED, SIGNED, Milestone.CONSTRUCTION_STARTED, LocalDate.of(2026, 11, 30));

        var refusal = window.whyNot(filedOn, happened);

        assertThat(refusal.map(no -> no.problem().code()).orElse(null)).isEqualTo(code);
    }

    @Test
    void end_with_the_earliest_of_several_and_late_filing_is_told_its_last_day() {
        var window = new FilingWindow(
                List.of(),
                List.of(new Bound(Milestone.AGREEMENT_SIGNED, 0, -1), new Bound(Milestone.COMPANY_REGISTERED, 0, -1)));
        var happened =
                Map.of(Milestone.AGREEMENT_SIGNED, SIGNED, Milestone.COMPANY_REGISTERED, LocalDate.of(2026, 9, 3));

        assertThat(window.whyNot(LocalDate.of(2026, 9, 3), happened)
                        .orElseThrow()
                        .facts())
                .containsEntry("event", "COMPANY_REGISTERED")
                .containsEntry("happenedOn", LocalDate.of(2026, 9, 3))
                .containsEntry("lastDay", LocalDate.of(2026, 9, 2));
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(textBlock = """
            2026-09-19, lead.referral-early
            2026-09-20,
            """)
    void begin_where_the_rule_says(LocalDate filedOn, @org.jspecify.annotations.Nullable String code) {
        var window = new FilingWindow(List.of(new Bound(Milestone.AGREEMENT_SIGNED, 0, 10)), List.of());

        var refusal = window.whyNot(filedOn, Map.of(Milestone.AGREEMENT_SIGNED, SIGNED));

        assertThat(refusal.map(no -> no.problem().code()).orElse(null)).isEqualTo(code);
        refusal.ifPresent(no -> assertThat(no.facts()).containsEntry("firstDay", "2026-09-20"));
        assertThat(window.whyNot(filedOn, Map.of()).orElseThrow().problem()).isEqualTo(ReferralProblem.REFERRAL_EARLY);
    }

    @Test
    void are_looked_at_again_when_it_is_confirmed_because_a_signing_may_be_told_of_late() {
        var city = new ReferralWorld();
        var id = done(city.file(city.confirmedReferrer())).id();
        city.happened.put(Milestone.AGREEMENT_SIGNED, LocalDate.of(2026, 9, 6));
        done(city.confirm(id, Party.REFERRER, REFERRING));

        city.happened.put(Milestone.AGREEMENT_SIGNED, LocalDate.of(2026, 9, 5));

        assertThat(problem(city.confirm(id, Party.BUREAU, BUREAU_PERSON))).isEqualTo(ReferralProblem.REFERRAL_LATE);
    }

    @Test
    void are_the_rule_s_of_each_city() {
        var city = new ReferralWorld(ReferralRules.filing(
                new FilingWindow(List.of(), List.of(new Bound(Milestone.CONSTRUCTION_STARTED, 3, 0)))));
        var referrer = city.confirmedReferrer();
        city.happened.put(Milestone.AGREEMENT_SIGNED, LocalDate.of(2026, 9, 1));
        city.happened.put(Milestone.CONSTRUCTION_STARTED, LocalDate.of(2026, 6, 4));

        assertThat(refused(city.file(referrer)).facts()).containsEntry("lastDay", LocalDate.of(2026, 9, 4));
        city.happened.put(Milestone.CONSTRUCTION_STARTED, LocalDate.of(2026, 6, 5));
        assertThat(done(city.file(referrer)).state().status()).isEqualTo(ReferralStatus.FILED);
    }
}
