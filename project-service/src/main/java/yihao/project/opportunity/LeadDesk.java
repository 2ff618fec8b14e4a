package yihao.project.opportunity;

/// Lead-service, as far as an enquiry meets it. Asked again for the same enquiry it makes no second lead.
public interface LeadDesk {

    Answer report(String enquiryId, Enquiry enquiry, Enquiry.Opened person);

    sealed interface Answer {

        record Made(String leadId, String number) implements Answer {}

        /// @param code as lead-service publishes it
        record Refused(String code, String enquiryId) implements Answer {}

        /// Nothing is known: it may have been made or not.
        record Unanswered(String enquiryId) implements Answer {}
    }
}
