package yihao.project.card.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Function;
import yihao.kernel.Money;
import yihao.project.card.Card;
import yihao.project.card.CardAction;
import yihao.project.card.CardRules;
import yihao.project.card.Complaint;
import yihao.project.card.Procedure;
import yihao.project.card.Promise;
import yihao.project.card.WatchCard;
import yihao.rules.Bilingual;

/// A card as people of the city see it.
///
/// @param wholeDue the last day of the whole way, once it has begun
/// @param wholeProvisional the holidays of its year are not published yet
/// @param parts of the whole way that have a limit of their own
/// @param addable procedures that the rules of this card know and that are not on it
/// @param actions what this caller may do now
record CardView(
        String id,
        long version,
        String number,
        Card.About project,
        @Nullable Bilingual unitName,
        String officer,
        String rules,
        Bilingual track,
        int trackDays,
        @Nullable LocalDate wholeDue,
        boolean wholeProvisional,
        List<PartView> parts,
        List<Bilingual> grounds,
        String issuedBy,
        Instant issuedAt,
        List<ProcedureView> procedures,
        List<PromiseView> promises,
        List<ComplaintView> complaints,
        @Nullable Instant linkExpiresAt,
        List<ProcedureChoice> addable,
        List<PromiseChoice> promiseKinds,
        List<String> actions) {

    /// @param due its last day, once the way has begun
    record PartView(
            Bilingual label, int workingDays, @Nullable LocalDate due, boolean provisional) {}

    record ProcedureChoice(String id, Bilingual label, int workingDays) {}

    record PromiseChoice(String id, Bilingual label, boolean money) {}

    /// @param due none while the clock has not begun or stands still
    /// @param provisional the holidays of its year are not published yet
    record ProcedureView(
            String id,
            Bilingual label,
            String source,
            Bilingual office,
            int workingDays,
            List<Bilingual> after,
            boolean parallel,
            Procedure.Status status,
            @Nullable LocalDate acceptedOn,
            List<StopView> stops,
            @Nullable LocalDate endedOn,
            @Nullable String said,
            @Nullable LocalDate due,
            boolean provisional,
            @Nullable Integer daysUsed,
            int daysLate,
            @Nullable Boolean onTime,
            WatchCard.State state,
            Set<Function> told,
            @Nullable Integer satisfaction,
            List<StepView> steps,
            List<String> actions) {}

    /// Who entered what of which day, and when.
    record StepView(CardAction action, LocalDate on, String by, Instant at) {}

    record StopView(LocalDate from, @Nullable LocalDate until, String reason) {}

    record PromiseView(
            String id,
            String kind,
            Bilingual label,
            boolean money,
            String what,
            @Nullable Money amount,
            LocalDate on,
            @Nullable LocalDate due,
            @Nullable DeliveryView delivery,
            List<String> actions) {

        static PromiseView of(Promise one, CardRules rules, boolean manages) {
            var rule = rules.promise(one.kind());
            var delivery = one.delivery();
            return new PromiseView(
                    one.id(),
                    one.kind(),
                    rule.map(CardRules.PromiseRule::label).orElse(CardLabels.plain(one.kind())),
                    rule.map(CardRules.PromiseRule::money).orElse(false),
                    one.what(),
                    one.amount(),
                    one.on(),
                    one.due(),
                    delivery == null ? null : new DeliveryView(delivery.on(), delivery.amount(), delivery.note()),
                    manages && delivery == null ? List.of("deliver") : List.of());
        }
    }

    record DeliveryView(
            LocalDate on, @Nullable Money amount, @Nullable String note) {}

    record ComplaintView(
            String id,
            @Nullable Bilingual procedure,
            String text,
            Instant at,
            @Nullable String reply,
            @Nullable Instant repliedAt,
            List<String> actions) {

        static ComplaintView of(Complaint one, CardRules rules, boolean answers) {
            var about = one.procedure();
            var reply = one.reply();
            return new ComplaintView(
                    one.id(),
                    about == null ? null : CardLabels.procedure(rules, about),
                    one.text(),
                    one.at(),
                    reply == null ? null : reply.text(),
                    reply == null ? null : reply.at(),
                    answers ? List.of("answer") : List.of());
        }
    }

    /// A row of the register.
    record CardRow(
            String id,
            String number,
            Card.About project,
            @Nullable Bilingual unitName,
            String officer,
            int procedures,
            int closed,
            int dueSoon,
            int late,
            int unanswered) {}
}
