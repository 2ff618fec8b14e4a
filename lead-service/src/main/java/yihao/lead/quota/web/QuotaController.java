package yihao.lead.quota.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.lead.Network;
import yihao.lead.quota.KeepQuotas;
import yihao.lead.quota.KeepQuotas.Progress;
import yihao.lead.quota.LeadQuota;
import yihao.platform.web.Answers;
import yihao.platform.web.Malformed;
import yihao.platform.web.Refused;

/// L8: what each unit owes in a year, and how far it is. The year is the one in which a lead was received, in China.
@RestController
@RequestMapping("/api/lead-quotas")
class QuotaController {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private final KeepQuotas quotas;
    private final Network network;
    private final Clock clock;

    QuotaController(KeepQuotas quotas, Network network, Clock clock) {
        this.quotas = quotas;
        this.network = network;
        this.clock = clock;
    }

    /// @param reason needed to change what is set
    record QuotaRequest(
            @NotNull @Min(1) @Max(100_000) Integer target,
            @Nullable @Size(max = 2000) String reason) {}

    record QuotaView(Network.Name unit, int year, int target) {}

    /// @param completion percent of the target; `expected` and `variance` in leads
    record ProgressView(
            Network.Name unit,
            int target,
            long reached,
            BigDecimal completion,
            BigDecimal expected,
            BigDecimal variance) {

        static ProgressView of(Progress one, Network network) {
            var quota = one.quota().state();
            return new ProgressView(
                    network.nameOf(quota.unit()),
                    quota.target(),
                    one.reached(),
                    one.completion(),
                    one.expected(),
                    one.variance());
        }
    }

    /// @param rule id and version of the rule that counted
    /// @param maySet whether this caller sets quotas
    record StandingView(int year, int elapsedMonths, String rule, boolean maySet, List<ProgressView> items) {}

    /// @param year this one when left out
    @GetMapping
    StandingView standing(@RequestParam(required = false) @Nullable Integer year, Actor actor) {
        var today = CityTime.day(clock.instant());
        var asked = year == null ? today.getYear() : checked(year);
        var standing = quotas.of(asked, actor, today);
        var items = standing.progress().stream()
                .map(one -> ProgressView.of(one, network))
                .toList();
        return new StandingView(asked, standing.elapsedMonths(), standing.rule(), KeepQuotas.maySet(actor), items);
    }

    @PutMapping("/{unit}/{year}")
    ResponseEntity<QuotaView> set(
            @PathVariable String unit, @PathVariable int year, @Valid @RequestBody QuotaRequest request, Act act) {
        var quota = new LeadQuota(unit, checked(year), request.target());
        var set = quotas.set(quota, act.because(request.reason())).orElseThrow(Refused::new);
        return Answers.ok(set, new QuotaView(network.nameOf(unit), year, request.target()));
    }

    private static int checked(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Malformed("year", "invalid");
        }
        return year;
    }
}
