package yihao.lead.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Outcome;
import yihao.lead.Investor;
import yihao.lead.LeadProblem;
import yihao.lead.LeadSight;
import yihao.lead.enterprise.RegisterEnterprise;
import yihao.lead.firstreport.FirstReport;
import yihao.lead.firstreport.Held;
import yihao.lead.firstreport.Similar;
import yihao.reference.CreditCode;

/// L4: the warning while somebody types. It promises nothing: the report decides.
public final class CheckInvestor {

    private final RegisterEnterprise register;
    private final FirstReport firstReport;
    private final LeadSight sight;

    public CheckInvestor(RegisterEnterprise register, FirstReport firstReport, LeadSight sight) {
        this.register = register;
        this.firstReport = firstReport;
        this.sight = sight;
    }

    /// @param held who holds the investor now
    public record Checked(Optional<Held> held, List<Similar> similar, CreditCode.@Nullable Finding creditCode) {

        public Checked {
            similar = List.copyOf(similar);
        }
    }

    public Outcome<Checked> check(Investor typed, Act act) {
        if (!ReportLead.mayReport(act.actor())) {
            return Outcome.refused(LeadProblem.MAY_NOT_REPORT);
        }
        var finding = typed.creditCode() == null
                ? null
                : CreditCode.of(typed.creditCode()).finding();
        if (finding == CreditCode.Finding.WRONG_FORM) {
            return Outcome.done(new Checked(Optional.empty(), List.of(), finding));
        }
        return register.known(typed, act.actor()).map(investor -> {
            var held = firstReport.standing(investor, typed, act).holder();
            var similar =
                    held.isPresent() ? List.<Similar>of() : firstReport.similarTo(investor, CityTime.day(act.at()));
            return new Checked(held, similar, finding);
        });
    }

    /// Whether this caller may be told which lead it is.
    public boolean mayName(Similar similar, Act act) {
        return sight.sees(act.actor(), similar.lead().state());
    }
}
