package yihao.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("G7 A changed API")
class ReleasedApiTest {

    static final String RELEASED = """
            {"openapi": "3.0.1", "info": {"title": "Things", "version": "1"},
             "paths": {"/api/things": {
               "get": {
                 "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
                 "responses": {"200": {"description": "OK", "content": {"application/json": {
                   "schema": {"type": "array", "items": {"$ref": "#/components/schemas/ThingView"}}}}}}},
               "post": {
                 "requestBody": {"content": {"application/json": {
                   "schema": {"$ref": "#/components/schemas/ThingRequest"}}}},
                 "responses": {"201": {"description": "Created", "content": {"application/json": {
                   "schema": {"$ref": "#/components/schemas/ThingView"}}}}}}}},
             "components": {"schemas": {
               "ThingRequest": {"type": "object", "required": ["title"], "properties": {
                 "title": {"type": "string", "maxLength": 200},
                 "channel": {"type": "string", "enum": ["VISIT", "FAIR"]},
                 "count": {"type": "integer"}}},
               "ThingView": {"type": "object", "properties": {
                 "id": {"type": "string"},
                 "state": {"type": "string", "enum": ["OPEN", "CLOSED"]},
                 "owner": {"type": "object", "properties": {"unit": {"type": "string"}}}}}}}}""";

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /api/things                            | /api/goods                         | GET /api/things is gone
            "post": {                              | "put": {                           | POST /api/things is gone
            "name": "q"                            | "name": "query"                    | GET /api/things: the parameter q is gone
            "in": "query",                         | "in": "query", "required": true,   | GET /api/things: the parameter q must be sent
            "201"                                  | "202"                              | POST /api/things: it does not answer 201 any more
            "id": {"type": "string"}               | "key": {"type": "string"}          | POST /api/things: the answer 201 lost the field id
            "unit": {"type": "string"}             | "place": {"type": "string"}        | POST /api/things: the answer 201/owner lost the field unit
            "id": {"type": "string"}               | "id": {"type": "integer"}          | GET /api/things: the answer 200/…/id is of another type
            "required": ["title"]                  | "required": ["title", "count"]     | POST /api/things: the request must have the field count
            "count": {"type": "integer"}           | "many": {"type": "integer"}        | POST /api/things: the request lost the field count
            "count": {"type": "integer"}           | "count": {"type": "string"}        | POST /api/things: the request/count is of another type
            "VISIT", "FAIR"                        | "VISIT"                            | POST /api/things: the request/channel may not be FAIR any more
            "maxLength": 200                       | "maxLength": 100                   | POST /api/things: the request/title is narrower than it was
            "requestBody": {                       | "requestBody": {"required": true,  | POST /api/things: a body must be sent
            """)
    void that_an_older_client_cannot_use_is_named(String released, String now, String sentence) {
        assertThat(RELEASED).contains(released);
        assertThat(ReleasedApi.broken(RELEASED, RELEASED.replace(released, now)))
                .contains(sentence);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "id": {"type": "string"}     | "id": {"type": "string"}, "number": {"type": "string"}
            "count": {"type": "integer"} | "count": {"type": "integer"}, "note": {"type": "string"}
            "VISIT", "FAIR"              | "VISIT", "FAIR", "LETTER"
            "OPEN", "CLOSED"             | "OPEN", "CLOSED", "HELD"
            "required": ["title"],       | ~~
            "maxLength": 200             | "maxLength": 300
            "201": {                     | "200": {"description": "Repeated"}, "201": {
            ThingView                    | ThingAnswer
            "title": "Things"            | "title": "All things"
            """)
    void that_only_grew_is_none_to_its_clients(String released, String now) {
        assertThat(RELEASED).contains(released);
        assertThat(ReleasedApi.broken(RELEASED, RELEASED.replace(released, now)))
                .isEmpty();
    }

    @Test
    void may_have_a_parameter_more_that_need_not_be_sent() {
        var parameter = "\"parameters\": [";

        assertThat(
                        ReleasedApi.broken(
                                RELEASED,
                                RELEASED.replace(
                                        parameter,
                                        parameter
                                                + "{\"name\": \"limit\", \"in\": \"query\", \"schema\": {\"type\": \"integer\"}},")))
                .isEmpty();
    }
}
