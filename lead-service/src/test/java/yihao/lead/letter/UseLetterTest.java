package yihao.lead.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.ZHANGDIAN_HEAD;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;
import static yihao.lead.letter.LetterWorld.act;
import static yihao.lead.visit.VisitWorld.stay;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Actor;
import yihao.kernel.Outcome;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.Attachment;
import yihao.lead.LeadAction;
import yihao.lead.LeadProblem;
import yihao.lead.LetterUse.Kind;
import yihao.lead.World;
import yihao.lead.letter.Letter.NotFiled;
import yihao.lead.visit.PlanVisit.TypedPlan;
import yihao.lead.visit.RecordVisit.TypedRecord;
import yihao.lead.visit.Visit;
import yihao.testkit.twins.Acts;

@DisplayName("L3 What a letter becomes")
class UseLetterTest {

    static final String FIRM = "示例精细化工有限公司";

    final LetterWorld city = new LetterWorld();
    final String letter =
            city.received(ZHANGDIAN_OFFICER, Samples.mail("a1", FIRM)).id();

    @Test
    void is_a_lead_with_the_letter_and_its_files_as_documents() {
        var lead = done(city.lead(letter, FIRM, ZHANGDIAN_OFFICER)).lead();

        assertThat(city.now(letter).status()).isEqualTo(LetterStatus.USED);
        assertThat(city.became(letter).number()).isEqualTo(lead.state().number());
        assertThat(city.became(letter).notFiled()).isEmpty();
        assertThat(city.theLead().documents())
                .extracting(Attachment::title, Attachment::contentType)
                .containsExactly(
                        tuple(city.now(letter).number() + ".eml", "message/rfc822"),
                        tuple("意向书.pdf", "application/pdf"));
        assertThat(city.theLead().documents()).extracting(Attachment::by).containsOnly(ZHANGDIAN_OFFICER.subject());
    }

    @Test
    void is_one_lead_when_its_form_is_sent_again_or_by_somebody_else() {
        var lead = done(city.lead(letter, FIRM, ZHANGDIAN_OFFICER)).lead();

        var again = refused(city.lead(letter, FIRM, ZHANGDIAN_OFFICER));
        var other = refused(city.lead(letter, "另一家有限公司", ZHANGDIAN_HEAD));

        assertThat(again.problem()).isEqualTo(LetterProblem.LETTER_USED);
        assertThat(again.facts()).containsEntry("number", lead.state().number()).containsEntry("id", lead.id());
        assertThat(other.problem()).isEqualTo(LetterProblem.LETTER_USED);
        assertThat(refused(visit(ZHANGDIAN_HEAD, false)).problem()).isEqualTo(LetterProblem.LETTER_USED);
        assertThat(city.world.leads.all()).hasSize(1);
    }

    @Test
    void is_one_lead_when_two_send_it_at_the_same_instant() {
        var outcome = city.useLetter.once(letter, Kind.LEAD, act(ZHANGDIAN_OFFICER), id -> {
            done(city.lead(letter, FIRM, ZHANGDIAN_HEAD));
            return city.world.reportLead.report(id, World.typed(World.investor("另一家有限公司")), act(ZHANGDIAN_OFFICER));
        });

        assertThat(refused(outcome).problem()).isEqualTo(LetterProblem.LETTER_USED);
        assertThat(city.world.leads.all()).hasSize(1);
        assertThat(city.theLead().documents()).hasSize(2);
    }

    @Test
    void does_not_exist_for_another_unit() {
        assertThat(refused(city.lead(letter, FIRM, LINZI_OFFICER)).problem()).isEqualTo(StoreProblem.NOT_FOUND);
        assertThat(city.now(letter).use()).isNull();
        assertThat(city.world.leads.all()).isEmpty();
    }

    @Test
    void may_be_anything_again_after_a_refusal() {
        city.world.reported(FIRM);

        assertThat(refused(city.lead(letter, FIRM, ZHANGDIAN_OFFICER)).problem())
                .isEqualTo(LeadProblem.ALREADY_REPORTED);

        assertThat(city.now(letter).use()).isNull();
        done(visit(ZHANGDIAN_OFFICER, false));
        assertThat(city.became(letter).kind()).isEqualTo(Kind.VISIT);
    }

    @Test
    void goes_on_under_the_same_id_where_it_broke_off_before_there_was_a_lead() {
        assertThatThrownBy(() -> city.useLetter.once(letter, Kind.LEAD, act(ZHANGDIAN_OFFICER), _ -> {
                    throw new IllegalStateException("Died before the lead");
                }))
                .isInstanceOf(IllegalStateException.class);
        var id = city.use(letter).id();

        assertThat(refused(visit(ZHANGDIAN_HEAD, false)).problem()).isEqualTo(LetterProblem.LETTER_IN_USE);
        assertThat(refused(city.endLetter.discard(letter, act(ZHANGDIAN_HEAD).because("广告")))
                        .problem())
                .isEqualTo(LetterProblem.LETTER_IN_USE);
        assertThat(done(city.lead(letter, FIRM, ZHANGDIAN_HEAD)).lead().id()).isEqualTo(id);
    }

    @Test
    void is_given_up_when_nobody_was_heard_of_for_an_hour() {
        assertThatThrownBy(() -> city.useLetter.once(letter, Kind.LEAD, act(ZHANGDIAN_OFFICER), _ -> {
            throw new IllegalStateException("Died before the lead");
        }));

        tick("2026-09-01T03:00:00Z");
        assertThat(city.now(letter).use()).isNotNull();

        tick("2026-09-01T03:00:01Z");
        assertThat(city.now(letter).use()).isNull();
        done(visit(ZHANGDIAN_OFFICER, false));
    }

    @Test
    void is_finished_by_the_clock_where_it_broke_off_before_the_files() {
        city.world.leads.breakBefore(LeadAction.DOCUMENT_ATTACHED);
        assertThatThrownBy(() -> city.lead(letter, FIRM, ZHANGDIAN_OFFICER)).isInstanceOf(IllegalStateException.class);
        assertThat(city.theLead().documents()).isEmpty();

        tick("2026-09-01T02:00:30Z");

        assertThat(city.theLead().documents()).hasSize(2);
        assertThat(city.now(letter).status()).isEqualTo(LetterStatus.USED);
    }

    @Test
    void is_finished_by_whoever_comes_where_it_broke_off_before_it_was_noted() {
        city.letters.breakBefore(LetterAction.USED);
        assertThatThrownBy(() -> city.lead(letter, FIRM, ZHANGDIAN_OFFICER)).isInstanceOf(IllegalStateException.class);

        assertThat(refused(city.lead(letter, FIRM, ZHANGDIAN_HEAD)).problem()).isEqualTo(LetterProblem.LETTER_USED);

        assertThat(city.world.leads.all()).hasSize(1);
        assertThat(city.theLead().documents()).hasSize(2);
        assertThat(city.now(letter).status()).isEqualTo(LetterStatus.USED);
    }

    @Test
    void is_a_visit_that_was_made_with_its_files_as_proofs() {
        var visit = done(visit(ZHANGDIAN_OFFICER, true));

        assertThat(city.visits.visits.find(visit.id()).orElseThrow().state().proofs())
                .hasSize(2);
    }

    @Test
    void says_which_files_a_planned_visit_does_not_take_yet() {
        done(visit(ZHANGDIAN_OFFICER, false));

        assertThat(city.became(letter).notFiled())
                .containsExactly(new NotFiled(0, "lead.visit-not-made"), new NotFiled(1, "lead.visit-not-made"));
    }

    @Test
    void says_which_files_are_no_documents() {
        var archive = new String(Samples.mail("z9", FIRM), UTF_8).replace(".pdf", ".zip");
        var other = city.received(ZHANGDIAN_OFFICER, archive.getBytes(UTF_8));

        done(city.lead(other.id(), FIRM, ZHANGDIAN_OFFICER));

        assertThat(city.became(other.id()).notFiled()).containsExactly(new NotFiled(1, "papers.type-not-wanted"));
        assertThat(city.theLead().documents()).hasSize(1);
    }

    private void tick(String at) {
        city.useLetter.finishAll(Acts.by(Actor.service("lead"), at));
    }

    /// As the form of a visit does it.
    private Outcome<Versioned<Visit>> visit(Actor by, boolean made) {
        var plan = new TypedPlan(World.investor(FIRM), "深圳市南山区", stay("2026-09-01", "0.5"), 2, "洽谈", null);
        var record = new TypedRecord(plan.stay(), List.of(), "用地", "有意", null);
        return city.useLetter.once(
                letter,
                Kind.VISIT,
                act(by),
                id -> made
                        ? city.visits.recordVisit.recordUnplanned(id, plan, record, act(by))
                        : city.visits.planVisit.plan(id, plan, act(by)));
    }
}
