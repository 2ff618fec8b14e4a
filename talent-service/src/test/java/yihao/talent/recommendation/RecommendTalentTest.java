package yihao.talent.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.HEAD;
import static yihao.talent.World.LINZI_OFFICER;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.PROJECT;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.ZHANGDIAN;
import static yihao.talent.World.actor;
import static yihao.talent.World.by;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.talent.Degree;
import yihao.talent.World;
import yihao.talent.copies.InMemoryKnown;
import yihao.talent.copies.KnownEnterprise;
import yihao.talent.need.InMemoryNeeds;
import yihao.talent.need.NeedAction;
import yihao.talent.recommendation.Recommendation.Status;
import yihao.talent.talent.IdentityKind;
import yihao.talent.talent.InMemoryTalents;
import yihao.talent.talent.Placement;
import yihao.talent.talent.Talent;
import yihao.talent.talent.TalentAction;
import yihao.testkit.twins.InMemoryPersonKeys;

@DisplayName("TR-01 TR-02 TR-03 Recommending a talent")
class RecommendTalentTest {

    static final String PASSPORT = "X-1234567";
    static final Actor REFERRER = actor("referrer-1", "outside", Function.REFERRER);

    final InMemoryRecommendations recommendations = new InMemoryRecommendations();
    final InMemoryNeeds needs = new InMemoryNeeds();
    final InMemoryTalents talents = new InMemoryTalents();
    final InMemoryKnown known = new InMemoryKnown().with(new KnownEnterprise("e1", "E-1", "示例化工", "CN", null));
    final RecommendTalent recommend =
            new RecommendTalent(recommendations, needs, known, InMemoryPersonKeys.vault(), _ -> false, World.numbers());
    final DecideRecommendation decide = new DecideRecommendation(recommendations, talents);

    @BeforeEach
    void a_need() {
        needs.add("n1", InMemoryNeeds.need(1), NeedAction.POSTED, by(OFFICER));
    }

    @Test
    void keeps_nothing_of_the_person_in_the_clear() {
        var made = value(recommend.recommend("r1", passport(null), by(OFFICER)));

        assertThat(made.state().toString()).doesNotContain("示例甲", PASSPORT, "13800005678");
        assertThat(passport(null).toString()).doesNotContain("示例甲", PASSPORT, "13800005678");
    }

    @Test
    void counts_for_the_first_who_does_it() {
        value(recommend.recommend("r1", passport(null), by(OFFICER)));

        assertThat(refusal(recommend.recommend("r2", passport(null), by(LINZI_OFFICER))))
                .isEqualTo("talent.already-recommended");
        value(decide.decline("r1", "情况不实", by(OFFICE)));
        assertThat(value(recommend.recommend("r2", passport(null), by(LINZI_OFFICER)))
                        .state()
                        .recommender()
                        .unit())
                .isEqualTo("district-linzi");
    }

    @Test
    void is_done_by_units_enterprises_through_them_and_persons_of_the_platform() {
        assertThat(recommender("r1", "P-1", null, OFFICER).kind()).isEqualTo(Recommender.Kind.UNIT);
        assertThat(recommender("r2", "P-2", "e1", OFFICER)).satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Recommender.Kind.ENTERPRISE);
            assertThat(one.enterpriseId()).isEqualTo("e1");
        });
        assertThat(recommender("r3", "P-3", null, REFERRER))
                .isEqualTo(new Recommender(Recommender.Kind.PERSON, null, null, "referrer-1"));
        assertThat(refusal(recommend.recommend("r4", passport(null), by(OFFICE))))
                .isEqualTo("talent.may-not-recommend");
        assertThat(refusal(recommend.recommend("r4", passport("e1"), by(REFERRER))))
                .isEqualTo("talent.may-not-recommend");
        assertThat(refusal(recommend.recommend("r4", passport("e9"), by(OFFICER))))
                .isEqualTo("talent.recommendation-enterprise-unknown");
    }

    @Test
    void is_for_a_need_that_recruits_and_for_a_number_that_can_be() {
        var wrong = new Introduction("n1", null, "示例甲", IdentityKind.RESIDENT_ID, "370303199001010000", null);
        assertThat(refusal(recommend.recommend("r1", wrong, by(OFFICER))))
                .isEqualTo("talent.recommendation-identity-invalid");
        needs.change("n1", NeedAction.CLOSED, by(OFFICER), need -> need.close("项目调整"));

        assertThat(refusal(recommend.recommend("r1", passport(null), by(OFFICER))))
                .isEqualTo("talent.recommendation-need-unknown");
    }

    @Test
    void is_confirmed_by_the_office_and_never_by_who_did_it() {
        value(recommend.recommend("r1", passport(null), by(OFFICER)));
        var both = actor("zhangdian.officer", "dept-talent", Function.TALENT_OFFICE);

        assertThat(refusal(decide.confirm("r1", by(OFFICER)))).isEqualTo("talent.recommendation-confirmed-by-office");
        assertThat(refusal(decide.confirm("r1", by(both)))).isEqualTo("talent.recommendation-same-person");
        assertThat(value(decide.confirm("r1", by(OFFICE))).state().status()).isEqualTo(Status.CONFIRMED);
        assertThat(refusal(decide.confirm("r1", by(HEAD)))).isEqualTo("talent.recommendation-already-decided");
        assertThat(refusal(decide.decline("r1", "—", by(HEAD)))).isEqualTo("talent.recommendation-already-decided");
    }

    @ParameterizedTest(name = "arrived {0}, recommended 2026-10-15: {1}")
    @CsvSource({"2026-10-14, talent.recommended-after-arrival", "2026-10-15,", "2026-10-16,"})
    void is_not_confirmed_for_somebody_who_had_arrived_before(LocalDate arrived, @Nullable String problem) {
        var made = value(recommend.recommend("r1", passport(null), by(OFFICER)));
        arrives(made.state().personId(), arrived);

        var outcome = decide.confirm("r1", by(OFFICE));

        assertThat(problem == null || problem.equals(refusal(outcome))).isTrue();
        assertThat(recommendations.find("r1").orElseThrow().state().status())
                .isEqualTo(problem == null ? Status.CONFIRMED : Status.RECOMMENDED);
    }

    @Test
    void is_used_up_once_by_an_arrival() {
        var made = value(recommend.recommend("r1", passport(null), by(OFFICER)));
        arrives(made.state().personId(), TODAY);
        assertThat(decide.useUp(by(OFFICE))).isZero();
        value(decide.confirm("r1", by(OFFICE)));

        assertThat(decide.useUp(by(OFFICE))).isEqualTo(1);
        assertThat(decide.useUp(by(OFFICE))).isZero();
        var used = recommendations.of(made.state().personId()).orElseThrow().state();
        assertThat(used.use()).isEqualTo(new Recommendation.Use("n1", TODAY));
        assertThat(used.confirmedOn()).isEqualTo(TODAY);
    }

    @ParameterizedTest(name = "recommended 2026-10-15, arrived {0}, recorded afterwards: {1}")
    @CsvSource({"2026-10-14, DECLINED", "2026-10-15, USED", "2026-10-16, USED"})
    void does_not_count_for_an_arrival_before_it_that_was_recorded_late(LocalDate arrived, Status status) {
        var person = value(recommend.recommend("r1", passport(null), by(OFFICER)))
                .state()
                .personId();
        value(decide.confirm("r1", by(OFFICE)));
        assertThat(recommendations.of(person)).isEmpty();
        arrives(person, arrived);

        assertThat(decide.useUp(by(OFFICE))).isEqualTo(1);

        assertThat(recommendations.find("r1").orElseThrow().state().status()).isEqualTo(status);
        assertThat(recommendations.of(person).isPresent()).isEqualTo(status == Status.USED);
        assertThat(recommendations.recorded().getLast().action().name()).isEqualTo(status.name());
    }

    @Test
    void is_not_confirmed_for_somebody_who_came_back() {
        var person = value(recommend.recommend("r1", passport(null), by(OFFICER)))
                .state()
                .personId();
        arrives(person, TODAY.minusYears(1));
        value(talents.change(person, TalentAction.LEFT, by(OFFICE), one -> one.leave(TODAY, TODAY)));
        value(talents.change(person, TalentAction.CAME_BACK, by(OFFICE), Talent::comeBack));

        assertThat(refusal(decide.confirm("r1", by(OFFICE)))).isEqualTo("talent.recommended-after-arrival");
    }

    private Recommender recommender(String id, String passport, @Nullable String enterprise, Actor actor) {
        var told = new Introduction("n1", enterprise, "示例甲", IdentityKind.PASSPORT, passport, null);
        return value(recommend.recommend(id, told, by(actor))).state().recommender();
    }

    private void arrives(String person, LocalDate on) {
        var talent = InMemoryTalents.talent("T-1", Degree.NONE, List.of(), List.of("2614"), List.of(), null);
        talents.add(person, talent, TalentAction.REGISTERED, by(OFFICE));
        talents.change(
                person,
                TalentAction.ARRIVED,
                by(OFFICE),
                one -> one.arriveAt(new Placement("n1", PROJECT, ZHANGDIAN, on, null)));
    }

    private static Introduction passport(@Nullable String enterprise) {
        return new Introduction("n1", enterprise, "示例甲", IdentityKind.PASSPORT, PASSPORT, "13800005678");
    }
}
