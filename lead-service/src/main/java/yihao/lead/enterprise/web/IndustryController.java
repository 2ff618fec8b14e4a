package yihao.lead.enterprise.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.reference.Industries;

/// L2: the classification of economic activities, GB/T 4754-2017, whole: codes and names, in the order of the standard.
@RestController
class IndustryController {

    record IndustryView(String code, String name) {}

    record IndustriesView(List<IndustryView> items) {}

    @GetMapping("/api/industries")
    IndustriesView list() {
        return new IndustriesView(Industries.shipped().all().stream()
                .map(one -> new IndustryView(one.code(), one.name()))
                .toList());
    }
}
