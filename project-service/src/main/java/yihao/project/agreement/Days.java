package yihao.project.agreement;

import static yihao.project.agreement.AgreementProblem.AGREEMENT_DAY_TOO_EARLY;
import static yihao.project.lifecycle.ProjectProblem.DATE_IN_FUTURE;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import yihao.kernel.Act;
import yihao.kernel.CityTime;
import yihao.kernel.Refusal;

/// A day that somebody tells: not before another, and not in the future, in China.
final class Days {

    private Days() {}

    static Optional<Refusal> whyNot(LocalDate day, LocalDate from, Act act) {
        var today = CityTime.day(act.at());
        if (day.isAfter(today)) {
            return Optional.of(new Refusal(DATE_IN_FUTURE, Map.of("date", day, "limit", today)));
        }
        return day.isBefore(from)
                ? Optional.of(new Refusal(AGREEMENT_DAY_TOO_EARLY, Map.of("date", day, "limit", from)))
                : Optional.empty();
    }
}
