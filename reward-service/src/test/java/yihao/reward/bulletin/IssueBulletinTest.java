package yihao.reward.bulletin;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.BUREAU_2;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.REFERRER;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;
import static yihao.reward.bulletin.BulletinWorld.by;
import static yihao.reward.bulletin.BulletinWorld.problem;
import static yihao.reward.bulletin.BulletinWorld.value;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.kernel.Versioned;
import yihao.reward.PowerCut;
import yihao.reward.RewardProblem;
import yihao.reward.bulletin.Bulletin.Status;
import yihao.reward.bulletin.WriteBulletin.Correction;

@DisplayName("BU-03…BU-06 A bulletin")
class IssueBulletinTest {

    static final List<Correction> SCORE = List.of(new Correction("张店区得分", "70.00", "72.00"));

    final BulletinWorld world = new BulletinWorld();

    @Test
    void is_drafted_reviewed_and_issued_by_three_people() {
        var id = world.drafted();

        assertThat(problem(world.issue.review(id, by(BUREAU)))).isEqualTo(RewardProblem.SAME_PERSON);
        assertThat(problem(world.issue.issue(id, by(HEAD)))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
        value(world.issue.review(id, by(HEAD)));
        assertThat(problem(world.issue.issue(id, by(HEAD)))).isEqualTo(RewardProblem.SAME_PERSON);
        value(world.issue.sendBack(id, by(BUREAU_2)));
        value(world.issue.review(id, by(BUREAU_2)));
        assertThat(problem(world.issue.issue(id, by(BUREAU)))).isEqualTo(RewardProblem.FUNCTION_MISSING);
        assertThat(value(world.issue.issue(id, by(HEAD))).state().number()).contains("淄投促通〔2026〕1号");
        assertThat(problem(world.issue.issue(id, by(HEAD)))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
        assertThat(problem(world.issue.withdraw(id, by(BUREAU)))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
        assertThat(problem(world.write.revise(id, by(BUREAU)))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
    }

    @ParameterizedTest(name = "power cut at chance {0}")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void takes_one_number_on_one_day_wherever_the_power_goes(int cut) {
        var id = world.reviewed();
        world.power.afterChances(cut);
        try {
            world.issue.issue(id, act(HEAD, "2026-12-31T02:00:00Z"));
        } catch (PowerCut.Died _) {
            // asked again in the new year
        }
        world.power.never();
        if (world.bulletins.find(id).orElseThrow().state().status() != Status.ISSUED) {
            value(world.issue.issue(id, act(HEAD, "2027-01-04T02:00:00Z")));
        }

        var issued = world.bulletins.find(id).orElseThrow().state();
        assertThat(issued.number()).isIn(java.util.Optional.of("淄投促通〔2026〕1号"), java.util.Optional.of("淄投促通〔2027〕1号"));
        assertThat(issued.number().orElseThrow()).contains("〔" + issued.day().getYear() + "〕");
        assertThat(world.registers.all())
                .hasSize(1)
                .allSatisfy(register -> assertThat(register.state().bulletins()).containsExactly(id));
        world.ids.set(50);
        var quarterly = value(world.write.draft(BulletinWorld.RANKING, "QUARTERLY", by(BUREAU)));
        value(world.issue.review(quarterly.id(), by(BUREAU_2)));
        var day = issued.day() + "T03:00:00Z";
        assertThat(value(world.issue.issue(quarterly.id(), act(HEAD, day)))
                        .state()
                        .number())
                .hasValueSatisfying(number -> assertThat(number).endsWith("2号"));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void is_the_same_bytes_again_whatever_changes_later_even_how_we_print(Form form) {
        var issued = world.issued();
        var then = value(world.documents.of(issued.state(), form));
        world.confirmLists();
        world.imprint = "of a later version";

        var later = world.bulletins.find(issued.id()).orElseThrow().state();

        assertThat(value(world.documents.of(later, form))).isEqualTo(then);
        assertThat(world.printer.print(later, form)).isNotEqualTo(then);
        assertThat(Objects.requireNonNull(later.issue()).printed(form))
                .extracting(Printed::sha256)
                .isEqualTo(sha256(then));
    }

    @Test
    void is_printed_anew_for_whoever_looks_while_it_is_no_issue_yet() {
        var id = world.drafted();
        world.imprint = "of today";

        var draft = world.bulletins.find(id).orElseThrow().state();

        assertThat(new String(value(world.documents.of(draft, Form.PDF)), ISO_8859_1))
                .endsWith("of today");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void is_corrected_by_a_notice_with_a_number_of_its_own_and_stays_as_it_was() {
        var issued = world.issued();

        var notice = value(world.write.correct(issued.id(), SCORE, by(BUREAU)));
        assertThat(problem(world.write.correct(issued.id(), SCORE, by(BUREAU_2))))
                .isEqualTo(BulletinProblem.BULLETIN_EXISTS);
        value(world.issue.review(notice.id(), by(BUREAU_2)));
        var out = value(world.issue.issue(notice.id(), by(HEAD))).state();

        assertThat(out.number()).contains("淄投促通〔2026〕2号");
        assertThat(out.content().title()).isEqualTo("关于更正《关于2026年9月招商引资考核情况的通报》的通报");
        assertThat(out.content().sections().getFirst().paragraphs().getFirst()).contains("因统计口径有误", "淄投促通〔2026〕1号");
        assertThat(world.bulletins.find(issued.id())).contains(issued);
        assertThat(world.bulletins.correcting(issued.id(), ZHANGDIAN))
                .extracting(Versioned::id)
                .containsExactly(notice.id());
        assertThat(problem(world.write.correct(issued.id(), SCORE, by(BUREAU)))).isNull();
    }

    @Test
    void is_corrected_only_once_it_is_issued_and_with_a_reason() {
        var id = world.drafted();

        assertThat(problem(world.write.correct(id, SCORE, by(BUREAU)))).isEqualTo(BulletinProblem.BULLETIN_NOT_ISSUED);
        assertThat(problem(world.write.correct(id, SCORE, by(BUREAU).because(" "))))
                .isEqualTo(RewardProblem.REASON_MISSING);
        assertThat(problem(world.write.correct(id, SCORE, by(ZHANGDIAN)))).isEqualTo(RewardProblem.FUNCTION_MISSING);
    }

    @Test
    void frees_its_place_when_it_is_withdrawn() {
        var id = world.drafted();
        assertThat(problem(world.issue.withdraw(id, by(BUREAU).because(null)))).isEqualTo(RewardProblem.REASON_MISSING);

        value(world.issue.withdraw(id, by(BUREAU)));

        assertThat(problem(world.write.draft(BulletinWorld.RANKING, "MONTHLY", by(BUREAU))))
                .isNull();
        assertThat(problem(world.issue.review(id, by(BUREAU_2)))).isEqualTo(RewardProblem.STEP_NOT_OPEN);
    }

    @Test
    void is_there_for_units_once_it_is_issued_and_for_a_referrer_never() {
        var id = world.reviewed();
        assertThat(world.bulletins.visible(id, ZHANGDIAN)).isEmpty();
        assertThat(problem(world.issue.review(id, by(ZHANGDIAN)))).isEqualTo(BulletinProblem.BULLETIN_UNKNOWN);

        value(world.issue.issue(id, by(HEAD)));

        assertThat(world.bulletins.visible(id, ZHANGDIAN)).isPresent();
        assertThat(world.bulletins.visible(id, REFERRER)).isEmpty();
        assertThat(world.bulletins.list(null, REFERRER, 10)).isEmpty();
    }
}
