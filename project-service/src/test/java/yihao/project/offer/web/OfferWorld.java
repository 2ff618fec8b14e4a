package yihao.project.offer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.project.RunningService.as;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import yihao.project.People;
import yihao.testkit.service.Http;

/// Offers of Zhangdian over HTTP.
abstract class OfferWorld {

    static final String OFFERS = "/api/offers";
    static final String CALLED = "标记联系人钱某";

    final Http zhangdian = as(People.ZHANGDIAN_OFFICER);
    final Http zhangdianHead = as(People.ZHANGDIAN_HEAD);
    final Http linzi = as(People.LINZI_OFFICER);
    final Http head = as(People.BUREAU_HEAD);

    static Map<String, Object> offer(boolean confidential) {
        return new HashMap<>(Map.of(
                "offerer",
                Map.of(
                        "name", "示例化工有限公司",
                        "creditCode", "91370303MA3EXAMP14",
                        "industry", "2614",
                        "division", "370303"),
                "kind",
                "EQUITY",
                "title",
                "出让三成股权",
                "description",
                "引入战略投资者",
                "share",
                "30",
                "asked",
                Map.of("amount", "20000000.00", "currency", "CNY"),
                "validUntil",
                "2026-10-15",
                "confidential",
                confidential,
                "contact",
                Map.of("name", CALLED, "phone", "0533-0000000")));
    }

    String drafted(boolean confidential) {
        var drafted = zhangdian.post(OFFERS, offer(confidential));
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        return drafted.header("Location");
    }

    String published(boolean confidential) {
        var path = drafted(confidential);
        assertThat(zhangdianHead.post(path + "/publication", Map.of()).at("/offer/status"))
                .isEqualTo("PUBLISHED");
        return path;
    }

    static Map<String, Object> investor(String name) {
        return Map.of("investor", name, "country", "CN", "on", "2026-09-15");
    }

    String inTalks(String path) {
        var brought = zhangdian.post(path + "/interests", investor("示例投资" + UUID.randomUUID()));
        var at = brought.json().at("/interests").size() - 1;
        var interest = path + "/interests/" + brought.at("/interests/" + at + "/id");
        assertThat(zhangdian.post(interest + "/talks", Map.of("text", "约定面谈")).status())
                .isEqualTo(200);
        return interest;
    }
}
