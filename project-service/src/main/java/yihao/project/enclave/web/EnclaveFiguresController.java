package yihao.project.enclave.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.project.enclave.CityShares;
import yihao.project.enclave.EnclaveRights;
import yihao.project.enclave.EnclaveRules.Practice;
import yihao.project.enclave.Enclaves;
import yihao.project.enclave.Phase.Start;
import yihao.project.enclave.Settlement.Side;
import yihao.project.enclave.web.EnclaveViews.PartyView;
import yihao.rules.Bilingual;

/// What a year's shares add up to for the city, and the published terms that an agreement may begin from.
@RestController
class EnclaveFiguresController {

    private static final int MOST = 5_000;

    private final Enclaves enclaves;
    private final EnclaveRights rights;
    private final EnclaveViews views;
    private final Clock clock;

    EnclaveFiguresController(Enclaves enclaves, EnclaveRights rights, EnclaveViews views, Clock clock) {
        this.enclaves = enclaves;
        this.rights = rights;
        this.views = views;
        this.clock = clock;
    }

    record ShareRow(
            String enclaveId,
            String number,
            String item,
            Bilingual label,
            String unit,
            Side side,
            PartyView party,
            String amount,
            String whole) {}

    record TotalView(String item, Bilingual label, String unit, String whole, List<PartyTotalView> byParty) {}

    record PartyTotalView(PartyView party, String amount) {}

    record SharesView(int year, List<ShareRow> rows, List<TotalView> totals) {}

    /// @param text the terms to begin from; none where the source leaves a number open
    record PracticeView(
            String id,
            Bilingual place,
            Bilingual name,
            @Nullable Integer year,
            String source,
            Bilingual rule,
            @Nullable Bilingual open,
            @Nullable String text,
            @Nullable Integer years,
            @Nullable Start from,
            @Nullable Integer validYears,
            boolean expired) {}

    record PracticesView(String version, List<PracticeView> practices) {}

    @GetMapping("/api/enclave-shares")
    SharesView shares(@RequestParam int year, Actor actor) {
        var filter = new Enclaves.Filter(null, null, year);
        var found = enclaves.list(filter, null, actor, MOST + 1);
        if (found.size() > MOST) {
            throw new IllegalStateException("More agreements than can be added up: " + year);
        }
        var shares = CityShares.of(year, found);
        return new SharesView(
                year,
                shares.rows().stream().map(this::row).toList(),
                shares.totals().stream().map(this::total).toList());
    }

    @GetMapping("/api/enclave-practices")
    PracticesView practices() {
        return new PracticesView(
                rights.reference(),
                rights.rules().practices().stream()
                        .map(one -> practice(one, CityTime.day(clock.instant())))
                        .toList());
    }

    private ShareRow row(CityShares.Row row) {
        var item = row.item();
        return new ShareRow(
                row.enclaveId(),
                row.number(),
                item.id(),
                item.label(),
                item.unit(),
                row.side(),
                views.party(row.party()),
                row.amount().toPlainString(),
                row.whole().toPlainString());
    }

    private TotalView total(CityShares.Total total) {
        var item = total.item();
        return new TotalView(
                item.id(),
                item.label(),
                item.unit(),
                total.whole().toPlainString(),
                total.byParty().stream()
                        .map(one -> new PartyTotalView(
                                views.party(one.party()), one.amount().toPlainString()))
                        .toList());
    }

    private static PracticeView practice(Practice one, LocalDate today) {
        return new PracticeView(
                one.id(),
                one.place(),
                one.name(),
                one.year(),
                one.source(),
                one.rule(),
                one.open(),
                one.terms() == null ? null : text(one.terms()),
                one.years(),
                one.from(),
                one.validYears(),
                one.hasExpired(today));
    }

    private static String text(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
