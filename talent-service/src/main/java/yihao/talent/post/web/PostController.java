package yihao.talent.post.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.HashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Refusal;
import yihao.kernel.StoreProblem;
import yihao.kernel.Versioned;
import yihao.platform.web.Answers;
import yihao.platform.web.Page;
import yihao.platform.web.Refused;
import yihao.talent.Ids;
import yihao.talent.Listing;
import yihao.talent.Listing.Wanted;
import yihao.talent.post.KeepPosts;
import yihao.talent.post.Post;

@RestController
@RequestMapping("/api/posts")
class PostController {

    private final KeepPosts keepPosts;
    private final Listing<Post> posts;
    private final Ids ids;
    private final Clock clock;

    PostController(KeepPosts keepPosts, Listing<Post> posts, Ids ids, Clock clock) {
        this.keepPosts = keepPosts;
        this.posts = posts;
        this.ids = ids;
        this.clock = clock;
    }

    record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}

    @PostMapping
    ResponseEntity<PostView> open(@Valid @RequestBody PostRequest request, Act act) {
        var unit = Objects.requireNonNullElse(request.unit(), act.actor().unit());
        var opened = keepPosts.open(ids.next(), unit, request.terms(), act).orElseThrow(Refused::new);
        return Answers.created("/api/posts", opened, view(opened, act.actor()));
    }

    @GetMapping
    Page<PostView> list(
            @RequestParam Post.@Nullable Status status,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit,
            Actor actor) {
        var equal = new HashMap<String, String>();
        if (status != null) {
            equal.put("status", status.name());
        }
        if (unit != null) {
            equal.put("unit", unit);
        }
        var listed = posts.list(new Wanted(equal, after, Page.limit(limit)), actor);
        var items = listed.items().stream().map(post -> view(post, actor)).toList();
        return Page.of(items, listed.next(), listed.counted());
    }

    @GetMapping("/{id}")
    ResponseEntity<PostView> get(@PathVariable String id, Actor actor) {
        var post = visible(id, actor);
        return Answers.ok(post, view(post, actor));
    }

    @PutMapping("/{id}")
    ResponseEntity<PostView> change(@PathVariable String id, @Valid @RequestBody PostRequest request, Act act) {
        visible(id, act.actor());
        return answer(keepPosts.change(id, request.terms(), act).orElseThrow(Refused::new), act);
    }

    @PostMapping("/{id}/closure")
    ResponseEntity<PostView> close(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        visible(id, act.actor());
        return answer(keepPosts.close(id, request.reason(), act).orElseThrow(Refused::new), act);
    }

    @PostMapping("/{id}/reopening")
    ResponseEntity<PostView> reopen(@PathVariable String id, @Valid @RequestBody ReasonRequest request, Act act) {
        visible(id, act.actor());
        return answer(keepPosts.reopen(id, request.reason(), act).orElseThrow(Refused::new), act);
    }

    private ResponseEntity<PostView> answer(Versioned<Post> post, Act act) {
        return Answers.ok(post, view(post, act.actor()));
    }

    private PostView view(Versioned<Post> post, Actor actor) {
        var today = CityTime.day(clock.instant());
        return PostView.of(post, today, keepPosts.actions(post.state(), actor, today));
    }

    private Versioned<Post> visible(String id, Actor actor) {
        return posts.visible(id, actor).orElseThrow(() -> new Refused(Refusal.of(StoreProblem.NOT_FOUND, "id", id)));
    }
}
