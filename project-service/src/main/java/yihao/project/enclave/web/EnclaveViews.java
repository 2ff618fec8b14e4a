package yihao.project.enclave.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.Versioned;
import yihao.project.enclave.Enclave;
import yihao.project.enclave.Enclave.SharedProject;
import yihao.project.enclave.EnclaveRights;
import yihao.project.enclave.Input;
import yihao.project.enclave.Mark;
import yihao.project.enclave.Party;
import yihao.project.enclave.SettleEnclave;
import yihao.project.enclave.Settlement;
import yihao.project.enclave.Settlement.ItemAmount;
import yihao.project.enclave.SharedItem;
import yihao.project.enclave.StartDay;
import yihao.project.enclave.web.ShareViews.ShareView;
import yihao.project.lifecycle.Units;
import yihao.rules.Bilingual;

/// Agreements as people see them.
@Component
class EnclaveViews {

    private final Units units;
    private final EnclaveRights rights;
    private final ShareViews shares;
    private final SettleEnclave settle;

    EnclaveViews(Units units, EnclaveRights rights, ShareViews shares, SettleEnclave settle) {
        this.units = units;
        this.rights = rights;
        this.shares = shares;
        this.settle = settle;
    }

    /// @param name of the unit, or of the place elsewhere
    record PartyView(@Nullable String unit, Bilingual name) {}

    record EnclaveRow(
            String id,
            String number,
            String title,
            PartyView out,
            PartyView in,
            List<SharedProject> projects,
            LocalDate signedOn,
            @Nullable Integer settledUntil,
            Settlement.@Nullable Status open,
            boolean ended) {}

    record EnclaveView(
            String id,
            String number,
            String title,
            PartyView out,
            PartyView in,
            List<SharedProject> projects,
            LocalDate signedOn,
            String terms,
            String source,
            String termsText,
            List<ItemView> items,
            Map<Settlement.Side, Mark> agreed,
            List<StartDay> starts,
            List<Input> inputs,
            List<SettlementView> settlements,
            List<ShareView> settled,
            int nextYear,
            Mark registered,
            @Nullable Mark ended,
            @Nullable Integer lastYear,
            List<String> actions,
            long version) {}

    record SettlementView(
            int year,
            boolean correction,
            Settlement.Status status,
            Settlement.Side side,
            List<AmountView> amounts,
            List<ShareView> shares,
            Mark entered,
            @Nullable Mark answered,
            @Nullable Mark decided) {}

    record AmountView(String item, String amount, String proof) {}

    EnclaveRow row(Versioned<Enclave> stored) {
        var one = stored.state();
        var settled = one.settled();
        return new EnclaveRow(
                stored.id(),
                one.number(),
                one.title(),
                party(one.out()),
                party(one.in()),
                one.projects(),
                one.signedOn(),
                settled.isEmpty() ? null : settled.lastKey(),
                one.open().map(Settlement::status).orElse(null),
                one.ended() != null);
    }

    EnclaveView of(Versioned<Enclave> stored, Actor actor) {
        var one = stored.state();
        return new EnclaveView(
                stored.id(),
                one.number(),
                one.title(),
                party(one.out()),
                party(one.in()),
                one.projects(),
                one.signedOn(),
                one.terms().reference(),
                one.terms().source(),
                one.terms().text(),
                one.terms().items().stream().map(ItemView::of).toList(),
                one.agreed(),
                one.starts(),
                one.inputs(),
                one.settlements().stream()
                        .map(settlement -> settlement(one, settlement))
                        .toList()
                        .reversed(),
                one.settled().descendingMap().values().stream()
                        .flatMap(ofYear -> one.terms().items().stream()
                                .map(SharedItem::id)
                                .filter(ofYear::containsKey)
                                .map(ofYear::get))
                        .map(share -> shares.view(one, share, null))
                        .toList(),
                settle.nextYear(stored),
                one.registered(),
                one.ended(),
                one.lastYear(),
                rights.actions(actor, one),
                stored.version());
    }

    PartyView party(Party party) {
        var unit = party.unit();
        var written = unit == null ? party.place() : unit;
        var plain = new Bilingual(String.valueOf(written), String.valueOf(written));
        return new PartyView(unit, unit == null ? plain : units.name(unit).orElse(plain));
    }

    private SettlementView settlement(Enclave enclave, Settlement one) {
        return new SettlementView(
                one.year(),
                one.correction(),
                one.status(),
                one.side(),
                one.amounts().stream().map(EnclaveViews::amount).toList(),
                one.shares().stream()
                        .map(share -> shares.view(
                                enclave,
                                share,
                                enclave.settledBefore(one, share).orElse(null)))
                        .toList(),
                one.entered(),
                one.answered(),
                one.decided());
    }

    private static AmountView amount(ItemAmount one) {
        return new AmountView(one.item(), one.amount().toPlainString(), one.proof());
    }
}
