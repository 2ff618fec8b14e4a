package yihao.reward.claim.feign;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import yihao.contracts.Amount;
import yihao.kernel.Money;
import yihao.kernel.Outcome;
import yihao.kernel.Refusal;
import yihao.reward.claim.ClaimProblem;
import yihao.reward.claim.FreshMoney;
import yihao.reward.copies.KnownCapital;

/// Whatever goes wrong on the way means that nothing is known: no review on guesses.
@Component
class FeignFreshMoney implements FreshMoney {

    private static final Logger LOG = LoggerFactory.getLogger(FeignFreshMoney.class);

    private final ProjectClient projects;

    FeignFreshMoney(ProjectClient projects) {
        this.projects = projects;
    }

    @Override
    public Outcome<List<KnownCapital>> of(String projectId) {
        try {
            return Outcome.done(projects.capital(projectId).items().stream()
                    .map(FeignFreshMoney::known)
                    .toList());
        } catch (RuntimeException e) {
            LOG.warn(
                    "No fresh money for project {}: {}",
                    projectId,
                    String.valueOf(
                            e.getCause() == null ? e.getClass() : e.getCause().getClass()));
            return Outcome.refused(Refusal.of(ClaimProblem.PROJECT_UNAVAILABLE, "projectId", projectId));
        }
    }

    private static KnownCapital known(ProjectClient.Item item) {
        return new KnownCapital(
                item.id(),
                item.projectId(),
                item.unit(),
                item.kind(),
                money(item.amount()),
                money(item.amountCny()),
                item.valueDate(),
                item.status().equals("VERIFIED"));
    }

    private static Money money(Amount amount) {
        return new Money(new BigDecimal(amount.amount()), Currency.getInstance(amount.currency()));
    }
}
