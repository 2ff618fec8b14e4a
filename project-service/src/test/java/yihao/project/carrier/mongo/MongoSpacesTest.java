package yihao.project.carrier.mongo;

import org.junit.jupiter.api.DisplayName;
import yihao.project.RunningService;
import yihao.project.carrier.Spaces;
import yihao.project.carrier.SpacesContract;

@DisplayName("Spaces in the store")
class MongoSpacesTest extends SpacesContract {

    @Override
    protected Spaces spaces() {
        return RunningService.SERVICE.bean(Spaces.class);
    }
}
