package yihao.lead.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static yihao.lead.World.BUREAU_PERSON;
import static yihao.lead.World.LINZI;
import static yihao.lead.World.LINZI_OFFICER;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.ZHANGDIAN_OFFICER;
import static yihao.lead.World.at;
import static yihao.lead.World.done;
import static yihao.lead.World.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Versioned;
import yihao.lead.Dispatch;
import yihao.lead.Lead;
import yihao.lead.LeadAction;
import yihao.lead.LeadProblem;
import yihao.lead.LeadStatus;
import yihao.lead.World;
import yihao.lead.conversion.Projects.Answer;
import yihao.testkit.twins.InMemoryAggregates.Recorded;

@DisplayName("P1 A conversion")
class ConvertLeadTest {

    static final String AT = "2026-09-10T02:00:00Z";

    final World world = new World();
    final List<String> asked = new ArrayList<>();
    boolean projectServiceAnswers = true;

    final ConvertLead convertLead = new ConvertLead(world.leads, world.sight, this::start);

    Answer start(Versioned<Lead> lead, Act act) {
        asked.add(lead.id());
        return projectServiceAnswers ? new Answer.Started("project-1") : new Answer.NoAnswer();
    }

    @Test
    void makes_one_project_of_an_accepted_lead_and_publishes_the_request_first() {
        var lead = accepted();

        var converted = done(convertLead.convert(lead.id(), ZHANGDIAN, at(ZHANGDIAN_OFFICER, AT)))
                .state();

        assertThat(converted.status()).isEqualTo(LeadStatus.CONVERTED);
        assertThat(Objects.requireNonNull(converted.conversion()).projectId()).isEqualTo("project-1");
        assertThat(world.leads.recorded())
                .extracting(Recorded::action)
                .endsWith(LeadAction.CONVERSION_REQUESTED, LeadAction.CONVERTED);
    }

    @Test
    void asked_for_again_answers_the_same_and_starts_nothing() {
        var lead = accepted();
        var first = done(convertLead.convert(lead.id(), ZHANGDIAN, at(ZHANGDIAN_OFFICER, AT)));

        var again = done(convertLead.convert(lead.id(), ZHANGDIAN, at(BUREAU_PERSON, AT)));

        assertThat(again).isEqualTo(first);
        assertThat(asked).hasSize(1);
    }

    @Test
    void waits_when_the_project_service_does_not_answer_and_is_completed_by_its_event() {
        var lead = accepted();
        projectServiceAnswers = false;

        var waiting = done(convertLead.convert(lead.id(), ZHANGDIAN, at(ZHANGDIAN_OFFICER, AT)))
                .state();
        assertThat(waiting.status()).isEqualTo(LeadStatus.CONVERSION_REQUESTED);

        convertLead.complete(lead.id(), "project-7", Act.ofService("project", java.time.Instant.parse(AT), "event"));
        convertLead.complete(lead.id(), "project-8", Act.ofService("project", java.time.Instant.parse(AT), "event"));

        var converted = world.now(lead.id());
        assertThat(converted.status()).isEqualTo(LeadStatus.CONVERTED);
        assertThat(Objects.requireNonNull(converted.conversion()).projectId()).isEqualTo("project-7");
    }

    @Test
    void nobody_answered_is_asked_for_again_by_the_clock() {
        var lead = accepted();
        projectServiceAnswers = false;
        done(convertLead.convert(lead.id(), ZHANGDIAN, at(ZHANGDIAN_OFFICER, AT)));

        projectServiceAnswers = true;
        convertLead.askAgain(Act.ofService("lead", java.time.Instant.parse(AT), "tick"));
        convertLead.askAgain(Act.ofService("lead", java.time.Instant.parse(AT), "tick"));

        assertThat(world.now(lead.id()).status()).isEqualTo(LeadStatus.CONVERTED);
        assertThat(asked).hasSize(2);
    }

    @Test
    void of_a_project_that_names_no_lead_of_ours_changes_nothing() {
        convertLead.complete("lead-9999", "project-7", Act.ofService("project", java.time.Instant.parse(AT), "event"));

        assertThat(world.leads.all()).isEmpty();
    }

    @Test
    void needs_a_unit_that_accepted_and_somebody_of_it_or_the_bureau() {
        var judged = world.judged("另一家有限公司");
        assertThat(refused(convertLead.convert(judged.id(), ZHANGDIAN, at(BUREAU_PERSON, AT)))
                        .problem())
                .isEqualTo(LeadProblem.NOT_ACCEPTED);

        var lead = accepted();
        assertThat(refused(convertLead.convert(lead.id(), LINZI, at(BUREAU_PERSON, AT)))
                        .problem())
                .isEqualTo(LeadProblem.UNIT_NOT_OWNER);
        assertThat(refused(convertLead.convert(lead.id(), ZHANGDIAN, at(LINZI_OFFICER, AT)))
                        .problem())
                .isEqualTo(LeadProblem.NOT_YOURS);
        assertThat(asked).isEmpty();
    }

    @Test
    void asks_no_other_unit_any_more_whether_the_project_service_answers_or_not() {
        var lead = accepted();
        done(world.dispatchLead.dispatch(lead.id(), List.of(LINZI), at(BUREAU_PERSON, "2026-09-09T02:00:00Z")));
        projectServiceAnswers = false;

        var waiting = done(convertLead.convert(lead.id(), ZHANGDIAN, at(ZHANGDIAN_OFFICER, AT)))
                .state();

        assertThat(waiting.dispatches())
                .extracting(Dispatch::unit, Dispatch::answer)
                .containsExactly(tuple(ZHANGDIAN, Dispatch.Answer.ACCEPTED), tuple(LINZI, Dispatch.Answer.LAPSED));
        assertThat(waiting.involvedUnits()).doesNotContain(LINZI);
        assertThat(refused(world.dispatchLead.accept(lead.id(), LINZI, at(LINZI_OFFICER, AT)))
                        .problem())
                .isEqualTo(LeadProblem.CLOSED);
    }

    private Versioned<Lead> accepted() {
        return world.accepted("贝斯精化有限公司", ZHANGDIAN, ZHANGDIAN_OFFICER);
    }
}
