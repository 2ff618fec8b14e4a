package yihao.lead.api;

import static org.assertj.core.api.Assertions.assertThat;
import static yihao.lead.api.City.accepted;
import static yihao.lead.api.City.as;
import static yihao.lead.api.City.firm;
import static yihao.lead.api.City.lead;
import static yihao.lead.api.City.ok;
import static yihao.lead.api.City.reported;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import yihao.testkit.service.Http.Answer;

@DisplayName("L3 A lead's documents over HTTP")
class DocumentApiTest {

    static final String PDF = "%PDF-1.7 letter of intent";
    static final String BOUNDARY = "----yihao";

    @Test
    void are_fingerprinted_and_handed_out_to_whoever_sees_the_lead() {
        var path = "/api/leads/" + accepted(reported("liaison-munich", lead(firm() + "有限公司")));

        var attached = upload("zhangdian.officer", path, PDF);

        assertThat(attached.status()).as(attached.text()).isEqualTo(201);
        assertThat(attached.at("/documents/0/title")).isEqualTo("意向书.pdf");
        assertThat(attached.at("/documents/0/sha256")).hasSize(64);
        assertThat(attached.at("/documents/0/unit/nameZh")).isEqualTo("张店区");
        var document = path + "/documents/" + attached.at("/documents/0/id");
        var read = as("liaison-munich").get(document + "/file");
        assertThat(read.text()).isEqualTo(PDF);
        assertThat(read.header("Content-Disposition")).startsWith("attachment");

        ok(as("zhangdian.officer").post(document + "/withdrawal", Map.of("reason", "传错文件")));
        assertThat(as("liaison-munich").get(document + "/file").at("/code")).isEqualTo("lead.document-unknown");
        assertThat(ok(as("liaison-munich").get(path)).at("/documents/0/withdrawal/reason"))
                .isEqualTo("传错文件");
    }

    @Test
    void are_hidden_with_everything_else_of_a_confidential_lead() {
        var path = "/api/leads/" + reported("zhangdian.officer", confidential(firm() + "有限公司"));
        var attached = ok(upload("zhangdian.officer", path, PDF));
        var file = path + "/documents/" + attached.at("/documents/0/id") + "/file";

        assertThat(as("linzi.officer").get(file).status()).isEqualTo(404);
        assertThat(as("supervision").get(file).at("/code")).isEqualTo("lead.document-unknown");
        assertThat(ok(as("supervision").get(path)).json().at("/documents")).isEmpty();
    }

    @Test
    void are_refused_before_the_file_is_kept() {
        var path = "/api/leads/" + reported("zhangdian.officer", lead(firm() + "有限公司"));

        assertThat(upload("zhangdian.officer", path, "MZ").at("/code")).isEqualTo("papers.not-what-it-says");
        assertThat(upload("linzi.officer", path, "MZ").at("/code")).isEqualTo("lead.not-yours");
        assertThat(ok(as("zhangdian.officer").get(path)).json().at("/documents"))
                .isEmpty();
    }

    private static Map<String, Object> confidential(String name) {
        return lead(Map.of("names", List.of(Map.of("text", name, "language", "zh")), "country", "CN"), "CONFIDENTIAL");
    }

    private static Answer upload(String by, String path, String content) {
        var head =
                "Content-Disposition: form-data; name=\"file\"; filename=\"意向书.pdf\"\r\nContent-Type: application/pdf";
        var body = "--%s\r\n%s\r\n\r\n%s\r\n--%s--\r\n".formatted(BOUNDARY, head, content, BOUNDARY);
        return as(by).send(
                        "POST",
                        path + "/documents",
                        body.getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "multipart/form-data; boundary=" + BOUNDARY);
    }
}
