package yihao.lead.network.feign;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Map;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What we ask of project-service; of its answer we read only what we need.
@FeignClient(name = "project-officer-work", url = "http://project")
interface OfficerWorkClient {

    @GetMapping("/internal/officer-work")
    Left left(@RequestParam("officer") String officer);

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Left(String officer, Map<String, Integer> counts) {}
}
