package yihao.project.fiveones;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is named in a set; in a draft any of it may still be open.
///
/// @param department a unit
/// @param members officers or units, as they are called
public record Parts(
        @Nullable Leader leader,
        @Nullable String department,
        @Nullable String teamHead,
        List<String> members,
        @Nullable String planTitle,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Task> tasks) {

    /// A city leader by name and post.
    public record Leader(String name, String post) {

        public Leader {
            name = name.strip();
            post = post.strip();
        }
    }

    public Parts {
        department = said(department);
        teamHead = said(teamHead);
        planTitle = said(planTitle);
        members = members.stream()
                .map(String::strip)
                .filter(member -> !member.isEmpty())
                .distinct()
                .toList();
        tasks = List.copyOf(tasks);
    }

    /// Blanks name nothing.
    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    boolean planned() {
        return planTitle != null && from != null && to != null;
    }

    boolean daysFit() {
        return from == null || to == null || !to.isBefore(from);
    }

    Optional<Task> task(String id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    Parts with(Task changed) {
        return with(tasks.stream()
                .map(task -> task.id().equals(changed.id()) ? changed : task)
                .toList());
    }

    Parts and(Task more) {
        var all = new ArrayList<>(tasks);
        all.add(more);
        return with(all);
    }

    private Parts with(List<Task> now) {
        return new Parts(leader, department, teamHead, members, planTitle, from, to, now);
    }

    /// What a change names; the rest stays.
    public Parts changed(
            @Nullable Leader otherLeader,
            @Nullable String otherDepartment,
            @Nullable String otherHead,
            @Nullable List<String> otherMembers) {
        return new Parts(
                otherLeader == null ? leader : otherLeader,
                otherDepartment == null ? department : otherDepartment,
                otherHead == null ? teamHead : otherHead,
                otherMembers == null ? members : otherMembers,
                planTitle,
                from,
                to,
                tasks);
    }
}
