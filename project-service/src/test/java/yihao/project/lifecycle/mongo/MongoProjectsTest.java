package yihao.project.lifecycle.mongo;

import org.junit.jupiter.api.DisplayName;
import yihao.project.RunningService;
import yihao.project.lifecycle.Projects;
import yihao.project.lifecycle.ProjectsContract;

@DisplayName("Projects in the store")
class MongoProjectsTest extends ProjectsContract {

    @Override
    protected Projects projects() {
        return RunningService.SERVICE.bean(Projects.class);
    }
}
