package yihao.reward.claim.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.Money;
import yihao.kernel.Refusal;
import yihao.ledgers.LedgerWorkbook;
import yihao.ledgers.LedgerWorkbook.Sheet;
import yihao.ledgers.web.LedgerFiles;
import yihao.platform.web.Refused;
import yihao.platform.web.problem.Texts;
import yihao.reward.claim.Claim;
import yihao.reward.claim.ClaimProblem;
import yihao.reward.claim.Claims;
import yihao.reward.claim.Share;
import yihao.reward.copies.Known;

/// What the register of claims shows this caller, by the same filters and in the same order, as a workbook.
@RestController
class ClaimExportController {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimExportController.class);

    private final Claims claims;
    private final Known known;
    private final Texts texts;
    private final int most;

    ClaimExportController(
            Claims claims, Known known, Texts texts, @Value("${yihao.reward.export-rows:5000}") int most) {
        this.claims = claims;
        this.known = known;
        this.texts = texts;
        this.most = most;
    }

    private enum Column {
        NUMBER,
        PROJECT_NUMBER,
        PROJECT,
        UNIT,
        SCHEME,
        BENEFICIARY,
        STATUS,
        AMOUNT,
        PAID,
        CURRENCY,
        APPLIED_ON,
        PUBLIC_UNTIL
    }

    @GetMapping("/api/claims/export")
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) Claim.@Nullable Status status,
            @RequestParam(required = false) @Nullable String schemeId,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) boolean mine,
            Actor actor,
            Locale locale) {
        var filter = new Claims.Filter(status, null, schemeId, unit, mine ? actor.subject() : null);
        var found = claims.list(filter, actor, null, most + 1);
        if (found.size() > most) {
            throw new Refused(Refusal.of(ClaimProblem.EXPORT_TOO_LARGE, "most", most));
        }
        LOG.info("Exported a register of {} claims for {} of {}", found.size(), actor.subject(), actor.unit());
        var rows = found.stream().map(claim -> row(claim.state(), locale)).toList();
        var headings = Stream.of(Column.values())
                .map(column -> word(column.name(), locale))
                .toList();
        var name = word("name", locale);
        return LedgerFiles.workbook(name, LedgerWorkbook.write(List.of(new Sheet(name, null, headings, rows))));
    }

    private List<Object> row(Claim claim, Locale locale) {
        return Stream.of(Column.values())
                .map(column -> cell(column, claim, locale))
                .toList();
    }

    private Object cell(Column column, Claim claim, Locale locale) {
        var total = claim.computation().total();
        return switch (column) {
            case NUMBER -> claim.number();
            case PROJECT_NUMBER -> claim.subject().projectNumber();
            case PROJECT -> claim.subject().projectName();
            case UNIT -> unit(claim.subject().unit(), locale);
            case SCHEME -> claim.scheme().name();
            case BENEFICIARY -> claim.subject().beneficiary();
            case STATUS -> word("status." + claim.status().name(), locale);
            case AMOUNT -> total.amount();
            case PAID -> paid(claim, Money.zero(total.currency())).amount();
            case CURRENCY -> total.currency().getCurrencyCode();
            case APPLIED_ON -> claim.appliedOn();
            case PUBLIC_UNTIL -> claim.publicUntil() == null ? "" : claim.publicUntil();
        };
    }

    private static Money paid(Claim claim, Money nothing) {
        return claim.shares().stream()
                .filter(share -> share.state() == Share.State.PAID)
                .map(Share::amount)
                .reduce(nothing, Money::plus);
    }

    private String unit(String id, Locale locale) {
        var isEnglish = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return known.unit(id)
                .map(one -> isEnglish ? one.nameEn() : one.nameZh())
                .orElse(id);
    }

    private String word(String of, Locale locale) {
        return texts.get("reward.claim-export." + of, Map.of(), locale);
    }
}
