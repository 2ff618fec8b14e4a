package yihao.project.fiveones.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import yihao.project.fiveones.Parts;
import yihao.project.fiveones.Task;

/// What is sent about sets of five ones.
interface FiveOnesRequests {

    record LeaderRequest(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 200) String post) {

        Parts.Leader leader() {
            return new Parts.Leader(name, post);
        }
    }

    record TaskRequest(
            @NotBlank @Size(max = 1000) String text,
            @NotBlank @Size(max = 100) String unit,
            @NotNull LocalDate due) {}

    /// The whole of a draft; what is left out is open.
    record SetRequest(
            @NotBlank @Size(max = 100) String industry,
            @Nullable @Valid LeaderRequest leader,
            @Nullable @Size(min = 1, max = 100) String department,
            @Nullable @Size(min = 1, max = 100) String teamHead,
            @Nullable @Size(max = 100) List<@NotBlank @Size(max = 100) String> members,
            @Nullable @Size(min = 1, max = 200) String planTitle,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable @Size(max = 200) List<@NotNull @Valid TaskRequest> tasks) {

        Parts parts() {
            return new Parts(
                    leader == null ? null : leader.leader(),
                    department,
                    teamHead,
                    members == null ? List.of() : members,
                    planTitle,
                    from,
                    to,
                    Optional.ofNullable(tasks).stream()
                            .flatMap(List::stream)
                            .map(task -> Task.of(UUID.randomUUID().toString(), task.text(), task.unit(), task.due()))
                            .toList());
        }
    }

    /// @param members all of them; left out they stay
    record ChangeRequest(
            @Nullable @Valid LeaderRequest leader,
            @Nullable @Size(min = 1, max = 100) String department,
            @Nullable @Size(min = 1, max = 100) String teamHead,
            @Nullable @Size(max = 100) List<@NotBlank @Size(max = 100) String> members,
            @NotBlank @Size(max = 4000) String reason) {

        Parts applied(Parts parts) {
            return parts.changed(leader == null ? null : leader.leader(), department, teamHead, members);
        }
    }

    /// @param replaces the id of the set in force that gives way
    record InForceRequest(@Nullable @Size(max = 100) String replaces) {}

    record TextRequest(@NotBlank @Size(max = 4000) String text) {}

    record DoneRequest(
            @NotNull LocalDate day,
            @Nullable @Size(max = 4000) String text) {}

    record PostponedRequest(
            @NotNull LocalDate until,
            @NotBlank @Size(max = 4000) String reason) {}
}
