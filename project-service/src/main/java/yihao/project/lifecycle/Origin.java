package yihao.project.lifecycle;

import org.jspecify.annotations.Nullable;
import yihao.kernel.Money;

/// Where a project comes from: its lead, the investor as the lead knew it, and the amount announced there. Never edited
/// here.
public record Origin(
        String leadId,
        String leadNumber,
        String enterpriseId,
        String investorName,
        @Nullable String creditCode,
        String country,
        Money amount) {

    private static final String HOME = "CN";
    private static final int DIVISION_FROM = 2;
    private static final int DIVISION_UNTIL = 8;

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
