package yihao.lead.conversion.feign;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import yihao.contracts.lead.LeadState;

/// What we ask of project-service; a newer one may say more than we read.
@FeignClient(name = "project", url = "http://project")
interface ProjectClient {

    /// Idempotent by lead: asking twice starts one project.
    @PostMapping("/internal/projects")
    Started start(@RequestHeader("X-Causing-Actor") String actor, @RequestBody LeadState lead);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Started(String projectId, String number, String leadId, boolean created) {}
}
