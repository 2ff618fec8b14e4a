package yihao.project.offer;

import java.util.Optional;
import yihao.kernel.Money;
import yihao.project.lifecycle.Project;
import yihao.project.offer.OfferRules.Matching;
import yihao.reference.Industries;
import yihao.reference.Industry;

/// Rule OF-08: by what the investor of a project is judged for an offer. What either side does not
/// say is unknown and never nothing; bounds belong to what meets them.
public enum InvestorCriterion {
    /// On the level of the classification that the rules name.
    INDUSTRY {
        @Override
        Verdict judge(Offer offer, Project project, OfferRules rules) {
            var level = rules.matching().industry();
            var offered = on(level, offer.content().offerer().industry());
            var wanted = Optional.ofNullable(project.profile().industry()).flatMap(code -> on(level, code));
            return offered.isEmpty() || wanted.isEmpty() ? Verdict.UNKNOWN : Verdict.met(offered.equals(wanted));
        }
    },
    /// Amounts in two currencies are not compared.
    AMOUNT {
        @Override
        Verdict judge(Offer offer, Project project, OfferRules rules) {
            var asked = offer.terms().asked();
            var there = project.origin().amount();
            return asked == null || !asked.currency().equals(there.currency())
                    ? Verdict.UNKNOWN
                    : Verdict.met(isWithin(rules.matching(), asked, there));
        }
    },
    /// A project of which nobody said a kind is of a kind that nobody knows.
    KIND {
        @Override
        Verdict judge(Offer offer, Project project, OfferRules rules) {
            var said = project.profile().kind();
            var kind = rules.kind(offer.terms().kind());
            return said == null || kind.isEmpty()
                    ? Verdict.UNKNOWN
                    : Verdict.met(kind.get().fits().contains(said));
        }
    };

    public enum Verdict {
        MET,
        NOT_MET,
        UNKNOWN;

        private static Verdict met(boolean is) {
            return is ? MET : NOT_MET;
        }
    }

    abstract Verdict judge(Offer offer, Project project, OfferRules rules);

    private static Optional<String> on(Industry.Level level, String code) {
        return Industries.shipped().path(code).stream()
                .filter(one -> one.level() == level)
                .map(Industry::code)
                .findFirst();
    }

    private static boolean isWithin(Matching band, Money asked, Money there) {
        return there.amount().compareTo(asked.amount().multiply(band.amountFrom())) >= 0
                && there.amount().compareTo(asked.amount().multiply(band.amountTo())) <= 0;
    }
}
