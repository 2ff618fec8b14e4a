package yihao.talent.team.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yihao.talent.team.KeepTeams.Asked;
import yihao.talent.team.KeepTeams.Joining;

/// What is asked for about teams.
final class TeamRequests {

    private TeamRequests() {}

    record MemberRequest(
            @NotBlank @Size(max = 60) String talentId,
            @NotBlank @Size(max = 40) String role,
            @NotNull LocalDate on) {

        Joining toDomain() {
            return new Joining(talentId, role, on);
        }
    }

    record WorkRequest(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 500) String focus,
            @NotEmpty @Size(max = 10) List<@NotNull String> fields,
            @Nullable @Size(max = 60) String projectId) {

        Asked toDomain() {
            return new Asked(name.strip(), focus.strip(), fields, projectId);
        }
    }

    record TeamRequest(
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 500) String focus,
            @NotEmpty @Size(max = 10) List<@NotNull String> fields,
            @Nullable @Size(max = 60) String projectId,
            @NotEmpty @Size(max = 100) List<@NotNull @Valid MemberRequest> members) {

        Asked toDomain() {
            return new Asked(name.strip(), focus.strip(), fields, projectId);
        }
    }

    record DepartureRequest(
            @NotBlank @Size(max = 60) String talentId,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String reason) {}

    /// @param earlierLeaderAs the role in which the one who led stays; none: leaves
    record HandOnRequest(
            @NotBlank @Size(max = 60) String talentId,
            @Nullable @Size(max = 40) String earlierLeaderAs,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String reason) {}

    record EndRequest(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 500) String reason) {}
}
