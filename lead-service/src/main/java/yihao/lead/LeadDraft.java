package yihao.lead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The next state of a lead while a move is being made: what the move does not touch stays as it was.
final class LeadDraft {

    private final Lead before;
    LeadStatus status;

    @Nullable
    Protection protection;

    @Nullable
    Judgement judgement;

    final List<Dispatch> dispatches;
    final List<Progress> progress;
    final List<SimilarLead> similar;
    final List<Dispute> disputes;
    final List<Attachment> documents;

    @Nullable
    Pooled pooled;

    final List<Pick> picks;

    @Nullable
    Conversion conversion;

    private @Nullable String closedReason;
    final List<DueDate> due;

    LeadDraft(Lead before) {
        this.before = before;
        this.status = before.status();
        this.protection = before.protection();
        this.judgement = before.judgement();
        this.dispatches = new ArrayList<>(before.dispatches());
        this.progress = new ArrayList<>(before.progress());
        this.similar = new ArrayList<>(before.similar());
        this.disputes = new ArrayList<>(before.disputes());
        this.documents = new ArrayList<>(before.documents());
        this.pooled = before.pooled();
        this.picks = new ArrayList<>(before.picks());
        this.conversion = before.conversion();
        this.closedReason = before.closedReason();
        this.due = new ArrayList<>(before.due());
    }

    void start(List<DueDate> more) {
        for (var one : more) {
            stop(one.kind(), one.unit());
            due.add(one);
        }
    }

    void handTo(Dispatch handed) {
        dispatches.removeIf(earlier -> earlier.unit().equals(handed.unit()) && !earlier.tellsOfShare());
        dispatches.add(handed);
    }

    void stop(DueDate.Kind kind) {
        due.removeIf(one -> one.kind() == kind);
    }

    void stop(DueDate.Kind kind, String unit) {
        due.removeIf(one -> one.kind() == kind && one.unit().equals(unit));
    }

    void progressed(LocalDate day) {
        if (protection != null) {
            protection = protection.progressed(day);
            stop(DueDate.Kind.KEEP_PROTECTION);
        }
    }

    void holdToTheEnd() {
        if (protection != null) {
            protection = protection.until(protection.longest());
        }
    }

    void release(String reason) {
        status = LeadStatus.RELEASED;
        closedReason = reason;
        pooled = null;
        protection = null;
        stopWork();
    }

    void enterPool(Pooled stay) {
        status = LeadStatus.POOLED;
        pooled = stay;
        protection = protection == null ? null : protection.inPool(stay);
        dispatches.replaceAll(Dispatch::letGo);
        stopWork();
    }

    /// A dispute is decided whatever becomes of the lead.
    void stopWork() {
        dispatches.replaceAll(Dispatch::lapsed);
        picks.replaceAll(Pick::ended);
        due.removeIf(one -> one.kind() != DueDate.Kind.ARBITRATE);
    }

    Lead lead() {
        return new Lead(
                before.number(),
                before.report(),
                status,
                protection,
                judgement,
                dispatches,
                progress,
                similar,
                disputes,
                documents,
                pooled,
                picks,
                conversion,
                closedReason,
                due);
    }
}
