package yihao.talent.payment.feign;

import feign.FeignException;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import yihao.talent.payment.LedgerRefusal;

/// Tells a no of the ledger from a way that is blocked. Only a problem with a code is a no: who is not let
/// in, asks too often or reaches somebody else was not answered.
final class RefusalsOfLedger {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<Integer> NO = Set.of(400, 404, 409, 422);
    private static final int NOT_FOUND = 404;

    private RefusalsOfLedger() {}

    static Optional<LedgerRefusal> in(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FeignException answered && NO.contains(answered.status())) {
                return problem(answered);
            }
        }
        return Optional.empty();
    }

    private static Optional<LedgerRefusal> problem(FeignException answered) {
        try {
            var body = JSON.readTree(answered.contentUTF8());
            var code = text(body, "code");
            var isNo = answered.status() == NOT_FOUND ? code.startsWith("reward.") : !code.isEmpty();
            return isNo
                    ? Optional.of(new LedgerRefusal(code, (text(body, "title") + " " + text(body, "detail")).strip()))
                    : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode body, String name) {
        return body.path(name).asString("");
    }
}
