package yihao.project.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.AUDITOR;
import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.MUNICH;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.offer.OfferProblem.OFFER_NOT_FOUND;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.project.offer.KeepOffers.Entry;

@DisplayName("OF-07 Who sees a local enterprise's offer")
class OfferSightTest extends ExampleOffers {

    private boolean sees(Actor actor, String id) {
        var listed = sight.list(new Offers.Filter(null, null, null, TODAY, null), actor, 10);
        var found = sight.find(id, actor, NOON).result().isPresent();
        assertThat(listed.stream().anyMatch(one -> one.id().equals(id))).isEqualTo(found);
        assertThat(sight.count(new Offers.Filter(null, null, null, TODAY, null), actor, 10) > 0)
                .isEqualTo(found);
        return found;
    }

    @Test
    void are_all_officers_once_it_is_published_and_its_own_side_before() {
        var id = drafted(entry(TODAY));
        assertThat(sees(LINZI_OFFICER, id)).isFalse();
        assertThat(sees(AUDITOR, id)).isTrue();

        done(keep.publish(id, act(ZHANGDIAN_HEAD)));

        assertThat(sees(LINZI_OFFICER, id)).isTrue();
        assertThat(sees(MUNICH, id)).isFalse();
    }

    @Test
    void is_its_own_side_alone_as_long_as_it_is_confidential() {
        var id = published(new Entry(PLANT, equity(TODAY), true, CONTACT));

        assertThat(sees(LINZI_OFFICER, id)).isFalse();
        assertThat(sees(ZHANGDIAN_OFFICER, id)).isTrue();
        assertThat(sees(BUREAU_HEAD, id)).isTrue();
        assertThat(problem(talk.bring(id, INVESTOR, "district-linzi", TODAY, act(LINZI_OFFICER))))
                .isEqualTo(OFFER_NOT_FOUND);
        assertThat(problem(keep.withdraw(id, act(LINZI_OFFICER, "理由")))).isEqualTo(OFFER_NOT_FOUND);
        assertThat(problem(match.matches(id, LINZI_OFFICER, NOON))).isEqualTo(OFFER_NOT_FOUND);
    }

    @Test
    void of_its_interests_others_see_those_that_they_brought() {
        var id = published();
        interested(id);
        done(talk.bring(id, INVESTOR, "district-linzi", TODAY, act(LINZI_OFFICER)));

        var offer = state(id);
        var own = offer.interests().getLast();
        assertThat(offer.interests())
                .filteredOn(one -> readers.mayRead(LINZI_OFFICER, offer, one))
                .containsExactly(own);
        assertThat(offer.interests()).allMatch(one -> readers.mayRead(ZHANGDIAN_OFFICER, offer, one));
    }

    @Test
    void finds_it_in_a_work_list_whole_to_publish_or_soon_over() {
        var draft = drafted(entry(TODAY));
        drafted(entry(new Terms("EQUITY", "出让股权", "说明", null, null, null, TODAY), null));
        var soon = published(entry(TODAY.plusDays(30)));
        published(entry(TODAY.plusDays(31)));

        assertThat(sight.toPublish(ZHANGDIAN_HEAD, TODAY, 10)).extracting("id").containsExactly(draft);
        assertThat(sight.toPublish(ZHANGDIAN_OFFICER, TODAY, 10)).isEmpty();
        assertThat(sight.ending(ZHANGDIAN_OFFICER, TODAY, 10)).extracting("id").containsExactly(soon);
        assertThat(sight.ending(LINZI_OFFICER, TODAY, 10)).isEmpty();
        assertThat(sight.ending(BUREAU_HEAD, TODAY, 10)).isEmpty();
    }

    @Test
    void finds_it_in_a_work_list_however_many_there_are_that_are_not_for_this_person() {
        drafted(entry(new Terms("RESTRUCTURING", "重组", "说明", null, null, null, TODAY), CONTACT));
        drafted(entry(new Terms("EQUITY", "出让股权", "说明", null, null, null, TODAY), null));
        done(keep.draft(UNIT, entry(TODAY), act(ZHANGDIAN_HEAD)));
        var draft = drafted(entry(TODAY));
        done(keep.draft("district-linzi", entry(TODAY), act(LINZI_OFFICER)));
        published(entry(TODAY.plusDays(1)));

        assertThat(sight.toPublish(ZHANGDIAN_HEAD, TODAY, 1)).extracting("id").containsExactly(draft);
        assertThat(sight.ending(LINZI_OFFICER, TODAY, 1)).isEmpty();
        done(keep.publish(
                done(keep.draft("district-linzi", entry(TODAY.plusDays(2)), act(LINZI_OFFICER)))
                        .id(),
                act(BUREAU_HEAD)));
        assertThat(sight.ending(LINZI_OFFICER, TODAY, 1)).hasSize(1);
    }
}
