package yihao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yihao.kernel.ProblemCode;
import yihao.lead.bulk.BulkProblem;
import yihao.lead.chain.ChainProblem;
import yihao.lead.engagement.EngagementProblem;
import yihao.lead.enterprise.EnterpriseProblem;
import yihao.lead.letter.LetterProblem;
import yihao.lead.meeting.MeetingProblem;
import yihao.lead.merge.MergeProblem;
import yihao.lead.network.NetworkProblem;
import yihao.lead.pairing.PairingProblem;
import yihao.lead.promotion.PromotionProblem;
import yihao.lead.quota.QuotaProblem;
import yihao.lead.rate.RateProblem;
import yihao.lead.referral.ReferralProblem;
import yihao.lead.savedfilter.FilterProblem;
import yihao.lead.station.StationProblem;
import yihao.lead.targetlist.TargetListProblem;
import yihao.lead.trip.TripProblem;
import yihao.lead.visit.VisitProblem;
import yihao.ledgers.LedgerProblem;
import yihao.ledgers.imports.ImportProblem;
import yihao.platform.web.problem.Texts;
import yihao.testkit.docs.Readme;
import yihao.testkit.docs.RuleTexts;

@DisplayName("G4 Every reason for a no")
class TextsTest {

    static final Readme README = Readme.ofService();

    final Texts texts = new Texts("lead");

    static Stream<ProblemCode> codes() {
        return Stream.of(
                        LeadProblem.values(),
                        NetworkProblem.values(),
                        EnterpriseProblem.values(),
                        ReferralProblem.values(),
                        RateProblem.values(),
                        VisitProblem.values(),
                        TripProblem.values(),
                        PromotionProblem.values(),
                        PairingProblem.values(),
                        ChainProblem.values(),
                        StationProblem.values(),
                        TargetListProblem.values(),
                        LetterProblem.values(),
                        QuotaProblem.values(),
                        MeetingProblem.values(),
                        MergeProblem.values(),
                        BulkProblem.values(),
                        EngagementProblem.values(),
                        FilterProblem.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void has_a_title_and_a_way_out_in_both_languages(ProblemCode problem) {
        assertThat(problem.code()).startsWith("lead.");
        for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(texts.has(problem.code() + ".title", language)).isTrue();
            assertThat(texts.has(problem.code() + ".detail", language)).isTrue();
        }
    }

    static Stream<ProblemCode> ofSpreadsheets() {
        return Stream.of(LedgerProblem.values(), ImportProblem.values()).flatMap(Stream::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofSpreadsheets")
    void has_them_for_a_whole_spreadsheet_too(ProblemCode problem) {
        for (var language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(texts.has(problem.code() + ".title", language)).isTrue();
            assertThat(texts.has(problem.code() + ".detail", language)).isTrue();
        }
        assertThat(README.lists(problem)).as(problem.code()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void is_listed_in_the_readme(ProblemCode problem) {
        assertThat(README.lists(problem)).as(problem.code()).isTrue();
    }

    @Test
    void stands_beside_rules_whose_classes_and_tests_are_there() {
        assertThat(README.classesNotThere()).isEmpty();
        assertThat(README.tornRules()).isEmpty();
    }

    @Test
    void says_what_is_wrong_in_a_rule_file() {
        assertThat(RuleTexts.keys(Path.of(""))).isNotEmpty().allSatisfy(key -> {
            assertThat(texts.has(key, Locale.CHINESE)).isTrue();
            assertThat(texts.has(key, Locale.ENGLISH)).isTrue();
        });
    }
}
