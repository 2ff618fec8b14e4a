package yihao.talent.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.talent.World.HEAD;
import static yihao.talent.World.OFFICE;
import static yihao.talent.World.OFFICER;
import static yihao.talent.World.by;
import static yihao.talent.World.refusal;
import static yihao.talent.World.value;
import static yihao.talent.talent.PersonalField.IDENTITY_NUMBER;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Outcome;
import yihao.kernel.Versioned;
import yihao.papers.PaperId;
import yihao.papers.PaperLimits;
import yihao.papers.Release;
import yihao.papers.memory.InMemoryPapers;
import yihao.platform.secrecy.Vault;
import yihao.talent.Degree;
import yihao.talent.World;
import yihao.talent.catalogue.Title;
import yihao.talent.talent.InMemoryTalents;
import yihao.talent.talent.TalentAction;
import yihao.testkit.twins.InMemoryPersonKeys;

@DisplayName("TE-01 TE-02 TE-03 Erasing a person")
class EraseTest {

    final InMemoryTalents talents = new InMemoryTalents();
    final InMemoryErasures erasures = new InMemoryErasures();
    final Vault vault = InMemoryPersonKeys.vault();
    final InMemoryPapers papers =
            new InMemoryPapers(new PaperLimits(1000, Set.of("application/pdf")), Release.ALSO_UNSCANNED);
    final List<String> tied = new ArrayList<>();
    final AskErasure ask =
            new AskErasure(erasures, talents, ErasureRules.FORMAT.book("/rules/talent-erasure.yaml"), World.numbers());
    final DecideErasure decide = new DecideErasure(erasures, talents, vault, papers, List.of(_ -> List.copyOf(tied)));

    @BeforeEach
    void register() {
        vault.claim("t1", IDENTITY_NUMBER, Map.of(IDENTITY_NUMBER, "E12345678"));
        var talent =
                InMemoryTalents.talent("T-2026-000001", Degree.DOCTOR, List.of(), List.of("2614"), List.of(), null);
        talents.add("t1", talent, TalentAction.REGISTERED, by(OFFICE));
    }

    @Test
    void destroys_the_key_once_somebody_else_has_approved() {
        value(asked("e1"));

        var done = value(decide.approve("e1", by(HEAD))).state();

        assertThat(done.status()).isEqualTo(Erasure.Status.DONE);
        assertThat(done.decidedBy()).isEqualTo("talent.head");
        assertThat(vault.personsWith(IDENTITY_NUMBER, "E12345678")).isEmpty();
        assertThat(talents.find("t1").orElseThrow().state().isErased()).isTrue();
    }

    @Test
    void destroys_the_files_that_prove_titles_and_no_others_also_after_a_restore() {
        var proof = kept("%PDF-1.7 证书");
        var other = kept("%PDF-1.7 他人");
        var title = new Title("千人计划", "中组部", 2012, new Title.Proof(proof.value(), "sha", 9), null);
        var holder = InMemoryTalents.talent("T-2026-000002", Degree.DOCTOR, List.of(title), List.of(), List.of(), null);
        talents.add("t2", holder, TalentAction.REGISTERED, by(OFFICE));
        value(ask.ask("e2", "t2", "CONSENT_WITHDRAWN", "本人来函", by(OFFICE)));

        value(decide.approve("e2", by(HEAD)));

        assertThat(papers.find(proof)).isEmpty();
        assertThat(papers.find(other)).isPresent();
        decide.eraseAgain(10);
        assertThat(papers.find(other)).isPresent();
    }

    private PaperId kept(String content) {
        var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        return value(papers.store(bytes, "proof.pdf", "application/pdf")).id();
    }

    @Test
    void is_not_decided_by_whoever_asked_nor_by_whom_it_does_not_concern() {
        value(asked("e1"));

        assertThat(refusal(decide.approve("e1", by(OFFICE)))).isEqualTo("talent.erasure-same-person");
        assertThat(refusal(decide.approve("e1", by(OFFICER)))).isEqualTo("talent.erasure-decision-not-yours");
        assertThat(refusal(ask.ask("e2", "t1", "UNLAWFUL", "理由", by(OFFICER))))
                .isEqualTo("talent.erasure-asked-by-office");
        assertThat(vault.personsWith(IDENTITY_NUMBER, "E12345678")).containsExactly("t1");
    }

    @Test
    void is_refused_while_something_depends_on_the_person() {
        value(asked("e1"));
        tied.add("B-2026-000007");

        assertThat(refusal(decide.approve("e1", by(HEAD)))).isEqualTo("talent.erasure-still-tied");
        assertThat(talents.find("t1").orElseThrow().state().isErased()).isFalse();

        tied.clear();
        assertThat(value(decide.approve("e1", by(HEAD))).state().status()).isEqualTo(Erasure.Status.DONE);
    }

    @Test
    void waits_for_a_tie_that_began_in_the_last_moment_and_is_finished_then() {
        var answers = new ArrayList<>(List.of(List.<String>of(), List.of("N-2026-000003")));
        var racing = new DecideErasure(
                erasures, talents, vault, papers, List.of(_ -> answers.isEmpty() ? List.of() : answers.removeFirst()));
        value(asked("e1"));

        assertThat(value(racing.approve("e1", by(HEAD))).state().status()).isEqualTo(Erasure.Status.APPROVED);
        assertThat(vault.personsWith(IDENTITY_NUMBER, "E12345678")).containsExactly("t1");

        assertThat(decide.finishApproved(by(HEAD), 10)).isEqualTo(1);
        assertThat(decide.finishApproved(by(HEAD), 10)).isZero();
        assertThat(vault.personsWith(IDENTITY_NUMBER, "E12345678")).isEmpty();
    }

    @Test
    void is_done_again_for_everybody_whom_a_restored_database_of_keys_brings_back() {
        for (var person : List.of("t1", "t2", "t3")) {
            var talent = InMemoryTalents.talent(person, Degree.NONE, List.of(), List.of(), List.of(), null);
            if (talents.find(person).isEmpty()) {
                talents.add(person, talent, TalentAction.REGISTERED, by(OFFICE));
            }
            value(ask.ask("e" + person, person, "CONSENT_WITHDRAWN", "本人来函", by(OFFICE)));
            value(decide.approve("e" + person, by(HEAD)));
            vault.claim(person, IDENTITY_NUMBER, Map.of(IDENTITY_NUMBER, "E" + person));
        }
        vault.claim("t9", IDENTITY_NUMBER, Map.of(IDENTITY_NUMBER, "Et9"));

        decide.eraseAgain(1);

        for (var person : List.of("t1", "t2", "t3")) {
            assertThat(vault.personsWith(IDENTITY_NUMBER, "E" + person)).isEmpty();
        }
        assertThat(vault.personsWith(IDENTITY_NUMBER, "Et9")).containsExactly("t9");
    }

    @Test
    void is_asked_for_once_at_a_time_on_a_ground_that_the_rules_know() {
        assertThat(refusal(ask.ask("e0", "t1", "BECAUSE", "理由", by(OFFICE))))
                .isEqualTo("talent.erasure-unknown-ground");
        value(asked("e1"));
        assertThat(refusal(asked("e2"))).isEqualTo("talent.erasure-already-asked");

        value(decide.decline("e1", "理由不足", by(HEAD)));

        assertThat(refusal(decide.approve("e1", by(HEAD)))).isEqualTo("talent.erasure-already-decided");
        assertThat(asked("e3")).isInstanceOf(Outcome.Done.class);
        value(decide.approve("e3", by(HEAD)));
        assertThat(refusal(asked("e4"))).isEqualTo("talent.is-erased");
    }

    private Outcome<Versioned<Erasure>> asked(String id) {
        return ask.ask(id, "t1", "CONSENT_WITHDRAWN", "本人来函", by(OFFICE));
    }
}
