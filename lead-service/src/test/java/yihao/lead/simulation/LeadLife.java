package yihao.lead.simulation;

import java.util.List;
import yihao.lead.Lead;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.SeededIds;
import yihao.lead.World;
import yihao.lead.conversion.ConvertLead;
import yihao.lead.conversion.Projects;
import yihao.lead.conversion.job.ConversionTick;
import yihao.lead.conversion.kafka.ProjectsHeard;
import yihao.lead.dispatch.DispatchLead;
import yihao.lead.dispute.DisputeFirstReport;
import yihao.lead.enterprise.EnterpriseSight;
import yihao.lead.enterprise.RegisterEnterprise;
import yihao.lead.enterprise.mongo.EnterprisesInStore;
import yihao.lead.firstreport.FirstReport;
import yihao.lead.firstreport.FirstReportRule;
import yihao.lead.firstreport.IdentityKeys;
import yihao.lead.firstreport.job.ProtectionTick;
import yihao.lead.intake.ReportLead;
import yihao.lead.intake.kafka.LeadEventsOut;
import yihao.lead.intake.mongo.LeadsInStore;
import yihao.lead.judging.JudgeLead;
import yihao.lead.pool.HandBack;
import yihao.lead.pool.PickLead;
import yihao.platform.events.EventReader;
import yihao.platform.events.EventsOut;
import yihao.rules.RuleBook;
import yihao.testkit.simulation.Platform;
import yihao.testkit.simulation.Times;

/// One life of an instance of lead-service: its real use cases, keepers, jobs and readers.
final class LeadLife {

    private static final World SHIPPED = new World();
    private static final RuleBook<FirstReportRule> RULES = FirstReportRule.shipped();
    static final EventsOut<Lead> PUBLISHED = LeadEventsOut.real();

    final Platform platform;
    final Leads leads;
    final ReportLead reportLead;
    final JudgeLead judgeLead;
    final DispatchLead dispatchLead;
    final PickLead pickLead;
    final HandBack handBack;
    final ConvertLead convertLead;
    final DisputeFirstReport disputes;
    final List<Runnable> jobs;
    final List<EventReader<?>> readers;

    LeadLife(Platform platform, Times times, Projects projects, int seed, Fault fault) {
        this.platform = platform;
        var ids = SeededIds.of(times.of(platform.life.name()), seed);
        this.leads = LeadsInStore.of(platform.store, SHIPPED.network, ids, PUBLISHED);
        var enterpriseSight = new EnterpriseSight(SHIPPED.network);
        var enterprises = EnterprisesInStore.of(platform.store, enterpriseSight, ids);
        var register = new RegisterEnterprise(enterprises, enterpriseSight, new IdentityKeys(SHIPPED.names));
        var sight = new LeadSight(SHIPPED.network, leads);
        var firstReport = new FirstReport(leads, SHIPPED.network, RULES, SHIPPED.recycling, SHIPPED.names);
        this.reportLead = new ReportLead(leads, sight, firstReport, register, SHIPPED.dueDates, (_, _) -> false);
        this.judgeLead = new JudgeLead(sight, SHIPPED.dueDates, firstReport);
        this.dispatchLead = new DispatchLead(sight, SHIPPED.network, SHIPPED.dueDates);
        this.disputes = new DisputeFirstReport(leads, sight, firstReport, register, SHIPPED.dueDates);
        this.pickLead =
                new PickLead(leads, sight, SHIPPED.network, firstReport, SHIPPED.dueDates, SHIPPED.recycling.book());
        this.handBack = new HandBack(sight, SHIPPED.recycling);
        this.convertLead = new ConvertLead(leads, sight, projects);
        var protectionClock = fault == Fault.PROTECTION_BY_THE_MACHINES_CLOCK ? times.machine : times.business;
        this.jobs = List.of(
                ProtectionTick.of(firstReport, platform.leases, protectionClock),
                ConversionTick.of(convertLead, platform.leases, times.business));
        var projectReader = ProjectsHeard.reader(platform.store, convertLead, times.business);
        this.readers = List.of(
                fault == Fault.COPY_COUNTED_BY_INCREMENT
                        ? new IncrementedCopy(platform.store).beside(projectReader)
                        : projectReader,
                platform.heads());
    }
}
