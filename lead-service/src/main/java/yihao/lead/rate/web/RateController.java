package yihao.lead.rate.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.lead.rate.ExchangeRate;
import yihao.lead.rate.ExchangeRates;
import yihao.lead.rate.UploadRate;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;

@RestController
@RequestMapping("/api/exchange-rates")
class RateController {

    private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final ExchangeRates rates;
    private final UploadRate uploadRate;

    RateController(ExchangeRates rates, UploadRate uploadRate) {
        this.rates = rates;
        this.uploadRate = uploadRate;
    }

    /// @param rate a decimal as text: it never becomes binary on the way
    record RateRequest(
            @NotNull @Pattern(regexp = "\\d{1,6}(\\.\\d{1,12})?")
            String rate,

            @NotBlank @Size(max = 500) String source,
            @Nullable @Size(max = 1000) String reason) {}

    record RateView(String id, String currency, LocalDate day, String rate, String source, String by, long version) {}

    @PutMapping("/{currency}/{day}")
    ResponseEntity<RateView> upload(
            @PathVariable String currency,
            @PathVariable LocalDate day,
            @Valid @RequestBody RateRequest request,
            Act act) {
        var isNew = rates.find(ExchangeRate.id(currency, day)).isEmpty();
        var rate = uploadRate
                .upload(currency, day, new BigDecimal(request.rate()), request.source(), act.because(request.reason()))
                .orElseThrow(Refused::new);
        return isNew
                ? ResponseEntity.status(HttpStatus.CREATED)
                        .eTag(Answers.etag(rate.version()))
                        .body(view(rate))
                : Answers.ok(rate, view(rate));
    }

    @GetMapping
    Page<RateView> list(
            @RequestParam String currency,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            Actor actor) {
        var found = rates.of(currency, from == null ? FIRST : from, to == null ? LAST : to, Page.MOST);
        return Page.of(found.stream().map(RateController::view).toList(), null, found.size());
    }

    @GetMapping("/{currency}/{day}")
    ResponseEntity<RateView> one(@PathVariable String currency, @PathVariable LocalDate day, Actor actor) {
        var id = ExchangeRate.id(currency, day);
        var rate = rates.find(id).orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
        return Answers.ok(rate, view(rate));
    }

    private static RateView view(Versioned<ExchangeRate> stored) {
        var rate = stored.state();
        return new RateView(
                stored.id(),
                rate.currency(),
                rate.day(),
                rate.rate().toPlainString(),
                rate.source(),
                rate.by(),
                stored.version());
    }
}
