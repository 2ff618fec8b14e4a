package yihao.talent.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yihao.kernel.Outcome.done;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.PROJECT;
import static yihao.talent.World.TODAY;
import static yihao.talent.World.ZHANGDIAN;
import static yihao.talent.World.by;
import static yihao.talent.World.value;
import static yihao.talent.recommendation.InMemoryRecommendations.recommendation;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import yihao.kernel.Versioned;
import yihao.talent.recommendation.Recommendation.Status;
import yihao.talent.talent.Placement;

/// What every form of [Recommendations] promises.
public abstract class RecommendationsContract {

    protected abstract Recommendations recommendations();

    @Test
    void one_person_counts_for_one_recommendation_until_it_is_declined() {
        var all = recommendations();
        all.add("r1", recommendation("R-1", "p1"), RecommendationAction.RECOMMENDED, by(OFFICER));

        assertThatThrownBy(
                        () -> all.add("r2", recommendation("R-2", "p1"), RecommendationAction.RECOMMENDED, by(OFFICER)))
                .isInstanceOf(Recommendations.Taken.class);
        value(all.change("r1", RecommendationAction.DECLINED, by(OFFICE), one -> one.decline("talent.office", "重复")));
        all.add("r2", recommendation("R-2", "p1"), RecommendationAction.RECOMMENDED, by(OFFICER));

        assertThat(all.find("r2")).isPresent();
    }

    @Test
    void a_talent_is_recommended_once_an_arrival_has_used_it_up() {
        var all = recommendations();
        all.add("r1", recommendation("R-1", "p1"), RecommendationAction.RECOMMENDED, by(OFFICER));
        assertThat(all.of("p1")).isEmpty();

        value(all.change(
                "r1",
                RecommendationAction.CONFIRMED,
                by(OFFICE),
                one -> one.confirm(TODAY, TODAY, "talent.office", Optional.empty())));

        assertThat(all.of("p1")).isEmpty();
        var place = new Placement("n1", PROJECT, ZHANGDIAN, TODAY, null);
        value(all.change("r1", RecommendationAction.USED, by(OFFICE), one -> done(one.usedBy(place))));

        assertThat(all.of("p1").orElseThrow().state().confirmedOn()).isEqualTo(TODAY);
        assertThat(all.of("p2")).isEmpty();
    }

    @Test
    void those_that_stand_so_are_told_page_by_page() {
        var all = recommendations();
        for (int i = 1; i <= 3; i++) {
            all.add("r" + i, recommendation("R-" + i, "p" + i), RecommendationAction.RECOMMENDED, by(OFFICER));
        }

        assertThat(all.standing(Status.RECOMMENDED, null, 2))
                .extracting(Versioned::id)
                .containsExactly("r1", "r2");
        assertThat(all.standing(Status.RECOMMENDED, "R-2", 2))
                .extracting(Versioned::id)
                .containsExactly("r3");
        assertThat(all.standing(Status.USED, null, 2)).isEmpty();
    }
}
