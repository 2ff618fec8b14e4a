package yihao.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

@DisplayName("G7 What a service calls of another")
class CalledApisTest {

    @FeignClient(name = "good", url = "http://things")
    interface Good {
        @GetMapping("/api/things")
        Things all(@RequestParam("q") String text);

        @PostMapping("/api/things")
        View make(@RequestBody Order order);
    }

    @FeignClient(name = "bad", url = "http://things")
    interface Bad {
        @GetMapping("/api/goods")
        View gone();

        @GetMapping("/api/things")
        Things all(@RequestParam("query") String text);

        @PostMapping("/api/things")
        Strict make(@RequestBody Nameless order);
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Things(List<View> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record View(String id, Owner owner) {}

    record Owner(String unit) {}

    record Order(String title, int count) {}

    record Strict(int id, String number) {}

    record Nameless(String count, String note) {}

    @Test
    void is_whole_when_all_of_it_was_released() {
        assertThat(brokenBy(Good.class)).isEmpty();
    }

    @Test
    void is_named_where_it_was_not() {
        assertThat(brokenBy(Bad.class))
                .containsExactlyInAnyOrder(
                        "GET /api/goods is not released",
                        "GET /api/things: it takes no parameter query",
                        "POST /api/things: Strict would not be read any more with a field more",
                        "POST /api/things: it answers no field number",
                        "POST /api/things: id is of type string",
                        "POST /api/things: count is of type integer",
                        "POST /api/things: it takes no field note",
                        "POST /api/things: the field title must be sent");
    }

    @Test
    void is_found_by_the_annotation_of_its_client() {
        assertThat(CalledApis.clientsIn("yihao.testkit.contract")).contains(Good.class, Bad.class);
    }

    private static List<String> brokenBy(Class<?> client) {
        var list = ReleasedApiTest.RELEASED.replace(
                "{\"type\": \"array\", \"items\": {\"$ref\": \"#/components/schemas/ThingView\"}}", """
                {"type": "object", "properties": {"items":
                  {"type": "array", "items": {"$ref": "#/components/schemas/ThingView"}}}}""");
        return CalledApis.brokenBy(
                client, new OpenAPIV3Parser().readContents(list).getOpenAPI());
    }
}
