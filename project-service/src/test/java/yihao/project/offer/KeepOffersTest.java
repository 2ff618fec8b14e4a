package yihao.project.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.BUREAU_HEAD;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.ZHANGDIAN_HEAD;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.lifecycle.ProjectProblem.DIVISION_UNKNOWN;
import static yihao.project.lifecycle.ProjectProblem.REASON_MISSING;
import static yihao.project.offer.OfferProblem.OFFER_CODE_UNFIT;
import static yihao.project.offer.OfferProblem.OFFER_FIGURE_UNFIT;
import static yihao.project.offer.OfferProblem.OFFER_INCOMPLETE;
import static yihao.project.offer.OfferProblem.OFFER_INDUSTRY_UNKNOWN;
import static yihao.project.offer.OfferProblem.OFFER_KIND_UNKNOWN;
import static yihao.project.offer.OfferProblem.OFFER_NOT_YOURS;
import static yihao.project.offer.OfferProblem.OFFER_OWN_ENTRY;
import static yihao.project.offer.OfferProblem.OFFER_STATUS;
import static yihao.project.offer.OfferProblem.OFFER_TERM_UNFIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Outcome;
import yihao.project.offer.KeepOffers.Entry;

@DisplayName("P11 A local enterprise's offer")
class KeepOffersTest extends ExampleOffers {

    @Test
    void OF_03_is_published_by_another_person_than_any_who_wrote_it() {
        var id = done(keep.draft(UNIT, entry(TODAY), act(ZHANGDIAN_HEAD))).id();
        assertThat(problem(keep.publish(id, act(ZHANGDIAN_HEAD)))).isEqualTo(OFFER_OWN_ENTRY);
        done(keep.edit(id, entry(TODAY.plusDays(1)), act(BUREAU_OFFICER)));
        done(keep.edit(id, entry(TODAY.plusDays(2)), act(ZHANGDIAN_OFFICER)));

        assertThat(problem(keep.publish(id, act(BUREAU_OFFICER)))).isEqualTo(OFFER_OWN_ENTRY);
        assertThat(problem(keep.publish(id, act(ZHANGDIAN_HEAD)))).isEqualTo(OFFER_OWN_ENTRY);
        assertThat(problem(keep.publish(id, act(ZHANGDIAN_OFFICER)))).isEqualTo(OFFER_NOT_YOURS);
        assertThat(done(keep.publish(id, act(BUREAU_HEAD))).state().status()).isEqualTo(Offer.Status.PUBLISHED);
    }

    @ParameterizedTest(name = "valid until {0}: {1}")
    @CsvSource({"2026-09-14, false", "2026-09-15, true", "2027-03-15, true", "2027-03-16, false"})
    void OF_04_is_published_for_a_term_that_its_kind_allows(LocalDate until, boolean fits) {
        var answer = keep.publish(drafted(entry(until)), act(ZHANGDIAN_HEAD));

        assertThat(problem(answer)).isEqualTo(fits ? null : OFFER_TERM_UNFIT);
    }

    @Test
    void OF_04_is_not_published_before_it_says_what_its_kind_has_to() {
        var bare = new Terms("EQUITY", "出让股权", "说明", null, null, null, TODAY);

        var refused = keep.publish(drafted(entry(bare, null)), act(ZHANGDIAN_HEAD));

        assertThat(problem(refused)).isEqualTo(OFFER_INCOMPLETE);
        var facts = ((Outcome.Refused<?>) refused).refusal().facts();
        assertThat(facts.get("missingZh")).isEqualTo("出让比例、意向金额、联系人");
        assertThat(facts.get("missingEn")).isEqualTo("share offered, amount asked, contact");
        var restructuring = new Terms("RESTRUCTURING", "重组", "说明", null, null, null, TODAY);
        assertThat(problem(keep.publish(drafted(entry(restructuring, CONTACT)), act(BUREAU_HEAD))))
                .isNull();
    }

    @ParameterizedTest(name = "share {0}, area {1}: {2}")
    @CsvSource({
        "0.0001, 1, true",
        "100, 0.01, true",
        "0, 1, false",
        "100.0001, 1, false",
        "0.00001, 1, false",
        "1, 0, false",
        "1, 0.001, false",
    })
    void OF_02_says_figures_that_can_be(BigDecimal share, BigDecimal area, boolean fits) {
        var terms = new Terms("EQUITY", "出让股权", "说明", share, null, area, TODAY);

        assertThat(problem(keep.draft(UNIT, entry(terms, null), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(fits ? null : OFFER_FIGURE_UNFIT);
    }

    @Test
    void OF_02_is_of_an_enterprise_and_a_kind_that_there_are() {
        assertThat(problem(drafts(new Offerer("甲", "91370303MA3EXAMP1", "2614", "370303", null))))
                .isEqualTo(OFFER_CODE_UNFIT);
        assertThat(problem(drafts(new Offerer("甲", PLANT.creditCode(), "9999", "370303", null))))
                .isEqualTo(OFFER_INDUSTRY_UNKNOWN);
        assertThat(problem(drafts(new Offerer("甲", PLANT.creditCode(), "2614", "999999", null))))
                .isEqualTo(DIVISION_UNKNOWN);
        assertThat(new Offerer("甲", "91370303ma3examp1-x", "2614", "370303", null).codeIsValid())
                .isFalse();
        var unknown = new Terms("LEASE", "出租", "说明", null, null, null, TODAY);
        assertThat(problem(keep.draft(UNIT, entry(unknown, null), act(ZHANGDIAN_OFFICER))))
                .isEqualTo(OFFER_KIND_UNKNOWN);
        assertThat(problem(keep.draft(UNIT, entry(TODAY), act(LINZI_OFFICER)))).isEqualTo(OFFER_NOT_YOURS);
    }

    private Outcome<?> drafts(Offerer offerer) {
        return keep.draft(UNIT, new Entry(offerer, equity(TODAY), false, null), act(ZHANGDIAN_OFFICER));
    }

    @Test
    void OF_05_is_over_on_the_day_after_its_last_whether_the_clock_has_run_or_not() {
        var id = published(entry(TODAY.plusDays(1)));
        inTalks(id);
        var after = TODAY.plusDays(2);

        assertThat(state(id).statusOn(TODAY.plusDays(1))).isEqualTo(Offer.Status.IN_TALKS);
        assertThat(problem(keep.withdraw(id, on(after, ZHANGDIAN_OFFICER, "不再出让"))))
                .isEqualTo(OFFER_STATUS);
        keep.expire(on(TODAY.plusDays(1), BUREAU_HEAD, null), (_, e) -> {
            throw e;
        });
        assertThat(state(id).status()).isEqualTo(Offer.Status.IN_TALKS);

        keep.expire(on(after, BUREAU_HEAD, null), (_, e) -> {
            throw e;
        });
        assertThat(state(id).status()).isEqualTo(Offer.Status.EXPIRED);
        assertThat(state(id).interests().getFirst().state()).isEqualTo(Interest.State.ENDED);
        assertThat(state(id).runsUntil()).isNull();
    }

    @Test
    void OF_05_runs_on_when_it_is_extended_with_a_reason_as_far_as_its_kind_allows() {
        var id = published();
        var longest = TODAY.plusMonths(6);

        assertThat(problem(keep.extend(id, longest, act(ZHANGDIAN_HEAD)))).isEqualTo(REASON_MISSING);
        assertThat(problem(keep.extend(id, longest, act(ZHANGDIAN_OFFICER, "尚在洽谈"))))
                .isEqualTo(OFFER_NOT_YOURS);
        assertThat(problem(keep.extend(id, TODAY.plusDays(30), act(ZHANGDIAN_HEAD, "尚在洽谈"))))
                .isEqualTo(OFFER_TERM_UNFIT);
        assertThat(problem(keep.extend(id, longest.plusDays(1), act(ZHANGDIAN_HEAD, "尚在洽谈"))))
                .isEqualTo(OFFER_TERM_UNFIT);
        assertThat(done(keep.extend(id, longest, act(ZHANGDIAN_HEAD, "尚在洽谈")))
                        .state()
                        .runsUntil())
                .isEqualTo(longest);
    }

    @Test
    void is_withdrawn_with_a_reason_and_then_for_good() {
        var id = published();

        assertThat(problem(keep.withdraw(id, act(ZHANGDIAN_OFFICER, " ")))).isEqualTo(REASON_MISSING);
        done(keep.withdraw(id, act(ZHANGDIAN_OFFICER, "企业改变计划")));
        assertThat(state(id).steps().getLast().mark().said()).isEqualTo("企业改变计划");
        assertThat(problem(keep.publish(id, act(ZHANGDIAN_HEAD)))).isEqualTo(OFFER_STATUS);
        assertThat(problem(keep.edit(id, entry(TODAY), act(ZHANGDIAN_OFFICER)))).isEqualTo(OFFER_STATUS);
    }

    @Test
    void keeps_whom_to_speak_to_sealed_and_tells_it_to_its_own_side_alone() {
        var id = published();
        var before = state(id).content().contact();

        assertThat(state(id).toString()).doesNotContain("赵某", "0533-0000000");
        assertThat(sight.contact(state(id), ZHANGDIAN_OFFICER, TODAY)).isEqualTo(CONTACT);
        assertThat(sight.contact(state(id), LINZI_OFFICER, TODAY)).isNull();
        var draft = drafted(entry(TODAY));
        var contact = state(draft).content().contact();
        done(keep.edit(draft, entry(TODAY.plusDays(1)), act(ZHANGDIAN_OFFICER)));
        assertThat(state(draft).content().contact()).isEqualTo(contact).isNotEqualTo(before);
    }
}
