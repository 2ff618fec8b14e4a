package yihao.project.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.lifecycle.ProjectProblem.KIND_UNKNOWN;
import static yihao.project.lifecycle.ProjectProblem.NAME_INVALID;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;
import static yihao.project.offer.OfferProblem.OFFER_AMOUNT_MISSING;
import static yihao.project.offer.OfferProblem.OFFER_INTEREST_STATUS;
import static yihao.project.offer.OfferProblem.OFFER_NOT_YOURS;
import static yihao.project.offer.OfferProblem.OFFER_PROJECT_KIND_MISSING;
import static yihao.project.offer.OfferProblem.OFFER_STATUS;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Money;
import yihao.project.lifecycle.ExampleProjects;
import yihao.project.offer.Interest.Investor;
import yihao.project.offer.TakeOffer.Wish;

@DisplayName("OF-09 An offer that is taken")
class TakeOfferTest extends ExampleOffers {

    private static final Wish WISH = new Wish("示例化工增资项目", null, null);
    private static final Act AGREED = act(ZHANGDIAN_OFFICER, "签署意向书");

    private String projectOf(String id) {
        return Objects.requireNonNull(state(id).deal()).projectId();
    }

    @Test
    void becomes_a_project_of_its_unit_with_the_investor_its_amount_and_the_kind_that_the_rules_say() {
        var id = published();
        var other = inTalks(id);
        done(talk.bring(id, new Investor("临淄引荐公司", null, "DE", null), "district-linzi", TODAY, act(LINZI_OFFICER)));
        var interest = state(id).interests().getLast().id();
        done(talk.begin(id, interest, AGREED));

        done(take.take(id, interest, WISH, AGREED));

        var offer = state(id);
        assertThat(offer.status()).isEqualTo(Offer.Status.TAKEN);
        assertThat(offer.opening()).isNull();
        assertThat(offer.interest(other).orElseThrow().state()).isEqualTo(Interest.State.ENDED);
        assertThat(offer.interest(interest).orElseThrow().state()).isEqualTo(Interest.State.TAKEN);
        var project = world.state(projectOf(id));
        assertThat(project.unit()).isEqualTo(UNIT);
        assertThat(project.profile().kind()).isEqualTo("EQUITY");
        assertThat(project.profile().industry()).isEqualTo("2614");
        assertThat(project.profile().sharingUnits()).containsExactly("district-linzi");
        assertThat(project.origin().investorName()).isEqualTo("临淄引荐公司");
        assertThat(project.origin().foreignInvested()).isTrue();
        assertThat(project.origin().amount()).isEqualTo(Money.cny("20000000"));
        assertThat(project.stage()).isEqualTo(ExampleProjects.SHIPPED.first());
    }

    @Test
    void becomes_one_project_whatever_is_retried_and_whoever_else_wants_it() {
        var id = published();
        var first = inTalks(id);
        var second = inTalks(id);

        var once = done(take.take(id, first, WISH, AGREED));
        var again = done(take.take(id, first, WISH, AGREED));

        assertThat(again.version()).isEqualTo(once.version());
        assertThat(problem(take.take(id, second, WISH, AGREED))).isEqualTo(OFFER_STATUS);
        assertThat(world.projects.all()).hasSize(1);
    }

    @Test
    void has_its_project_opened_once_by_the_clock_where_the_service_was_killed_in_between() {
        var id = published();
        var interest = inTalks(id);
        var deal = new Deal(interest, "p-9", "示例化工增资项目", "EQUITY", Money.cny("1"));
        offers.change(
                id,
                OfferAction.TAKEN,
                AGREED,
                one -> one.with(interest, Interest.State.IN_TALKS, it -> it.ended(Interest.State.TAKEN, AGREED))
                        .map(next -> next.over(Offer.Status.TAKEN, AGREED).closed(deal)));
        assertThat(world.projects.all()).isEmpty();

        for (int i = 0; i < 2; i++) {
            take.finish(AGREED, (_, e) -> {
                throw e;
            });
        }

        assertThat(state(id).opening()).isNull();
        assertThat(world.projects.all()).extracting("id").isEqualTo(List.of("p-9"));
        assertThat(done(take.take(id, interest, WISH, AGREED)).state().deal()).isEqualTo(deal);
    }

    @Test
    void is_taken_from_talks_by_who_may_with_a_reason_a_name_a_kind_and_an_amount() {
        var id = published();
        var interest = interested(id);
        assertThat(problem(take.take(id, interest, WISH, AGREED))).isEqualTo(OFFER_INTEREST_STATUS);
        done(talk.begin(id, interest, AGREED));

        assertThat(problem(take.take(id, interest, WISH, act(LINZI_OFFICER, "签署"))))
                .isEqualTo(OFFER_NOT_YOURS);
        assertThat(problem(take.take(id, interest, WISH, act(ZHANGDIAN_OFFICER))))
                .isEqualTo(REASON_MISSING);
        assertThat(problem(take.take(id, interest, new Wish(" ", null, null), AGREED)))
                .isEqualTo(NAME_INVALID);
        assertThat(problem(take.take(id, interest, new Wish("名", "LEASE", null), AGREED)))
                .isEqualTo(KIND_UNKNOWN);
        assertThat(state(id).status()).isEqualTo(Offer.Status.IN_TALKS);
        var merger = new Wish("名", "MERGER", Money.cny("1"));
        done(take.take(id, interest, merger, act(BUREAU_HEAD, "签署")));
        assertThat(world.state(projectOf(id)).profile().kind()).isEqualTo("MERGER");
    }

    @Test
    void needs_a_kind_of_project_where_the_rules_no_longer_know_its_own() {
        var id = published();
        var interest = inTalks(id);
        var later = new OfferSight(offers, readers, OfferRules.read("/rules/another-offers.yaml"), vault);
        var anew = new TakeOffer(later, open, newId);
        var head = act(ZHANGDIAN_HEAD, "签署");

        assertThat(problem(anew.take(id, interest, WISH, head))).isEqualTo(OFFER_PROJECT_KIND_MISSING);
        assertThat(state(id).status()).isEqualTo(Offer.Status.IN_TALKS);
        done(anew.take(id, interest, new Wish("名", "MERGER", null), head));
        assertThat(world.state(projectOf(id)).profile().kind()).isEqualTo("MERGER");
    }

    @Test
    void needs_an_amount_where_neither_side_has_said_one() {
        var terms = new Terms("RESTRUCTURING", "重组", "说明", null, null, null, TODAY);
        var id = drafted(entry(terms, CONTACT));
        done(keep.publish(id, act(BUREAU_HEAD)));
        done(talk.bring(id, new Investor("甲", null, "CN", null), UNIT, TODAY, act(ZHANGDIAN_OFFICER)));
        var interest = state(id).interests().getFirst().id();
        done(talk.begin(id, interest, AGREED));

        assertThat(problem(take.take(id, interest, WISH, AGREED))).isEqualTo(OFFER_AMOUNT_MISSING);
        done(take.take(id, interest, new Wish("名", null, Money.cny("0.01")), AGREED));
    }
}
