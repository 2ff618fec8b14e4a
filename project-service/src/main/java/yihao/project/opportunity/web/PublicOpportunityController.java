package yihao.project.opportunity.web;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.CityTime;
import yihao.platform.web.Malformed;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.project.opportunity.Content;
import yihao.project.opportunity.Opportunities.Search;
import yihao.project.opportunity.ReceiveEnquiry;
import yihao.project.opportunity.ShowOffers;
import yihao.project.opportunity.web.OpportunityRequests.EnquiryRequest;
import yihao.project.opportunity.web.OpportunityViews.PublicView;
import yihao.reference.Divisions;
import yihao.reference.Industries;
import yihao.reference.Industry;

/// What is offered, for everybody and without an account.
@RestController
@RequestMapping("/api/public/opportunities")
class PublicOpportunityController {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,100}");
    private static final int LONGEST = 100;
    private static final int MOST_CHOSEN = 500;
    private static final int HEADING = 2;
    private static final int DIGITS = 20;

    private final ShowOffers offers;
    private final ReceiveEnquiry receive;
    private final OpportunityViews views;
    private final Clock clock;

    PublicOpportunityController(ShowOffers offers, ReceiveEnquiry receive, OpportunityViews views, Clock clock) {
        this.offers = offers;
        this.receive = receive;
        this.views = views;
        this.clock = clock;
    }

    /// By this number it is talked about.
    record ReceiptView(String number, Instant receivedAt) {}

    record Choice(String code, String name) {}

    record ChoicesView(List<Choice> industries, List<Choice> divisions) {}

    /// @param currency of the amount; left out, an amount is in yuan
    @GetMapping
    Page<PublicView> list(
            @RequestParam(required = false) @Nullable String industry,
            @RequestParam(required = false) @Nullable String division,
            @RequestParam(required = false) @Nullable BigDecimal amount,
            @RequestParam(required = false) @Nullable String currency,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        var search = new Search(
                said("industry", industry),
                said("division", division),
                fit(amount),
                currency == null && amount != null ? "CNY" : said("currency", currency),
                said("q", q),
                said("after", after));
        var most = Page.limit(limit);
        var found = offers.list(search, today(), most + 1);
        var page = found.stream().limit(most).toList();
        return Page.of(
                page.stream().map(views::shown).toList(),
                found.size() > most ? page.getLast().state().number() : null,
                offers.count(search, today(), Page.COUNTED));
    }

    /// Where and in which industries something is offered now, for the filters: the codes with their names in Chinese.
    @GetMapping("/choices")
    ChoicesView choices() {
        var offered = offers.list(Search.ALL, today(), MOST_CHOSEN).stream()
                .map(one -> one.state().content())
                .toList();
        return new ChoicesView(
                chosen(
                        offered.stream().map(content -> content.industry().substring(0, HEADING)),
                        code -> Industries.shipped()
                                .find(code)
                                .map(Industry::name)
                                .orElse(code)),
                chosen(offered.stream().map(Content::division), Divisions.shipped()::fullName));
    }

    private static List<Choice> chosen(Stream<String> codes, UnaryOperator<String> name) {
        return codes.distinct()
                .sorted()
                .map(code -> new Choice(code, name.apply(code)))
                .toList();
    }

    @GetMapping("/{id}")
    PublicView one(@PathVariable String id) {
        return views.shown(offers.find(id, today()).orElseThrow(Refused::new));
    }

    /// @param key the client's own id of this enquiry: sent again it is the same one
    @PostMapping("/{id}/enquiries")
    ResponseEntity<ReceiptView> enquire(
            @PathVariable String id,
            @RequestHeader("Idempotency-Key") String key,
            @Valid @RequestBody EnquiryRequest request) {
        if (!KEY.matcher(key).matches()) {
            throw new Malformed("Idempotency-Key", "format");
        }
        var kept = receive.receive(id, request.asked(key), clock.instant(), String.valueOf(MDC.get("requestId")))
                .orElseThrow(Refused::new)
                .state();
        return ResponseEntity.status(HttpStatus.CREATED).body(new ReceiptView(kept.number(), kept.receivedAt()));
    }

    private static @Nullable BigDecimal fit(@Nullable BigDecimal amount) {
        if (amount != null && (amount.precision() > DIGITS || Math.abs(amount.scale()) > DIGITS)) {
            throw new Malformed("amount", "amount");
        }
        return amount;
    }

    private static @Nullable String said(String name, @Nullable String text) {
        if (text != null && text.length() > LONGEST) {
            throw new Malformed(name, "size");
        }
        if (text != null && text.chars().anyMatch(Character::isISOControl)) {
            throw new Malformed(name, "characters");
        }
        return text == null || text.isBlank() ? null : text.strip();
    }

    private LocalDate today() {
        return CityTime.day(clock.instant());
    }
}
