package yihao.lead.intake;

import static yihao.lead.LeadProblem.MAY_NOT_REPORT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.Aggregates;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.DueDate;
import yihao.lead.DueDates;
import yihao.lead.Investor;
import yihao.lead.Lead;
import yihao.lead.LeadAction;
import yihao.lead.LeadSight;
import yihao.lead.Leads;
import yihao.lead.Report;
import yihao.lead.SimilarLead;
import yihao.lead.enterprise.RegisterEnterprise;
import yihao.lead.firstreport.FirstReport;
import yihao.lead.firstreport.Held;
import yihao.lead.firstreport.Similar;
import yihao.lead.firstreport.Standing;

/// L3, L4: a report becomes a lead unless the investor is held by an earlier one. Of two reports at the
/// same instant the unique identity keys let one through; the other is told who was first.
public final class ReportLead {

    private final Leads leads;
    private final LeadSight sight;
    private final FirstReport firstReport;
    private final RegisterEnterprise register;
    private final DueDates dueDates;
    private final MajorLead majorLead;

    public ReportLead(
            Leads leads,
            LeadSight sight,
            FirstReport firstReport,
            RegisterEnterprise register,
            DueDates dueDates,
            MajorLead majorLead) {
        this.leads = leads;
        this.sight = sight;
        this.firstReport = firstReport;
        this.register = register;
        this.dueDates = dueDates;
        this.majorLead = majorLead;
    }

    /// @param similar protected leads with a similar name, as far as a person has to look at them
    public record Reported(Versioned<Lead> lead, List<Similar> similar) {

        public Reported {
            similar = List.copyOf(similar);
        }
    }

    public static boolean mayReport(Actor actor) {
        return RegisterEnterprise.mayRegister(actor);
    }

    public Outcome<Reported> report(TypedReport typed, Act act) {
        return report(leads.newId(), typed, act);
    }

    /// @param id under which it is a lead from now on; under one that is there already nothing is added
    public Outcome<Reported> report(String id, TypedReport typed, Act act) {
        return report(id, typed, recognised(typed.investor(), act.actor()), act);
    }

    /// @param recognised the typed investor as the register knew it a moment ago
    Outcome<Reported> report(TypedReport typed, Outcome<Investor> recognised, Act act) {
        return report(leads.newId(), typed, recognised, act);
    }

    private Outcome<Reported> report(String id, TypedReport typed, Outcome<Investor> recognised, Act act) {
        return admitted(typed, recognised, act).flatMap(investor -> add(id, typed, investor, act));
    }

    /// The typed investor as the register knows it now.
    Outcome<Investor> recognised(Investor typed, Actor actor) {
        return register.known(typed, actor);
    }

    /// What a report would meet now: similar names, or its refusal. It promises nothing: the report decides.
    Outcome<List<Similar>> foresee(TypedReport typed, Outcome<Investor> recognised, Act act) {
        return admitted(typed, recognised, act).flatMap(investor -> {
            var standing = firstReport.standing(investor, typed.investor(), act);
            return standing.holder().isPresent()
                    ? Outcome.refused(alreadyReported(standing.holder().get(), act.actor()))
                    : Outcome.done(firstReport.similarTo(investor, CityTime.day(act.at())));
        });
    }

    private static Outcome<Investor> admitted(TypedReport typed, Outcome<Investor> recognised, Act act) {
        if (!mayReport(act.actor())) {
            return Outcome.refused(MAY_NOT_REPORT);
        }
        var wrong = typed.whatIsWrong(CityTime.day(act.at()));
        return wrong == null ? recognised : Outcome.refused(wrong);
    }

    /// What makes this investor meet another: reports with a mark in common wait for each other.
    Set<String> marks(Investor investor) {
        return firstReport.marks(investor);
    }

    /// What makes this investor one with another.
    Set<String> identity(Investor investor) {
        return firstReport.identity(investor);
    }

    private Outcome<Reported> add(String id, TypedReport typed, Investor recognised, Act act) {
        var investor = recognised;
        for (int attempt = 0; attempt < Aggregates.TRIES; attempt++) {
            var standing = firstReport.standing(investor, typed.investor(), act);
            if (standing.holder().isPresent()) {
                return Outcome.refused(alreadyReported(standing.holder().get(), act.actor()));
            }
            try {
                return Outcome.done(addUnheld(id, typed, investor, standing, act));
            } catch (Aggregates.Taken _) {
                // somebody was first at the same instant, or merged it: find out who
                if (recognised(typed.investor(), act.actor()) instanceof Outcome.Done<Investor>(var now)) {
                    investor = now;
                }
            }
        }
        return Outcome.refused(Refusal.of(yihao.kernel.StoreProblem.OVERTAKEN, "id", typed.title()));
    }

    private Reported addUnheld(String id, TypedReport typed, Investor investor, Standing standing, Act act) {
        var today = CityTime.day(act.at());
        var similar = firstReport.similarTo(investor, today);
        var told = told(typed.investor(), investor);
        var settled = register.settle(told, typed.industry(), typed.sharing(), act.alsoFor());
        var report = report(typed, settled, act);
        var lead = Lead.reported(
                leads.newNumber(today.getYear()),
                report,
                firstReport.protect(report, today, standing),
                similar.stream().map(ReportLead::question).toList(),
                due(report, !similar.isEmpty()));
        return new Reported(leads.add(id, lead, LeadAction.REGISTERED, act), similar);
    }

    /// What was typed, with the entry that knew it.
    private static Investor told(Investor typed, Investor recognised) {
        var entry = recognised.enterpriseId();
        return entry == null ? recognised : typed.knownBy(entry, null);
    }

    private Report report(TypedReport typed, Investor investor, Act act) {
        return new Report(
                typed.title(),
                typed.content(),
                investor,
                typed.amount(),
                typed.industry(),
                typed.channel(),
                typed.sharing(),
                typed.contacts(),
                typed.heardOn(),
                act.actor().unit(),
                act.actor().subject(),
                act.at(),
                majorLead.isMajor(typed.amount(), CityTime.day(act.at())),
                sight.withThoseAbove(act.actor().unit()));
    }

    private List<DueDate> due(Report report, boolean hasSimilar) {
        var due = new ArrayList<>(List.of(dueDates.judge(report, report.receivedAt())));
        if (hasSimilar) {
            due.add(dueDates.decideSimilarity(report, report.receivedAt()));
        }
        return due;
    }

    Refusal alreadyReported(Held held, Actor actor) {
        return held.refusal(sight.sees(actor, held.lead().state()));
    }

    private static SimilarLead question(Similar similar) {
        return new SimilarLead(
                similar.lead().id(), similar.lead().state().number(), similar.score(), similar.reasons(), null);
    }
}
