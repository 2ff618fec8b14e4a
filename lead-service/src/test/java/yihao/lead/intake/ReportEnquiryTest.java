package yihao.lead.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.World.ZHANGDIAN;
import static yihao.lead.World.done;
import static yihao.lead.World.investor;
import static yihao.lead.World.refused;
import static yihao.lead.World.typed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.lead.LeadProblem;
import yihao.lead.World;

@DisplayName("L3 An enquiry about a packaged opportunity")
class ReportEnquiryTest {

    final World world = new World();
    final ReportEnquiry enquiries = new ReportEnquiry(world.reportLead, world.leads);
    final AtomicInteger typed = new AtomicInteger();

    private Outcome<ReportEnquiry.Reported> report(String id, String firm, String at) {
        return enquiries.report(
                id,
                ZHANGDIAN,
                () -> {
                    typed.incrementAndGet();
                    return typed(investor(firm));
                },
                Act.ofService("project", Instant.parse(at), "request"));
    }

    @Test
    void is_a_lead_of_the_unit_to_be_contacted_received_when_it_arrives() {
        var lead = done(report("enquiry-1", "贝斯精化有限公司", "2026-09-01T01:30:00Z")).lead();

        assertThat(lead.id()).isEqualTo("enquiry-1");
        assertThat(lead.state().report().unit()).isEqualTo(ZHANGDIAN);
        assertThat(lead.state().report().receivedAt()).isEqualTo(Instant.parse("2026-09-01T01:30:00Z"));
        assertThat(lead.state().report().reporter()).isEqualTo("service:project");
        assertThat(lead.state().isHeldOn(java.time.LocalDate.of(2026, 9, 2))).isTrue();
    }

    @Test
    void is_one_lead_however_often_it_arrives() {
        var first = done(report("enquiry-1", "贝斯精化有限公司", "2026-09-01T01:30:00Z"));
        var again = done(report("enquiry-1", "贝斯精化有限公司", "2026-09-09T01:30:00Z"));

        assertThat(first.created()).isTrue();
        assertThat(again.created()).isFalse();
        assertThat(again.lead()).isEqualTo(first.lead());
        assertThat(typed).hasValue(1);
        assertThat(world.leads.all()).hasSize(1);
    }

    @Test
    void is_one_lead_though_it_arrives_many_times_at_one_instant() throws Exception {
        var calls = new ArrayList<Callable<Outcome<ReportEnquiry.Reported>>>();
        for (int i = 0; i < 16; i++) {
            calls.add(() -> report("enquiry-1", "贝斯精化有限公司", "2026-09-01T01:30:00Z"));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(calls)) {
                assertThat(done(answer.get()).lead().id()).isEqualTo("enquiry-1");
            }
        }
        assertThat(world.leads.all()).hasSize(1);
    }

    @Test
    void of_an_investor_that_an_earlier_lead_holds_is_refused_as_any_report() {
        world.reported("贝斯精化有限公司");

        assertThat(refused(report("enquiry-1", "贝斯精化有限公司", "2026-09-01T02:30:00Z"))
                        .problem())
                .isEqualTo(LeadProblem.ALREADY_REPORTED);
        assertThat(world.leads.find("enquiry-1")).isEmpty();
    }
}
