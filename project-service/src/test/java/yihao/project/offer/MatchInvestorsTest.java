package yihao.project.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.People.BUREAU_OFFICER;
import static yihao.project.People.LINZI_OFFICER;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.offer.InvestorCriterion.AMOUNT;
import static yihao.project.offer.InvestorCriterion.INDUSTRY;
import static yihao.project.offer.InvestorCriterion.KIND;
import static yihao.project.offer.InvestorCriterion.Verdict.MET;
import static yihao.project.offer.InvestorCriterion.Verdict.NOT_MET;
import static yihao.project.offer.InvestorCriterion.Verdict.UNKNOWN;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yihao.kernel.Money;
import yihao.project.lifecycle.OpenProject.Opening;
import yihao.project.offer.InvestorCriterion.Verdict;

@DisplayName("OF-08 The investors for an offer")
class MatchInvestorsTest extends ExampleOffers {

    private String project(String kind, String industry, String amount) {
        var opening = new Opening("项目" + amount, kind, "投资方", null, "CN", Money.cny(amount), industry, UNIT, List.of());
        return open.open(newId.get(), opening, act(ZHANGDIAN_OFFICER)).id();
    }

    private InvestorMatches matches(String offer) {
        return match.matches(offer, ZHANGDIAN_OFFICER, NOON).orElseThrow(_ -> new IllegalStateException());
    }

    private static Map<InvestorCriterion, Verdict> verdicts(InvestorMatches.Match match) {
        return match.reasons().stream()
                .collect(Collectors.toMap(InvestorMatches.Reason::criterion, InvestorMatches.Reason::verdict));
    }

    @ParameterizedTest(name = "of 20 000 000 asked, {0}: {1}")
    @CsvSource({"9999999.99, NOT_MET", "10000000.00, MET", "40000000.00, MET", "40000000.01, NOT_MET"})
    void are_judged_by_the_amount_with_its_bounds(String amount, Verdict verdict) {
        project("EQUITY", "2614", amount);

        assertThat(verdicts(matches(published()).best().getFirst())).containsEntry(AMOUNT, verdict);
    }

    @Test
    void are_unknown_where_nobody_said_the_kind_or_the_currency_is_another() {
        world.started("lead-1");

        var only = matches(published()).best().getFirst();

        assertThat(verdicts(only)).isEqualTo(Map.of(INDUSTRY, MET, AMOUNT, UNKNOWN, KIND, UNKNOWN));
        assertThat(only.points()).isEqualTo(3);
        assertThat(only.missed()).isZero();
        assertThat(only.asked()).isEqualTo(7);
    }

    @Test
    void come_in_the_order_of_what_they_meet_with_each_reason() {
        var other = project("NEW", "3011", "20000000.00");
        var best = project("MERGER", "2652", "20000000.00");

        var found = matches(published());

        assertThat(found.best()).extracting(one -> one.project().id()).containsExactly(best, other);
        assertThat(verdicts(found.best().getFirst())).isEqualTo(Map.of(INDUSTRY, MET, AMOUNT, MET, KIND, MET));
        assertThat(verdicts(found.best().getLast())).isEqualTo(Map.of(INDUSTRY, NOT_MET, AMOUNT, MET, KIND, NOT_MET));
        assertThat(found.fitting()).isEqualTo(2);
        assertThat(found.whole()).isTrue();
    }

    @Test
    void are_those_of_projects_that_one_sees_that_go_on_in_an_early_stage() {
        var ended = project("EQUITY", "2614", "20000000.00");
        world.guide.terminate(ended, act(BUREAU_OFFICER, "终止")).orElseThrow(_ -> new IllegalStateException());
        var id = published();
        assertThat(matches(id).best()).isEmpty();

        var early = project("EQUITY", "2614", "20000000.00");

        assertThat(matches(id).best()).hasSize(1);
        assertThat(match.matches(id, LINZI_OFFICER, NOON).result().orElseThrow().best())
                .isEmpty();
        var draft = drafted(entry(TODAY));
        assertThat(matches(draft).best()).isEmpty();

        move(early, "NEGOTIATING");
        assertThat(matches(id).best()).hasSize(1);
        world.give(early, ZHANGDIAN_OFFICER, "FEASIBILITY_STUDY", "CREDIT_MATERIAL", "REVIEW_OPINION");
        move(early, "TO_SIGN");
        assertThat(matches(id).best()).isEmpty();
    }

    private void move(String project, String stage) {
        world.guide.move(project, stage, null, act(ZHANGDIAN_OFFICER)).orElseThrow(_ -> new IllegalStateException());
    }

    @Test
    void are_left_out_and_counted_where_they_fail_a_hard_criterion_of_another_city() {
        project("EQUITY", "3011", "20000000.00");
        project("EQUITY", "2652", "20000000.00");
        world.started("lead-1");
        var rules = OfferRules.read("/rules/another-offers.yaml")
                .versions()
                .getFirst()
                .rules();

        var found = InvestorMatches.of(state(published()), world.projects.all(), rules, true);

        assertThat(found.leftOut()).isEqualTo(Map.of(INDUSTRY, 2));
        assertThat(found.best()).hasSize(1);
        assertThat(found.best().getFirst().reasons()).extracting("criterion").containsExactly(INDUSTRY);
    }
}
