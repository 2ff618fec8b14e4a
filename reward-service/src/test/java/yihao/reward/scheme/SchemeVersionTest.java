package yihao.reward.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.act;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.reward.RewardProblem;
import yihao.reward.scheme.yaml.SchemeFiles;

@DisplayName("RS-06, RS-07 A version of a scheme")
class SchemeVersionTest {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    static final String NOW = "2026-09-01T02:00:00Z";
    static final FairCompetitionReview REVIEW =
            new FairCompetitionReview("公平审〔2026〕7号", LocalDate.of(2026, 8, 20), "市市场监管局", "通过");

    final InMemorySchemes schemes = new InMemorySchemes();
    final KeepSchemes keep = new KeepSchemes(schemes, new SchemeFiles());

    @BeforeEach
    void shipped() {
        keep.ship(ShippedSchemes.text("jinan-2019"), act(Actor.service("reward"), NOW));
    }

    @Test
    void decides_nothing_before_its_fair_competition_review_is_on_record() {
        assertThat(schemes.inForce("jinan-2019", LocalDate.of(2026, 9, 1))).isEmpty();

        keep.activate("jinan-2019@1", REVIEW, act(HEAD, NOW));

        assertThat(schemes.inForce("jinan-2019", LocalDate.of(2026, 9, 1))).isPresent();
    }

    @Test
    void is_activated_only_with_a_complete_record_by_the_head_and_once() {
        var blank = new FairCompetitionReview(" ", LocalDate.of(2026, 8, 20), "", "通过");
        var future = new FairCompetitionReview("号", LocalDate.of(2026, 9, 2), "局", "通过");

        assertThat(problem(keep.activate("jinan-2019@1", blank, act(HEAD, NOW))))
                .isEqualTo(SchemeProblem.SCHEME_REVIEW_MISSING);
        assertThat(problem(keep.activate("jinan-2019@1", future, act(HEAD, NOW))))
                .isEqualTo(SchemeProblem.SCHEME_REVIEW_IN_FUTURE);
        assertThat(problem(keep.activate("jinan-2019@1", REVIEW, act(BUREAU, NOW))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
        assertThat(problem(keep.activate("jinan-2019@1", REVIEW, act(HEAD, NOW))))
                .isNull();
        assertThat(problem(keep.activate("jinan-2019@1", REVIEW, act(HEAD, NOW))))
                .isEqualTo(SchemeProblem.SCHEME_ALREADY_ACTIVE);
        assertThat(problem(keep.activate("nothing@1", REVIEW, act(HEAD, NOW)))).isEqualTo(SchemeProblem.SCHEME_UNKNOWN);
    }

    @Test
    void is_not_activated_by_who_uploaded_it() {
        var text = ShippedSchemes.text("jinan-2019").replace("version: 1", "version: 2");
        keep.upload(text, act(HEAD, NOW));

        assertThat(problem(keep.activate("jinan-2019@2", REVIEW, act(HEAD, NOW))))
                .isEqualTo(RewardProblem.SAME_PERSON);
    }

    @Test
    void is_never_written_over() {
        assertThat(problem(keep.upload(ShippedSchemes.text("jinan-2019"), act(BUREAU, NOW))))
                .isEqualTo(SchemeProblem.SCHEME_VERSION_TAKEN);
        keep.ship(ShippedSchemes.text("jinan-2019"), act(Actor.service("reward"), NOW));
        assertThat(schemes.find("jinan-2019@1").orElseThrow().version()).isEqualTo(1);
    }

    @ParameterizedTest(name = "on {0} version {1}")
    @CsvSource(textBlock = """
            2019-08-22, 0
            2019-08-23, 1
            2026-12-31, 1
            2027-01-01, 2
            """)
    void is_chosen_by_the_day(LocalDate day, int version) {
        var next = ShippedSchemes.text("jinan-2019")
                .replace("version: 1", "version: 2")
                .replace("validFrom: 2019-08-23", "validFrom: 2027-01-01");
        keep.upload(next, act(BUREAU, NOW));
        keep.activate("jinan-2019@1", REVIEW, act(HEAD, NOW));
        keep.activate("jinan-2019@2", REVIEW, act(HEAD, NOW));

        assertThat(schemes.inForce("jinan-2019", day).map(Scheme::version).orElse(0))
                .isEqualTo(version);
    }

    @Test
    void takes_no_claims_while_it_is_suspended_and_an_older_one_neither() {
        var next = ShippedSchemes.text("jinan-2019")
                .replace("version: 1", "version: 2")
                .replace("validFrom: 2019-08-23", "validFrom: 2026-01-01");
        keep.upload(next, act(BUREAU, NOW));
        keep.activate("jinan-2019@1", REVIEW, act(HEAD, NOW));
        keep.activate("jinan-2019@2", REVIEW, act(HEAD, NOW));

        keep.suspend("jinan-2019@2", act(HEAD, NOW, "审计"));
        assertThat(schemes.inForce("jinan-2019", TODAY)).isEmpty();
        assertThat(schemes.find("jinan-2019@2").orElseThrow().state().actionsFor(HEAD))
                .containsExactly("resume", "end");

        keep.resume("jinan-2019@2", act(HEAD, NOW, "审计结束"));
        assertThat(schemes.inForce("jinan-2019", TODAY).map(Scheme::version)).hasValue(2);
    }

    @Test
    void is_suspended_and_resumed_by_the_head_for_a_reason_and_in_turn() {
        assertThat(problem(keep.suspend("jinan-2019@1", act(HEAD, NOW, "审计")))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
        keep.activate("jinan-2019@1", REVIEW, act(HEAD, NOW));
        assertThat(problem(keep.suspend("jinan-2019@1", act(HEAD, NOW)))).isEqualTo(RewardProblem.REASON_MISSING);
        assertThat(problem(keep.suspend("jinan-2019@1", act(BUREAU, NOW, "审计"))))
                .isEqualTo(RewardProblem.FUNCTION_MISSING);
        assertThat(problem(keep.resume("jinan-2019@1", act(HEAD, NOW, "好")))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
        assertThat(problem(keep.suspend("nothing@1", act(HEAD, NOW, "审计")))).isEqualTo(SchemeProblem.SCHEME_UNKNOWN);
    }

    @Test
    void ends_after_its_last_day() {
        keep.activate("jinan-2019@1", REVIEW, act(HEAD, NOW));
        assertThat(problem(keep.end("jinan-2019@1", TODAY.minusDays(1), act(HEAD, NOW, "废止"))))
                .isEqualTo(SchemeProblem.SCHEME_END_IN_PAST);
        assertThat(problem(keep.end("jinan-2019@1", TODAY, act(HEAD, NOW)))).isEqualTo(RewardProblem.REASON_MISSING);

        assertThat(problem(keep.end("jinan-2019@1", TODAY, act(HEAD, NOW, "废止"))))
                .isNull();

        assertThat(schemes.inForce("jinan-2019", TODAY)).isPresent();
        assertThat(schemes.inForce("jinan-2019", TODAY.plusDays(1))).isEmpty();
    }

    static @Nullable ProblemCode problem(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> null;
            case Outcome.Refused<?>(var refusal) -> refusal.problem();
        };
    }
}
