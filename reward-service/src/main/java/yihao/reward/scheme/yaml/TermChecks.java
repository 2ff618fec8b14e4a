package yihao.reward.scheme.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yihao.reward.scheme.yaml.TermFiles.InstalmentFile;
import yihao.reward.scheme.yaml.TermFiles.WindowFile;
import yihao.rules.Complaints;

/// Shares that make a whole, windows that are days, triggers that are one.
record TermChecks(SchemeFile file, Complaints complaints) {

    private static final BigDecimal WHOLE = new BigDecimal(1000);

    void run() {
        instalments(Units.orNone(file.instalments()), "/instalments");
        var plans = Units.orNone(file.instalmentPlans());
        for (int i = 0; i < plans.size(); i++) {
            var place = "/instalmentPlans/" + i;
            ConditionChecks.each(plans.get(i).conditions(), place + "/conditions", complaints);
            instalments(plans.get(i).instalments(), place + "/instalments");
        }
        payers(Units.orNone(file.payers()), "/payers");
        var payerPlans = Units.orNone(file.payerPlans());
        for (int i = 0; i < payerPlans.size(); i++) {
            var place = "/payerPlans/" + i;
            ConditionChecks.each(payerPlans.get(i).conditions(), place + "/conditions", complaints);
            payers(payerPlans.get(i).payers(), place + "/payers");
        }
        clawback();
        if (file.filing() != null) {
            window(file.filing().referral(), "/filing/referral");
            window(file.filing().application(), "/filing/application");
        }
    }

    /// How one component is paid.
    void payment(ComponentFile component, String pointer) {
        instalments(Units.orNone(component.instalments()), pointer + "/instalments");
        payers(Units.orNone(component.payers()), pointer + "/payers");
    }

    private void payers(List<TermFiles.PayerFile> payers, String pointer) {
        wholes(payers.stream().map(TermFiles.PayerFile::share).toList(), pointer);
        if (!payers.isEmpty() && payers.getLast().ceiling() != null) {
            complaints.add(pointer + "/" + (payers.size() - 1), "rule.last-payer-ceiling");
        }
    }

    private void instalments(List<InstalmentFile> parts, String pointer) {
        wholes(parts.stream().map(InstalmentFile::share).toList(), pointer);
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var triggers = Stream.of(part.stage(), part.exceeded(), part.anniversary(), part.confirmed(), part.when())
                    .filter(trigger -> trigger != null)
                    .count();
            if (triggers > 1) {
                complaints.add(pointer + "/" + i, "rule.at-most-one", "stage, exceeded, anniversary, confirmed, when");
            }
            ConditionChecks.each(part.when(), pointer + "/" + i + "/when", complaints);
            if (part.exceeded() != null) {
                part.exceeded().share().checkWritten(pointer + "/" + i + "/exceeded", complaints);
            }
        }
    }

    /// Shares are at most the whole; only the last may be left out and takes what is left.
    private void wholes(List<Share> shares, String pointer) {
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            var share = shares.get(i).orNull();
            shares.get(i).check(pointer + "/" + i, complaints);
            if (share != null) {
                sum = sum.add(share);
            } else if (i < shares.size() - 1) {
                complaints.add(pointer + "/" + i, "rule.only-last-takes-rest");
            }
        }
        var isOpen = !shares.isEmpty() && !shares.getLast().isWritten();
        if (sum.compareTo(WHOLE) > 0) {
            complaints.add(pointer, "rule.more-than-whole");
        } else if (!shares.isEmpty() && !isOpen && sum.compareTo(WHOLE) < 0) {
            complaints.add(pointer, "rule.less-than-whole");
        }
    }

    private void clawback() {
        var terms = Units.orNone(file.clawback());
        for (int i = 0; i < terms.size(); i++) {
            terms.get(i).share().check("/clawback/" + i, complaints);
            if ((terms.get(i).years() == null) != (terms.get(i).since() == null)) {
                complaints.add("/clawback/" + i, "rule.belong-together", "years, since");
            }
        }
    }

    private void window(@Nullable WindowFile window, String pointer) {
        if (window == null) {
            return;
        }
        if (window.before() == null && window.by() == null && window.from() == null && window.within() == null) {
            complaints.add(pointer, "rule.at-least-one", "before, from, by, within");
        }
        var within = window.within();
        if (within != null && (within.months() == null) == (within.days() == null)) {
            complaints.add(pointer + "/within", "rule.either", "months", "days");
        }
        if (window.from() != null && !isDayOfYear(window.from())) {
            complaints.add(pointer + "/from", "rule.no-day-of-year", "03-01");
        }
        if (window.by() != null && !isDayOfYear(window.by())) {
            complaints.add(pointer + "/by", "rule.no-day-of-year", "11-10");
        }
    }

    private static boolean isDayOfYear(String text) {
        try {
            MonthDay.parse("--" + text);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
