package yihao.project.lifecycle;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// Where a project comes from: its lead, or the ledger of an office if it never was a lead here;
/// the investor as either knew it, and the amount announced there. Never edited here.
public record Origin(
        @Nullable String leadId,
        @Nullable String leadNumber,
        @Nullable String enterpriseId,
        String investorName,
        @Nullable String creditCode,
        String country,
        Money amount,
        @Nullable Ledgered ledger) {

    /// @param number as the office calls the project
    /// @param once what no second project may hold
    public record Ledgered(@Nullable String number, List<String> once) {

        public Ledgered {
            once = List.copyOf(once);
        }
    }

    private static final String HOME = "CN";
    private static final int DIVISION_FROM = 2;
    private static final int DIVISION_UNTIL = 8;

    public static Origin ofLead(
            String leadId,
            String leadNumber,
            String enterpriseId,
            String investorName,
            @Nullable String creditCode,
            String country,
            Money amount) {
        return new Origin(leadId, leadNumber, enterpriseId, investorName, creditCode, country, amount, null);
    }

    /// Whether both are of one enterprise: by the credit code where both have one, else by the name.
    boolean isOfSameInvestorAs(Origin other) {
        return creditCode != null && other.creditCode != null
                ? Objects.equals(creditCode, other.creditCode)
                : investorName.equals(other.investorName);
    }

    /// As the office calls the project that its ledger brought.
    @Nullable
    String officeNumber() {
        return ledger == null ? null : ledger.number();
    }

    /// Whether an office calls both projects by the same number.
    boolean hasNumberOf(Origin other) {
        return officeNumber() != null && Objects.equals(officeNumber(), other.officeNumber());
    }

    /// Hong Kong, Macao and Taiwan have codes of their own and count as foreign investment in the statistics.
    public boolean foreignInvested() {
        return !HOME.equals(country);
    }

    /// Whether the investor is registered elsewhere. A credit code carries the division that registered it (GB
    /// 32100-2015, digits 3 to 8); without a code
    /// nobody knows yet, and what is not known is not claimed: an officer says so on the project.
    boolean fromOutside(String cityDivisionPrefix) {
        if (foreignInvested()) {
            return true;
        }
        return creditCode != null
                && creditCode.length() >= DIVISION_UNTIL
                && !creditCode.substring(DIVISION_FROM, DIVISION_UNTIL).startsWith(cityDivisionPrefix);
    }
}
