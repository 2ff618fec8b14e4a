package yihao.lead.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.OFFICE;
import static yihao.lead.World.SUPERVISOR;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.enterprise.Trait.FORTUNE_500;
import static yihao.lead.enterprise.Trait.LISTED;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.Sharing;
import yihao.lead.World;

@DisplayName("L2 A trait with its source and year")
class AttestTraitsTest {

    static final Act ACT = at(ZHANGDIAN_OFFICER, World.FIRST_OF_SEPTEMBER);
    static final String FORTUNE = "《财富》世界500强";

    final World world = new World();
    final AttestTraits attestTraits = new AttestTraits(world.enterprises, world.enterpriseSight);

    @Test
    void stands_beside_the_same_one_of_other_years_and_beside_others() {
        var id = registered().id();

        done(attestTraits.attest(id, FORTUNE_500, 2025, FORTUNE, ACT));
        done(attestTraits.attest(id, FORTUNE_500, 2026, FORTUNE, ACT));
        var now = done(attestTraits.attest(id, LISTED, 2019, "上交所", ACT)).state();

        assertThat(now.attestations()).extracting(Attestation::year).containsExactly(2025, 2026, 2019);
        assertThat(now.attestations()).extracting(Attestation::by).containsOnly("zhangdian.officer");
        assertThat(now.allTraits()).containsExactlyInAnyOrder(FORTUNE_500, LISTED);
    }

    @Test
    void has_one_source_a_year_and_said_again_changes_nothing() {
        var id = registered().id();
        var first = done(attestTraits.attest(id, FORTUNE_500, 2026, FORTUNE, ACT));

        var again = done(attestTraits.attest(id, FORTUNE_500, 2026, FORTUNE, ACT));
        var other = refused(attestTraits.attest(id, FORTUNE_500, 2026, "网传", ACT));

        assertThat(again.version()).isEqualTo(first.version());
        assertThat(other.problem()).isEqualTo(EnterpriseProblem.ALREADY_ATTESTED);
        assertThat(other.facts()).containsEntry("source", FORTUNE);
    }

    @Test
    void taken_back_with_a_reason_counts_no_more_stays_on_record_and_can_be_entered_anew() {
        var id = registered().id();
        var made = done(attestTraits.attest(id, FORTUNE_500, 2026, "网传", ACT));
        var attestation = made.state().attestations().getFirst().id();

        assertThat(refused(attestTraits.takeBack(id, attestation, ACT)).problem())
                .isEqualTo(EnterpriseProblem.ATTESTATION_REASON_MISSING);
        var without = done(attestTraits.takeBack(id, attestation, ACT.because("名单中没有")))
                .state();

        assertThat(without.allTraits()).isEmpty();
        assertThat(Objects.requireNonNull(without.attestations().getFirst().takenBack())
                        .reason())
                .isEqualTo("名单中没有");
        assertThat(refused(attestTraits.takeBack(id, attestation, ACT.because("再撤")))
                        .problem())
                .isEqualTo(EnterpriseProblem.ATTESTATION_UNKNOWN);
        assertThat(done(attestTraits.attest(id, FORTUNE_500, 2026, FORTUNE, ACT))
                        .state()
                        .allTraits())
                .containsExactly(FORTUNE_500);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(textBlock = """
            2026, 2026-12-31T15:59:59Z,
            2027, 2026-12-31T15:59:59Z, ATTESTATION_YEAR_TO_COME
            2027, 2026-12-31T16:00:00Z,
            """)
    void is_of_a_year_that_has_begun_in_china(int year, String at, @Nullable EnterpriseProblem problem) {
        var id = registered().id();

        assertThat(problem(attestTraits.attest(id, LISTED, year, "上交所", at(ZHANGDIAN_OFFICER, at))))
                .isEqualTo(problem);
    }

    @Test
    void takes_the_place_of_one_that_was_said_without_a_source_and_stays_when_facts_are_stated_anew() {
        var entry = registered(LISTED, FORTUNE_500);
        var attested = done(attestTraits.attest(entry.id(), LISTED, 2026, "上交所", ACT));
        assertThat(attested.state().traits()).containsExactly(FORTUNE_500);

        var facts = new EnterpriseFacts(World.investor("甲有限公司"), null, Set.of(LISTED));
        var stated = done(world.register.change(entry.id(), facts, ACT)).state();

        assertThat(stated.traits()).isEmpty();
        assertThat(stated.attestations()).hasSize(1);
        assertThat(stated.allTraits()).containsExactly(LISTED);
    }

    @Test
    void is_entered_by_those_who_bring_investors_and_see_the_firm() {
        var secret = World.investor("丙有限公司");
        world.register.settle(secret, null, Sharing.CONFIDENTIAL, at(OFFICE, World.FIRST_OF_SEPTEMBER));
        var hidden = world.enterprises.all().getFirst().id();

        assertThat(problem(
                        attestTraits.attest(hidden, LISTED, 2026, "上交所", at(LINZI_OFFICER, World.FIRST_OF_SEPTEMBER))))
                .isEqualTo(StoreProblem.NOT_FOUND);
        assertThat(problem(attestTraits.attest(
                        registered().id(), LISTED, 2026, "上交所", at(SUPERVISOR, World.FIRST_OF_SEPTEMBER))))
                .isEqualTo(EnterpriseProblem.MAY_NOT_REGISTER);
    }

    private static yihao.kernel.@Nullable ProblemCode problem(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.problem() : null;
    }

    private Versioned<Enterprise> registered(Trait... traits) {
        return done(world.register.register(new EnterpriseFacts(World.investor("甲有限公司"), null, Set.of(traits)), ACT));
    }
}
