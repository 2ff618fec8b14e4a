package yihao.lead;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.kernel.trail.Trail;
import yihao.lead.LeadView.ClockView;
import yihao.lead.LeadView.ConversionView;
import yihao.lead.LeadView.DispatchView;
import yihao.lead.LeadView.DisputeView;
import yihao.lead.LeadView.DocumentView;
import yihao.lead.LeadView.InvestorView;
import yihao.lead.LeadView.PooledView;
import yihao.lead.LeadView.ProgressView;
import yihao.lead.LeadView.ProtectionTerms;
import yihao.lead.LeadView.SimilarView;
import yihao.lead.LeadView.TransferView;
import yihao.papers.ScanView;
import yihao.papers.ScanViews;
import yihao.platform.secrecy.Vault;

/// L7: shows a lead to one caller: masked where it is confidential, contacts only to those who work it.
public final class LeadViews {

    private static final String MASK = "***";

    private final Network network;
    private final LeadSight sight;
    private final Vault vault;
    private final ScanViews scans;
    private final List<LeadActions> capabilities;

    public LeadViews(Network network, LeadSight sight, Vault vault, ScanViews scans, List<LeadActions> capabilities) {
        this.network = network;
        this.sight = sight;
        this.vault = vault;
        this.scans = scans;
        this.capabilities = List.copyOf(capabilities);
    }

    public LeadView of(Versioned<Lead> stored, Actor actor, LocalDate today) {
        return of(stored, actor, today, List.of());
    }

    public LeadView of(Versioned<Lead> stored, Actor actor, LocalDate today, List<Trail.Step> trail) {
        var lead = stored.state();
        var report = lead.report();
        var clear = sight.seesClearly(actor, lead);
        var held = lead.status() == LeadStatus.POOLED ? null : lead.protection();
        return new LeadView(
                stored.id(),
                lead.number(),
                stored.version(),
                clear ? report.title() : MASK,
                clear ? report.content() : null,
                investor(report.investor(), clear),
                clear ? report.amount() : null,
                clear ? report.industry() : null,
                clear ? report.channel() : null,
                report.sharing(),
                !clear,
                sight.seesContacts(actor, lead) ? opened(report.contacts()) : List.of(),
                network.nameOf(report.unit()),
                clear ? report.reporter() : null,
                report.receivedAt(),
                clear ? report.heardOn() : null,
                lead.status(),
                held == null ? null : held.until(),
                held == null ? null : network.nameOf(lead.protectedFor()),
                clear ? terms(held) : null,
                clear ? report.major() : null,
                clear ? lead.judgement() : null,
                lead.dispatches().stream().map(one -> dispatch(one, clear)).toList(),
                lead.ownerUnits().stream().map(network::nameOf).toList(),
                clear ? lead.progress().stream().map(this::progress).toList() : List.of(),
                clear ? lead.similar().stream().map(one -> similar(one, actor)).toList() : List.of(),
                clear ? lead.disputes().stream().map(this::dispute).toList() : List.of(),
                sight.seesDocuments(actor, lead) ? documents(lead) : List.of(),
                clear ? pooled(lead.pooled()) : null,
                conversion(lead.conversion()),
                lead.closedReason(),
                lead.due().stream().map(due -> clock(due, today)).toList(),
                trail,
                actions(actor, lead));
    }

    public List<String> actions(Actor actor, Lead lead) {
        return capabilities.stream()
                .flatMap(capability -> capability.of(actor, lead).stream())
                .toList();
    }

    private static @Nullable ProtectionTerms terms(@Nullable Protection held) {
        return held == null ? null : new ProtectionTerms(held.longest(), held.daysWithoutProgress(), held.rule());
    }

    private static InvestorView investor(Investor investor, boolean clear) {
        return clear
                ? new InvestorView(
                        investor.enterpriseId(),
                        investor.names(),
                        investor.creditCode(),
                        investor.foreignRegistration(),
                        investor.country())
                : new InvestorView(null, List.of(new InvestorName(MASK, "zh")), null, null, null);
    }

    private List<Contact.Opened> opened(List<Contact> contacts) {
        return contacts.stream().map(one -> one.opened(vault)).toList();
    }

    private DispatchView dispatch(Dispatch one, boolean clear) {
        return new DispatchView(
                network.nameOf(one.unit()),
                one.answer(),
                one.dispatchedAt(),
                one.dueOn(),
                one.answeredAt(),
                one.answeredAt() == null ? null : one.isInTime(),
                clear ? one.reason() : null,
                clear && one.concerns() ? transfer(one.transfer()) : null);
    }

    private @Nullable TransferView transfer(@Nullable Transfer one) {
        return one == null ? null : new TransferView(network.nameOf(one.from()), one.share());
    }

    private ProgressView progress(Progress one) {
        return new ProgressView(one.on(), one.text(), one.by(), network.nameOf(one.unit()), one.at());
    }

    private SimilarView similar(SimilarLead one, Actor actor) {
        var seen = sight.sees(actor, one.leadId());
        var made = one.decision();
        return new SimilarView(
                seen ? one.leadId() : null,
                seen ? one.number() : null,
                one.score(),
                one.reasons(),
                made == null ? null : made.same() ? "SAME" : "DIFFERENT",
                made == null ? null : made.by(),
                made == null ? null : made.at(),
                made == null ? null : made.reason());
    }

    private DisputeView dispute(Dispute one) {
        return new DisputeView(one.number(), network.nameOf(one.unit()), one.at(), one.claim(), one.ruling());
    }

    private List<DocumentView> documents(Lead lead) {
        var known = scans.of(lead.documents().stream().map(Attachment::fileId).toList());
        return lead.documents().stream()
                .map(one -> document(one, known.get(one.fileId())))
                .toList();
    }

    private DocumentView document(Attachment one, @Nullable ScanView scan) {
        return new DocumentView(
                one.id(),
                one.title(),
                one.contentType(),
                one.size(),
                one.sha256(),
                network.nameOf(one.unit()),
                one.by(),
                one.at(),
                one.withdrawal(),
                scan);
    }

    private @Nullable PooledView pooled(@Nullable Pooled stay) {
        return stay == null
                ? null
                : new PooledView(
                        stay.since(),
                        stay.reason(),
                        stay.from().stream().map(network::nameOf).toList(),
                        stay.openFrom(),
                        stay.coolDownUntil(),
                        stay.until());
    }

    private @Nullable ConversionView conversion(@Nullable Conversion one) {
        return one == null
                ? null
                : new ConversionView(network.nameOf(one.unit()), one.requestedBy(), one.requestedAt(), one.projectId());
    }

    private ClockView clock(DueDate due, LocalDate today) {
        return new ClockView(due.kind(), network.nameOf(due.unit()), due.on(), due.isOverdue(today), due.provisional());
    }
}
