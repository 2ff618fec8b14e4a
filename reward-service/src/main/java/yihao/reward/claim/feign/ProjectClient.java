package yihao.reward.claim.feign;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import yihao.contracts.Amount;

/// What we ask of project-service; of its answer we read only what we need.
@FeignClient(name = "project-money", url = "http://project")
interface ProjectClient {

    @GetMapping("/internal/projects/{id}/capital")
    Capital capital(@PathVariable("id") String id);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Capital(String projectId, List<Item> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(
            String id,
            String projectId,
            String unit,
            String kind,
            Amount amount,
            Amount amountCny,
            LocalDate valueDate,
            String status) {}
}
