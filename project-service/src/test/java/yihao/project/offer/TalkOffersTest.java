package yihao.project.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.lifecycle.ProjectProblem.DATE_IN_FUTURE;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;
import static yihao.project.offer.OfferProblem.OFFER_CODE_UNFIT;
import static yihao.project.offer.OfferProblem.OFFER_COUNTRY_UNKNOWN;
import static yihao.project.offer.OfferProblem.OFFER_FIGURE_UNFIT;
import static yihao.project.offer.OfferProblem.OFFER_FULL;
import static yihao.project.offer.OfferProblem.OFFER_INTEREST_NOT_FOUND;
import static yihao.project.offer.OfferProblem.OFFER_INTEREST_STATUS;
import static yihao.project.offer.OfferProblem.OFFER_NOT_YOURS;
import static yihao.project.offer.OfferProblem.OFFER_STATUS;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.project.offer.Interest.Investor;

@DisplayName("OF-06 An interest in an offer")
class TalkOffersTest extends ExampleOffers {

    private Outcome<?> brought(String id, Investor investor) {
        return talk.bring(id, investor, UNIT, TODAY, act(ZHANGDIAN_OFFICER));
    }

    @Test
    void is_recorded_of_an_offer_that_is_open_by_the_unit_that_brought_the_investor() {
        var id = published();

        done(talk.bring(id, INVESTOR, "district-linzi", TODAY, act(LINZI_OFFICER, "展会上结识")));
        var interest = state(id).interests().getFirst();
        assertThat(interest.unit()).isEqualTo("district-linzi");
        assertThat(interest.recorded().by()).isEqualTo("linzi.officer");
        assertThat(problem(talk.bring(id, INVESTOR, UNIT, TODAY, act(LINZI_OFFICER))))
                .isEqualTo(OFFER_NOT_YOURS);
        assertThat(problem(talk.bring(id, INVESTOR, UNIT, TODAY.plusDays(1), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(DATE_IN_FUTURE);
        assertThat(problem(brought(drafted(entry(TODAY)), INVESTOR))).isEqualTo(OFFER_STATUS);
    }

    @Test
    void is_of_an_investor_that_can_be() {
        var id = published();

        assertThat(problem(brought(id, new Investor("甲", null, "XX", null)))).isEqualTo(OFFER_COUNTRY_UNKNOWN);
        assertThat(problem(brought(id, new Investor("甲", "123", "CN", null)))).isEqualTo(OFFER_CODE_UNFIT);
        assertThat(problem(brought(id, new Investor("甲", null, "CN", Money.cny("0")))))
                .isEqualTo(OFFER_FIGURE_UNFIT);
        assertThat(state(id).interests()).isEmpty();
    }

    @Test
    void is_one_of_so_many_at_most() {
        var id = published();
        for (int i = 0; i < Offer.MOST_INTERESTS; i++) {
            interested(id);
        }

        assertThat(problem(brought(id, INVESTOR))).isEqualTo(OFFER_FULL);
    }

    @Test
    void goes_into_talks_and_out_of_them_with_a_reason_and_the_offer_with_the_last_of_them() {
        var id = published();
        var first = inTalks(id);
        var second = inTalks(id);
        assertThat(state(id).status()).isEqualTo(Offer.Status.IN_TALKS);

        assertThat(problem(talk.end(id, first, act(ZHANGDIAN_OFFICER)))).isEqualTo(REASON_MISSING);
        assertThat(problem(talk.end(id, first, act(LINZI_OFFICER, "价格")))).isEqualTo(OFFER_NOT_YOURS);
        done(talk.end(id, first, act(ZHANGDIAN_OFFICER, "价格未谈拢")));
        assertThat(state(id).status()).isEqualTo(Offer.Status.IN_TALKS);
        done(talk.end(id, second, act(ZHANGDIAN_HEAD, "资金未落实")));

        assertThat(state(id).status()).isEqualTo(Offer.Status.PUBLISHED);
        assertThat(state(id).steps().getLast().mark().said()).isEqualTo("资金未落实");
        assertThat(problem(talk.begin(id, first, act(ZHANGDIAN_OFFICER, "再谈")))).isEqualTo(OFFER_INTEREST_STATUS);
        assertThat(problem(talk.begin(id, "none", act(ZHANGDIAN_OFFICER, "再谈"))))
                .isEqualTo(OFFER_INTEREST_NOT_FOUND);
    }
}
