package yihao.lead.promotion;

import static yihao.lead.promotion.PromotionProblem.TOO_MANY_FIRMS;

import java.util.ArrayList;
import java.util.List;
import yihao.kernel.Act;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.kernel.Versioned;
import yihao.lead.Firm;
import yihao.lead.OutreachSight;
import yihao.lead.enterprise.MergedFirms;
import yihao.lead.enterprise.PastedNames;
import yihao.lead.enterprise.RecogniseFirm;

/// L9: firms are invited to an event, each once, however often it is named.
public final class InviteFirms {

    static final int MOST = 1000;

    private final Promotions promotions;
    private final OutreachSight sight;
    private final RecogniseFirm firms;

    public InviteFirms(Promotions promotions, OutreachSight sight, RecogniseFirm firms) {
        this.promotions = promotions;
        this.sight = sight;
        this.firms = firms;
    }

    /// @param pasted one name per line
    public Outcome<Versioned<Promotion>> invite(String id, String pasted, Act act) {
        return PastedNames.read(pasted)
                .flatMap(names -> recognised(names, act))
                .flatMap(named -> sight.decide(
                        promotions, id, PromotionAction.FIRMS_INVITED, act, promotion -> invite(promotion, named)));
    }

    public Outcome<Versioned<Promotion>> withdraw(String id, String invited, Act act) {
        return sight.decide(
                promotions,
                id,
                PromotionAction.INVITATION_WITHDRAWN,
                act,
                promotion -> promotion.step(invited, one -> one.withdrawn(act.reason())));
    }

    private Outcome<List<Firm>> recognised(List<String> names, Act act) {
        if (names.size() > MOST) {
            return Outcome.refused(Refusal.of(TOO_MANY_FIRMS, "most", MOST));
        }
        Outcome<List<Firm>> all = Outcome.done(new ArrayList<>());
        for (var name : names) {
            all = all.flatMap(known -> firms.recognise(null, name, act.actor()).map(firm -> {
                known.add(firm);
                return known;
            }));
        }
        return all;
    }

    private Outcome<Promotion> invite(Promotion promotion, List<Firm> named) {
        var there = new ArrayList<>(promotion.invited().stream()
                .filter(Invited::stands)
                .map(Invited::firm)
                .toList());
        var merged = firms.merged();
        var more = new ArrayList<Invited>();
        for (var firm : named) {
            if (there.stream().noneMatch(other -> isOne(firm, other, merged))) {
                there.add(firm);
                more.add(Invited.of(promotions.newId(), firm));
            }
        }
        return there.size() > MOST
                ? Outcome.refused(Refusal.of(TOO_MANY_FIRMS, "most", MOST))
                : more.isEmpty() ? Outcome.done(promotion) : promotion.invite(more);
    }

    private static boolean isOne(Firm one, Firm other, MergedFirms merged) {
        return one.name().equals(other.name()) || merged.areOne(one.keys(), other.keys());
    }
}
