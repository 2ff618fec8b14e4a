package yihao.project.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.Outcomes.problem;
import static yihao.project.People.NOON;
import static yihao.project.People.ZHANGDIAN_OFFICER;
import static yihao.project.People.act;
import static yihao.project.lifecycle.ProjectProblem.EVIDENCE_INFECTED;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.papers.Paper;
import yihao.papers.PaperId;
import yihao.papers.Scan;
import yihao.project.lifecycle.Evidence.Infection;
import yihao.testkit.twins.TestClock;

@DisplayName("PJ-05 Evidence in which the virus scanner found something")
class InfectedEvidenceTest {

    static final TestClock CLOCK = new TestClock("2026-09-15T05:00:00Z");
    static final Infection FOUND = new Infection("Eicar", CLOCK.instant());

    final ExampleProjects world = new ExampleProjects();
    final MarkInfected mark = new MarkInfected(world.projects, CLOCK);
    final String id = world.started("lead-1");

    @BeforeEach
    void everythingIsThere() {
        world.guide.move(id, "NEGOTIATING", null, act(ZHANGDIAN_OFFICER));
        add("file-1");
        world.give(id, ZHANGDIAN_OFFICER, "CREDIT_MATERIAL", "REVIEW_OPINION");
    }

    private Evidence add(String file) {
        var evidence = ExampleProjects.file(file);
        assertThat(problem(world.guide.addEvidence(id, evidence, act(ZHANGDIAN_OFFICER))))
                .isNull();
        return evidence;
    }

    private Outcome<?> move() {
        return world.guide.move(id, "TO_SIGN", null, act(ZHANGDIAN_OFFICER));
    }

    private static Paper paper(String file) {
        var scan = new Scan(Scan.State.INFECTED, "Eicar", "ClamAV 1.4.6", CLOCK.instant());
        return new Paper(new PaperId(file), "可研报告.pdf", "application/pdf", 26, ExampleProjects.fingerprint(file), scan);
    }

    private static Refusal refusal(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    @Test
    void opens_no_gate_and_the_gate_says_so() {
        assertThat(mark.infected(paper("file-1"))).isTrue();

        var refusal = refusal(move());

        assertThat(refusal.problem()).isEqualTo(ProjectProblem.GATE_NOT_MET);
        assertThat(refusal.facts().get("missingZh")).isEqualTo("投资方可行性研究报告（已交文件带有病毒，不予认可）");
        assertThat((List<?>) Objects.requireNonNull(refusal.facts().get("missing")))
                .singleElement()
                .satisfies(missing -> assertThat(((Missing) missing).infected()).isTrue());
        assertThat(ProjectFacts.of(world.state(id), ExampleProjects.SHIPPED).get("papers"))
                .isEqualTo(List.of("CREDIT_MATERIAL", "REVIEW_OPINION"));
    }

    @Test
    void stays_in_the_record_as_it_was_found_first() {
        mark.infected(paper("file-1"));
        var version = world.projects.find(id).orElseThrow().version();

        assertThat(mark.infected(paper("file-1"))).isTrue();

        assertThat(world.projects.find(id).orElseThrow().version()).isEqualTo(version);
        assertThat(world.state(id).evidence().getFirst().infected()).isEqualTo(FOUND);
    }

    @Test
    void may_be_withdrawn_and_another_file_opens_the_gate() {
        mark.infected(paper("file-1"));
        var infected = world.state(id).evidence().getFirst();

        var because = act(ZHANGDIAN_OFFICER).because("带有病毒");
        assertThat(problem(world.guide.withdrawEvidence(id, infected.id(), because)))
                .isNull();
        assertThat(problem(move())).isEqualTo(ProjectProblem.GATE_NOT_MET);
        assertThat(refusal(move()).facts().get("missingZh")).isEqualTo("投资方可行性研究报告");
        add("file-2");

        assertThat(problem(move())).isNull();
    }

    @Test
    void may_be_handed_in_again_before_it_is_withdrawn() {
        mark.infected(paper("file-1"));
        add("file-2");

        assertThat(problem(move())).isNull();
    }

    @Test
    void is_not_taken_again_by_its_fingerprint_alone_nor_as_another_paper_nor_once_withdrawn() {
        mark.infected(paper("file-1"));
        var infected = world.state(id).evidence().getFirst();

        assertThat(problem(byFingerprint("FEASIBILITY_STUDY", "file-1"))).isEqualTo(EVIDENCE_INFECTED);
        assertThat(refusal(byFingerprint("OTHER", "file-1")).facts()).containsEntry("found", "Eicar");
        world.guide.withdrawEvidence(id, infected.id(), act(ZHANGDIAN_OFFICER, "带有病毒"));
        assertThat(problem(byFingerprint("FEASIBILITY_STUDY", "file-1"))).isEqualTo(EVIDENCE_INFECTED);
        assertThat(problem(move())).isEqualTo(ProjectProblem.GATE_NOT_MET);
        assertThat(problem(byFingerprint("FEASIBILITY_STUDY", "file-2"))).isNull();
    }

    @Test
    void counts_for_nothing_whatever_was_handed_in_by_its_fingerprint_before() {
        var first = world.state(id).evidence().getFirst();
        world.guide.withdrawEvidence(id, first.id(), act(ZHANGDIAN_OFFICER, "改传"));
        assertThat(problem(byFingerprint("FEASIBILITY_STUDY", "file-1"))).isNull();

        mark.infected(paper("file-1"));

        assertThat(world.state(id).evidence())
                .filteredOn(item -> item.sha256().equals(first.sha256()))
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.infected()).isEqualTo(FOUND));
        assertThat(problem(move())).isEqualTo(ProjectProblem.GATE_NOT_MET);
    }

    private Outcome<?> byFingerprint(String paper, String file) {
        var sha256 = ExampleProjects.fingerprint(file);
        var evidence = new Evidence(
                "e-" + file, paper, "研究", null, sha256, null, null, null, null, "zhangdian.officer", NOON, null);
        return world.guide.addEvidence(id, evidence, act(ZHANGDIAN_OFFICER));
    }

    @Test
    void is_nothing_to_a_service_that_knows_no_such_file() {
        assertThat(mark.infected(paper("file-9"))).isFalse();
        assertThat(problem(move())).isNull();
    }
}
