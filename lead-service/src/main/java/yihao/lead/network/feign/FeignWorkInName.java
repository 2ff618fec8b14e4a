package yihao.lead.network.feign;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import yihao.kernel.Outcome;
import yihao.lead.network.NetworkProblem;
import yihao.lead.network.WorkInName;

/// Whatever goes wrong on the way means that nothing is known: no account is closed on guesses.
@Component
class FeignWorkInName implements WorkInName {

    private static final Logger LOG = LoggerFactory.getLogger(FeignWorkInName.class);

    private final OfficerWorkClient client;

    FeignWorkInName(OfficerWorkClient client) {
        this.client = client;
    }

    @Override
    public Outcome<Map<String, Integer>> of(String subject) {
        try {
            return Outcome.done(Map.copyOf(client.left(subject).counts()));
        } catch (RuntimeException e) {
            LOG.warn("Project-service does not say what is in an officer's name: {}", e.toString());
            return Outcome.refused(NetworkProblem.WORK_IN_NAME_UNKNOWN);
        }
    }
}
