package yihao.project.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.offer.OfferProblem.OFFER_OWN_ENTRY;
import static yihao.project.offer.OfferProblem.OFFER_STATUS;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P11 A local enterprise's offer and the people of it")
class OfferSeparationTest extends ExampleOffers {

    private Contact contact(String id) {
        return Objects.requireNonNull(state(id).content().contact());
    }

    private Contact.@Nullable Opened opened(Contact contact) {
        return contact.opened(vault);
    }

    @Test
    void OF_03_is_extended_by_nobody_who_wrote_it() {
        var id = done(keep.draft(UNIT, entry(TODAY.plusDays(30)), act(ZHANGDIAN_HEAD)))
                .id();
        done(keep.publish(id, act(BUREAU_HEAD)));
        var later = TODAY.plusDays(60);

        assertThat(problem(keep.extend(id, later, act(ZHANGDIAN_HEAD, "尚在洽谈")))).isEqualTo(OFFER_OWN_ENTRY);
        assertThat(sight.actions(state(id), ZHANGDIAN_HEAD, TODAY)).doesNotContain("extend");
        assertThat(sight.actions(state(id), BUREAU_HEAD, TODAY)).contains("extend");
        assertThat(done(keep.extend(id, later, act(BUREAU_HEAD, "尚在洽谈")))
                        .state()
                        .runsUntil())
                .isEqualTo(later);
    }

    @Test
    void OF_07_forgets_whom_to_speak_to_once_it_is_somebody_else_or_nobody() {
        var id = drafted(entry(TODAY));
        var first = contact(id);
        var other = new Contact.Opened("钱某", null);
        done(keep.edit(id, entry(equity(TODAY), other), act(ZHANGDIAN_OFFICER)));
        var second = contact(id);

        assertThat(opened(first)).isNull();
        assertThat(opened(second)).isEqualTo(other);
        done(keep.edit(id, entry(equity(TODAY.plusDays(1)), other), act(ZHANGDIAN_OFFICER)));
        assertThat(opened(contact(id))).isEqualTo(other);
        done(keep.edit(id, entry(equity(TODAY), null), act(ZHANGDIAN_OFFICER)));
        assertThat(state(id).content().contact()).isNull();
        assertThat(opened(second)).isNull();
    }

    @Test
    void OF_07_keeps_whom_to_speak_to_when_the_change_is_refused() {
        var id = published();
        var kept = contact(id);

        assertThat(problem(keep.edit(id, entry(equity(TODAY), new Contact.Opened("钱某", null)), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(OFFER_STATUS);
        assertThat(contact(id)).isEqualTo(kept);
        assertThat(opened(kept)).isEqualTo(CONTACT);
    }

    @Test
    void seals_one_entry_once_and_forgets_it_where_it_is_not_kept() {
        var change = new ContactChange(vault, CONTACT);
        var fresh = Objects.requireNonNull(change.after(null));

        assertThat(change.after(null)).isSameAs(fresh);
        change.settle(Optional.empty());
        assertThat(opened(fresh)).isNull();
    }
}
