package yihao.lead.visit.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.lead.Attachment;
import yihao.lead.Contact;
import yihao.lead.Investor;
import yihao.lead.LeadSight;
import yihao.lead.Network;
import yihao.lead.visit.NextStep;
import yihao.lead.visit.RecordVisit;
import yihao.lead.visit.Stay;
import yihao.lead.visit.Visit;
import yihao.lead.visit.VisitSight;
import yihao.lead.visit.VisitStatus;
import yihao.papers.ScanView;
import yihao.papers.ScanViews;
import yihao.platform.secrecy.Vault;

/// Shows a visit to one caller: the people met only to those who work it, the lead that it led to only
/// to those who see that.
@Component
class VisitViews {

    private final Network network;
    private final VisitSight sight;
    private final LeadSight leadSight;
    private final RecordVisit recordVisit;
    private final Vault vault;
    private final ScanViews scans;

    VisitViews(
            Network network,
            VisitSight sight,
            LeadSight leadSight,
            RecordVisit recordVisit,
            Vault vault,
            ScanViews scans) {
        this.network = network;
        this.sight = sight;
        this.leadSight = leadSight;
        this.recordVisit = recordVisit;
        this.vault = vault;
        this.scans = scans;
    }

    /// @param due by when the unit owes its record or its next step
    /// @param actions what this caller may do now
    record VisitView(
            String id,
            String number,
            long version,
            Network.Name unit,
            FirmView firm,
            String place,
            StayView stay,
            int people,
            String purpose,
            String plannedBy,
            Instant plannedAt,
            VisitStatus status,
            @Nullable MadeView made,
            List<NextStep> steps,
            Visit.@Nullable Led lead,
            Visit.@Nullable OnTrip trip,
            List<ProofView> proofs,
            List<CorrectionView> corrections,
            @Nullable String cancelledBecause,
            @Nullable LocalDate due,
            boolean overdue,
            List<String> actions) {}

    record FirmView(
            @Nullable String enterpriseId,
            String name,
            @Nullable String creditCode,
            String country) {}

    record StayView(LocalDate from, LocalDate until, BigDecimal days) {

        static StayView of(Stay stay) {
            return new StayView(stay.from(), stay.until(), stay.days());
        }
    }

    record MadeView(List<Contact.Opened> met, String topics, String result, String by, Instant at) {}

    /// @param withdrawal none while it counts
    record ProofView(
            String id,
            String title,
            String contentType,
            long size,
            String sha256,
            String by,
            Instant at,
            Attachment.@Nullable Withdrawal withdrawal,
            @Nullable ScanView scan) {

        static List<ProofView> of(List<Attachment> proofs, ScanViews scans) {
            var known = scans.of(proofs.stream().map(Attachment::fileId).toList());
            return proofs.stream()
                    .map(proof -> of(proof, known.get(proof.fileId())))
                    .toList();
        }

        private static ProofView of(Attachment proof, @Nullable ScanView scan) {
            return new ProofView(
                    proof.id(),
                    proof.title(),
                    proof.contentType(),
                    proof.size(),
                    proof.sha256(),
                    proof.by(),
                    proof.at(),
                    proof.withdrawal(),
                    scan);
        }
    }

    /// What stood there before.
    record CorrectionView(StayView stay, int people, MadeView before, String reason, String by, Instant at) {}

    VisitView of(Versioned<Visit> stored, Actor actor, LocalDate today) {
        var visit = stored.state();
        var plan = visit.plan();
        return new VisitView(
                stored.id(),
                visit.number(),
                stored.version(),
                network.nameOf(visit.unit()),
                firm(plan.firm()),
                plan.place(),
                StayView.of(visit.stay()),
                plan.people(),
                plan.purpose(),
                visit.plannedBy(),
                visit.plannedAt(),
                visit.status(),
                visit.made() == null ? null : made(visit.made(), sight.seesPeople(actor, visit)),
                visit.steps(),
                led(visit, actor),
                visit.trip(),
                sight.seesPeople(actor, visit) ? ProofView.of(visit.proofs(), scans) : List.of(),
                visit.corrections().stream()
                        .map(one -> correction(one, sight.seesPeople(actor, visit)))
                        .toList(),
                visit.cancelledBecause(),
                visit.due(),
                visit.due() != null && today.isAfter(visit.due()),
                recordVisit.actions(actor, visit));
    }

    private Visit.@Nullable Led led(Visit visit, Actor actor) {
        var led = visit.led();
        return led != null && leadSight.sees(actor, led.leadId()) ? led : null;
    }

    private static FirmView firm(Investor firm) {
        return new FirmView(firm.enterpriseId(), firm.displayName(), firm.creditCode(), firm.country());
    }

    private CorrectionView correction(Visit.Correction one, boolean peopleToo) {
        var before = one.before();
        return new CorrectionView(
                StayView.of(before.stay()), one.people(), made(before, peopleToo), one.reason(), one.by(), one.at());
    }

    private MadeView made(Visit.Made made, boolean peopleToo) {
        var met = peopleToo
                ? made.met().stream().map(person -> person.opened(vault)).toList()
                : List.<Contact.Opened>of();
        return new MadeView(met, made.topics(), made.result(), made.by(), made.at());
    }
}
