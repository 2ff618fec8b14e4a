package yihao.lead.intake;

import static yihao.lead.LeadProblem.AMOUNT_NOT_POSITIVE;
import static yihao.lead.LeadProblem.DATE_IN_FUTURE;
import static yihao.lead.LeadProblem.INDUSTRY_UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;
import yihao.kernel.Refusal;
import yihao.lead.Channel;
import yihao.lead.Contact;
import yihao.lead.Investor;
import yihao.lead.Sharing;
import yihao.reference.Industries;

/// L3: a report as it is typed, on a screen, by a machine or in a spreadsheet.
public record TypedReport(
        String title,
        @Nullable String content,
        Investor investor,
        Money amount,
        @Nullable String industry,
        Channel channel,
        Sharing sharing,
        List<Contact> contacts,
        @Nullable LocalDate heardOn) {

    public TypedReport {
        contacts = List.copyOf(contacts);
    }

    @Nullable
    Refusal whatIsWrong(LocalDate today) {
        if (!amount.isPositive()) {
            return Refusal.of(AMOUNT_NOT_POSITIVE);
        }
        if (heardOn != null && heardOn.isAfter(today)) {
            return Refusal.of(DATE_IN_FUTURE, "date", heardOn);
        }
        if (industry != null && Industries.shipped().find(industry).isEmpty()) {
            return Refusal.of(INDUSTRY_UNKNOWN, "industry", industry);
        }
        return null;
    }
}
