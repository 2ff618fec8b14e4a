package yihao.project.lifecycle;

import org.junit.jupiter.api.DisplayName;

@DisplayName("Projects in memory")
class InMemoryProjectsTest extends ProjectsContract {

    private final Projects projects = new InMemoryProjects(new Readers(ExampleProjects.UNITS));

    @Override
    protected Projects projects() {
        return projects;
    }
}
