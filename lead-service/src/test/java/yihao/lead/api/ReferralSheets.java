package yihao.lead.api;

import static yihao.lead.api.City.accepted;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import yihao.testkit.service.Http.Answer;

/// What spreadsheets of referrals tell of: confirmed referrers, and leads that Zhangdian works.
final class ReferralSheets {

    static final String REFERRALS = "referrals";
    static final String FIRST = "台账甲咨询有限公司";
    static final String SECOND = "台账乙咨询有限公司";

    private static final Map<String, String> CODES = Map.of(FIRST, "91370300MA3D0A0A0X", SECOND, "91370300MA3D0B0B0Y");
    private static final Map<String, String> NUMBERS = new ConcurrentHashMap<>();

    private ReferralSheets() {}

    /// Its number; registered when it is first asked for.
    static String referrer(String name) {
        return NUMBERS.computeIfAbsent(
                name,
                _ -> registered("bureau.head", CODES.getOrDefault(name, ""), name)
                        .at("/number"));
    }

    /// Registered by itself or by an officer, and confirmed by another.
    static Answer registered(String by, String code, String name) {
        var registered = ok(as(by).post(
                        "/api/referrers",
                        Map.of(
                                "kind",
                                "LEGAL_PERSON",
                                "category",
                                "INTERMEDIARY",
                                "name",
                                name,
                                "creditCode",
                                code,
                                "phone",
                                "13800000000",
                                "noInterestDeclared",
                                true)));
        ok(as("bureau.officer").post("/api/referrers/" + registered.at("/id") + "/confirmation", Map.of()));
        return registered;
    }

    static String id(String referrer) {
        return ok(as("bureau.officer").get("/api/referrers?limit=200"))
                .json()
                .path("items")
                .valueStream()
                .filter(one -> referrer.equals(one.path("number").asString()))
                .map(one -> one.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    /// Of a lead that Zhangdian works.
    static String number() {
        return number(accepted(reported("liaison-munich", lead(firm()))));
    }

    static String number(String lead) {
        return ok(as("bureau.officer").get("/api/leads/" + lead)).at("/number");
    }

    static List<String> of(String leadNumber) {
        return ok(as("bureau.officer").get("/api/referrals?limit=200"))
                .json()
                .path("items")
                .valueStream()
                .filter(one -> leadNumber.equals(one.path("leadNumber").asString()))
                .map(one -> one.path("number").asString())
                .toList();
    }

    static List<String> outcomes(Answer answer) {
        return answer.json()
                .path("rows")
                .valueStream()
                .map(row -> row.path("outcome").asString())
                .toList();
    }
}
