package yihao.reward.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.papers.Paper;
import yihao.papers.PaperLimits;
import yihao.papers.Release;
import yihao.papers.memory.InMemoryPapers;
import yihao.reward.InMemory;
import yihao.reward.PowerCut;
import yihao.reward.evidence.Evidenced.Place;

@DisplayName("EV-01 … EV-03 Files that prove what a record says")
class KeepEvidenceTest {

    private static final String RECORDS = "cases";
    private static final String ID = "c-1";
    private static final String PART = "LAWFUL";

    static final class InMemoryFolders extends InMemory<Folder> implements Folders {
        InMemoryFolders(PowerCut power) {
            super(_ -> null, power);
        }
    }

    final PowerCut power = new PowerCut();
    final Set<String> open = new HashSet<>(Set.of(PART));
    final InMemoryPapers papers =
            new InMemoryPapers(new PaperLimits(1000, Set.of("application/pdf")), Release.ALSO_UNSCANNED);
    final KeepEvidence keep = new KeepEvidence(
            new InMemoryFolders(power), papers, List.of(new Evidenced(RECORDS, this::seenByZhangdianAndBureau)));

    private Optional<Place> seenByZhangdianAndBureau(Actor reader, String id) {
        return reader.is(HEAD.subject()) || !id.equals(ID) ? Optional.empty() : Optional.of(new Place(open));
    }

    private Paper paper(String text) {
        return papers.store(new ByteArrayInputStream(("%PDF-" + text).getBytes(UTF_8)), "a.pdf", "application/pdf")
                .orElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }

    private Outcome<Folder> handIn(String part, Paper paper) {
        return keep.handIn(RECORDS, ID, part, "会议纪要", paper, act(ZHANGDIAN, "2026-09-16T02:00:00Z", null));
    }

    private static @Nullable ProblemCode problem(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.problem() : null;
    }

    @Test
    void are_kept_with_their_fingerprint_by_whom_and_when_and_handed_out_to_who_sees_the_record() {
        var paper = paper("one");

        assertThat(handIn(PART, paper).result().orElseThrow().files())
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.sha256()).isEqualTo(paper.sha256());
                    assertThat(file.by()).isEqualTo(ZHANGDIAN.subject());
                    assertThat(file.at()).isEqualTo("2026-09-16T02:00:00Z");
                });
        assertThat(keep.open(RECORDS, ID, paper.id().value(), BUREAU).result()).isPresent();
    }

    @Test
    void are_not_there_for_who_does_not_see_the_record() {
        var paper = paper("one");
        handIn(PART, paper);

        assertThat(problem(keep.files(RECORDS, ID, HEAD))).isEqualTo(EvidenceProblem.EVIDENCE_RECORD_UNKNOWN);
        assertThat(problem(keep.open(RECORDS, ID, paper.id().value(), HEAD)))
                .isEqualTo(EvidenceProblem.EVIDENCE_RECORD_UNKNOWN);
        assertThat(problem(keep.files("others", ID, BUREAU))).isEqualTo(EvidenceProblem.EVIDENCE_RECORD_UNKNOWN);
    }

    @Test
    void are_handed_out_of_their_own_record_only() {
        var paper = paper("of another record");

        assertThat(problem(keep.open(RECORDS, ID, paper.id().value(), BUREAU)))
                .isEqualTo(EvidenceProblem.EVIDENCE_UNKNOWN);
    }

    @Test
    void are_taken_for_an_open_part_alone_and_what_is_not_taken_is_destroyed() {
        var paper = paper("late");
        open.clear();

        assertThat(problem(keep.mayHandIn(RECORDS, ID, PART, ZHANGDIAN))).isEqualTo(EvidenceProblem.EVIDENCE_NOT_OPEN);
        assertThat(problem(handIn(PART, paper))).isEqualTo(EvidenceProblem.EVIDENCE_NOT_OPEN);
        assertThat(papers.find(paper.id())).isEmpty();
    }

    @Test
    void are_there_once_however_often_they_are_handed_in_for_the_same_part() {
        open.add("REFORM");
        var first = paper("one");
        handIn(PART, first);
        var second = paper("one");

        assertThat(handIn(PART, second).result().orElseThrow().files()).hasSize(1);
        assertThat(papers.find(second.id())).isEmpty();
        assertThat(papers.find(first.id())).isPresent();
        assertThat(handIn("REFORM", paper("one")).result().orElseThrow().files())
                .hasSize(2);
    }

    @Test
    void are_handed_in_again_after_the_power_went_at_any_write() {
        for (int write = 0; write < 4; write++) {
            var text = "write " + write;
            power.afterChances(write);
            try {
                handIn(PART, paper(text));
            } catch (PowerCut.Died _) {
                handIn(PART, paper(text));
            }
        }
        assertThat(keep.files(RECORDS, ID, BUREAU).result().orElseThrow().files())
                .hasSize(4);
    }

    @Test
    void stop_at_a_limit() {
        for (int at = 0; at < Folder.MOST; at++) {
            handIn(PART, paper("file " + at));
        }

        assertThat(problem(handIn(PART, paper("one more")))).isEqualTo(EvidenceProblem.EVIDENCE_TOO_MUCH);
    }
}
