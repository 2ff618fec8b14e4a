package yihao.project.opportunity.feign;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import yihao.contracts.Amount;

/// What we ask of lead-service.
@FeignClient(name = "lead-enquiries", url = "http://lead")
interface LeadClient {

    /// Idempotent by id: the lead of an enquiry has the enquiry's id.
    @PutMapping("/internal/enquiries/{id}")
    Said report(@PathVariable("id") String id, @RequestBody EnquiryRequest enquiry);

    record EnquiryRequest(
            String unit,
            String channel,
            String title,
            String content,
            String company,
            String country,
            Amount amount,
            String industry,
            LocalDate heardOn,
            ContactRequest contact) {

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "EnquiryRequest[" + unit + "]";
        }
    }

    record ContactRequest(
            String name, @Nullable String phone, @Nullable String email) {

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "ContactRequest[]";
        }
    }

    /// A newer lead-service may say more than we read.
    ///
    /// @param refused the code of lead-service's no; then there is no lead
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Said(
            @Nullable String leadId,
            @Nullable String number,
            @Nullable String refused) {}
}
