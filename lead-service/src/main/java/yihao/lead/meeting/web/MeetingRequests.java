package yihao.lead.meeting.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.lead.Contact;
import yihao.lead.meeting.HoldMeeting.TypedPromise;
import yihao.lead.meeting.Meeting;
import yihao.platform.secrecy.Vault;

/// What clients send about meetings.
final class MeetingRequests {

    private MeetingRequests() {}

    /// @param host which leader is asked for
    /// @param profile 企业简介, `progress` 洽谈进展, `asks` 诉求
    record MeetingRequest(
            @NotBlank @Size(max = 200) String firm,
            @NotBlank @Size(max = 100) String host,
            @NotEmpty @Size(max = 50) List<@Valid GuestRequest> guests,
            @NotNull Boolean foreignGuests,
            @NotBlank @Size(max = 5000) String profile,
            @NotBlank @Size(max = 5000) String progress,
            @NotBlank @Size(max = 5000) String asks,
            @NotNull LocalDate wishedOn) {

        Meeting.Request sealed(Vault vault) {
            return new Meeting.Request(
                    firm.strip(),
                    host.strip(),
                    guests.stream().map(guest -> guest.sealed(vault)).toList(),
                    foreignGuests,
                    profile.strip(),
                    progress.strip(),
                    asks.strip(),
                    wishedOn);
        }
    }

    record GuestRequest(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 100) String position) {

        Contact sealed(Vault vault) {
            return Contact.sealed(vault, name, position, null, null);
        }

        /// Nothing personal, should it ever be printed.
        @Override
        public String toString() {
            return "GuestRequest[" + position + "]";
        }
    }

    /// @param remark needed where foreign affairs does not agree
    record ReviewRequest(
            @NotNull Boolean agreed,
            @Nullable @Size(max = 2000) String remark) {}

    /// @param time such as `09:30`, in China
    record ScheduleRequest(
            @NotNull LocalDate on,

            @NotNull @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d")
            String time,

            @NotBlank @Size(max = 200) String place) {}

    record MinutesRequest(
            @NotBlank @Size(max = 20_000) String minutes,
            @Nullable @Size(max = 50) List<@Valid PromiseRequest> commitments) {

        List<TypedPromise> promised() {
            return commitments == null
                    ? List.of()
                    : commitments.stream().map(PromiseRequest::typed).toList();
        }
    }

    record PromiseRequest(
            @NotBlank @Size(max = 2000) String text,
            @NotBlank String unit,
            @NotNull LocalDate dueOn) {

        TypedPromise typed() {
            return new TypedPromise(text.strip(), unit, dueOn);
        }
    }

    record ReportRequest(@NotBlank @Size(max = 5000) String text) {}

    record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}
}
