package yihao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yihao.gateway.AtTheEdge;
import yihao.gateway.world.World;

@DisplayName("GW-01 A route")
class RoutesTest extends AtTheEdge {

    @ParameterizedTest(name = "{0} belongs to {1}")
    @CsvSource(textBlock = """
            /api/leads,                              lead
            /api/leads/batch,                        lead
            /api/imports/i-1/rows,                   lead
            /api/leads/L-1/judgement,                lead
            /api/me,                                 lead
            /api/enterprises/check,                  lead
            /api/services/lead/work-items,           lead
            /api/projects/P-1/stage,                 project
            /api/capital,                            project
            /api/difficulties/D-1/answer,            project
            /api/agreements/a-1/commitments,         project
            /api/agreement-rules,                    project
            /api/five-ones/w-1/in-force,             project
            /api/five-ones-industries,               project
            /api/enclaves/e-1/settlements,           project
            /api/enclave-shares,                     project
            /api/offers/q-1/interests,               project
            /api/offer-rules,                        project
            /api/guidance-directory,                 project
            /api/officer-work/hand-over,             project
            /api/project-teams/p-1/trail,            project
            /api/funds/f-1/commitments,              project
            /api/fund-rules,                         project
            /api/service-cards/c-1,                  project
            /api/public/service-cards/t,             project
            /api/opportunities/o-1/enquiries,        project
            /api/opportunity-enquiries/e-1/answer,   project
            /api/opportunity-rules,                  project
            /api/public/opportunities,               project
            /api/public/opportunities/o-1/enquiries, project
            /api/surveys/q-1/invitations,            project
            /api/survey-invitations/i-1/links,       project
            /api/survey-rules,                       project
            /api/matters/m-1/answer,                 project
            /api/public/surveys/t/answer,            project
            /api/monthly-reports/2026-09/rows,       project
            /api/quarterly-reports/2026-Q3/document, project
            /api/project-imports/i-1/rows,           project
            /api/carriers/c-1/spaces,                project
            /api/spaces/s-1/hold,                    project
            /api/services/project/openapi,           project
            /api/claims,                             reward
            /api/payment-orders/1,                   reward
            /api/publicity,                          reward
            /api/public/publicity,                   reward
            /api/services/reward/journal/heads,      reward
            /api/needs/N-1/matches,                 talent
            /api/institutions/i-1/stage,            talent
            /api/institution-rules,                 talent
            /api/institution-quotas/q-1/decision,   talent
            /api/institution-figures,               talent
            /api/benefit-tables,                    talent
            /api/benefit-papers,                    talent
            /api/due-benefits,                      talent
            /api/services/talent/parked-events,      talent
            """)
    void leads_to_the_service_that_owns_the_resource(String path, String part) {
        assertThat(json(get(path)).path("part").asString()).isEqualTo(part);
    }

    @Test
    void keeps_the_path_and_the_query_as_they_came() {
        World.LEAD.answer(
                "/api/leads/L%201",
                exchange -> {
                    var query = exchange.getRequestURI().getRawQuery();
                    yihao.gateway.world.FakeService.json("{\"query\":\"" + query + "\"}")
                            .to(exchange);
                });

        assertThat(json(get("/api/leads/L%201?name=%E5%B1%B1&after=a%2Bb"))
                        .path("query")
                        .asString())
                .isEqualTo("name=%E5%B1%B1&after=a%2Bb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/unheard-of", "/api/leadsx", "/internal/anything", "/api/internal/x", "/actuator/env"})
    void does_not_exist_for_other_paths(String path) {
        assertProblem(get(path), 404, "gateway.not-found");
        assertThat(World.LEAD.arrived).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/leads/../../internal/x",
                "/api/leads/%2e%2e/%2e%2e/internal/x",
                "/api/leads/..%2f..%2finternal",
                "/%61pi/leads",
                "/api/%70ublic/publicity/x",
                "/api/le%61ds",
                "/%6cogin"
            })
    void cannot_be_left_by_a_crooked_path(String path) {
        assertProblem(get(path), 400, "gateway.malformed");
        assertThat(World.LEAD.arrived).isEmpty();
    }

    @Test
    void passes_on_the_token_and_the_trace_but_no_cookie() {
        send(with("/api/leads")
                .header("Cookie", "yihao-session=secret")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .GET());

        var headers = World.LEAD.arrived.getFirst().headers();
        assertThat(headers.getFirst("Authorization")).startsWith("Bearer ey");
        assertThat(headers.getFirst("traceparent")).startsWith("00-0af7651916cd43dd8448eb211c80319c-");
        assertThat(headers.get("Cookie")).isNull();
    }

    @Test
    void leads_to_the_desk_of_a_rehearsal_where_there_is_one_and_only_for_who_is_known() {
        assertThat(json(get("/runner/clock")).path("part").asString()).isEqualTo("talent");
        assertThat(World.TALENT.arrived.getFirst().headers().get("Authorization"))
                .isNull();
        assertThat(send(to("/runner/clock").GET()).statusCode()).isEqualTo(401);
    }

    @Test
    void gives_no_other_origin_any_right() {
        var answer = send(with(with("/api/leads").header("Origin", "https://elsewhere.example"), "GET", null));

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }
}
