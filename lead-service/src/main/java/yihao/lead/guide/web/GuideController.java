package yihao.lead.guide.web;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Act;
import yihao.kernel.Actor;
import yihao.lead.guide.RememberGuide;
import yihao.platform.web.Refused;

/// G4: which guides one has read.
@RestController
@RequestMapping("/api/read-guides")
class GuideController {

    private final RememberGuide rememberGuide;

    GuideController(RememberGuide rememberGuide) {
        this.rememberGuide = rememberGuide;
    }

    record GuidesView(List<String> read) {}

    @GetMapping
    GuidesView read(Actor actor) {
        return new GuidesView(rememberGuide.of(actor));
    }

    /// Said again it stays as it is.
    @PutMapping("/{guide}")
    GuidesView read(@PathVariable @Pattern(regexp = "[a-z0-9-]{1,40}") String guide, Act act) {
        return new GuidesView(rememberGuide.read(guide, act).orElseThrow(Refused::new));
    }
}
