package yihao.reward.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.BUREAU_2;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.SUPERVISION;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;

import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.kernel.Versioned;
import yihao.reward.PowerCut;
import yihao.reward.RewardProblem;
import yihao.reward.listing.PublishedRanking.Row;

@DisplayName("LI-03, LI-04 The lists of a ranking")
class KeepListsTest {

    static final String RANKING = "2026-09-district-monthly";
    static final String ID = RANKING + "-zibo-lists";

    final InMemoryListings listings = new InMemoryListings(new PowerCut());
    final ExampleRankings rankings = new ExampleRankings();
    final KeepLists keep = new KeepLists(listings, rankings, ListRules.shipped());

    @BeforeEach
    void september_is_ranked() {
        rankings.publish(ExampleRankings.of(
                "2026-09",
                ExampleRankings.rows("DISTRICT", "9/1.2", "8/0.9", "7/0.5").toArray(Row[]::new)));
    }

    @Test
    void are_drawn_up_exempted_and_confirmed_by_three_people() {
        var drawn = value(keep.draw(RANKING, "zibo-lists", by(BUREAU)));

        assertThat(drawn.state().on("BLACK")).extracting(Entry::unit).containsExactly("district-2", "district-3");
        assertThat(problem(exempt(BUREAU, "BLACK", "district-3", "FORCE_MAJEURE")))
                .isEqualTo(RewardProblem.SAME_PERSON);
        assertThat(problem(exempt(SUPERVISION, "BLACK", "district-3", "FORCE_MAJEURE")))
                .isNull();
        assertThat(problem(keep.confirm(ID, by(SUPERVISION)))).isEqualTo(RewardProblem.SAME_PERSON);
        assertThat(listings.confirmedIn(Set.of(YearMonth.of(2026, 9)))).isEmpty();
        assertThat(problem(keep.confirm(ID, by(HEAD)))).isNull();
        var confirmed = listings.confirmedOf(RANKING).getFirst().state();
        assertThat(confirmed.on("BLACK")).extracting(Entry::unit).containsExactly("district-2");
        assertThat(confirmed.entries()).hasSize(3);
        assertThat(problem(exempt(BUREAU_2, "BLACK", "district-2", "COMPLETED")))
                .isEqualTo(RewardProblem.STEP_NOT_OPEN);
        assertThat(problem(keep.confirm(ID, by(HEAD)))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
    }

    @Test
    void are_drawn_up_once() {
        var first = value(keep.draw(RANKING, "zibo-lists", by(BUREAU)));
        exempt(SUPERVISION, "BLACK", "district-3", "FORCE_MAJEURE");

        var again = value(keep.draw(RANKING, "zibo-lists", by(BUREAU)));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.version()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource(textBlock = """
            2026-09-district-monthly, mianyang-2022, reward.list-rules-not-in-force
            2026-09-district-monthly, nothing,       reward.list-rules-not-in-force
            nothing,                  zibo-lists,    reward.list-ranking-unknown
            """)
    void are_refused_without_a_ranking_or_rules_in_force(String ranking, String rules, String code) {
        assertThat(problem(keep.draw(ranking, rules, by(BUREAU))))
                .extracting(ProblemCode::code)
                .isEqualTo(code);
    }

    @Test
    void are_exempted_for_a_known_cause_with_a_reason_once() {
        keep.draw(RANKING, "zibo-lists", by(BUREAU));

        assertThat(problem(exempt(HEAD, "BLACK", "district-1", "COMPLETED"))).isEqualTo(ListingProblem.NOT_ON_THE_LIST);
        assertThat(problem(exempt(HEAD, "BLACK", "district-3", "HOLIDAY"))).isEqualTo(ListingProblem.EXEMPTION_UNKNOWN);
        assertThat(problem(keep.exempt(ID, "BLACK", "district-3", "COMPLETED", "p", by(HEAD).because(" "))))
                .isEqualTo(RewardProblem.REASON_MISSING);
        exempt(HEAD, "BLACK", "district-3", "COMPLETED");
        assertThat(problem(exempt(SUPERVISION, "BLACK", "district-3", "COMPLETED")))
                .isEqualTo(ListingProblem.EXEMPTED_ALREADY);
    }

    @Test
    void are_not_there_for_a_unit() {
        keep.draw(RANKING, "zibo-lists", by(BUREAU));

        assertThat(problem(keep.find(ID, ZHANGDIAN))).isEqualTo(ListingProblem.LISTING_UNKNOWN);
        assertThat(problem(keep.confirm(ID, by(ZHANGDIAN)))).isEqualTo(ListingProblem.LISTING_UNKNOWN);
        assertThat(keep.list(null, ZHANGDIAN, 10)).isEmpty();
    }

    Outcome<Versioned<Listing>> exempt(Actor actor, String list, String unit, String kind) {
        return keep.exempt(ID, list, unit, kind, "淄应急〔2026〕9号 停产通知", by(actor));
    }

    static Act by(Actor actor) {
        return act(actor, "2026-10-09T02:00:00Z", "汛期停工");
    }

    static <T> T value(Outcome<T> outcome) {
        return outcome.orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    static @Nullable ProblemCode problem(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?> _ -> null;
            case Outcome.Refused<?>(var refusal) -> refusal.problem();
        };
    }
}
