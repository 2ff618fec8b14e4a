package yihao.reward.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static yihao.reward.People.BUREAU;
import static yihao.reward.People.HEAD;
import static yihao.reward.People.ZHANGDIAN;
import static yihao.reward.People.act;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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
import yihao.kernel.Versioned;
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

        @Override
        public List<Versioned<Folder>> withFile(String fileId, int limit) {
            return where(folder -> folder.file(fileId).isPresent());
        }

        @Override
        public List<Versioned<Folder>> infected(int limit) {
            return where(folder -> folder.infectedAt() != null);
        }
    }

    final PowerCut power = new PowerCut();
    final Set<String> open = new HashSet<>(Set.of(PART));
    final InMemoryPapers papers =
            new InMemoryPapers(new PaperLimits(1000, Set.of("application/pdf")), Release.ALSO_UNSCANNED);
    final InMemoryFolders folders = new InMemoryFolders(power);
    final KeepEvidence keep = new KeepEvidence(
            folders, papers, List.of(new Evidenced(RECORDS, "/cases/", this::seenByZhangdianAndBureau)));
    final MarkInfected infections =
            new MarkInfected(folders, Clock.fixed(Instant.parse("2026-09-16T02:05:00Z"), ZoneOffset.UTC));

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
    void that_turn_out_infected_are_told_to_who_may_replace_them_until_somebody_has() {
        var paper = paper("ill");
        assertThat(infections.infected(paper)).isFalse();
        handIn(PART, paper);
        assertThat(keep.toReplace(ZHANGDIAN)).isEmpty();

        assertThat(infections.infected(paper)).isTrue();
        assertThat(infections.infected(paper)).isTrue();

        assertThat(keep.toReplace(ZHANGDIAN)).singleElement().satisfies(told -> {
            assertThat(told.page()).isEqualTo("/cases/" + ID);
            assertThat(told.file().infectedAt()).isEqualTo("2026-09-16T02:05:00Z");
        });
        assertThat(keep.toReplace(HEAD)).isEmpty();
        handIn(PART, paper("ill"));
        assertThat(keep.toReplace(ZHANGDIAN)).hasSize(1);
        handIn(PART, paper("healed"));
        assertThat(keep.toReplace(ZHANGDIAN)).isEmpty();
        assertThat(keep.files(RECORDS, ID, BUREAU).result().orElseThrow().files())
                .hasSize(2);
    }

    @Test
    void that_turn_out_infected_are_told_no_more_once_their_part_is_closed() {
        var paper = paper("ill");
        handIn(PART, paper);
        infections.infected(paper);
        open.clear();

        assertThat(keep.toReplace(ZHANGDIAN)).isEmpty();
    }

    @Test
    void stop_at_a_limit() {
        for (int at = 0; at < Folder.MOST; at++) {
            handIn(PART, paper("file " + at));
        }

        assertThat(problem(handIn(PART, paper("one more")))).isEqualTo(EvidenceProblem.EVIDENCE_TOO_MUCH);
    }
}
