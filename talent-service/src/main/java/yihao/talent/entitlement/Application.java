package yihao.talent.entitlement;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// What is applied for.
///
/// @param table the id of a table, where several places have one for this kind
/// @param price for what takes a share of a price or fee
/// @param fromMonth of months paid at once; without months what is paid by the month is a standing grant
/// @param managedFrom the first day of the management period of what is paid by the year
/// @param amount what people decided, where the table leaves it to them
/// @param ruling their decision in writing
/// @param employer who recruited, where the employer is paid
/// @param bornOn for an age limit; looked at and not kept
/// @param stated answers to what the table asks, by name
/// @param papers the files that prove it
public record Application(
        String talentId,
        String kind,
        @Nullable String table,
        @Nullable Money price,
        @Nullable LocalDate purchasedOn,
        @Nullable YearMonth fromMonth,
        @Nullable YearMonth toMonth,
        @Nullable LocalDate managedFrom,
        @Nullable LocalDate managedUntil,
        @Nullable Money amount,
        @Nullable String ruling,
        @Nullable String employer,
        @Nullable LocalDate bornOn,
        @Nullable String employment,
        Map<String, String> stated,
        List<Proof> papers) {

    /// @param paper what kind of paper it is, a word of the table
    /// @param fileId where the file is kept
    public record Proof(String paper, String fileId) {}

    public Application {
        stated = Map.copyOf(stated);
        papers = List.copyOf(papers);
    }

    /// Nothing but whose and what.
    public static Application of(String talentId, String kind) {
        return new Application(
                talentId, kind, null, null, null, null, null, null, null, null, null, null, null, null, Map.of(),
                List.of());
    }

    public Application bought(Money priceOf, LocalDate on) {
        return new Application(
                talentId,
                kind,
                table,
                priceOf,
                on,
                fromMonth,
                toMonth,
                managedFrom,
                managedUntil,
                amount,
                ruling,
                employer,
                bornOn,
                employment,
                stated,
                papers);
    }

    public Application months(YearMonth from, YearMonth to) {
        return new Application(
                talentId,
                kind,
                table,
                price,
                purchasedOn,
                from,
                to,
                managedFrom,
                managedUntil,
                amount,
                ruling,
                employer,
                bornOn,
                employment,
                stated,
                papers);
    }

    public Application managed(LocalDate from, LocalDate until) {
        return new Application(
                talentId,
                kind,
                table,
                price,
                purchasedOn,
                fromMonth,
                toMonth,
                from,
                until,
                amount,
                ruling,
                employer,
                bornOn,
                employment,
                stated,
                papers);
    }

    public Application decided(Money decided, @Nullable String inWriting) {
        return new Application(
                talentId,
                kind,
                table,
                price,
                purchasedOn,
                fromMonth,
                toMonth,
                managedFrom,
                managedUntil,
                decided,
                inWriting,
                employer,
                bornOn,
                employment,
                stated,
                papers);
    }

    public Application by(String theTable) {
        return new Application(
                talentId,
                kind,
                theTable,
                price,
                purchasedOn,
                fromMonth,
                toMonth,
                managedFrom,
                managedUntil,
                amount,
                ruling,
                employer,
                bornOn,
                employment,
                stated,
                papers);
    }

    public Application stating(
            @Nullable LocalDate born,
            @Nullable String employed,
            @Nullable String recruiter,
            Map<String, String> facts) {
        return new Application(
                talentId,
                kind,
                table,
                price,
                purchasedOn,
                fromMonth,
                toMonth,
                managedFrom,
                managedUntil,
                amount,
                ruling,
                recruiter,
                born,
                employed,
                facts,
                papers);
    }

    public Application proven(List<Proof> proofs) {
        return new Application(
                talentId,
                kind,
                table,
                price,
                purchasedOn,
                fromMonth,
                toMonth,
                managedFrom,
                managedUntil,
                amount,
                ruling,
                employer,
                bornOn,
                employment,
                stated,
                proofs);
    }
}
