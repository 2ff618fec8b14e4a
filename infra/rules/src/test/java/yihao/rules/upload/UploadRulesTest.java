package yihao.rules.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static yihao.rules.upload.RuleUploadProblem.DECIDED_BEFORE;
import static yihao.rules.upload.RuleUploadProblem.KIND_UNKNOWN;
import static yihao.rules.upload.RuleUploadProblem.MAY_NOT_DECIDE;
import static yihao.rules.upload.RuleUploadProblem.MAY_NOT_PROPOSE;
import static yihao.rules.upload.RuleUploadProblem.NOT_TO_DECIDE;
import static yihao.rules.upload.RuleUploadProblem.OWN_PROPOSAL;
import static yihao.rules.upload.RuleUploadProblem.REASON_MISSING;
import static yihao.rules.upload.RuleUploadProblem.UNREADABLE;
import static yihao.rules.upload.RuleUploadProblem.VERSION_TAKEN;
import static yihao.rules.upload.RuleUploadProblem.VERSION_UNKNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Function;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.ProblemCode;
import yihao.rules.RuleBook;
import yihao.rules.upload.job.RuleLoop;
import yihao.testkit.twins.Acts;

@DisplayName("A new version of rule data")
class UploadRulesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Actor OFFICER = Acts.actor("officer", "bureau", Function.BUREAU_OFFICER);
    private static final Actor HEAD = Acts.actor("head", "bureau", Function.BUREAU_HEAD);
    private static final Actor OTHER_HEAD = Acts.actor("other.head", "bureau", Function.BUREAU_HEAD);
    private static final Actor DISTRICT = Acts.actor("district", "zhangdian", Function.UNIT_HEAD);
    private static final String WHY = "新办法三月起施行";

    private final InMemoryRuleUploads uploads = new InMemoryRuleUploads();
    private final List<String> unreadable = new ArrayList<>();
    private final RuleBook<?> book = ExampleRules.book();
    private final UploadRules rules = uploadRules(book);

    private UploadRules uploadRules(RuleBook<?> one) {
        return new UploadRules(
                uploads,
                new RuleBooks(List.of(one)),
                Set.of(Function.BUREAU_OFFICER, Function.BUREAU_HEAD),
                Set.of(Function.BUREAU_HEAD),
                (upload, why) -> unreadable.add(upload.reference() + " " + why));
    }

    @Test
    void decides_once_another_person_has_put_it_in_force() {
        propose(ExampleRules.version(2));
        assertThat(inForce(book)).isEqualTo("fees@1");

        assertThat(problem(rules.putInForce("fees", "fees@2", act(HEAD, null)))).isNull();

        assertThat(inForce(book)).isEqualTo("fees@2");
        assertThat(book.inForce(DAY.minusDays(1)).orElseThrow().reference()).isEqualTo("fees@1");
        assertThat(uploads.recorded())
                .extracting(one -> one.action().name())
                .containsExactly("PROPOSED", "PUT_IN_FORCE");
    }

    @Test
    void is_known_to_every_other_instance_and_to_the_next_life_of_this_one() {
        propose(ExampleRules.version(2));
        rules.putInForce("fees", "fees@2", act(HEAD, null));
        var elsewhere = ExampleRules.book();

        var other = uploadRules(elsewhere);
        new RuleLoop(other).start();
        other.learn();

        assertThat(inForce(elsewhere)).isEqualTo("fees@2");
        assertThat(elsewhere.versions()).hasSize(2);
        assertThat(unreadable).isEmpty();
    }

    @Test
    void in_force_decides_on_in_a_release_that_asks_more_of_new_ones() {
        propose(ExampleRules.version(2).replace("5000000", "6000000"));
        rules.putInForce("fees", "fees@2", act(HEAD, null));
        var stricter = ExampleRules.bookWithAtMost(Money.cny("5000000"));

        var other = uploadRules(stricter);
        other.learn();

        assertThat(inForce(stricter)).isEqualTo("fees@2");
        assertThat(unreadable).isEmpty();
        assertThat(problem(other.propose(
                        "fees", ExampleRules.version(3).replace("5000000", "6000000"), act(OFFICER, WHY))))
                .isEqualTo(UNREADABLE);
    }

    @Test
    void of_a_newer_release_is_left_out_and_told_by_one_that_cannot_read_it() {
        propose(ExampleRules.version(2));
        rules.putInForce("fees", "fees@2", act(HEAD, null));
        var stored = uploads.find("fees/fees@2").orElseThrow();
        var newer = ExampleRules.unreadable(stored.state());
        uploads.replace(stored, newer, RuleUploadAction.PUT_IN_FORCE, act(HEAD, null));
        var elsewhere = ExampleRules.book();

        var other = uploadRules(elsewhere);
        other.learn();
        other.learn();

        assertThat(inForce(elsewhere)).isEqualTo("fees@1");
        assertThat(unreadable).singleElement().asString().startsWith("fees@2 line ");
    }

    @Test
    void is_never_put_in_force_by_whoever_wrote_it_nor_by_a_function_that_may_not() {
        var own = act(HEAD, WHY);
        rules.propose("fees", ExampleRules.version(2), own);

        assertThat(problem(rules.putInForce("fees", "fees@2", own))).isEqualTo(OWN_PROPOSAL);
        assertThat(problem(rules.putInForce("fees", "fees@2", act(OFFICER, null))))
                .isEqualTo(MAY_NOT_DECIDE);
        assertThat(problem(rules.putInForce("fees", "fees@3", act(OTHER_HEAD, null))))
                .isEqualTo(VERSION_UNKNOWN);
        assertThat(rules.actions(uploads.all().getFirst().state(), HEAD)).containsExactly("decline");
        assertThat(rules.actions(uploads.all().getFirst().state(), OTHER_HEAD))
                .containsExactly("putInForce", "decline");
        assertThat(rules.actions(uploads.all().getFirst().state(), OFFICER)).isEmpty();
    }

    @Test
    void is_written_by_a_function_that_may_with_a_reason_for_a_kind_that_is_there() {
        assertThat(problem(rules.propose("fees", ExampleRules.version(2), act(DISTRICT, WHY))))
                .isEqualTo(MAY_NOT_PROPOSE);
        assertThat(problem(rules.propose("fees", ExampleRules.version(2), act(OFFICER, " "))))
                .isEqualTo(REASON_MISSING);
        assertThat(problem(rules.propose("taxes", ExampleRules.version(2), act(OFFICER, WHY))))
                .isEqualTo(KIND_UNKNOWN);
        assertThat(uploads.all()).isEmpty();
    }

    @Test
    void that_is_wrong_is_refused_with_every_line_and_nothing_is_kept() {
        var wrong = ExampleRules.version(2).replace("ceiling: 5000000 CNY", "ceiling: 12.345 CNY");

        var refused = (Outcome.Refused<?>) rules.propose("fees", wrong, act(OFFICER, WHY));

        assertThat(refused.refusal().problem()).isEqualTo(UNREADABLE);
        assertThat(refused.refusal().facts().get("problems"))
                .asInstanceOf(list(Map.class))
                .first()
                .extracting("pointer")
                .isEqualTo("/rules/ceiling");
        assertThat(uploads.all()).isEmpty();
    }

    @Test
    void that_would_never_decide_is_refused() {
        var draft = ExampleRules.version(2).replace("validFrom", "status: draft\nvalidFrom");

        assertThat(problem(rules.check("fees", draft, OFFICER))).isEqualTo(NOT_TO_DECIDE);
    }

    @Test
    void is_never_an_edited_one() {
        propose(ExampleRules.version(2));

        assertThat(problem(rules.propose("fees", ExampleRules.version(1), act(OFFICER, WHY))))
                .isEqualTo(VERSION_TAKEN);
        assertThat(problem(rules.propose("fees", ExampleRules.version(2), act(HEAD, WHY))))
                .isEqualTo(VERSION_TAKEN);
        rules.putInForce("fees", "fees@2", act(HEAD, null));
        assertThat(problem(rules.propose("fees", ExampleRules.version(2), act(OFFICER, WHY))))
                .isEqualTo(VERSION_TAKEN);
        assertThat(problem(rules.decline("fees", "fees@2", act(HEAD, "误报")))).isEqualTo(DECIDED_BEFORE);
        assertThat(problem(rules.putInForce("fees", "fees@2", act(HEAD, null)))).isEqualTo(DECIDED_BEFORE);
    }

    @Test
    void that_was_declined_with_a_reason_may_come_again_corrected() {
        propose(ExampleRules.version(2));
        assertThat(problem(rules.decline("fees", "fees@2", act(HEAD, null)))).isEqualTo(REASON_MISSING);
        rules.decline("fees", "fees@2", act(HEAD, "上限应为六百万元"));

        propose(ExampleRules.version(2).replace("5000000", "6000000"));
        rules.putInForce("fees", "fees@2", act(HEAD, null));

        assertThat(inForce(book)).isEqualTo("fees@2");
        assertThat(uploads.find("fees/fees@2").orElseThrow().state().text()).contains("6000000 CNY");
    }

    @Test
    void that_breaks_whoever_reads_it_is_told_and_keeps_no_service_from_starting() {
        propose(ExampleRules.version(2));
        rules.putInForce("fees", "fees@2", act(HEAD, null));
        var broken = ExampleRules.bookThatBreaksOn(2);

        new RuleLoop(uploadRules(broken)).start();

        assertThat(inForce(broken)).isEqualTo("fees@1");
        assertThat(unreadable).singleElement().asString().contains("no words for fees@2");
    }

    @Test
    void that_an_older_release_took_is_read_again_before_it_is_put_in_force() {
        propose(ExampleRules.version(2));
        var stored = uploads.find("fees/fees@2").orElseThrow();
        uploads.replace(
                stored, ExampleRules.unreadable(stored.state()), RuleUploadAction.PROPOSED_AGAIN, act(OFFICER, WHY));

        assertThat(problem(rules.putInForce("fees", "fees@2", act(HEAD, null)))).isEqualTo(UNREADABLE);
        assertThat(uploads.find("fees/fees@2").orElseThrow().state().status()).isEqualTo(RuleUpload.Status.PROPOSED);
    }

    @Test
    void that_a_release_ships_under_the_same_number_is_told_and_not_taken_for_it() {
        var set = ExampleRules.book().versions().getFirst();
        var other = ExampleRules.version(1).replace("5000000", "7");
        var upload = RuleUpload.proposed(set, other, WHY, act(OFFICER, WHY));
        var inForce = ((Outcome.Done<RuleUpload>) upload.putInForce(act(HEAD, null))).value();
        uploads.add(inForce.id(), inForce, RuleUploadAction.PUT_IN_FORCE, act(HEAD, null));

        rules.learn();

        assertThat(unreadable).singleElement().asString().startsWith("fees@1 this release ships another text");
        assertThat(book.versions()).hasSize(1);
    }

    @Test
    void not_in_force_shows_to_those_who_write_and_decide_only() {
        propose(ExampleRules.version(2));
        var proposal = uploads.all().getFirst().state();

        assertThat(rules.sees(proposal, DISTRICT)).isFalse();
        assertThat(rules.proposed(DISTRICT)).isEmpty();
        assertThat(rules.sees(proposal, OFFICER)).isTrue();
        assertThat(rules.proposed(HEAD)).hasSize(1);
        rules.putInForce("fees", "fees@2", act(HEAD, null));
        assertThat(rules.sees(uploads.all().getFirst().state(), DISTRICT)).isTrue();
    }

    @Test
    void has_one_book_in_a_service() {
        assertThatThrownBy(() -> new RuleBooks(List.of(book, ExampleRules.book())))
                .hasMessageContaining("Two books of fees");
    }

    private void propose(String text) {
        assertThat(problem(rules.propose("fees", text, act(OFFICER, WHY)))).isNull();
    }

    private static String inForce(RuleBook<?> one) {
        return one.inForce(DAY).orElseThrow().reference();
    }

    private static Act act(Actor actor, @Nullable String reason) {
        return Acts.by(actor, "2026-11-02T01:00:00Z").because(reason);
    }

    private static @Nullable ProblemCode problem(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.problem() : null;
    }
}
